// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/cadastre/boundaryadjust.h"

#include "engine/cadastre/editplan.h"

#include <algorithm>
#include <optional>

namespace spp::engine {

namespace {

constexpr int mostCorrections = 4;

double cross(PlanePoint a, PlanePoint b) { return a.x * b.y - a.y * b.x; }
double dot(PlanePoint a, PlanePoint b) { return a.x * b.x + a.y * b.y; }
PlanePoint minus(PlanePoint a, PlanePoint b) { return { a.x - b.x, a.y - b.y }; }
PlanePoint plus(PlanePoint a, PlanePoint b, double times)
{
    return { a.x + times * b.x, a.y + times * b.y };
}
PlanePoint unit(PlanePoint a)
{
    const double length = std::hypot(a.x, a.y);
    return { a.x / length, a.y / length };
}

/// The side and the two places around it, in metres.
struct Place {
    PlanePoint before;
    PlanePoint from;
    PlanePoint to;
    PlanePoint after;
};

struct Slide {
    PlanePoint from;
    PlanePoint to;
    double offset_m = 0.0;
};

enum class Trouble { None, OutOfReach, AlongTheSide };

/// Where the nodes come to lie when the parcel grows by `growth` m².
Trouble slide(const Place &at, AdjustMode mode, double growth, Slide &result)
{
    result = { at.from, at.to, 0.0 };
    const PlanePoint along = unit(minus(at.to, at.from));
    const PlanePoint outwards{ along.y, -along.x };
    const PlanePoint wayFrom = unit(minus(at.from, at.before));
    const PlanePoint wayTo = unit(minus(at.to, at.after));
    double moveFrom = 0.0;
    double moveTo = 0.0;
    if (mode == AdjustMode::Parallel) {
        const double outFrom = dot(wayFrom, outwards);
        const double outTo = dot(wayTo, outwards);
        if (std::abs(outFrom) < 1e-9 || std::abs(outTo) < 1e-9)
            return Trouble::AlongTheSide;
        // Length of the side at an offset d: length + d * widening.
        const double length = dot(minus(at.to, at.from), along);
        const double widening = dot(wayTo, along) / outTo - dot(wayFrom, along) / outFrom;
        const double square = length * length + 2.0 * widening * growth;
        if (square < 0.0)
            return Trouble::OutOfReach;
        result.offset_m = 2.0 * growth / (length + std::sqrt(square));
        moveFrom = result.offset_m / outFrom;
        moveTo = result.offset_m / outTo;
    } else if (mode == AdjustMode::PivotAtFrom) {
        const double rate = cross(wayTo, minus(at.after, at.from));
        if (std::abs(rate) < 1e-9)
            return Trouble::AlongTheSide;
        moveTo = 2.0 * growth / rate;
    } else {
        const double rate = cross(wayFrom, minus(at.to, at.before));
        if (std::abs(rate) < 1e-9)
            return Trouble::AlongTheSide;
        moveFrom = 2.0 * growth / rate;
    }
    const double roomFrom = std::hypot(at.from.x - at.before.x, at.from.y - at.before.y);
    const double roomTo = std::hypot(at.to.x - at.after.x, at.to.y - at.after.y);
    if (moveFrom <= -roomFrom || moveTo <= -roomTo)
        return Trouble::OutOfReach;
    result.from = plus(at.from, wayFrom, moveFrom);
    result.to = plus(at.to, wayTo, moveTo);
    return fitsGrid(result.from) && fitsGrid(result.to) ? Trouble::None : Trouble::OutOfReach;
}

struct Neighbourhood {
    NodeId before = noNode;
    NodeId after = noNode;
};

std::optional<Neighbourhood> around(const ParcelRings &rings, NodeId from, NodeId to)
{
    std::optional<Neighbourhood> found;
    Neighbourhood nodes;
    bool isSide = false;
    rings.forEachSide([&](NodeId a, NodeId b) {
        isSide = isSide || (a == from && b == to);
        if (b == from)
            nodes.before = a;
        if (a == to)
            nodes.after = b;
    });
    if (isSide)
        found = nodes;
    return found;
}

/// The area with two nodes at other places, m².
double areaWith(const ParcelFabric &fabric, const ParcelRings &rings, NodeId from,
        GridPoint placeFrom, NodeId to, GridPoint placeTo)
{
    GridRings shape = fabric.shapeOf(rings);
    for (std::size_t i = 0; i < rings.nodes.size(); ++i) {
        if (rings.nodes[i] == from)
            shape.points[i] = placeFrom;
        else if (rings.nodes[i] == to)
            shape.points[i] = placeTo;
    }
    return doubledArea(shape).toDouble() / (2.0 * squareMillimetresPerSquareMetre);
}

} // namespace

Attempt<AdjustPlan> adjustBoundary(const ParcelFabric &fabric, ParcelId parcel, NodeId from,
        NodeId to, double area_m2, AdjustMode mode)
{
    const ParcelRings rings = fabric.rings(parcel);
    const auto near = around(rings, from, to);
    const auto refuse = [&](RefusalKind kind, const char *text, double measure = 0.0) {
        return Refusal{ kind, { parcel }, near ? fabric.place(from) : GridPoint(), measure, text };
    };
    if (!near)
        return refuse(RefusalKind::UnknownNode, "The parcel has no such side.");
    if (!(area_m2 > 0.0) || !std::isfinite(area_m2))
        return refuse(RefusalKind::AreaOutOfRange, "The area must be more than nothing.",
                fabric.area_m2(parcel));
    const Place at{ inPlane(fabric.place(near->before)), inPlane(fabric.place(from)),
        inPlane(fabric.place(to)), inPlane(fabric.place(near->after)) };
    const double area = fabric.area_m2(parcel);
    AdjustPlan best;
    GridPoint placeFrom;
    GridPoint placeTo;
    double growth = area_m2 - area;
    for (int i = 0; i < mostCorrections; ++i) {
        Slide moved;
        const Trouble trouble = slide(at, mode, growth, moved);
        if (i == 0 && trouble == Trouble::AlongTheSide)
            return refuse(RefusalKind::BadRequest, "The sides next to it run along the side.");
        if (i == 0 && trouble == Trouble::OutOfReach)
            return refuse(RefusalKind::AreaOutOfRange,
                    "The sides next to it do not reach that far.", area);
        if (trouble != Trouble::None)
            break;
        const double error
                = areaWith(fabric, rings, from, onGrid(moved.from), to, onGrid(moved.to)) - area_m2;
        if (i == 0) {
            best.from = moved.from;
            best.to = moved.to;
            best.offset_m = moved.offset_m;
        }
        if (i == 0 || std::abs(error) < std::abs(best.error_m2)) {
            best.error_m2 = error;
            placeFrom = onGrid(moved.from);
            placeTo = onGrid(moved.to);
        }
        growth -= error;
    }
    EditPlan plan(fabric);
    if (placeFrom != fabric.place(from))
        plan.move(from, placeFrom);
    if (placeTo != fabric.place(to))
        plan.move(to, placeTo);
    best.edit = plan.take();
    return best;
}

} // namespace spp::engine
