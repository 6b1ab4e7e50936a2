// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/flood/risk/hazardcells.h"

namespace spp::engine {

std::vector<std::int32_t> hazardClasses(
        const HazardScheme &scheme, const FloodCells &cells, HazardAssumptions &assumed)
{
    const bool hasSpeed = cells.speed_m_s != nullptr;
    const bool hasProduct = cells.depthSpeed_m2_s != nullptr;
    assumed.speedZero = (scheme.needsSpeed() && !hasSpeed)
            || (scheme.needsDepthSpeed() && !hasSpeed && !hasProduct);
    assumed.productOfMaxima = scheme.needsDepthSpeed() && hasSpeed && !hasProduct;
    std::vector<std::int32_t> classes(cells.count);
    for (std::size_t i = 0; i < cells.count; ++i) {
        FloodState state;
        state.depth_m = double(cells.depth_m[i]);
        state.speed_m_s = hasSpeed ? double(cells.speed_m_s[i]) : 0.0;
        state.depthSpeed_m2_s
                = hasProduct ? double(cells.depthSpeed_m2_s[i]) : state.depth_m * state.speed_m_s;
        classes[i] = scheme.classOf(state);
    }
    return classes;
}

} // namespace spp::engine
