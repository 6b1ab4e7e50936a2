// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/raster/grid.h"

#include <vector>

namespace spp::engine {

/// One cell that a polygon covers, and how much of the cell: 0 < fraction <= 1.
struct CellWeight {
    int row = 0;
    int column = 0;
    double fraction = 0.0;
};

/// The exact share of each grid cell that a valid polygon covers, in row order; for one polygon
/// that is in no store, see CoverageWalk and rasterWeights(). The sum of fraction x cell area
/// equals the polygon's area inside the grid to rounding. Other kinds of geometry cover nothing.
Result<std::vector<CellWeight>> coverageWeights(const Geometry &polygon, const Grid &grid);

} // namespace spp::engine
