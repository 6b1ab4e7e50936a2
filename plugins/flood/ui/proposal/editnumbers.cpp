// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/proposal/editnumbers.h"

#include "engine/raster/featureburn.h"
#include "flood/simulation/facelines.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace spp::flood {

namespace {

constexpr double mostCellsAtOnce = 4e6;

/// The part of a grid around a shape, so that a small shape on a large terrain costs little.
struct Window {
    engine::Grid grid;
    int firstRow = 0;
    int firstColumn = 0;
};

Window windowAround(const engine::Grid &whole, const std::vector<MapPoint> &corners)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    double west = infinity, east = -infinity, south = infinity, north = -infinity;
    for (const MapPoint &corner : corners) {
        west = std::min(west, corner.x);
        east = std::max(east, corner.x);
        south = std::min(south, corner.y);
        north = std::max(north, corner.y);
    }
    const auto clamped
            = [](double value, int most) { return int(std::clamp(value, 0.0, double(most))); };
    const auto columnOf = [&](double x) { return std::floor((x - whole.xmin) / whole.cellWidth); };
    const auto rowOf = [&](double y) { return std::floor((whole.ymax - y) / whole.cellHeight); };
    Window window;
    window.firstColumn = clamped(columnOf(west) - 1.0, whole.columns);
    window.firstRow = clamped(rowOf(north) - 1.0, whole.rows);
    window.grid = whole;
    window.grid.columns = clamped(columnOf(east) + 2.0, whole.columns) - window.firstColumn;
    window.grid.rows = clamped(rowOf(south) + 2.0, whole.rows) - window.firstRow;
    window.grid.xmin += window.firstColumn * whole.cellWidth;
    window.grid.ymax -= window.firstRow * whole.cellHeight;
    return window;
}

engine::RawShape shapeOf(const std::vector<MapPoint> &corners, bool isArea)
{
    engine::RawShape shape;
    shape.kind = isArea ? engine::ShapeKind::Polygon : engine::ShapeKind::Line;
    for (const MapPoint &corner : corners) {
        shape.xy.push_back(corner.x);
        shape.xy.push_back(corner.y);
    }
    shape.closePath(true);
    return shape;
}

class Counting {
public:
    Counting(const BaseModel &base, const Window &window)
        : m_base(base)
        , m_window(window)
    {
        numbers.lowest_m = std::numeric_limits<double>::infinity();
        numbers.highest_m = -numbers.lowest_m;
    }

    /// The ground of a cell of the window; none outside of the model.
    std::optional<double> ground(int row, int column) const
    {
        const engine::CellPlace cell{ row + m_window.firstRow, column + m_window.firstColumn };
        const engine::Grid &whole = m_base.context.grid;
        if (cell.row < 0 || cell.column < 0 || cell.row >= whole.rows
                || cell.column >= whole.columns || !m_base.inside[m_base.at(cell)])
            return std::nullopt;
        return double(m_base.bed_m[m_base.at(cell)]);
    }
    void see(double ground_m)
    {
        numbers.lowest_m = std::min(numbers.lowest_m, ground_m);
        numbers.highest_m = std::max(numbers.highest_m, ground_m);
        ++numbers.cells;
    }

    EditNumbers numbers;

private:
    const BaseModel &m_base;
    const Window &m_window;
};

void countArea(Counting &counting, const Window &window, const engine::RawShape &shape,
        DrawnKind kind, std::optional<double> level_m)
{
    engine::FeatureBurn burn(window.grid);
    burn.add(shape, 1);
    double volume = 0.0;
    std::size_t i = 0;
    for (int row = 0; row < window.grid.rows; ++row) {
        for (int column = 0; column < window.grid.columns; ++column, ++i) {
            const std::optional<double> ground
                    = burn.cells()[i] ? counting.ground(row, column) : std::nullopt;
            if (!ground)
                continue;
            counting.see(*ground);
            if (!level_m)
                continue;
            const double changed = kind == DrawnKind::Fill ? std::max(*ground, *level_m)
                                                           : std::min(*ground, *level_m);
            volume += (changed - *ground) * window.grid.cellArea();
            counting.numbers.changed += changed != *ground;
        }
    }
    if (level_m)
        counting.numbers.volume_m3 = volume;
}

void countLine(Counting &counting, const Window &window, const engine::RawShape &shape,
        std::optional<double> level_m)
{
    for (const engine::FacePlace &face : facesAcross(window.grid, shape)) {
        const engine::CellPlace other = beyond(face);
        const std::optional<double> here = counting.ground(face.cell.row, face.cell.column);
        const std::optional<double> there = counting.ground(other.row, other.column);
        if (!here || !there)
            continue;
        const double ground = std::max(*here, *there);
        counting.see(ground);
        counting.numbers.changed += level_m && *level_m > ground;
    }
}

} // namespace

std::optional<EditNumbers> EditNumbers::of(const BaseModel &base, DrawnKind kind,
        const std::vector<MapPoint> &corners, std::optional<double> level_m)
{
    const Window window = windowAround(base.context.grid, corners);
    if (double(window.grid.rows) * window.grid.columns > mostCellsAtOnce)
        return std::nullopt;
    Counting counting(base, window);
    counting.numbers.leavesModel = std::any_of(corners.begin(), corners.end(),
            [&base](const MapPoint &corner) { return !base.holds(corner); });
    if (window.grid.isUsable()) {
        if (isArea(kind))
            countArea(counting, window, shapeOf(corners, true), kind, level_m);
        else
            countLine(counting, window, shapeOf(corners, false), level_m);
    }
    return counting.numbers;
}

} // namespace spp::flood
