// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/flood/risk/hazardcells.h"
#include "flood/hazard/hazardschemes.h"
#include "flood/hazard/scenario.h"

namespace spp::flood {

/// The cells of a scenario, with their classes.
struct ScenarioCells {
    engine::Grid grid;
    std::vector<float> depth; ///< NaN everywhere where a scenario has classes alone
    std::vector<float> speed; ///< empty: not known
    std::vector<float> depthSpeed; ///< empty: not known
    std::vector<float> duration; ///< empty: not known
    std::vector<std::int32_t> classes;
    engine::HazardAssumptions assumed;

    /// Points into this object.
    engine::FloodCells view() const;

    /// Usage error for a scenario of classes of another scheme; BadInput for a damaged raster.
    static Result<ScenarioCells> read(Territory &territory, const FloodScenario &scenario,
            const NamedHazardScheme &scheme, Feedback &feedback);
    /// Only the cells that meet `box`; a grid without columns where the scenario does not reach it.
    static Result<ScenarioCells> readAt(const engine::Box &box, Territory &territory,
            const FloodScenario &scenario, const NamedHazardScheme &scheme);
};

} // namespace spp::flood
