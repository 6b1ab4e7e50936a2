// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/raster/grid.h"

#include <cstdint>
#include <vector>

namespace spp::engine {

/// Cells of one row, side by side, with the share of each that is covered.
struct CoveredRun {
    std::uint32_t row = 0;
    std::uint32_t column = 0; ///< the first
    std::uint32_t count = 0;
    bool full = false; ///< all wholly; `first` says nothing then
    std::size_t first = 0; ///< place of the first cell's share among the shares
};

/// Exact shares of cells that a polygon covers, found by walking its sides through the cells.
///
/// Within a cell that a side crosses, the ground to its east is a trapezoid; the cells east of that
/// one get the height of the side within the row. Summed with the sign of the direction this is
/// the share of every cell; between the cells that sides cross it stays the same, and is filled in
/// by runs. Costs O(cells crossed + runs), whatever the polygon covers. Reused by one thread.
class CoverageWalk {
public:
    explicit CoverageWalk(const Grid &grid)
        : m_grid(grid)
    {
    }

    /// Begins a polygon whose box, in metres, is given. False when it lies beside the grid.
    bool begin(const Box &box);
    /// A side of it, in metres; outer rings run counter-clockwise, holes clockwise.
    void addSide(double x0, double y0, double x1, double y1);
    /// What it covers, row by row; shares lie in 0 … 1 and those of no area are left out.
    void finish();

    const std::vector<CoveredRun> &runs() const { return m_runs; }
    const std::vector<double> &shares() const { return m_shares; }

private:
    struct Crossing {
        std::uint32_t row;
        std::uint32_t column;
        double share; ///< of this cell
        double beyond; ///< of each cell east of it
    };
    void addWithinRow(std::uint32_t row, double height, double from, double to);
    void addWithinCell(std::uint32_t row, double height, double from, double to);
    void append(std::uint32_t row, std::uint32_t column, std::uint32_t count, double share);

    const Grid m_grid;
    // The window of the polygon: its first cell, its corner in metres, and its size in cells.
    std::uint32_t m_firstRow = 0;
    std::uint32_t m_firstColumn = 0;
    double m_west = 0.0;
    double m_north = 0.0;
    double m_columns = 0.0;
    double m_rows = 0.0;
    std::vector<Crossing> m_crossings;
    std::vector<CoveredRun> m_runs;
    std::vector<double> m_shares;
};

} // namespace spp::engine
