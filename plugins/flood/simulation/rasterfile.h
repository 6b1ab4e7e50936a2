// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "engine/raster/grid.h"

#include <QString>

#include <vector>

namespace spp::flood {

/// The first band of a raster, north up. Cells without data are NaN.
struct RasterCells {
    engine::Grid grid; ///< in the units of its CRS
    QString crs; ///< WKT; empty when the file states none
    QString unit; ///< of the values, as the file spells it; empty when it states none
    std::vector<double> cells; ///< rows × columns

    double at(int row, int column) const
    {
        return cells[std::size_t(row) * std::size_t(grid.columns) + std::size_t(column)];
    }
};

/// Only what the file says of itself; `cells` stays empty.
Result<RasterCells> rasterHeader(const QString &path);

/// A raster of more cells would not fit into memory beside the run. (Without digit separators: with
/// them lupdate of Qt 6 loses the context of the texts that follow.)
constexpr std::size_t mostCells = 100000000;

/// BadInput for files that are no raster, rotated ones and those of more cells than `most`.
Result<RasterCells> readRaster(const QString &path, std::size_t most);

/// The mean of the source over each cell of `grid`, by area. A cell of which less than half has
/// data has none. A grid equal to the source's keeps its values to the bit.
std::vector<double> averagedTo(const engine::Grid &grid, const RasterCells &source);

/// The source's value at the middle of each cell of `grid`, NaN outside: for classes and zones,
/// between which there is nothing.
std::vector<double> nearestTo(const engine::Grid &grid, const RasterCells &source);

} // namespace spp::flood
