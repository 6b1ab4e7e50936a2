// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/raster/polygonruns.h"

#include <algorithm>
#include <cmath>

namespace spp::engine {

namespace {

/// First cell whose middle is not before `place`, kept between 0 and `count`.
int firstMiddle(double place, int count)
{
    const double cell = std::ceil(place - 0.5);
    if (!(cell > 0.0)) // nor when it is no number
        return 0;
    return cell < count ? int(cell) : count;
}

} // namespace

PolygonRuns::PolygonRuns(const Grid &grid)
    : m_grid(grid.isUsable() ? grid : Grid())
{
}

void PolygonRuns::trace(const RawShape &shape)
{
    m_crossings.clear();
    m_runs.clear();
    m_rowBegin.clear();
    m_count = 0;
    if (shape.kind != ShapeKind::Polygon)
        return;
    if (!std::all_of(shape.xy.begin(), shape.xy.end(),
                [](double value) { return std::isfinite(value); }))
        return;
    for (std::size_t path = 0; path < shape.pathEnd.size(); ++path) {
        const std::size_t begin = shape.pathBegin(path);
        const std::size_t end = shape.pathEnd[path];
        for (std::size_t i = begin; i < end; ++i) {
            const std::size_t next = i + 1 < end ? i + 1 : begin; // closes an open ring
            addSide(shape.xy[2 * i], shape.xy[2 * i + 1], shape.xy[2 * next],
                    shape.xy[2 * next + 1]);
        }
    }
    pair();
    index();
}

void PolygonRuns::addSide(double x0, double y0, double x1, double y1)
{
    // Always from the north down, so that both neighbours find the same crossing.
    if (y0 < y1 || (y0 == y1 && x0 < x1)) {
        std::swap(x0, x1);
        std::swap(y0, y1);
    }
    const double top = (m_grid.ymax - y0) / m_grid.cellHeight;
    const double bottom = (m_grid.ymax - y1) / m_grid.cellHeight;
    const double left = (x0 - m_grid.xmin) / m_grid.cellWidth;
    const double slope = (x1 - x0) / m_grid.cellWidth / (bottom - top);
    const int endRow = firstMiddle(bottom, m_grid.rows);
    for (int row = firstMiddle(top, m_grid.rows); row < endRow; ++row)
        m_crossings.emplace_back(row, left + (row + 0.5 - top) * slope);
}

void PolygonRuns::pair()
{
    std::sort(m_crossings.begin(), m_crossings.end());
    for (std::size_t i = 0; i + 1 < m_crossings.size(); i += 2) {
        const CellRun run{ m_crossings[i].first, firstMiddle(m_crossings[i].second, m_grid.columns),
            firstMiddle(m_crossings[i + 1].second, m_grid.columns) };
        if (run.from >= run.to)
            continue;
        m_count += run.to - run.from;
        if (!m_runs.empty() && m_runs.back().row == run.row && m_runs.back().to == run.from)
            m_runs.back().to = run.to;
        else
            m_runs.push_back(run);
    }
}

void PolygonRuns::index()
{
    if (m_runs.empty())
        return;
    const int first = m_runs.front().row;
    m_rowBegin.reserve(std::size_t(m_runs.back().row - first) + 2);
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        while (m_rowBegin.size() <= std::size_t(m_runs[i].row - first))
            m_rowBegin.push_back(i);
    }
    m_rowBegin.push_back(m_runs.size());
}

std::pair<const CellRun *, const CellRun *> PolygonRuns::row(int row) const
{
    if (m_runs.empty() || row < m_runs.front().row || row > m_runs.back().row)
        return { nullptr, nullptr };
    const std::size_t at = std::size_t(row - m_runs.front().row);
    return { m_runs.data() + m_rowBegin[at], m_runs.data() + m_rowBegin[at + 1] };
}

bool PolygonRuns::holds(int row, int column) const
{
    const auto [begin, end] = this->row(row);
    return std::any_of(begin, end,
            [column](const CellRun &run) { return column >= run.from && column < run.to; });
}

} // namespace spp::engine
