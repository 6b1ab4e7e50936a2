// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/raster/grid.h"
#include "engine/store/rawshape.h"

#include <cstddef>
#include <utility>
#include <vector>

namespace spp::engine {

/// Cells of one row that lie side by side.
struct CellRun {
    int row = 0;
    int from = 0;
    int to = 0; ///< the column after the last one
};

/// The cells of a grid whose middle lies in a polygon, as runs: memory goes with the height of the
/// polygon in rows, not with its area.
///
/// A middle on a west or north side belongs to the polygon, on an east or south side it does not,
/// so that polygons which share a side share no cell and leave none between them. Rings count
/// even-odd: holes stay free.
class PolygonRuns {
public:
    /// A grid that is not usable has no cells.
    explicit PolygonRuns(const Grid &grid);
    PolygonRuns(const Grid &grid, const RawShape &shape)
        : PolygonRuns(grid)
    {
        trace(shape);
    }

    /// Takes the place of what was traced before. Lines, points and polygons with a coordinate that
    /// is not finite have no cells.
    void trace(const RawShape &shape);
    /// From the north down, in a row from the west; none is empty, none touches another.
    const std::vector<CellRun> &runs() const { return m_runs; }
    /// Those of one row; an empty range where there are none.
    std::pair<const CellRun *, const CellRun *> row(int row) const;
    bool holds(int row, int column) const;
    long long cells() const { return m_count; }
    const Grid &grid() const { return m_grid; }

private:
    void addSide(double x0, double y0, double x1, double y1);
    void pair();
    void index();

    Grid m_grid;
    std::vector<std::pair<int, double>> m_crossings; ///< row, and column where a side crosses it
    std::vector<CellRun> m_runs;
    std::vector<std::size_t> m_rowBegin; ///< in m_runs, from the first row with a run on
    long long m_count = 0;
};

} // namespace spp::engine
