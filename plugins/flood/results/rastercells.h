// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "engine/raster/grid.h"

#include <QString>

#include <vector>

namespace spp::flood {

/// A few cells of the first band of a raster that a run of ours wrote on `grid` (see geotiff.h);
/// NaN: no data. Only the rows that hold them are read. BadInput naming the file where it cannot be
/// read or lies on another grid.
Result<std::vector<float>> readCells(
        const QString &path, const engine::Grid &grid, const std::vector<std::size_t> &cells);

/// What is said of a raster that does not lie on the grid of its series.
Error otherGrid(const QString &path);

} // namespace spp::flood
