// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/raster/coveragewalk.h"

#include <algorithm>

namespace spp::engine {

namespace {

/// Shares are sums of a few products near 1; this is far above what rounding leaves of them.
constexpr double noise = 1e-12;
/// Full cells between others are told one by one while that takes less memory than a run of theirs.
constexpr std::uint32_t fewFullCells = 4;

double limited(double value, double count) { return std::clamp(std::floor(value), -1.0, count); }

} // namespace

bool CoverageWalk::begin(const Box &box)
{
    m_crossings.clear();
    m_runs.clear();
    m_shares.clear();
    if (!m_grid.isUsable() || box.isEmpty())
        return false;
    const double west = limited((box.xmin - m_grid.xmin) / m_grid.cellWidth, m_grid.columns);
    const double east = limited((box.xmax - m_grid.xmin) / m_grid.cellWidth, m_grid.columns);
    const double north = limited((m_grid.ymax - box.ymax) / m_grid.cellHeight, m_grid.rows);
    const double south = limited((m_grid.ymax - box.ymin) / m_grid.cellHeight, m_grid.rows);
    if (east < 0.0 || south < 0.0 || west >= m_grid.columns || north >= m_grid.rows)
        return false;
    m_firstColumn = std::uint32_t(std::max(west, 0.0));
    m_firstRow = std::uint32_t(std::max(north, 0.0));
    m_columns = std::min(east + 1.0, double(m_grid.columns)) - m_firstColumn;
    m_rows = std::min(south + 1.0, double(m_grid.rows)) - m_firstRow;
    m_west = m_grid.xmin + m_firstColumn * m_grid.cellWidth;
    m_north = m_grid.ymax - m_firstRow * m_grid.cellHeight;
    return true;
}

void CoverageWalk::addSide(double x0, double y0, double x1, double y1)
{
    // In cells from the window's corner, eastwards and southwards. Small numbers, so that what is
    // cut off a cell keeps its digits.
    double u0 = (x0 - m_west) / m_grid.cellWidth;
    double v0 = (m_north - y0) / m_grid.cellHeight;
    double u1 = (x1 - m_west) / m_grid.cellWidth;
    double v1 = (m_north - y1) / m_grid.cellHeight;
    if (v0 == v1)
        return;
    const double sign = v0 < v1 ? 1.0 : -1.0;
    if (v0 > v1) {
        std::swap(u0, u1);
        std::swap(v0, v1);
    }
    const double top = std::max(v0, 0.0);
    const double bottom = std::min(v1, m_rows);
    if (!(top < bottom))
        return;
    const double slope = (u1 - u0) / (v1 - v0);
    const auto at = [&](double v) { return v == v0 ? u0 : v == v1 ? u1 : u0 + (v - v0) * slope; };
    double from = top;
    double left = at(from);
    for (double row = std::floor(top); from < bottom; ++row) {
        const double to = std::min(row + 1.0, bottom);
        const double right = at(to);
        addWithinRow(std::uint32_t(row), sign * (to - from), left, right);
        from = to;
        left = right;
    }
}

/// A stretch within one row, `height` of it high, that runs from u = `from` to u = `to`.
void CoverageWalk::addWithinRow(std::uint32_t row, double height, double from, double to)
{
    const double low = std::min(from, to);
    const double high = std::max(from, to);
    if (low >= m_columns)
        return; // nothing lies east of it
    if (std::floor(low) == std::floor(high) || high <= 0.0) {
        addWithinCell(row, height, low, high);
        return;
    }
    // What lies west of the window covers its first cells like a side along their border.
    double at = low;
    if (at < 0.0) {
        addWithinCell(row, height * (-at / (high - low)), at, 0.0);
        at = 0.0;
    }
    const double end = std::min(high, m_columns);
    while (at < end) {
        const double next = std::min(std::floor(at) + 1.0, end);
        addWithinCell(row, height * ((next - at) / (high - low)), at, next);
        at = next;
    }
}

void CoverageWalk::addWithinCell(std::uint32_t row, double height, double from, double to)
{
    if (to <= 0.0) {
        m_crossings.push_back({ row, 0, height, height });
        return;
    }
    const double column = std::min(std::floor(from), m_columns - 1.0);
    const double east = 1.0 - (0.5 * (from + to) - column);
    m_crossings.push_back({ row, std::uint32_t(column), height * east, height });
}

void CoverageWalk::append(
        std::uint32_t row, std::uint32_t column, std::uint32_t count, double share)
{
    if (share < noise || count == 0)
        return;
    const bool full = share > 1.0 - noise;
    const std::uint32_t gridRow = m_firstRow + row;
    const std::uint32_t gridColumn = m_firstColumn + column;
    const bool follows = !m_runs.empty() && m_runs.back().row == gridRow
            && m_runs.back().column + m_runs.back().count == gridColumn;
    if (follows && m_runs.back().full && full) {
        m_runs.back().count += count;
        return;
    }
    if (full && !(follows && !m_runs.back().full && count < fewFullCells)) {
        m_runs.push_back({ gridRow, gridColumn, count, true, 0 });
        return;
    }
    if (follows && !m_runs.back().full)
        m_runs.back().count += count;
    else
        m_runs.push_back({ gridRow, gridColumn, count, false, m_shares.size() });
    m_shares.insert(m_shares.end(), count, full ? 1.0 : share);
}

void CoverageWalk::finish()
{
    std::sort(m_crossings.begin(), m_crossings.end(), [](const Crossing &a, const Crossing &b) {
        return a.row != b.row ? a.row < b.row : a.column < b.column;
    });
    const std::size_t count = m_crossings.size();
    double west = 0.0; // the share of cells that no side crosses from here to the east
    for (std::size_t i = 0; i < count;) {
        const std::uint32_t row = m_crossings[i].row;
        const std::uint32_t column = m_crossings[i].column;
        double share = west;
        for (; i < count && m_crossings[i].row == row && m_crossings[i].column == column; ++i) {
            share += m_crossings[i].share;
            west += m_crossings[i].beyond;
        }
        append(row, column, 1, share);
        const bool more = i < count && m_crossings[i].row == row;
        // Beyond the last side of a row only the window's end can leave something open.
        const std::uint32_t next = more ? m_crossings[i].column : std::uint32_t(m_columns);
        append(row, column + 1, next - column - 1, west);
        if (!more)
            west = 0.0;
    }
}

} // namespace spp::engine
