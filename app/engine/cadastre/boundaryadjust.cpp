// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/cadastre/boundaryadjust.h"

#include "engine/cadastre/editplan.h"
#include "engine/cadastre/gridlocation.h"

#include <algorithm>
#include <limits>
#include <map>
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

/// One end of the side that is moved.
struct SideEnd {
    NodeId node = noNode;
    PlanePoint place;
    /// Where the end slides when the parcel grows, a unit vector: away from the parcel's other side
    /// there, or along the boundary that the neighbour has with others.
    PlanePoint way;
    double roomInwards_m = 0.0;
    double roomOutwards_m = 0.0; ///< infinite when nothing stands in the way
    /// Further parcels have the node: it stays theirs, and the side gets a node of its own.
    bool isJunction = false;
    NodeId inwards = noNode; ///< the parcel's node before or after the side
    NodeId outwards = noNode; ///< the neighbour's, where the end is a junction
};

struct Slide {
    PlanePoint from;
    PlanePoint to;
    double offset_m = 0.0;
};

enum class Trouble { None, OutOfReach, AlongTheSide };

/// Where the ends come to lie when the parcel grows by `growth` m².
Trouble slide(const SideEnd &from, const SideEnd &to, AdjustMode mode, double growth, Slide &result)
{
    result = { from.place, to.place, 0.0 };
    const PlanePoint side = minus(to.place, from.place);
    const PlanePoint along = unit(side);
    const PlanePoint outwards{ along.y, -along.x };
    double moveFrom = 0.0;
    double moveTo = 0.0;
    if (mode == AdjustMode::Parallel) {
        const double outFrom = dot(from.way, outwards);
        const double outTo = dot(to.way, outwards);
        if (std::abs(outFrom) < 1e-9 || std::abs(outTo) < 1e-9)
            return Trouble::AlongTheSide;
        // Length of the side at an offset d: length + d * widening.
        const double length = dot(side, along);
        const double widening = dot(to.way, along) / outTo - dot(from.way, along) / outFrom;
        const double square = length * length + 2.0 * widening * growth;
        if (square < 0.0)
            return Trouble::OutOfReach;
        result.offset_m = 2.0 * growth / (length + std::sqrt(square));
        moveFrom = result.offset_m / outFrom;
        moveTo = result.offset_m / outTo;
    } else {
        const SideEnd &moving = mode == AdjustMode::PivotAtFrom ? to : from;
        const double rate = cross(moving.way, side);
        if (std::abs(rate) < 1e-9)
            return Trouble::AlongTheSide;
        (mode == AdjustMode::PivotAtFrom ? moveTo : moveFrom) = 2.0 * growth / rate;
    }
    if (moveFrom <= -from.roomInwards_m || moveTo <= -to.roomInwards_m
            || moveFrom >= from.roomOutwards_m || moveTo >= to.roomOutwards_m)
        return Trouble::OutOfReach;
    result.from = plus(from.place, from.way, moveFrom);
    result.to = plus(to.place, to.way, moveTo);
    return fitsGrid(result.from) && fitsGrid(result.to) ? Trouble::None : Trouble::OutOfReach;
}

/// The nodes before `from` and after `to` in rings that have the side; nothing when they have not.
std::optional<std::pair<NodeId, NodeId>> around(const ParcelRings &rings, NodeId from, NodeId to)
{
    NodeId before = noNode;
    NodeId after = noNode;
    bool isSide = false;
    rings.forEachSide([&](NodeId a, NodeId b) {
        isSide = isSide || (a == from && b == to);
        if (b == from)
            before = a;
        if (a == to)
            after = b;
    });
    return isSide ? std::optional(std::make_pair(before, after)) : std::nullopt;
}

double apart_m(const ParcelFabric &fabric, NodeId a, NodeId b)
{
    return distance_mm_between(fabric.place(a), fabric.place(b)) / millimetresPerMetre;
}

