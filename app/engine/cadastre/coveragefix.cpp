// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/cadastre/coveragefix.h"

#include "engine/cadastre/addparcel.h"
#include "engine/cadastre/editplan.h"
#include "engine/cadastre/gridlocation.h"
#include "engine/cadastre/linenoding.h"
#include "engine/cadastre/nodefaults.h"
#include "engine/cadastre/parcelmerge.h"
#include "engine/cadastre/planarfaces.h"
#include "engine/cadastre/sidechange.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace spp::engine {

namespace {

Refusal refuse(RefusalKind kind, const CoverageDefect &defect, const char *text)
{
    return { kind, defect.parcels, defect.place, defect.measure, text };
}

/// The rings with nodes exchanged: `visit(node, after)` appends what stands for a node.
template <typename Visit>
std::optional<ParcelRings> rewritten(const ParcelRings &rings, Visit &&visit)
{
    ParcelRings result;
    for (std::size_t ring = 0; ring < rings.ringCount(); ++ring) {
        const std::size_t begin = rings.ringBegin(ring);
        const std::size_t first = result.nodes.size();
        for (std::size_t i = begin; i < rings.ringEnd[ring]; ++i)
            visit(rings.nodes[i], rings.nodes[i + 1 < rings.ringEnd[ring] ? i + 1 : begin],
                    result.nodes);
        // Two nodes that became one stand next to each other, also around the end.
        const auto from = result.nodes.begin() + std::ptrdiff_t(first);
        result.nodes.erase(std::unique(from, result.nodes.end()), result.nodes.end());
        if (result.nodes.size() > first + 1 && result.nodes.back() == result.nodes[first])
            result.nodes.pop_back();
        if (result.nodes.size() < first + 3)
            return std::nullopt;
        result.closeRing(rings.shell[ring] != 0);
    }
    return result;
}

/// Puts nodes into the side of a MissingNode, in this order.
Attempt<FabricEdit> insertNodesOnSide(
        const ParcelFabric &fabric, const CoverageDefect &defect, const std::vector<NodeId> &nodes)
{
    const SideOwners owners = fabric.owners(defect.sideFrom, defect.sideTo);
    if (owners.left != defect.sideOwner)
        return refuse(RefusalKind::UnknownNode, defect, "The side is no longer there.");
    auto rings = rewritten(
            fabric.rings(defect.sideOwner), [&](NodeId node, NodeId next, std::vector<NodeId> &to) {
                to.push_back(node);
                if (node == defect.sideFrom && next == defect.sideTo)
                    to.insert(to.end(), nodes.begin(), nodes.end());
            });
    EditPlan plan(fabric);
    plan.change(defect.sideOwner, std::move(*rings));
    return plan.take();
}

Attempt<FabricEdit> joinNodes(const ParcelFabric &fabric, const CoverageDefect &defect)
{
    const std::vector<ParcelId> parcels = fabric.parcelsWithNode(defect.otherNode);
    if (parcels.empty() || fabric.parcelsWithNode(defect.node).empty())
        return refuse(RefusalKind::UnknownNode, defect, "One of the nodes is no longer there.");
    EditPlan plan(fabric);
    for (const ParcelId parcel : parcels) {
        auto rings = rewritten(
                fabric.rings(parcel), [&](NodeId node, NodeId, std::vector<NodeId> &to) {
                    to.push_back(node == defect.otherNode ? defect.node : node);
                });
        if (!rings)
            return refuse(RefusalKind::BadParcel, defect,
                    "The parcel would have less than three corners.");
        plan.change(parcel, std::move(*rings));
    }
    return plan.take();
}

/// Of `candidates` the one whose sides have the longest stretch in common with these sides.
std::optional<ParcelId> longestBeside(const ParcelFabric &fabric,
        const std::vector<GridSide> &sides, const std::vector<ParcelId> &candidates)
{
    std::optional<ParcelId> found;
    double longest = 0.0;
    for (const ParcelId parcel : candidates) {
        double length = 0.0;
        for (const GridSide &theirs : sidesOf(fabric.shape(parcel))) {
            for (const GridSide &own : sides) {
                if (own.from == theirs.to && own.to == theirs.from)
                    length += distance_mm_between(own.from, own.to);
            }
        }
        if (length > longest) {
            longest = length;
            found = parcel;
        }
    }
    return found;
}

Attempt<FabricEdit> fillGap(const ParcelFabric &fabric, const CoverageDefect &defect)
{
    std::vector<GridSide> sides = sidesOf(defect.region);
    const auto heir = longestBeside(fabric, sides, defect.parcels);
    for (const GridPoint place : defect.region.points) {
        if (!heir || fabric.nodeAt(place) == noNode)
            return refuse(RefusalKind::BadRequest, defect,
                    "The gap has corners that are no nodes: a person has to decide.");
    }
    const std::vector<GridSide> own = sidesOf(fabric.shape(*heir));
    sides.insert(sides.end(), own.begin(), own.end());
    const std::vector<GridRings> faces = facesOf(compareSides({}, sides).gained);
    if (faces.size() != 1)
        return refuse(RefusalKind::BadRequest, defect, "The gap does not fit its neighbour.");
    EditPlan plan(fabric);
    plan.change(*heir, faces[0]);
    return plan.take();
}

Attempt<FabricEdit> mergeSliver(const ParcelFabric &fabric, const CoverageDefect &defect)
{
    const ParcelId parcel = defect.parcels.at(0);
    const auto heir
            = longestBeside(fabric, sidesOf(fabric.shape(parcel)), fabric.neighbours(parcel));
    if (!heir)
        return refuse(RefusalKind::BadRequest, defect, "The sliver has no neighbour.");
    auto plan = mergeParcels(fabric, { parcel, *heir });
    if (!plan)
        return plan.refusal();
    return std::move(plan->edit);
}

/// How much of the region's outline lies on the boundary of a shape.
double outlineOn(const GridRings &region, const GridRings &shape)
{
    constexpr double on_mm = 1.5; // corners of the region were rounded
    double length = 0.0;
    for (const GridSide &side : sidesOf(region)) {
        const DoubledPoint twice = middleOf(side.from, side.to);
        const GridPoint middle{ std::int32_t(twice.x / 2), std::int32_t(twice.y / 2) };
        for (const GridSide &theirs : sidesOf(shape)) {
            if (distance_mm_to(theirs.from, theirs.to, middle) <= on_mm) {
                length += distance_mm_between(side.from, side.to);
                break;
            }
        }
    }
    return length;
}

/// A part that lies in the region, as far as its places tell.
bool isWithin(const GridRings &part, const GridRings &region)
{
    const Geometry inside = polygonOnGrid(viewsOf(part)).pointInside();
    const Box box = inside.bounds();
    return locate({ std::llround(2.0 * box.xmin), std::llround(2.0 * box.ymin) }, region)
            != Location::Outside;
}

/// Takes the region away from the parcel whose boundary makes most of its outline: the other one
/// has the longer stretch in common with it.
Attempt<FabricEdit> cutOverlap(const ParcelFabric &fabric, const CoverageDefect &defect)
{
    if (defect.parcels.size() != 2 || defect.region.ringCount() != 1)
        return refuse(RefusalKind::BadRequest, defect, "A person has to decide.");
    const double first = outlineOn(defect.region, fabric.shape(defect.parcels[0]));
    const double second = outlineOn(defect.region, fabric.shape(defect.parcels[1]));
    const ParcelId loser = defect.parcels[first > second ? 0 : 1];
    LineNoding noding({ { defect.region.points, true } }, CutOptions().snap_mm);
    const std::vector<ParcelId> near = fabric.parcelsNear(grownBox(boxOf(defect.region), 3));
    std::vector<GridPoint> corners;
    for (const ParcelId parcel : near) {
        const GridRings shape = fabric.shape(parcel);
        corners.insert(corners.end(), shape.points.begin(), shape.points.end());
    }
    noding.snapTo(corners);
    for (const ParcelId parcel : near)
        noding.meet(fabric.shape(parcel));
    noding.finish();
    EditPlan plan(fabric);
    for (const ParcelId parcel : near) {
        bool changed = false;
        const GridRings shape = noding.withPlaces(fabric.shape(parcel), changed);
        if (parcel != loser) {
            if (changed)
                plan.change(parcel, shape);
            continue;
        }
        std::vector<GridRings> parts = piecesOf(shape, noding.stretches());
        parts.erase(std::remove_if(parts.begin(), parts.end(),
                            [&](const GridRings &part) { return isWithin(part, defect.region); }),
                parts.end());
        if (parts.size() != 1)
            return refuse(RefusalKind::Multipart, defect, "The parcel would fall apart.");
        plan.change(parcel, parts[0]);
    }
    return plan.take();
}

bool onSameSide(const CoverageDefect &a, const CoverageDefect &b)
{
    return a.sideOwner == b.sideOwner && a.sideFrom == b.sideFrom && a.sideTo == b.sideTo;
}

/// Missing nodes by side, those of one side in its direction.
void sortAlongSides(const ParcelFabric &fabric, std::vector<CoverageDefect> &missing)
{
    const auto key = [&fabric](const CoverageDefect &defect) {
        return std::make_tuple(defect.sideOwner, defect.sideFrom, defect.sideTo,
                distance_mm_between(fabric.place(defect.sideFrom), fabric.place(defect.node)),
                defect.node);
    };
    std::sort(missing.begin(), missing.end(),
            [&key](const auto &a, const auto &b) { return key(a) < key(b); });
}

} // namespace

