// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/simulation/editedground.h"

#include "engine/raster/featureburn.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace spp::flood {

namespace {

constexpr int side = 64; ///< of a tile, in cells: memory goes with what is changed, not the terrain

double worked(EditedGround::Work work, double ground_m, double level_m)
{
    return work == EditedGround::Work::Fill ? std::max(ground_m, level_m)
                                            : std::min(ground_m, level_m);
}

} // namespace

/// The part of the grid around an area, so that a small area on a large terrain costs little.
struct EditedGround::Window {
    engine::Grid grid;
    int firstRow = 0;
    int firstColumn = 0;
};

EditedGround::EditedGround(const engine::Grid &grid, Before before)
    : m_grid(grid)
    , m_before(std::move(before))
{
}

EditedGround EditedGround::next() const
{
    return EditedGround(m_grid, [this](const engine::CellPlace &cell) { return level_m(cell); });
}

std::optional<double> EditedGround::level_m(const engine::CellPlace &cell) const
{
    const auto tile = m_tiles.find({ cell.row / side, cell.column / side });
    if (tile != m_tiles.end()) {
        const double level
                = tile->second[std::size_t((cell.row % side) * side + cell.column % side)];
        if (!std::isnan(level))
            return level;
    }
    return m_before(cell);
}

void EditedGround::set(const engine::CellPlace &cell, double level_m)
{
    Tile &tile = m_tiles[{ cell.row / side, cell.column / side }];
    if (tile.empty())
        tile.assign(std::size_t(side * side), std::numeric_limits<double>::quiet_NaN());
    tile[std::size_t((cell.row % side) * side + cell.column % side)] = level_m;
}

EditedGround::Window EditedGround::windowAround(const engine::RawShape &area) const
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    double west = infinity, east = -infinity, south = infinity, north = -infinity;
    for (std::size_t i = 0; i + 1 < area.xy.size(); i += 2) {
        west = std::min(west, area.xy[i]);
        east = std::max(east, area.xy[i]);
        south = std::min(south, area.xy[i + 1]);
        north = std::max(north, area.xy[i + 1]);
    }
    const auto clamped
            = [](double value, int most) { return int(std::clamp(value, 0.0, double(most))); };
    const auto column = [&](double x) { return std::floor((x - m_grid.xmin) / m_grid.cellWidth); };
    const auto row = [&](double y) { return std::floor((m_grid.ymax - y) / m_grid.cellHeight); };
    Window window;
    window.firstColumn = clamped(column(west) - 1.0, m_grid.columns);
    window.firstRow = clamped(row(north) - 1.0, m_grid.rows);
    window.grid = m_grid;
    window.grid.columns = clamped(column(east) + 2.0, m_grid.columns) - window.firstColumn;
    window.grid.rows = clamped(row(south) + 2.0, m_grid.rows) - window.firstRow;
    window.grid.xmin += window.firstColumn * m_grid.cellWidth;
    window.grid.ymax -= window.firstRow * m_grid.cellHeight;
    return window;
}

double EditedGround::cellsAround(const engine::RawShape &area) const
{
    const Window window = windowAround(area);
    return double(window.grid.rows) * window.grid.columns;
}

void EditedGround::visitCells(const engine::RawShape &area,
        const std::function<void(const engine::CellPlace &, double level_m)> &see) const
{
    const Window window = windowAround(area);
    if (!window.grid.isUsable())
        return;
    engine::FeatureBurn burn(window.grid);
    burn.add(area, 1);
    std::size_t i = 0;
    for (int row = 0; row < window.grid.rows; ++row) {
        for (int column = 0; column < window.grid.columns; ++column, ++i) {
            if (!burn.cells()[i])
                continue;
            const engine::CellPlace cell{ row + window.firstRow, column + window.firstColumn };
            if (const std::optional<double> ground = level_m(cell))
                see(cell, *ground);
        }
    }
}

AreaLook EditedGround::look(
        const engine::RawShape &area, Work work, std::optional<double> level_m) const
{
    AreaLook look;
    double change = 0.0;
    visitCells(area, [&](const engine::CellPlace &, double ground_m) {
        look.lowest_m = look.cells ? std::min(look.lowest_m, ground_m) : ground_m;
        look.highest_m = look.cells ? std::max(look.highest_m, ground_m) : ground_m;
        ++look.cells;
        if (!level_m)
            return;
        const double changed = worked(work, ground_m, *level_m);
        change += changed - ground_m;
        look.changed += changed != ground_m;
    });
    look.volume_m3 = change * m_grid.cellArea();
    return look;
}

void EditedGround::apply(const engine::RawShape &area, Work work, double level_m)
{
    visitCells(area, [&](const engine::CellPlace &cell, double ground_m) {
        const double changed = worked(work, ground_m, level_m);
        if (changed != ground_m)
            set(cell, changed);
    });
}

void EditedGround::visit(
        const std::function<void(const engine::CellPlace &, double level_m)> &see) const
{
    for (const auto &[place, tile] : m_tiles) {
        for (int i = 0; i < side * side; ++i) {
            const double level = tile[std::size_t(i)];
            if (!std::isnan(level))
                see({ place.first * side + i / side, place.second * side + i % side }, level);
        }
    }
}

void EditedGround::take(const EditedGround &next)
{
    next.visit([this](const engine::CellPlace &cell, double level) { set(cell, level); });
}

GroundTotals EditedGround::totals() const
{
    double fill = 0.0;
    double cut = 0.0;
    double cells = 0.0;
    visit([&](const engine::CellPlace &cell, double level) {
        const double change = level - m_before(cell).value_or(level);
        (change > 0.0 ? fill : cut) += std::abs(change);
        cells += change != 0.0;
    });
    const double area = m_grid.cellArea();
    return { fill * area, cut * area, cells * area };
}

} // namespace spp::flood
