// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/raster/featureburn.h"

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

FeatureBurn::FeatureBurn(const Grid &grid)
    : m_grid(grid.isUsable() ? grid : Grid())
    , m_cells(std::size_t(m_grid.columns) * std::size_t(m_grid.rows), 0)
{
}

void FeatureBurn::add(const RawShape &shape, std::int32_t number)
{
    if (shape.kind != ShapeKind::Polygon)
        return;
    if (!std::all_of(shape.xy.begin(), shape.xy.end(),
                [](double value) { return std::isfinite(value); }))
        return;
    m_crossings.clear();
    for (std::size_t path = 0; path < shape.pathEnd.size(); ++path) {
        const std::size_t begin = shape.pathBegin(path);
        const std::size_t end = shape.pathEnd[path];
        for (std::size_t i = begin; i < end; ++i) {
            const std::size_t next = i + 1 < end ? i + 1 : begin; // closes an open ring
            addSide(shape.xy[2 * i], shape.xy[2 * i + 1], shape.xy[2 * next],
                    shape.xy[2 * next + 1]);
        }
    }
    fill(number);
}

void FeatureBurn::addSide(double x0, double y0, double x1, double y1)
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

void FeatureBurn::fill(std::int32_t number)
{
    std::sort(m_crossings.begin(), m_crossings.end());
    for (std::size_t i = 0; i + 1 < m_crossings.size(); i += 2) {
        const auto row = m_cells.begin() + std::ptrdiff_t(m_crossings[i].first) * m_grid.columns;
        std::fill(row + firstMiddle(m_crossings[i].second, m_grid.columns),
                row + firstMiddle(m_crossings[i + 1].second, m_grid.columns), number);
    }
}

} // namespace spp::engine
