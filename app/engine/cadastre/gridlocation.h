// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/cadastre/parcelrings.h"

namespace spp::engine {

/// A place in half millimetres from the origin: the middle of a side is one exactly.
struct DoubledPoint {
    std::int64_t x = 0;
    std::int64_t y = 0;
};

inline DoubledPoint doubled(GridPoint point)
{
    return { 2 * std::int64_t(point.x), 2 * std::int64_t(point.y) };
}
inline DoubledPoint middleOf(GridPoint a, GridPoint b)
{
    return { std::int64_t(a.x) + b.x, std::int64_t(a.y) + b.y };
}

enum class Location { Outside, Boundary, Inside };

/// Where a place lies to rings; exact. Rings count by the even-odd rule.
Location locate(DoubledPoint point, const GridRings &rings);
Location locate(DoubledPoint point, const GridPoint *ring, std::size_t count);

/// `point` lies on the side from a to b, its ends included; exact.
bool isOnSide(GridPoint a, GridPoint b, GridPoint point);

double distance_mm_between(GridPoint a, GridPoint b);
/// From `point` to the nearest place of the side.
double distance_mm_to(GridPoint a, GridPoint b, GridPoint point);

/// The box with this much more on every side, within the grid.
GridBox grownBox(const GridBox &box, std::int64_t by_mm);

/// How two sides meet.
enum class Contact {
    None, ///< no common place, or no other than a common end
    SameSide, ///< the same two ends
    Cross, ///< they cross within both
    Touch, ///< an end of one lies within the other
    Overlie, ///< a stretch in common, but not the same two ends
};
Contact contactOf(GridPoint a, GridPoint b, GridPoint c, GridPoint d);

} // namespace spp::engine
