// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/cadastre/gridlocation.h"

#include "engine/store/orientation.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace spp::engine {

namespace {

/// The sign of the turn from a to b to p; exact.
int turn(DoubledPoint a, DoubledPoint b, DoubledPoint p)
{
    return (Int128::product(b.x - a.x, p.y - a.y) - Int128::product(b.y - a.y, p.x - a.x)).sign();
}

/// Changes `inside` where the ring is crossed by a ray to the right; true when on the ring.
bool crossRing(DoubledPoint p, const GridPoint *ring, std::size_t count, bool &inside)
{
    for (std::size_t i = 0; i < count; ++i) {
        const DoubledPoint a = doubled(ring[i]);
        const DoubledPoint b = doubled(ring[i + 1 < count ? i + 1 : 0]);
        if (p.y < std::min(a.y, b.y) || p.y > std::max(a.y, b.y) || p.x > std::max(a.x, b.x))
            continue;
        if (p.x < std::min(a.x, b.x)) {
            inside = inside != ((a.y > p.y) != (b.y > p.y));
            continue;
        }
        const int side = turn(a, b, p);
        if (side == 0)
            return true;
        if ((a.y > p.y) != (b.y > p.y) && (side > 0) == (b.y > a.y))
            inside = !inside;
    }
    return false;
}

bool isWithin(GridPoint a, GridPoint b, GridPoint point)
{
    return point != a && point != b && isOnSide(a, b, point);
}

} // namespace

Location locate(DoubledPoint point, const GridPoint *ring, std::size_t count)
{
    bool inside = false;
    if (crossRing(point, ring, count, inside))
        return Location::Boundary;
    return inside ? Location::Inside : Location::Outside;
}

Location locate(DoubledPoint point, const GridRings &rings)
{
    bool inside = false;
    for (std::size_t ring = 0; ring < rings.ringCount(); ++ring) {
        const std::size_t begin = rings.ringBegin(ring);
        if (crossRing(point, rings.points.data() + begin, rings.ringEnd[ring] - begin, inside))
            return Location::Boundary;
    }
    return inside ? Location::Inside : Location::Outside;
}

bool isOnSide(GridPoint a, GridPoint b, GridPoint point)
{
    return std::min(a.x, b.x) <= point.x && point.x <= std::max(a.x, b.x)
            && std::min(a.y, b.y) <= point.y && point.y <= std::max(a.y, b.y)
            && orientation(a, b, point) == 0;
}

double distance_mm_between(GridPoint a, GridPoint b)
{
    return std::hypot(double(a.x) - b.x, double(a.y) - b.y);
}

double distance_mm_to(GridPoint a, GridPoint b, GridPoint point)
{
    const double dx = double(b.x) - a.x;
    const double dy = double(b.y) - a.y;
    const double px = double(point.x) - a.x;
    const double py = double(point.y) - a.y;
    const double squared = dx * dx + dy * dy;
    const double along = squared > 0.0 ? std::clamp((px * dx + py * dy) / squared, 0.0, 1.0) : 0.0;
    return std::hypot(px - along * dx, py - along * dy);
}

GridBox grownBox(const GridBox &box, std::int64_t by_mm)
{
    if (box.isEmpty())
        return box;
    using Limits = std::numeric_limits<std::int32_t>;
    const auto low = [&](std::int32_t value) {
        return std::int32_t(std::max<std::int64_t>(value - by_mm, Limits::min()));
    };
    const auto high = [&](std::int32_t value) {
        return std::int32_t(std::min<std::int64_t>(value + by_mm, Limits::max()));
    };
    return { low(box.xmin), low(box.ymin), high(box.xmax), high(box.ymax) };
}

Contact contactOf(GridPoint a, GridPoint b, GridPoint c, GridPoint d)
{
    if (std::max(a.x, b.x) < std::min(c.x, d.x) || std::max(c.x, d.x) < std::min(a.x, b.x)
            || std::max(a.y, b.y) < std::min(c.y, d.y) || std::max(c.y, d.y) < std::min(a.y, b.y))
        return Contact::None;
    if ((a == c && b == d) || (a == d && b == c))
        return Contact::SameSide;
    const bool within
            = isWithin(a, b, c) || isWithin(a, b, d) || isWithin(c, d, a) || isWithin(c, d, b);
    const int abc = orientation(a, b, c);
    const int abd = orientation(a, b, d);
    if (within)
        return abc == 0 && abd == 0 ? Contact::Overlie : Contact::Touch;
    const int cda = orientation(c, d, a);
    const int cdb = orientation(c, d, b);
    return abc * abd < 0 && cda * cdb < 0 ? Contact::Cross : Contact::None;
}

} // namespace spp::engine
