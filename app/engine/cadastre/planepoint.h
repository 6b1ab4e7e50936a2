// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/store/gridpoint.h"

#include <cmath>

namespace spp::engine {

/// A place in metres east and north of the grid's origin, before rounding to the grid.
struct PlanePoint {
    double x = 0.0;
    double y = 0.0;
};

inline PlanePoint inPlane(GridPoint place)
{
    return { place.x / millimetresPerMetre, place.y / millimetresPerMetre };
}

/// The nearest place of the grid; the plane point must lie within 2,147 km.
inline GridPoint onGrid(PlanePoint place)
{
    return { std::int32_t(std::llround(place.x * millimetresPerMetre)),
        std::int32_t(std::llround(place.y * millimetresPerMetre)) };
}

/// Whether onGrid() can be asked for.
inline bool fitsGrid(PlanePoint place)
{
    constexpr double most_m = 2147483.0;
    return std::abs(place.x) <= most_m && std::abs(place.y) <= most_m;
}

} // namespace spp::engine
