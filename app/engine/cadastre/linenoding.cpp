// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/cadastre/linenoding.h"

#include "engine/cadastre/gridlocation.h"
#include "engine/cadastre/sidechange.h"
#include "engine/cadastre/sidesweep.h"
#include "engine/store/orientation.h"

#include <algorithm>
#include <cmath>

namespace spp::engine {

namespace {

/// How far along from a to b the foot of a place lies, from 0 to 1.
double shareAlong(GridPoint a, GridPoint b, GridPoint place)
{
    const double dx = double(b.x) - a.x;
    const double dy = double(b.y) - a.y;
    return ((double(place.x) - a.x) * dx + (double(place.y) - a.y) * dy) / (dx * dx + dy * dy);
}

} // namespace

LineNoding::LineNoding(const std::vector<CutLine> &lines, double snap_mm)
    : m_snap(snap_mm)
{
    for (const CutLine &line : lines) {
        const std::size_t count = line.points.size();
        const std::size_t first = m_segments.size();
        for (std::size_t i = 0; i + (line.closed ? 0 : 1) < count; ++i) {
            const GridPoint from = line.points[i];
            const GridPoint to = line.points[i + 1 < count ? i + 1 : 0];
            if (from != to)
                m_segments.push_back({ { from, to }, false, false, {} });
        }
        if (!line.closed && m_segments.size() > first) {
            m_segments[first].isFirst = true;
            m_segments.back().isLast = true;
        }
    }
}

void LineNoding::snapTo(const std::vector<GridPoint> &corners)
{
    const auto snapped = [&](GridPoint place) {
        GridPoint nearest = place;
        double distance = m_snap;
        for (const GridPoint corner : corners) {
            const double d = distance_mm_between(corner, place);
            if (d < distance || (d == distance && isBefore(corner, nearest))) {
                nearest = corner;
                distance = d;
            }
        }
        return nearest;
    };
    for (Segment &segment : m_segments)
        segment.side = { snapped(segment.side.from), snapped(segment.side.to) };
    m_segments.erase(std::remove_if(m_segments.begin(), m_segments.end(),
                             [](const Segment &s) { return s.side.from == s.side.to; }),
            m_segments.end());
}

GridBox LineNoding::box() const
{
    GridBox box;
    for (const Segment &segment : m_segments)
        box.include(segment.side.box());
    return box;
}

void LineNoding::insert(GridPoint low, GridPoint high, GridPoint place)
{
    if (place != low && place != high)
        m_insertions.push_back({ low, high, shareAlong(low, high, place), place });
}

/// A line that ends a little before or beyond a side ends on it.
void LineNoding::meetEnd(GridPoint end, GridPoint low, GridPoint high)
{
    if (end != low && end != high && distance_mm_to(low, high, end) <= m_snap)
        insert(low, high, end);
}

void LineNoding::meet(Segment &segment, GridPoint low, GridPoint high)
{
    const GridPoint p = segment.side.from;
    const GridPoint q = segment.side.to;
    if (segment.isFirst)
        meetEnd(p, low, high);
    if (segment.isLast)
        meetEnd(q, low, high);
    const int lowTurn = orientation(p, q, low);
    const int highTurn = orientation(p, q, high);
    for (const GridPoint corner : { low, high }) {
        if (isOnSide(p, q, corner))
            segment.stops.push_back({ shareAlong(p, q, corner), corner });
    }
    for (const GridPoint place : { p, q }) {
        if (isOnSide(low, high, place))
            insert(low, high, place);
    }
    if (lowTurn * highTurn >= 0 || orientation(low, high, p) * orientation(low, high, q) >= 0)
        return;
    const double lowArea = doubledTriangle(p, q, low).toDouble();
    const double highArea = doubledTriangle(p, q, high).toDouble();
    const double share = lowArea / (lowArea - highArea);
    GridPoint place{ std::int32_t(std::llround(low.x + share * (double(high.x) - low.x))),
        std::int32_t(std::llround(low.y + share * (double(high.y) - low.y))) };
    const double along = shareAlong(p, q, place);
    for (const GridPoint end : { p, q, low, high }) {
        // The corners of the parcel come last: they stay where they are.
        if (distance_mm_between(end, place) <= m_snap)
            place = end;
    }
    segment.stops.push_back({ std::clamp(along, 0.0, 1.0), place });
    insert(low, high, place);
}

void LineNoding::meet(const GridRings &shape)
{
    const auto reach = std::int64_t(std::ceil(m_snap)) + 1;
    const GridBox near = grownBox(boxOf(shape), reach);
    std::vector<Segment *> close;
    for (Segment &segment : m_segments) {
        if (segment.side.box().meets(near))
            close.push_back(&segment);
    }
    if (close.empty())
        return;
    for (const GridSide &side : sidesOf(shape)) {
        const GridBox box = grownBox(side.box(), reach);
        const bool forward = isBefore(side.from, side.to);
        for (Segment *segment : close) {
            if (segment->side.box().meets(box))
                meet(*segment, forward ? side.from : side.to, forward ? side.to : side.from);
        }
    }
}

bool LineNoding::comesFirst(const Insertion &a, const Insertion &b)
{
    if (a.low != b.low)
        return isBefore(a.low, b.low);
    if (a.high != b.high)
        return isBefore(a.high, b.high);
    return a.along != b.along ? a.along < b.along : isBefore(a.place, b.place);
}

void LineNoding::finish()
{
    std::sort(m_insertions.begin(), m_insertions.end(), comesFirst);
    for (Segment &segment : m_segments) {
        segment.stops.push_back({ 0.0, segment.side.from });
        segment.stops.push_back({ 1.0, segment.side.to });
        std::stable_sort(segment.stops.begin(), segment.stops.end(),
                [](const Stop &a, const Stop &b) { return a.along < b.along; });
        for (std::size_t i = 1; i < segment.stops.size(); ++i) {
            const GridSide stretch{ segment.stops[i - 1].place, segment.stops[i].place };
            if (stretch.from != stretch.to)
                m_stretches.push_back(stretch);
        }
    }
    // Two segments may have been brought onto one stretch.
    const auto low = [](const GridSide &s) { return isBefore(s.from, s.to) ? s.from : s.to; };
    const auto high = [](const GridSide &s) { return isBefore(s.from, s.to) ? s.to : s.from; };
    std::sort(m_stretches.begin(), m_stretches.end(), [&](const GridSide &a, const GridSide &b) {
        return low(a) != low(b) ? isBefore(low(a), low(b)) : isBefore(high(a), high(b));
    });
    m_stretches.erase(std::unique(m_stretches.begin(), m_stretches.end(),
                              [&](const GridSide &a, const GridSide &b) {
                                  return low(a) == low(b) && high(a) == high(b);
                              }),
            m_stretches.end());
}

std::optional<GridPoint> LineNoding::selfMeeting() const
{
    std::vector<OwnedSide> sides;
    for (const Segment &segment : m_segments)
        sides.push_back({ segment.side.from, segment.side.to, 0, true });
    std::optional<GridPoint> place;
    forEachContact(
            sides, [](const OwnedSide &, const OwnedSide &) { return true; },
            [&](const OwnedSide &one, const OwnedSide &, Contact) {
                place = one.from;
                return false;
            });
    return place;
}

GridRings LineNoding::withPlaces(const GridRings &shape, bool &changed) const
{
    GridRings result;
    changed = false;
    for (std::size_t ring = 0; ring < shape.ringCount(); ++ring) {
        const std::size_t begin = shape.ringBegin(ring);
        for (std::size_t i = begin; i < shape.ringEnd[ring]; ++i) {
            const GridPoint a = shape.points[i];
            const GridPoint b = shape.points[i + 1 < shape.ringEnd[ring] ? i + 1 : begin];
            result.points.push_back(a);
            const bool forward = isBefore(a, b);
            const GridPoint low = forward ? a : b;
            const GridPoint high = forward ? b : a;
            auto found = std::lower_bound(m_insertions.begin(), m_insertions.end(),
                    Insertion{ low, high, -1.0, {} }, comesFirst);
            const std::size_t first = result.points.size();
            for (; found != m_insertions.end() && found->low == low && found->high == high; ++found)
                result.points.push_back(found->place);
            const auto from = result.points.begin() + std::ptrdiff_t(first);
            result.points.erase(std::unique(from, result.points.end()), result.points.end());
            if (!forward)
                std::reverse(result.points.begin() + std::ptrdiff_t(first), result.points.end());
            changed = changed || result.points.size() > first;
        }
        result.ringEnd.push_back(result.points.size());
        result.shell.push_back(shape.shell[ring]);
    }
    return result;
}

} // namespace spp::engine
