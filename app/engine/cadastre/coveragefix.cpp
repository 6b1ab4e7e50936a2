// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/cadastre/coveragefix.h"

#include "engine/cadastre/addparcel.h"
#include "engine/cadastre/editplan.h"
#include "engine/cadastre/gridlocation.h"
#include "engine/cadastre/nodefaults.h"
#include "engine/cadastre/parcelmerge.h"
#include "engine/cadastre/planarfaces.h"
#include "engine/cadastre/sidechange.h"

#include <algorithm>

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

Attempt<FabricEdit> insertNodeOnSide(const ParcelFabric &fabric, const CoverageDefect &defect)
{
    const SideOwners owners = fabric.owners(defect.sideFrom, defect.sideTo);
    if (owners.left != defect.sideOwner)
        return refuse(RefusalKind::UnknownNode, defect, "The side is no longer there.");
    auto rings = rewritten(
            fabric.rings(defect.sideOwner), [&](NodeId node, NodeId next, std::vector<NodeId> &to) {
                to.push_back(node);
                if (node == defect.sideFrom && next == defect.sideTo)
                    to.push_back(defect.node);
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

} // namespace

Attempt<FabricEdit> proposeFix(const ParcelFabric &fabric, const CoverageDefect &defect)
{
    switch (defect.kind) {
    case DefectKind::MissingNode:
        return insertNodeOnSide(fabric, defect);
    case DefectKind::NearNodes:
        return joinNodes(fabric, defect);
    case DefectKind::Gap:
        return fillGap(fabric, defect);
    case DefectKind::Sliver:
        return mergeSliver(fabric, defect);
    case DefectKind::DuplicateParcel:
        return retireParcels(fabric, { defect.parcels.begin() + 1, defect.parcels.end() });
    case DefectKind::Overlap:
    case DefectKind::SelfCrossing:
        break;
    }
    return refuse(RefusalKind::BadRequest, defect, "A person has to decide.");
}

std::vector<FabricEdit> insertMissingNodes(ParcelFabric &fabric, double tolerance_mm)
{
    std::vector<FabricEdit> made;
    // A side with several missing nodes gets one in each round.
    for (bool inserted = true; inserted;) {
        inserted = false;
        const auto unmatched = unmatchedSides(fabric, 1);
        if (!unmatched)
            break;
        for (const CoverageDefect &defect : findMissingNodes(fabric, *unmatched, tolerance_mm)) {
            auto fix = proposeFix(fabric, defect);
            if (!fix || !commit(fabric, *fix))
                continue;
            made.push_back(std::move(*fix));
            inserted = true;
        }
    }
    return made;
}

} // namespace spp::engine
