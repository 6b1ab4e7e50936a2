// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/papers/tablegrid.h"

namespace spp::paper {

namespace {

/// A cell above that still reaches down, by its first column.
struct Reaching {
    int rowsLeft = 0;
    int span = 1;
};

class Grid {
public:
    explicit Grid(const Table &table)
        : m_table(table)
        , m_reaching(table.widths.size())
    {
    }

    std::vector<GridCell> next(const Row &row)
    {
        m_cells.clear();
        m_column = 0;
        m_x = 0.0;
        for (const Cell &cell : row.cells) {
            skipTaken();
            place(&cell, cell.span);
            if (cell.rows > 1)
                m_begun.push_back({ m_cells.back().column, { cell.rows - 1, cell.span } });
        }
        skipTaken();
        for (const auto &[column, reaching] : m_begun)
            m_reaching[column] = reaching;
        m_begun.clear();
        return m_cells;
    }

private:
    void skipTaken()
    {
        while (m_column < m_reaching.size() && m_reaching[m_column].rowsLeft > 0) {
            --m_reaching[m_column].rowsLeft;
            place(nullptr, m_reaching[m_column].span);
        }
    }

    void place(const Cell *cell, int span)
    {
        GridCell placed{ cell, m_column, span, m_x, 0.0 };
        for (int i = 0; i < span && m_column < m_table.widths.size(); ++i)
            placed.width += m_table.widths[m_column++];
        m_x += placed.width;
        m_cells.push_back(placed);
    }

    const Table &m_table;
    std::vector<Reaching> m_reaching;
    std::vector<std::pair<size_t, Reaching>> m_begun;
    std::vector<GridCell> m_cells;
    size_t m_column = 0;
    double m_x = 0.0;
};

} // namespace

std::vector<std::vector<GridCell>> gridOf(const Table &table)
{
    Grid grid(table);
    std::vector<std::vector<GridCell>> rows;
    rows.reserve(table.rows.size());
    for (const Row &row : table.rows)
        rows.push_back(grid.next(row));
    return rows;
}

} // namespace spp::paper
