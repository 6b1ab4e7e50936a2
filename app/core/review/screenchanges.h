// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/review/earlierscreen.h"
#include "core/review/parceldigests.h"
#include "core/review/screenbasis.h"
#include "engine/store/store.h"

#include <map>
#include <optional>
#include <vector>

namespace spp {

/// Which parcels an earlier screen cannot answer for any more.
///
/// A parcel is touched when it is new or anything that is read of it has changed, and when its box,
/// grown by how far the rules read, meets the box of a feature that came, went or changed: where it
/// was and where it is. What concerns all parcels touches all of them.
class ScreenChanges {
public:
    /// `searches`: how far each theme is read from a parcel, see ScreenRules::searches(); screened
    /// themes that no rule reads are read at the parcel itself. BadInput when `earlier` is of
    /// another territory.
    static Result<ScreenChanges> find(const EarlierScreen &earlier, const ScreenBasis &now,
            const std::map<QString, std::optional<double>> &searches, const engine::Store &parcels,
            const ParcelDigests &digests);

    bool isTouched(std::uint32_t record) const { return m_touched[record]; }
    /// Why all parcels are touched at once; empty when that is not so.
    const QString &reasonForAll() const { return m_reason; }

private:
    using Features = std::vector<ScreenBasis::Feature>;

    void compareTerms(const ScreenBasis &earlier, const ScreenBasis &now);
    void compareThemes(const std::map<QString, Features> &earlier,
            const std::map<QString, Features> &now,
            const std::map<QString, std::optional<double>> &searches, const engine::Store &parcels);
    void compareTheme(const QString &theme, const Features &earlier, const Features &now,
            const std::optional<double> &search_m, const engine::Store &parcels);
    void touchAll(const QString &reason);

    std::vector<bool> m_touched; ///< by record
    QString m_reason;
};

} // namespace spp
