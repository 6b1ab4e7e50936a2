// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood.h"

#include "terrain.h"

#include <algorithm>
#include <cmath>

namespace spp::samples {

namespace {

/// Depths are told of land alone.
bool isLand(const Layout &layout, BoardPoint p)
{
    return isCharted(p)
            && std::none_of(layout.water.begin(), layout.water.end(),
                    [p](const Band &water) { return water.rect.contains(p); });
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
                grid.cells[static_cast<std::size_t>(row * grid.columns + column)] = depth;
        }
    }
}

} // namespace

std::vector<DepthGrid> floodDepths(const Layout &layout, const std::vector<Parcel> &parcels)
{
    const std::pair<int, double> levels[] = { { 10, 1.22 }, { 50, 1.52 }, { 100, 1.74 } };
    std::vector<DepthGrid> grids;
    for (const auto &[years, level] : levels)
        grids.push_back({ emptyGrid(parcels, 5.0), years });
    const DepthGrid &frame = grids.front();
    BoardPoint place = { 1000.0, 800.0 };
    for (int row = 0; row < frame.rows; ++row) {
        for (int column = 0; column < frame.columns; ++column) {
            const BoardPoint found = toBoard(frame.xmin + (column + 0.5) * frame.cell_m,
                    frame.ymax - (row + 0.5) * frame.cell_m, place);
            if (!isLand(layout, found))
                continue;
            place = found; // far outside the search may run away: only good places are kept
            const double height = groundLevel(layout, place);
            const double fall = 0.06 * place.u / 2300.0;
            const auto cell = static_cast<std::size_t>(row * frame.columns + column);
            for (std::size_t k = 0; k < grids.size(); ++k)
                grids[k].cells[cell] = depthAt(levels[k].second - fall, height);
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
