// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood.h"

#include <algorithm>
#include <cmath>

namespace spp::samples {

namespace {

/// Back from the map to the board, to a centimetre.
BoardPoint toBoard(double e, double n, BoardPoint guess)
{
    for (int k = 0; k < 12; ++k) {
        const MapPoint here = toMap(guess);
        const MapPoint right = toMap({ guess.u + 1.0, guess.v });
        const double ue = right.e - here.e;
        const double un = right.n - here.n;
        const double length2 = ue * ue + un * un;
        const double de = e - here.e;
        const double dn = n - here.n;
        // The map is conformal: one step of u gives the matrix of both.
        guess.u += (de * ue + dn * un) / length2;
        guess.v += (dn * ue - de * un) / length2;
    }
    return guess;
}

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

/// Height of the ground over the sea in metres.
double ground(const Layout &layout, BoardPoint p)
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

bool isKnown(const Layout &layout, BoardPoint p)
{
    // A little beyond the last parcels, so that each lies wholly on the grid.
    constexpr BoardRect land = { -20.0, -170.0, 2320.0, 1760.0 };
    return land.contains(p)
            && std::none_of(layout.water.begin(), layout.water.end(),
                    [p](const Band &water) { return water.rect.contains(p); });
}

DepthGrid emptyGrid(const std::vector<Parcel> &parcels, int years)
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
    DepthGrid grid;
    grid.returnPeriod_years = years;
    xmin -= 10.0, ymin -= 10.0, xmax += 10.0, ymax += 10.0;
    grid.xmin = std::floor(xmin / 10.0) * 10.0;
    grid.ymax = std::ceil(ymax / 10.0) * 10.0;
    grid.columns = static_cast<int>(std::ceil((xmax - grid.xmin) / grid.cell_m));
    grid.rows = static_cast<int>(std::ceil((grid.ymax - ymin) / grid.cell_m));
    grid.depths.assign(
            static_cast<std::size_t>(grid.columns) * static_cast<std::size_t>(grid.rows), noDepth);
    return grid;
}

/// Depths are whole centimetres: the model knows no better, and they pack well.
float depthAt(double level, double height)
{
    return static_cast<float>(std::round(std::max(0.0, level - height) * 100.0) / 100.0);
}

/// Sets every cell whose centre lies within `reach_m` of the parcel's middle.
void addHollow(DepthGrid &grid, const Parcel &parcel, double reach_m, float depth)
{
    const MapPoint middle = centroid(parcel.ring);
    for (int row = 0; row < grid.rows; ++row) {
        for (int column = 0; column < grid.columns; ++column) {
            const double e = grid.xmin + (column + 0.5) * grid.cell_m;
            const double n = grid.ymax - (row + 0.5) * grid.cell_m;
            if (std::hypot(e - middle.e, n - middle.n) <= reach_m)
                grid.depths[static_cast<std::size_t>(row * grid.columns + column)] = depth;
        }
    }
}

} // namespace

std::vector<DepthGrid> floodDepths(const Layout &layout, const std::vector<Parcel> &parcels)
{
    const std::pair<int, double> levels[] = { { 10, 1.22 }, { 50, 1.52 }, { 100, 1.74 } };
    std::vector<DepthGrid> grids;
    for (const auto &[years, level] : levels)
        grids.push_back(emptyGrid(parcels, years));
    const DepthGrid &frame = grids.front();
    BoardPoint place = { 1000.0, 800.0 };
    for (int row = 0; row < frame.rows; ++row) {
        for (int column = 0; column < frame.columns; ++column) {
            const BoardPoint found = toBoard(frame.xmin + (column + 0.5) * frame.cell_m,
                    frame.ymax - (row + 0.5) * frame.cell_m, place);
            if (!isKnown(layout, found))
                continue;
            place = found; // far outside the search may run away: only good places are kept
            const double height = ground(layout, place);
            const double fall = 0.06 * place.u / 2300.0;
            const auto cell = static_cast<std::size_t>(row * frame.columns + column);
            for (std::size_t k = 0; k < grids.size(); ++k)
                grids[k].depths[cell] = depthAt(levels[k].second - fall, height);
        }
    }
    for (const Parcel &parcel : parcels) {
        if (parcel.plantedId == "flood-in")
            addHollow(grids.back(), parcel, 9.0, 0.72F);
        if (parcel.plantedId == "flood-out")
            addHollow(grids.back(), parcel, 9.0, 0.36F);
    }
    return grids;
}

} // namespace spp::samples
