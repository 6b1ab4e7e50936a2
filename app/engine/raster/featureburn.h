// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/raster/grid.h"
#include "engine/store/rawshape.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace spp::engine {

/// Which polygon lies over the middle of each cell of a grid: a picture of features, not a measure
/// (see RasterWeights for that).
///
/// A middle on a west or north side belongs to the polygon, on an east or south side it does not,
/// so that polygons which share a side share no cell and leave none between them. Rings count
/// even-odd: holes stay free. Where polygons overlap, the one added last is seen.
class FeatureBurn {
public:
    /// A grid that is not usable has no cells.
    explicit FeatureBurn(const Grid &grid);

    /// `number` is not 0. Lines, points and polygons with a coordinate that is not finite leave no
    /// trace.
    void add(const RawShape &shape, std::int32_t number);
    /// Numbers row by row from the north-west; 0 where no feature is.
    const std::vector<std::int32_t> &cells() const { return m_cells; }
    const Grid &grid() const { return m_grid; }

private:
    void addSide(double x0, double y0, double x1, double y1);
    void fill(std::int32_t number);

    Grid m_grid;
    std::vector<std::int32_t> m_cells;
    std::vector<std::pair<int, double>> m_crossings; ///< row, and column where a side crosses it
};

} // namespace spp::engine
