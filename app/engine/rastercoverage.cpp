// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/rastercoverage.h"

#include <algorithm>
#include <cmath>
#include <memory>

namespace spp::engine {

namespace {

struct PreparedDeleter {
    void operator()(const GEOSPreparedGeometry *prepared) const
    {
        GEOSPreparedGeom_destroy_r(geosContext(), prepared);
    }
};
using Prepared = std::unique_ptr<const GEOSPreparedGeometry, PreparedDeleter>;

struct CellRange {
    int firstRow;
    int lastRow;
    int firstColumn;
    int lastColumn;

    bool isEmpty() const { return firstRow > lastRow || firstColumn > lastColumn; }
    bool isSingle() const { return firstRow == lastRow && firstColumn == lastColumn; }
};

Box boxOf(const Grid &grid, const CellRange &range)
{
    Box box = grid.cell(range.firstRow, range.firstColumn);
    box.include(grid.cell(range.lastRow, range.lastColumn));
    return box;
}

CellRange rangeOf(const Grid &grid, const Box &box)
{
    const auto clampTo
            = [](double value, int count) { return int(std::clamp(value, -1.0, double(count))); };
    return { std::max(0, clampTo(std::floor((grid.ymax - box.ymax) / grid.cellHeight), grid.rows)),
        std::min(grid.rows - 1,
                clampTo(std::floor((grid.ymax - box.ymin) / grid.cellHeight), grid.rows)),
        std::max(0, clampTo(std::floor((box.xmin - grid.xmin) / grid.cellWidth), grid.columns)),
        std::min(grid.columns - 1,
                clampTo(std::floor((box.xmax - grid.xmin) / grid.cellWidth), grid.columns)) };
}

/// Halves blocks of cells until a block lies wholly inside, wholly outside, or is one cell.
class BlockWalker {
public:
    BlockWalker(const Geometry &polygon, const Grid &grid, std::vector<CellWeight> &weights)
        : m_polygon(polygon)
        , m_grid(grid)
        , m_weights(weights)
        , m_prepared(GEOSPrepare_r(geosContext(), polygon.get()))
    {
    }

    bool walk(const CellRange &range)
    {
        const auto context = geosContext();
        const Geometry block = Geometry::box(boxOf(m_grid, range));
        if (GEOSPreparedIntersects_r(context, m_prepared.get(), block.get()) != 1)
            return true;
        if (GEOSPreparedContains_r(context, m_prepared.get(), block.get()) == 1) {
            fill(range);
            return true;
        }
        return range.isSingle() ? clip(range, block) : split(range);
    }

private:
    void fill(const CellRange &range)
    {
        for (int row = range.firstRow; row <= range.lastRow; ++row) {
            for (int column = range.firstColumn; column <= range.lastColumn; ++column)
                m_weights.push_back({ row, column, 1.0 });
        }
    }

    bool clip(const CellRange &range, const Geometry &cell)
    {
        const Geometry part(GEOSIntersection_r(geosContext(), m_polygon.get(), cell.get()));
        if (part.isNull())
            return false;
        const double fraction = part.area() / (m_grid.cellWidth * m_grid.cellHeight);
        if (fraction > 0.0)
            m_weights.push_back({ range.firstRow, range.firstColumn, std::min(1.0, fraction) });
        return true;
    }

    bool split(const CellRange &range)
    {
        CellRange first = range;
        CellRange second = range;
        if (range.lastRow - range.firstRow >= range.lastColumn - range.firstColumn) {
            first.lastRow = (range.firstRow + range.lastRow) / 2;
            second.firstRow = first.lastRow + 1;
        } else {
            first.lastColumn = (range.firstColumn + range.lastColumn) / 2;
            second.firstColumn = first.lastColumn + 1;
        }
        return walk(first) && walk(second);
    }

    const Geometry &m_polygon;
    const Grid &m_grid;
    std::vector<CellWeight> &m_weights;
    Prepared m_prepared;
};

} // namespace

Result<std::vector<CellWeight>> coverageWeights(const Geometry &polygon, const Grid &grid)
{
    std::vector<CellWeight> weights;
    if (polygon.isEmpty() || grid.columns <= 0 || grid.rows <= 0)
        return weights;
    const CellRange range = rangeOf(grid, polygon.bounds());
    if (range.isEmpty())
        return weights;
    if (!BlockWalker(polygon, grid, weights).walk(range))
        return Error::badInput(takeGeosMessage());
    std::sort(weights.begin(), weights.end(), [](const CellWeight &a, const CellWeight &b) {
        return std::pair(a.row, a.column) < std::pair(b.row, b.column);
    });
    return weights;
}

} // namespace spp::engine
