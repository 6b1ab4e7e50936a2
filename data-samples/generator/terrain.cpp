// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "terrain.h"

#include <algorithm>
#include <cmath>

namespace spp::samples {

namespace {

constexpr double plinth_m = 0.2;
constexpr double riverBed_m = -0.9;
constexpr double mainCanalBed_m = -0.6;
constexpr double canalBed_m = -0.3;
constexpr double levee_m = 2.05;
constexpr double dam_m = 2.4;
constexpr BoardRect dam = { 1525.0, 112.0, 1595.0, 142.0 };

double distanceToRoad(const Layout &layout, BoardPoint p)
{
    double least = 1e9;
    for (const RoadLine &road : layout.roads) {
        const double du = std::max({ road.from.u - p.u, p.u - road.to.u, 0.0 });
        const double dv = std::max({ road.from.v - p.v, p.v - road.to.v, 0.0 });
        least = std::min(least, std::hypot(du, dv));
    }
    return least;
}

/// A cell of the model sees a narrow canal only where it is as wide as a cell's diagonal.
bool isInCanal(const Band &canal, BoardPoint p)
{
    constexpr double half_m = 9.0;
    const BoardRect &rect = canal.rect;
    const BoardPoint middle = rect.centre();
    const bool alongU = rect.width() > rect.height();
    const double beside = std::abs(alongU ? p.v - middle.v : p.u - middle.u);
    const double along = std::abs(alongU ? p.u - middle.u : p.v - middle.v);
    return beside <= std::max(half_m, std::min(rect.width(), rect.height()) / 2.0)
            && along <= std::max(rect.width(), rect.height()) / 2.0;
}

double bedLevel(const Layout &layout, BoardPoint p)
{
    if (dam.contains(p))
        return dam_m;
    double level = groundLevel(layout, p);
    if (p.v > 114.0 && p.v < 142.0) // wide enough for no cell to see a gap in it
        level = std::max(level, levee_m);
    for (const Band &canal : layout.canals) {
        if (isInCanal(canal, p))
            level = std::min(level, canalBed_m);
    }
    for (const Band &water : layout.water) {
        const bool isRiver = water.rect.width() > water.rect.height();
        if (water.rect.contains(p))
            level = std::min(level, isRiver ? riverBed_m : mainCanalBed_m);
    }
    return level;
}

bool contains(const Ring &ring, double e, double n)
{
    bool inside = false;
    for (std::size_t k = 0, before = ring.size() - 1; k < ring.size(); before = k++) {
        const MapPoint &a = ring[k];
        const MapPoint &b = ring[before];
        if ((a.n > n) != (b.n > n) && e < (b.e - a.e) * (n - a.n) / (b.n - a.n) + a.e)
            inside = !inside;
    }
    return inside;
}

void raise(CellGrid &grid, const Ring &ring)
{
    const auto byE = [](const MapPoint &a, const MapPoint &b) { return a.e < b.e; };
    const auto byN = [](const MapPoint &a, const MapPoint &b) { return a.n < b.n; };
    const auto [west, east] = std::minmax_element(ring.begin(), ring.end(), byE);
    const auto [south, north] = std::minmax_element(ring.begin(), ring.end(), byN);
    const int lastColumn = static_cast<int>((east->e - grid.xmin) / grid.cell_m);
    const int lastRow = static_cast<int>((grid.ymax - south->n) / grid.cell_m);
    for (int row = static_cast<int>((grid.ymax - north->n) / grid.cell_m); row <= lastRow; ++row) {
        for (int column = static_cast<int>((west->e - grid.xmin) / grid.cell_m);
                column <= lastColumn; ++column) {
            float &cell = grid.cells[static_cast<std::size_t>(row * grid.columns + column)];
            if (cell != noValue
                    && contains(ring, grid.xmin + (column + 0.5) * grid.cell_m,
                            grid.ymax - (row + 0.5) * grid.cell_m))
                cell += static_cast<float>(plinth_m);
        }
    }
}

} // namespace

double groundLevel(const Layout &layout, BoardPoint p)
{
    const double back = std::clamp((p.v - 150.0) / 1400.0, 0.0, 1.0);
    double height = p.v < 0.0 ? 1.05 : 1.15 - 0.35 * back;
    height += 0.05 * std::sin(p.u / 131.0) * std::cos(p.v / 97.0);
    const double road = distanceToRoad(layout, p);
    height += (0.62 - 0.1 * back) * std::exp(-road * road / (34.0 * 34.0));
    if (planArea.contains(p))
        height = std::max(height, 1.52);
    const double levee = (p.v - 128.0) / 9.0;
    return height + 0.9 * std::exp(-levee * levee);
}

bool isCharted(BoardPoint place)
{
    // A little beyond the last parcels, so that each lies wholly on the grid.
    constexpr BoardRect land = { -20.0, -170.0, 2320.0, 1760.0 };
    return land.contains(place);
}

CellGrid emptyGrid(const std::vector<Parcel> &parcels, double cell_m)
{
    double xmin = 1e12, xmax = -1e12, ymin = 1e12, ymax = -1e12;
    for (const Parcel &parcel : parcels) {
        for (const MapPoint &point : parcel.ring) {
            xmin = std::min(xmin, point.e);
            xmax = std::max(xmax, point.e);
            ymin = std::min(ymin, point.n);
            ymax = std::max(ymax, point.n);
        }
    }
    CellGrid grid;
    grid.cell_m = cell_m;
    xmin -= 10.0, ymin -= 10.0, xmax += 10.0, ymax += 10.0;
    grid.xmin = std::floor(xmin / 10.0) * 10.0;
    grid.ymax = std::ceil(ymax / 10.0) * 10.0;
    grid.columns = static_cast<int>(std::ceil((xmax - grid.xmin) / grid.cell_m));
    grid.rows = static_cast<int>(std::ceil((grid.ymax - ymin) / grid.cell_m));
    grid.cells.assign(
            static_cast<std::size_t>(grid.columns) * static_cast<std::size_t>(grid.rows), noValue);
    return grid;
}

CellGrid terrain(const Layout &layout, const std::vector<Parcel> &parcels)
{
    CellGrid grid = emptyGrid(parcels, 15.0);
    BoardPoint place = { 1000.0, 800.0 };
    for (int row = 0; row < grid.rows; ++row) {
        for (int column = 0; column < grid.columns; ++column) {
            const double e = grid.xmin + (column + 0.5) * grid.cell_m;
            const double n = grid.ymax - (row + 0.5) * grid.cell_m;
            const BoardPoint found = toBoard(e, n, place);
            const MapPoint back = toMap(found);
            // Far outside the search may run away: only good places are kept.
            if (!isCharted(found) || std::hypot(back.e - e, back.n - n) > 0.1)
                continue;
            place = found;
            grid.cells[static_cast<std::size_t>(row * grid.columns + column)]
                    = static_cast<float>(bedLevel(layout, place));
        }
    }
    for (const Parcel &parcel : parcels) {
        if (parcel.plot.kind == Kind::House)
            raise(grid, parcel.ring);
    }
    for (float &cell : grid.cells) {
        if (cell != noValue)
            cell = std::round(cell * 100.0F) / 100.0F;
    }
    return grid;
}

} // namespace spp::samples
