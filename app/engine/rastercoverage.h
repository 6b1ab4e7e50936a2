// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/geometry.h"

#include <vector>

namespace spp::engine {

/// A regular grid: cell (0, 0) is the north-west corner, rows go south.
struct Grid {
    double xmin = 0.0;
    double ymax = 0.0;
    double cellWidth = 1.0;
    double cellHeight = 1.0;
    int columns = 0;
    int rows = 0;

    Box cell(int row, int column) const
    {
        return { xmin + column * cellWidth, ymax - (row + 1) * cellHeight,
            xmin + (column + 1) * cellWidth, ymax - row * cellHeight };
    }
};

/// One cell that a polygon covers, and how much of the cell: 0 < fraction <= 1.
struct CellWeight {
    int row = 0;
    int column = 0;
    double fraction = 0.0;
};

/// The exact share of each grid cell that a valid polygon covers, in row order.
///
/// Cells that the boundary does not cross are found without any clipping. The sum of
/// fraction x cell area equals the polygon's area inside the grid to rounding.
Result<std::vector<CellWeight>> coverageWeights(const Geometry &polygon, const Grid &grid);

} // namespace spp::engine
