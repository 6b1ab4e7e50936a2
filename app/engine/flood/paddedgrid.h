// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/flood/places.h"

#include <cstddef>

namespace spp::engine::flood {

/// Where a cell lies in the arrays of the solver: rows padded to 64 bytes, with a ring of cells
/// around the grid, and column 0 at a multiple of 64 bytes.
class PaddedGrid {
public:
    static constexpr int lane = 8; ///< doubles in 64 bytes

    PaddedGrid() = default;
    PaddedGrid(int rows, int columns)
        : m_rows(rows)
        , m_columns(columns)
        , m_stride(std::size_t(lane) + std::size_t(roundUp(columns)) + lane)
    {
    }

    int rows() const { return m_rows; }
    int columns() const { return m_columns; }
    /// Columns up to the next multiple of 64 bytes; those behind the last cell are outside.
    int paddedColumns() const { return roundUp(m_columns); }
    std::size_t stride() const { return m_stride; }
    std::size_t size() const { return m_stride * std::size_t(m_rows + 2); }
    /// Of row −1 to rows(), and column −1 to columns().
    std::size_t at(int row, int column) const
    {
        return std::size_t(row + 1) * m_stride + std::size_t(column + lane);
    }
    std::size_t at(const CellPlace &cell) const { return at(cell.row, cell.column); }
    bool holds(const CellPlace &cell) const
    {
        return cell.row >= 0 && cell.row < m_rows && cell.column >= 0 && cell.column < m_columns;
    }
    CellPlace place(std::size_t index) const
    {
        return { int(index / m_stride) - 1, int(index % m_stride) - lane };
    }

    static int roundUp(int columns) { return (columns + lane - 1) / lane * lane; }

private:
    int m_rows = 0;
    int m_columns = 0;
    std::size_t m_stride = 0;
};

} // namespace spp::engine::flood
