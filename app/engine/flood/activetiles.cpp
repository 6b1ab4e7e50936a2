// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/flood/activetiles.h"

#include <algorithm>

namespace spp::engine::flood {

ActiveTiles::ActiveTiles(const PaddedGrid &grid, const unsigned char *inside)
    : m_rows(grid.rows())
    , m_columns(grid.columns())
    , m_tileRows((grid.rows() + side - 1) / side)
    , m_tileColumns((grid.columns() + side - 1) / side)
    , m_runs(std::size_t(m_tileRows))
    , m_cells(std::size_t(m_tileRows), 0)
{
    const std::size_t tiles = std::size_t(m_tileRows) * std::size_t(m_tileColumns);
    m_hasCells.assign(tiles, 0);
    m_touched.assign(tiles, 0);
    m_countdown.assign(tiles, 0);
    m_wet = std::make_unique<std::atomic<std::uint8_t>[]>(tiles);
    for (std::size_t i = 0; i < tiles; ++i)
        m_wet[i].store(0);
    for (int row = 0; row < m_rows; ++row) {
        for (int column = 0; column < m_columns; ++column) {
            // The tile of a face is that of the cell to its east or south, which may be outside.
            if (inside[grid.at(row, column)] || inside[grid.at(row - 1, column)]
                    || inside[grid.at(row, column - 1)])
                m_hasCells[index(row / side, column / side)] = 1;
        }
    }
}

void ActiveTiles::touch(int row, int column, bool isWet)
{
    const int tileRow = row / side;
    const int tileColumn = column / side;
    m_touched[index(tileRow, tileColumn)] = 1;
    if (!isWet)
        return;
    int where = Anywhere;
    if (row % side == 0)
        where |= North;
    if (row % side == side - 1)
        where |= South;
    if (column % side == 0)
        where |= West;
    if (column % side == side - 1)
        where |= East;
    setWet(tileRow, tileColumn, std::uint8_t(where));
}

std::uint8_t ActiveTiles::wet(int tileRow, int tileColumn) const
{
    if (tileRow < 0 || tileRow >= m_tileRows || tileColumn < 0 || tileColumn >= m_tileColumns)
        return 0;
    return m_wet[index(tileRow, tileColumn)].load(std::memory_order_relaxed);
}

bool ActiveTiles::isNeeded(int tileRow, int tileColumn) const
{
    return m_keepsAll || m_touched[index(tileRow, tileColumn)] || wet(tileRow, tileColumn)
            || (wet(tileRow - 1, tileColumn) & South) || (wet(tileRow + 1, tileColumn) & North)
            || (wet(tileRow, tileColumn - 1) & East) || (wet(tileRow, tileColumn + 1) & West);
}

void ActiveTiles::advance()
{
    for (int tileRow = 0; tileRow < m_tileRows; ++tileRow) {
        for (int tileColumn = 0; tileColumn < m_tileColumns; ++tileColumn) {
            std::uint8_t &left = m_countdown[index(tileRow, tileColumn)];
            if (!m_hasCells[index(tileRow, tileColumn)])
                left = 0;
            else if (isNeeded(tileRow, tileColumn))
                left = stays;
            else if (left > 0)
                --left;
        }
    }
    std::fill(m_touched.begin(), m_touched.end(), std::uint8_t(0));
    for (std::size_t i = 0; i < m_countdown.size(); ++i)
        m_wet[i].store(0, std::memory_order_relaxed);
    findRuns();
}

void ActiveTiles::findRuns()
{
    for (int tileRow = 0; tileRow < m_tileRows; ++tileRow) {
        std::vector<Run> &runs = m_runs[std::size_t(tileRow)];
        runs.clear();
        const int height = std::min(side, m_rows - tileRow * side);
        long long width = 0;
        for (int tileColumn = 0; tileColumn < m_tileColumns; ++tileColumn) {
            if (!isActive(tileRow, tileColumn))
                continue;
            const int first = tileColumn * side;
            const int last = std::min(first + side, m_columns);
            width += last - first;
            if (!runs.empty() && runs.back().last == first)
                runs.back().last = last;
            else
                runs.push_back({ first, last });
        }
        if (!runs.empty())
            runs.back().last = std::min(
                    PaddedGrid::roundUp(runs.back().last), PaddedGrid::roundUp(m_columns));
        m_cells[std::size_t(tileRow)] = width * height;
    }
}

std::vector<std::uint8_t> ActiveTiles::wetness() const
{
    std::vector<std::uint8_t> wet(m_countdown.size());
    for (std::size_t i = 0; i < wet.size(); ++i)
        wet[i] = std::uint8_t(m_wet[i].load() | (m_touched[i] ? 128 : 0));
    return wet;
}

void ActiveTiles::restore(
        const std::vector<std::uint8_t> &countdown, const std::vector<std::uint8_t> &wet)
{
    m_countdown = countdown;
    for (std::size_t i = 0; i < wet.size(); ++i) {
        m_wet[i].store(wet[i] & 127);
        m_touched[i] = wet[i] & 128 ? 1 : 0;
    }
}

} // namespace spp::engine::flood
