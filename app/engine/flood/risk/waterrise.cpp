// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/flood/risk/waterrise.h"

#include "base/words.h"

#include <cmath>
#include <queue>

namespace spp::engine {

namespace {

/// A level that has reached a cell; the highest comes first, of equal ones the first cell.
struct Front {
    double level_m;
    std::size_t cell;
    bool operator<(const Front &other) const
    {
        return level_m != other.level_m ? level_m < other.level_m : cell > other.cell;
    }
};

} // namespace

Result<std::vector<float>> raisedWater(const Grid &grid, const std::vector<float> &depth_m,
        const std::vector<float> &ground_m, double rise_m)
{
    const auto columns = std::size_t(std::max(grid.columns, 0));
    const std::size_t count = columns * std::size_t(std::max(grid.rows, 0));
    if (depth_m.size() != count || ground_m.size() != count)
        return Error::badInput(
                translate("spp::engine", "Depths and ground do not have the cells of the grid."));
    if (!(rise_m >= 0.0) || !std::isfinite(rise_m))
        return Error::badInput(
                translate("spp::engine", "The rise of the water must be 0 m or more."));
    std::vector<float> raised = depth_m;
    if (rise_m == 0.0)
        return raised;
    std::priority_queue<Front> fronts;
    for (std::size_t cell = 0; cell < count; ++cell) {
        if (!(depth_m[cell] > 0.0f))
            continue;
        raised[cell] = float(double(depth_m[cell]) + rise_m);
        if (!std::isnan(ground_m[cell]))
            fronts.push({ double(ground_m[cell]) + double(depth_m[cell]) + rise_m, cell });
    }
    while (!fronts.empty()) {
        const Front front = fronts.top();
        fronts.pop();
        const auto spread = [&](std::size_t cell) {
            const double depth = front.level_m - double(ground_m[cell]);
            // Wet cells, those that a higher level has reached, unknown ones and higher ground.
            if (raised[cell] != 0.0f || !(depth > 0.0))
                return;
            raised[cell] = float(depth);
            fronts.push({ front.level_m, cell });
        };
        const std::size_t column = front.cell % columns;
        if (column > 0)
            spread(front.cell - 1);
        if (column + 1 < columns)
            spread(front.cell + 1);
        if (front.cell >= columns)
            spread(front.cell - columns);
        if (front.cell + columns < count)
            spread(front.cell + columns);
    }
    return raised;
}

} // namespace spp::engine
