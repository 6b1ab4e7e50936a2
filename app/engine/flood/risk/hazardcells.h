// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/flood/risk/hazardscheme.h"

#include <cstddef>
#include <vector>

namespace spp::engine {

/// What a scenario says of the cells of one grid, row by row from the north-west; not owned. NaN is
/// "no data", which is never dry.
struct FloodCells {
    std::size_t count = 0;
    const float *depth_m = nullptr; ///< must be there
    const float *speed_m_s = nullptr; ///< null: not known
    const float *depthSpeed_m2_s = nullptr; ///< null: not known
    const float *duration_h = nullptr; ///< null: not known
};

/// What had to be assumed to give every cell a class.
struct HazardAssumptions {
    bool speedZero = false; ///< V unknown, assumed 0
    /// D·V is greatest depth x greatest speed, which need not happen at the same time: an upper
    /// bound.
    bool productOfMaxima = false;
};

/// The class of each cell, see HazardScheme::classOf().
std::vector<std::int32_t> hazardClasses(
        const HazardScheme &scheme, const FloodCells &cells, HazardAssumptions &assumed);

} // namespace spp::engine
