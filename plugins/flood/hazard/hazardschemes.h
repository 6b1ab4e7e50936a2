// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/domain/theme.h"
#include "core/profile/officefiles.h"
#include "engine/flood/risk/hazardscheme.h"

#include <QStringList>

#include <vector>

namespace spp::flood {

struct HazardClass {
    QString id; ///< "H3", "0.1-0.7"
    LocalisedText title;
    QString colour; ///< "#9ecae1"
    QString limits; ///< as stated: "D ≤ 1.2 m, V ≤ 2 m/s, D·V ≤ 0.6 m²/s"; empty: no limit
};

/// A hazard scheme with its words and where its numbers come from.
struct NamedHazardScheme {
    QString id; ///< "aidr"
    LocalisedText title;
    QString unit; ///< in which depths are shown: "m" or "dm"
    LocalisedText source;
    QString mark; ///< V, S or M: how well the entry is known
    LocalisedText confirm; ///< what an office must confirm; may be empty
    std::vector<HazardClass> classes;
    engine::HazardScheme scheme;

    /// A depth as `unit` shows it.
    double shown(double depth_m) const
    {
        return unit == QLatin1String("dm") ? depth_m * 10.0 : depth_m;
    }
};

/// The class schemes of `flood/hazard-classes.yaml`.
class HazardSchemes {
public:
    /// Refuses ids that stand there twice and limits that do not rise; the error names the line.
    static Result<HazardSchemes> read(const QString &path);
    /// The profile's or the shipped file.
    static Result<HazardSchemes> load(const OfficeFiles &files);

    const std::vector<NamedHazardScheme> &all() const { return m_all; } ///< as in the file
    /// Usage error that lists what there is.
    Result<NamedHazardScheme> find(const QString &id) const;

private:
    std::vector<NamedHazardScheme> m_all;
};

} // namespace spp::flood