/// The end of a side of `parcel`. `outwards`: the neighbour's node there, or noNode.
SideEnd endOf(const ParcelFabric &fabric, ParcelId parcel, const std::optional<ParcelId> &neighbour,
        NodeId node, NodeId inwards, NodeId outwards, bool grows)
{
    SideEnd end;
    end.node = node;
    end.place = inPlane(fabric.place(node));
    end.inwards = inwards;
    end.way = unit(minus(end.place, inPlane(fabric.place(inwards))));
    end.roomInwards_m = apart_m(fabric, node, inwards);
    end.roomOutwards_m = std::numeric_limits<double>::infinity();
    for (const ParcelId other : fabric.parcelsWithNode(node))
        end.isJunction = end.isJunction || (other != parcel && other != neighbour);
    if (end.isJunction && grows && outwards != noNode) {
        end.outwards = outwards;
        end.way = unit(minus(inPlane(fabric.place(outwards)), end.place));
        end.roomOutwards_m = apart_m(fabric, node, outwards);
    }
    return end;
}

/// The area with the ends at other places, m². An end that the parcel keeps beside its new one is a
/// corner more.
double areaWith(const ParcelFabric &fabric, const ParcelRings &rings, const SideEnd &from,
        GridPoint placeFrom, const SideEnd &to, GridPoint placeTo, bool grows)
{
    GridRings shape;
    for (std::size_t ring = 0; ring < rings.ringCount(); ++ring) {
        for (std::size_t i = rings.ringBegin(ring); i < rings.ringEnd[ring]; ++i) {
            const NodeId node = rings.nodes[i];
            if (node == from.node) {
                if (from.isJunction && grows)
                    shape.points.push_back(fabric.place(node));
                shape.points.push_back(placeFrom);
            } else if (node == to.node) {
                shape.points.push_back(placeTo);
                if (to.isJunction && grows)
                    shape.points.push_back(fabric.place(node));
            } else {
                shape.points.push_back(fabric.place(node));
            }
        }
        shape.ringEnd.push_back(shape.points.size());
        shape.shell.push_back(rings.shell[ring]);
    }
    return doubledArea(shape).toDouble() / (2.0 * squareMillimetresPerSquareMetre);
}

/// The rings of parcels as an adjustment changes them, one node at a time.
class ChangedRings {
public:
    explicit ChangedRings(const ParcelFabric &fabric)
        : m_fabric(fabric)
    {
    }

    void replace(ParcelId parcel, NodeId node, NodeId by)
    {
        ParcelRings &rings = ringsOf(parcel);
        std::replace(rings.nodes.begin(), rings.nodes.end(), node, by);
    }

    /// Between two nodes that follow each other, in whichever direction.
    void insert(ParcelId parcel, NodeId a, NodeId b, NodeId node)
    {
        const ParcelRings before = ringsOf(parcel);
        ParcelRings after;
        for (std::size_t ring = 0; ring < before.ringCount(); ++ring) {
            const std::size_t begin = before.ringBegin(ring);
            for (std::size_t i = begin; i < before.ringEnd[ring]; ++i) {
                const NodeId one = before.nodes[i];
                const NodeId next = before.nodes[i + 1 < before.ringEnd[ring] ? i + 1 : begin];
                after.nodes.push_back(one);
                if ((one == a && next == b) || (one == b && next == a))
                    after.nodes.push_back(node);
            }
            after.closeRing(before.shell[ring] != 0);
        }
        m_rings[parcel] = std::move(after);
    }

    void addTo(EditPlan &plan) const
    {
        for (const auto &[parcel, rings] : m_rings)
            plan.change(parcel, rings);
    }

private:
    ParcelRings &ringsOf(ParcelId parcel)
    {
        const auto found = m_rings.find(parcel);
        return found != m_rings.end()
                ? found->second
                : m_rings.emplace(parcel, m_fabric.rings(parcel)).first->second;
    }

    const ParcelFabric &m_fabric;
    std::map<ParcelId, ParcelRings> m_rings;
};

