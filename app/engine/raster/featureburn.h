// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/raster/polygonruns.h"

#include <cstdint>
#include <vector>

namespace spp::engine {

/// Which polygon lies over the middle of each cell of a grid: a picture of features, not a measure
/// (see RasterWeights for that).
///
/// Which cells those are, PolygonRuns says. Where polygons overlap, the one added last is seen.
class FeatureBurn {
public:
    /// A grid that is not usable has no cells.
    explicit FeatureBurn(const Grid &grid);

    /// `number` is not 0. Lines, points and polygons with a coordinate that is not finite leave no
    /// trace.
    void add(const RawShape &shape, std::int32_t number);
    /// Numbers row by row from the north-west; 0 where no feature is.
    const std::vector<std::int32_t> &cells() const { return m_cells; }
    const Grid &grid() const { return m_runs.grid(); }

private:
    PolygonRuns m_runs; ///< of the polygon added last
    std::vector<std::int32_t> m_cells;
};

} // namespace spp::engine
