// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/flood/floodresult.h"
#include "flood/simulation/scenariofile.h"

namespace spp::flood {

/// The grid of all results of a run: that of the ground, whose cells are those of the model unless
/// it has a "subgrid".
const engine::Grid &resultGrid(const ScenarioFile &scenario);
/// The bed in its cells, as it is run.
const std::vector<double> &resultBed(const ScenarioFile &scenario);

/// Of the cells of the result grid those outside of the model become NaN.
std::vector<float> insideOnly(const ScenarioFile &scenario, std::vector<float> cells);

/// Depths on the ground of depths that the model tells of its cells.
std::vector<float> depthsOnGround(const ScenarioFile &scenario, std::vector<float> depth_m);

/// A result of the model as it is on the ground: grids are those of the result grid, gauges stand
/// on the ground at their own points. Without a sub-grid nothing changes.
///
/// With one the water of a cell of the model has one level, so that depths differ with the ground.
/// Speeds, arrivals and durations are known for a whole cell alone: every part of the ground that
/// gets wet takes those of its cell. Depth times speed goes with the depth. Fluxes are left out.
engine::FloodResult onGround(const ScenarioFile &scenario, engine::FloodResult result);

} // namespace spp::flood