/// Puts one end to its new place. A node that others have as well stays with them and with the
/// parcel that gains; the one that loses has the new node instead, and whoever lies across the
/// boundary along which it slid gets it on its side.
void moveEnd(const ParcelFabric &fabric, ParcelId parcel, const std::optional<ParcelId> &neighbour,
        const SideEnd &end, NodeId otherEnd, GridPoint place, bool grows, EditPlan &plan,
        ChangedRings &rings)
{
    if (place == fabric.place(end.node))
        return;
    if (!end.isJunction) {
        plan.move(end.node, place);
        return;
    }
    const NodeId node = plan.node(place);
    const std::optional<ParcelId> loser = grows ? neighbour : std::optional(parcel);
    const std::optional<ParcelId> gainer = grows ? std::optional(parcel) : neighbour;
    const NodeId along = grows ? end.outwards : end.inwards;
    if (gainer)
        rings.insert(*gainer, end.node, otherEnd, node);
    if (loser) {
        const SideOwners owners = fabric.owners(end.node, along);
        for (const auto &owner : { owners.left, owners.right }) {
            if (owner && owner != loser && owner != gainer)
                rings.insert(*owner, end.node, along, node);
        }
        rings.replace(*loser, end.node, node);
    }
}

} // namespace

Attempt<AdjustPlan> adjustBoundary(const ParcelFabric &fabric, ParcelId parcel, NodeId from,
        NodeId to, double area_m2, AdjustMode mode)
{
    const ParcelRings rings = fabric.rings(parcel);
    const auto inside = around(rings, from, to);
    const auto refuse = [&](RefusalKind kind, const char *text, double measure = 0.0) {
        return Refusal{ kind, { parcel }, inside ? fabric.place(from) : GridPoint(), measure,
            text };
    };
    if (!inside)
        return refuse(RefusalKind::UnknownNode, "The parcel has no such side.");
    const double area = fabric.area_m2(parcel);
    if (!(area_m2 > 0.0) || !std::isfinite(area_m2))
        return refuse(RefusalKind::AreaOutOfRange, "The area must be more than nothing.", area);
    const bool grows = area_m2 > area;
    const std::optional<ParcelId> neighbour = fabric.owners(from, to).right;
    std::pair<NodeId, NodeId> outside{ noNode, noNode };
    if (neighbour) {
        // The neighbour has the side the other way round.
        if (const auto across = around(fabric.rings(*neighbour), to, from))
            outside = { across->second, across->first };
    }
    const SideEnd first
            = endOf(fabric, parcel, neighbour, from, inside->first, outside.first, grows);
    const SideEnd second
            = endOf(fabric, parcel, neighbour, to, inside->second, outside.second, grows);
    AdjustPlan best;
    GridPoint placeFrom = fabric.place(from);
    GridPoint placeTo = fabric.place(to);
    double growth = area_m2 - area;
    for (int i = 0; i < mostCorrections; ++i) {
        Slide moved;
        const Trouble trouble = slide(first, second, mode, growth, moved);
        if (i == 0 && trouble == Trouble::AlongTheSide)
            return refuse(RefusalKind::BadRequest, "The sides next to it run along the side.");
        if (i == 0 && trouble == Trouble::OutOfReach)
            return refuse(RefusalKind::AreaOutOfRange,
                    "The sides next to it do not reach that far.", area);
        if (trouble != Trouble::None)
            break;
        const double error = areaWith(fabric, rings, first, onGrid(moved.from), second,
                                     onGrid(moved.to), grows)
                - area_m2;
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
    ChangedRings changed(fabric);
    moveEnd(fabric, parcel, neighbour, first, to, placeFrom, grows, plan, changed);
    // What was put beside the first end is now the other end of the side.
    const bool isDetached = first.isJunction && placeFrom != fabric.place(from);
    const NodeId otherEnd = isDetached ? plan.node(placeFrom) : from;
    moveEnd(fabric, parcel, neighbour, second, otherEnd, placeTo, grows, plan, changed);
    changed.addTo(plan);
    best.edit = plan.take();
    return best;
}

} // namespace spp::engine
