// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/raster/featureburn.h"

#include <algorithm>

namespace spp::engine {

FeatureBurn::FeatureBurn(const Grid &grid)
    : m_runs(grid)
    , m_cells(std::size_t(m_runs.grid().columns) * std::size_t(m_runs.grid().rows), 0)
{
}

void FeatureBurn::add(const RawShape &shape, std::int32_t number)
{
    m_runs.trace(shape);
    for (const CellRun &run : m_runs.runs()) {
        const auto row = m_cells.begin() + std::ptrdiff_t(run.row) * grid().columns;
        std::fill(row + run.from, row + run.to, number);
    }
}

} // namespace spp::engine
