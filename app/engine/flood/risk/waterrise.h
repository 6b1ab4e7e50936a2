// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "engine/raster/grid.h"

#include <vector>

namespace spp::engine {

/// Depths after the water has risen against the ground by the same amount everywhere: still water
/// that finds its way, without time, flow or loss, which is the upper bound of what a model gives.
///
/// Wet cells get deeper by the rise. From them the risen level spreads over cells that share a side
/// wherever the ground lies below it; a cell reached from several sides takes the highest level.
/// Ground behind a higher rim stays dry. A cell without data, or whose ground is not known, stays
/// unknown and passes nothing on. BadInput where cells do not fit, and for a negative rise.
Result<std::vector<float>> raisedWater(const Grid &grid, const std::vector<float> &depth_m,
        const std::vector<float> &ground_m, double rise_m);

} // namespace spp::engine
