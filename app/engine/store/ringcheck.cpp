// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/store/ringcheck.h"

#include "engine/store/orientation.h"

namespace spp::engine {

namespace {

/// `p` lies between the ends of a, b, which are on one line with it.
bool isBetween(GridPoint a, GridPoint b, GridPoint p)
{
    return std::min(a.x, b.x) <= p.x && p.x <= std::max(a.x, b.x) && std::min(a.y, b.y) <= p.y
            && p.y <= std::max(a.y, b.y);
}

bool boxesMeet(GridPoint a, GridPoint b, GridPoint c, GridPoint d)
{
    return std::min(a.x, b.x) <= std::max(c.x, d.x) && std::min(c.x, d.x) <= std::max(a.x, b.x)
            && std::min(a.y, b.y) <= std::max(c.y, d.y) && std::min(c.y, d.y) <= std::max(a.y, b.y);
}

/// The sides a-b and c-d, which have no corner in common, share a point.
bool sidesMeet(GridPoint a, GridPoint b, GridPoint c, GridPoint d)
{
    if (!boxesMeet(a, b, c, d))
        return false;
    const int abc = orientation(a, b, c);
    const int abd = orientation(a, b, d);
    const int cda = orientation(c, d, a);
    const int cdb = orientation(c, d, b);
    if (abc * abd < 0 && cda * cdb < 0)
        return true;
    return (abc == 0 && isBetween(a, b, c)) || (abd == 0 && isBetween(a, b, d))
            || (cda == 0 && isBetween(c, d, a)) || (cdb == 0 && isBetween(c, d, b));
}

int direction(std::int32_t from, std::int32_t to) { return (to > from) - (to < from); }

/// The side b-c runs back over a-b, or one of them has no length.
bool foldsBack(GridPoint a, GridPoint b, GridPoint c)
{
    if (a == b || b == c)
        return true;
    if (orientation(a, b, c) != 0)
        return false;
    return direction(a.x, b.x) * direction(b.x, c.x) < 0
            || direction(a.y, b.y) * direction(b.y, c.y) < 0;
}

} // namespace

bool isSimpleRing(const GridPoint *ring, std::size_t count)
{
    if (count < 3)
        return false;
    for (std::size_t i = 0; i < count; ++i) {
        const GridPoint a = ring[i];
        const GridPoint b = ring[i + 1 < count ? i + 1 : 0];
        if (foldsBack(a, b, ring[(i + 2) % count]))
            return false;
        // The last side is a neighbour of the first.
        const std::size_t end = i == 0 ? count - 1 : count;
        for (std::size_t k = i + 2; k < end; ++k) {
            if (sidesMeet(a, b, ring[k], ring[k + 1 < count ? k + 1 : 0]))
                return false;
        }
    }
    return true;
}

} // namespace spp::engine
