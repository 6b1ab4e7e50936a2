// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/hazard/scenariocells.h"

namespace spp::flood {

/// One side of a comparison: a scenario of the territory, the folder of a run, or a raster file of
/// depths.
struct ComparedSide {
    QString name;
    bool isScenario = false;
    /// What a scenario states, or a run of itself; a file states nothing. Its id is the name.
    FloodScenario stated;
    engine::Grid grid;
    std::vector<float> depth;
    std::vector<float> ground; ///< empty: not known
    std::vector<std::int32_t> classes;
    engine::HazardAssumptions assumed;
    QString carried; ///< how its cells came into the territory's CRS; empty: they were there
    QJsonObject origin; ///< where it comes from, with hashes

    /// `name`: the id of a scenario, or else an existing folder or file, which is carried over
    /// where it is in another CRS, see inTerritoryCrs(). A run must be as it was written.
    static Result<ComparedSide> read(Territory &territory, const QString &name,
            const NamedHazardScheme &scheme, Feedback &feedback);
};

/// The cells of a folder or file, as those of a scenario of it would be.
Result<ScenarioCells> looseCells(Territory &territory, const QString &name,
        const NamedHazardScheme &scheme, Feedback &feedback);

} // namespace spp::flood
