// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/geometry.h"

#include <cmath>

namespace spp::engine {

/// A regular grid: cell (0, 0) is the north-west corner, rows go south. Never rotated; in metres
/// of the territory's CRS.
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
    double cellArea() const { return cellWidth * cellHeight; }
    /// It has cells, of a size, at a place.
    bool isUsable() const
    {
        return columns > 0 && rows > 0 && cellWidth > 0.0 && cellHeight > 0.0
                && std::isfinite(cellWidth) && std::isfinite(cellHeight) && std::isfinite(xmin)
                && std::isfinite(ymax);
    }
    bool operator==(const Grid &other) const
    {
        return xmin == other.xmin && ymax == other.ymax && cellWidth == other.cellWidth
                && cellHeight == other.cellHeight && columns == other.columns && rows == other.rows;
    }
};

} // namespace spp::engine
