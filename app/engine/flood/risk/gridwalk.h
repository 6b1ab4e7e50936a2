// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/raster/grid.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace spp::engine {

/// The cell in which a point lies. The west and the north side of a cell belong to it, its east and
/// south side to the next, so that each point lies in one cell. None beside the grid.
inline std::optional<std::size_t> cellAt(const Grid &grid, double x, double y)
{
    const double column = std::floor((x - grid.xmin) / grid.cellWidth);
    const double row = std::floor((grid.ymax - y) / grid.cellHeight);
    if (!(column >= 0.0 && column < grid.columns && row >= 0.0 && row < grid.rows))
        return std::nullopt;
    return std::size_t(row) * std::size_t(grid.columns) + std::size_t(column);
}

/// Calls `piece(cell, length_m)` for each piece of a straight line within one cell, and with no
/// cell for what lies beside the grid. The pieces add up to the line to rounding; one that runs
/// along the border of two cells is counted once, in the cell that cellAt() gives its middle.
template <typename Piece>
void walkLine(const Grid &grid, double x0, double y0, double x1, double y1, Piece &&piece)
{
    const double length = std::hypot(x1 - x0, y1 - y0);
    if (!(length > 0.0))
        return;
    // In cells from the north-west corner.
    const double u0 = (x0 - grid.xmin) / grid.cellWidth;
    const double v0 = (grid.ymax - y0) / grid.cellHeight;
    const double du = (x1 - x0) / grid.cellWidth;
    const double dv = (y0 - y1) / grid.cellHeight;
    const auto emit = [&](double from, double to) {
        const double middle = 0.5 * (from + to);
        piece(cellAt(grid, x0 + middle * (x1 - x0), y0 + middle * (y1 - y0)), (to - from) * length);
    };
    // The part beside the grid in one piece each, however far away the line begins.
    double enter = 0.0;
    double leave = 1.0;
    for (const auto &[at, step, count] : { std::tuple{ u0, du, double(grid.columns) },
                 std::tuple{ v0, dv, double(grid.rows) } }) {
        if (step == 0.0) {
            if (at < 0.0 || at >= count)
                leave = -1.0;
            continue;
        }
        enter = std::max(enter, std::min(-at / step, (count - at) / step));
        leave = std::min(leave, std::max(-at / step, (count - at) / step));
    }
    if (!(enter < leave)) {
        piece(std::optional<std::size_t>(), length);
        return;
    }
    if (enter > 0.0)
        piece(std::optional<std::size_t>(), enter * length);
    const auto nextCrossing = [](double at, double step, double t) {
        if (step == 0.0)
            return 2.0; // beyond the end
        const double place = at + t * step;
        double border = step > 0.0 ? std::floor(place) + 1.0 : std::ceil(place) - 1.0;
        double when = (border - at) / step;
        // Rounding may put the border just behind us.
        while (when <= t) {
            border += step > 0.0 ? 1.0 : -1.0;
            when = (border - at) / step;
        }
        return when;
    };
    for (double t = enter; t < leave;) {
        const double next = std::min({ nextCrossing(u0, du, t), nextCrossing(v0, dv, t), leave });
        emit(t, next);
        t = next;
    }
    if (leave < 1.0)
        piece(std::optional<std::size_t>(), (1.0 - leave) * length);
}

} // namespace spp::engine
