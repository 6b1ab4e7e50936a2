// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/overlay/insidepolygon.h"

#include "engine/store/orientation.h"

#include <cmath>

namespace spp::engine {

namespace {

/// Calls `side(from, to)` for each side of the record until one gives false; false if one did.
template <typename Side>
bool eachSide(const Store &store, std::size_t record, Side &&side)
{
    const GridPoint *points = store.points();
    for (std::size_t path = store.firstPath(record); path < store.lastPath(record); ++path) {
        const std::size_t end = store.pathEnd(path);
        std::size_t previous = end - 1;
        for (std::size_t i = store.pathBegin(path); i < end; previous = i++) {
            if (!side(points[previous], points[i]))
                return false;
        }
    }
    return true;
}

/// The same for a place between grid points, by counting the sides that a ray to the east meets.
bool containsPlace(const Store &store, std::size_t record, double x, double y)
{
    bool inside = false;
    eachSide(store, record, [&](GridPoint a, GridPoint b) {
        if ((double(a.y) > y) == (double(b.y) > y))
            return true;
        const double t = (y - a.y) / (double(b.y) - a.y);
        if (x - a.x < t * (double(b.x) - a.x))
            inside = !inside;
        return true;
    });
    return inside;
}

} // namespace

bool containsPoint(const Store &store, std::size_t record, GridPoint point)
{
    bool inside = false;
    const bool offBoundary = eachSide(store, record, [&](GridPoint a, GridPoint b) {
        const bool besideY = (a.y > point.y) == (b.y > point.y);
        if (besideY && a.y != point.y && b.y != point.y)
            return true;
        const int turn = orientation(a, b, point);
        if (turn == 0 && std::min(a.x, b.x) <= point.x && point.x <= std::max(a.x, b.x)
                && std::min(a.y, b.y) <= point.y && point.y <= std::max(a.y, b.y))
            return false;
        if (!besideY && (turn > 0) == (b.y > a.y))
            inside = !inside;
        return true;
    });
    return inside || !offBoundary;
}

double LengthInside::length_mm(
        const Store &store, std::size_t record, const GridPoint *line, std::size_t count)
{
    const GridBox &box = store.box(record);
    double sum = 0.0;
    for (std::size_t i = 1; i < count; ++i) {
        GridBox segment;
        segment.include(line[i - 1]);
        segment.include(line[i]);
        if (segment.meets(box))
            sum += segment_mm(store, record, line[i - 1], line[i]);
    }
    return sum;
}

/// Notes where the segment a-b meets the side c-d.
void LengthInside::meet(GridPoint a, GridPoint b, GridPoint c, GridPoint d)
{
    const int abc = orientation(a, b, c);
    const int abd = orientation(a, b, d);
    if (abc * abd > 0)
        return;
    if (abc == 0 && abd == 0) {
        const double dx = double(b.x) - a.x;
        const double dy = double(b.y) - a.y;
        const auto place = [&](GridPoint p) {
            return std::abs(dx) > std::abs(dy) ? (double(p.x) - a.x) / dx
                                               : (double(p.y) - a.y) / dy;
        };
        const double from = std::max(0.0, std::min(place(c), place(d)));
        const double to = std::min(1.0, std::max(place(c), place(d)));
        if (from < to) {
            m_along.push_back({ from, to });
            m_places.push_back(from);
            m_places.push_back(to);
        }
        return;
    }
    const Int128 before = doubledTriangle(c, d, a);
    const Int128 after = doubledTriangle(c, d, b);
    if (before.sign() * after.sign() <= 0 && before != after)
        m_places.push_back(before.toDouble() / (before - after).toDouble());
}

double LengthInside::segment_mm(const Store &store, std::size_t record, GridPoint a, GridPoint b)
{
    m_places.assign({ 0.0, 1.0 });
    m_along.clear();
    const std::int32_t xmin = std::min(a.x, b.x);
    const std::int32_t xmax = std::max(a.x, b.x);
    const std::int32_t ymin = std::min(a.y, b.y);
    const std::int32_t ymax = std::max(a.y, b.y);
    eachSide(store, record, [&](GridPoint c, GridPoint d) {
        if (std::max(c.x, d.x) >= xmin && std::min(c.x, d.x) <= xmax && std::max(c.y, d.y) >= ymin
                && std::min(c.y, d.y) <= ymax)
            meet(a, b, c, d);
        return true;
    });
    std::sort(m_places.begin(), m_places.end());
    const double dx = double(b.x) - a.x;
    const double dy = double(b.y) - a.y;
    double inside = 0.0;
    for (std::size_t i = 1; i < m_places.size(); ++i) {
        const double from = m_places[i - 1];
        const double to = m_places[i];
        if (!(from < to))
            continue;
        const double middle = 0.5 * (from + to);
        const bool along = std::any_of(m_along.begin(), m_along.end(),
                [&](const Stretch &s) { return s.from <= middle && middle <= s.to; });
        if (along || containsPlace(store, record, a.x + middle * dx, a.y + middle * dy))
            inside += to - from;
    }
    return inside * std::hypot(dx, dy);
}

} // namespace spp::engine
