// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/domain/theme.h"
#include "core/profile/officefiles.h"
#include "engine/flood/risk/damagecurve.h"

namespace spp::flood {

/// A damage curve with its words and where its numbers come from.
struct NamedDamageCurve {
    QString id; ///< "jrc-asia-residential"
    LocalisedText title;
    LocalisedText source;
    QString mark; ///< V, S or M: how well the entry is known
    bool isLocal = false; ///< entered by an office for its own place: damage may be stated as money
    bool isDefault = false;
    QStringList uses; ///< values of a building's use that take it
    engine::DamageCurve curve;
};

/// The curves of `flood/damage-curves.yaml`.
class DamageCurves {
public:
    /// Refuses curves that do not rise, an id or a use that stands there twice, and a file without
    /// exactly one default; the error names the line.
    static Result<DamageCurves> read(const QString &path);
    /// The profile's or the shipped file.
    static Result<DamageCurves> load(const OfficeFiles &files);

    const std::vector<NamedDamageCurve> &all() const { return m_all; }
    /// The curve of a building's use, without regard to case; the default where no curve lists it.
    const NamedDamageCurve &ofUse(const QString &use) const;
    /// Whether every curve is local: only then may damage be called money.
    bool isMoney() const;

private:
    std::vector<NamedDamageCurve> m_all;
    QMap<QString, std::size_t> m_ofUse;
    std::size_t m_default = 0;
};

} // namespace spp::flood