Attempt<FabricEdit> proposeFix(const ParcelFabric &fabric, const CoverageDefect &defect)
{
    switch (defect.kind) {
    case DefectKind::MissingNode:
        return insertNodesOnSide(fabric, defect, { defect.node });
    case DefectKind::NearNodes:
        return joinNodes(fabric, defect);
    case DefectKind::Gap:
        return fillGap(fabric, defect);
    case DefectKind::Sliver:
        return mergeSliver(fabric, defect);
    case DefectKind::DuplicateParcel:
        return retireParcels(fabric, { defect.parcels.begin() + 1, defect.parcels.end() });
    case DefectKind::Overlap:
        return cutOverlap(fabric, defect);
    case DefectKind::SelfCrossing:
        break;
    }
    return refuse(RefusalKind::BadRequest, defect, "A person has to decide.");
}

std::vector<FabricEdit> insertMissingNodes(ParcelFabric &fabric, double tolerance_mm)
{
    std::vector<FabricEdit> made;
    const auto make = [&](const Attempt<FabricEdit> &fix) {
        if (!fix || !commit(fabric, *fix))
            return false;
        made.push_back(*fix);
        return true;
    };
    // Where not all nodes of a side can be put in, it gets one in each round.
    for (bool inserted = true; inserted;) {
        inserted = false;
        const auto unmatched = unmatchedSides(fabric, 1);
        if (!unmatched)
            break;
        std::vector<CoverageDefect> missing = findMissingNodes(fabric, *unmatched, tolerance_mm);
        sortAlongSides(fabric, missing);
        for (std::size_t begin = 0, end = 0; begin < missing.size(); begin = end) {
            std::vector<NodeId> nodes;
            for (; end < missing.size() && onSameSide(missing[begin], missing[end]); ++end)
                nodes.push_back(missing[end].node);
            const bool all = make(insertNodesOnSide(fabric, missing[begin], nodes));
            for (std::size_t i = begin; i < end && !all && nodes.size() > 1; ++i)
                inserted |= make(proposeFix(fabric, missing[i]));
            inserted |= all;
        }
    }
    return made;
}

} // namespace spp::engine
