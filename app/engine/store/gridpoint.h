// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>

namespace spp::engine {

/// Where the millimetre grid of a territory begins, in metres of its CRS.
///
/// Whole metres are best: then the grid falls on whole millimetres of the CRS. Everything that is
/// overlaid must have the same origin. The grid reaches 2,147 km to each side.
struct GridOrigin {
    double x_m = 0.0;
    double y_m = 0.0;

    bool operator==(const GridOrigin &other) const { return x_m == other.x_m && y_m == other.y_m; }
    bool operator!=(const GridOrigin &other) const { return !(*this == other); }
};

/// A place on the grid: millimetres east and north of the origin.
struct GridPoint {
    std::int32_t x = 0;
    std::int32_t y = 0;

    bool operator==(GridPoint other) const { return x == other.x && y == other.y; }
    bool operator!=(GridPoint other) const { return !(*this == other); }
};

/// Axis-aligned box on the grid, its borders belonging to it. Empty when xmin > xmax.
struct GridBox {
    std::int32_t xmin = 1;
    std::int32_t ymin = 1;
    std::int32_t xmax = 0;
    std::int32_t ymax = 0;

    bool isEmpty() const { return xmin > xmax || ymin > ymax; }
    std::int64_t width() const { return std::int64_t(xmax) - xmin; }
    std::int64_t height() const { return std::int64_t(ymax) - ymin; }
    /// They have a point in common, be it on the border.
    bool meets(const GridBox &other) const
    {
        return xmin <= other.xmax && other.xmin <= xmax && ymin <= other.ymax && other.ymin <= ymax;
    }
    /// They have an area in common.
    bool overlaps(const GridBox &other) const
    {
        return xmin < other.xmax && other.xmin < xmax && ymin < other.ymax && other.ymin < ymax;
    }
    bool contains(const GridBox &other) const
    {
        return xmin <= other.xmin && other.xmax <= xmax && ymin <= other.ymin && other.ymax <= ymax;
    }
    void include(GridPoint point)
    {
        if (isEmpty()) {
            *this = { point.x, point.y, point.x, point.y };
            return;
        }
        xmin = std::min(xmin, point.x);
        ymin = std::min(ymin, point.y);
        xmax = std::max(xmax, point.x);
        ymax = std::max(ymax, point.y);
    }
    void include(const GridBox &other)
    {
        if (other.isEmpty())
            return;
        include(GridPoint{ other.xmin, other.ymin });
        include(GridPoint{ other.xmax, other.ymax });
    }
    bool operator==(const GridBox &other) const
    {
        return xmin == other.xmin && ymin == other.ymin && xmax == other.xmax && ymax == other.ymax;
    }
};

constexpr double squareMillimetresPerSquareMetre = 1e6;
constexpr double millimetresPerMetre = 1e3;

} // namespace spp::engine
