// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/raster/grid.h"
#include "flood/comparison/modelsettings.h"

namespace spp::flood {

/// A scenario and the cells that it lies on, none where it has none.
struct ComparableFlood {
    FloodScenario scenario;
    std::optional<engine::Grid> grid;
};

/// Whether a base and a proposal can be compared, as is known before anything is computed.
struct Comparability {
    QString hindrance; ///< why they cannot be, and what to do; empty: they can be
    /// They can be, but not all that differs comes of the project: "other forcing: …".
    QStringList doubts;

    bool belongTogether() const { return hindrance.isEmpty() && doubts.isEmpty(); }
};

Comparability comparability(const ComparableFlood &base, const ComparableFlood &proposal);

/// Why not all that differs need come of the project: they state another forcing, or were computed
/// with other settings. Where not `bothStated`, one of them is a run or a file, which does not
/// state all that a scenario does: only what both state is held against each other.
QStringList otherCauses(const FloodScenario &base, const FloodScenario &proposal,
        const std::vector<SettingPair> &settings, bool bothStated);

/// BadInput that names both.
Error gridsDiffer(const QString &base, const QString &proposal);

} // namespace spp::flood
