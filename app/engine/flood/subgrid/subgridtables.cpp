// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/flood/subgrid/subgridtables.h"

#include "engine/store/arrayfile.h"

#include <algorithm>

namespace spp::engine {

double SubgridTables::meanDepth(std::size_t cell, double level_m) const
{
    const Cell &table = m_cells[cell];
    if (level_m >= table.highest_m)
        return table.meanDepth_m + (level_m - table.highest_m) / table.riseAbove;
    const double above = level_m - table.lowest_m;
    if (!(above > 0.0))
        return 0.0;
    const float *const next = std::upper_bound(table.above_m + 1, table.above_m + levels - 1, above,
            [](double value, float level) { return value < double(level); });
    const int k = int(next - table.above_m) - 1;
    const double below = table.above_m[k];
    const double step = double(table.above_m[k + 1]) - below;
    const double share = step > 0.0 ? (above - below) / step : 0.0;
    return (k + share) / (levels - 1) * table.meanDepth_m;
}

std::uint64_t SubgridTables::checksum() const
{
    const std::uint64_t parts[] = {
        engine::checksum(m_cells.data(), m_cells.size() * sizeof(Cell)),
        engine::checksum(m_facesX.data(), m_facesX.size() * sizeof(Face)),
        engine::checksum(m_facesY.data(), m_facesY.size() * sizeof(Face)),
    };
    static_assert(sizeof(Cell) == 4 * sizeof(double) + (levels + 4) * sizeof(float));
    static_assert(sizeof(Face) == 64 + sizeof(Face::blocks));
    static_assert(sizeof(Block) == (3 * (steps + 1) + 1) * sizeof(float));
    return engine::checksum(parts, sizeof parts);
}

} // namespace spp::engine
