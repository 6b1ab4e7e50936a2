// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/cadastre/nodeedits.h"

#include "engine/cadastre/editplan.h"
#include "engine/cadastre/gridlocation.h"

#include <algorithm>
#include <set>

namespace spp::engine {

namespace {

Refusal unknownNode()
{
    return { RefusalKind::UnknownNode, {}, {}, 0.0, "No parcel has this node." };
}

/// The rings with `node` between `from` and `to`, in whichever direction the side runs.
ParcelRings withNode(const ParcelRings &rings, NodeId from, NodeId to, NodeId node)
{
    ParcelRings result;
    for (std::size_t ring = 0; ring < rings.ringCount(); ++ring) {
        const std::size_t begin = rings.ringBegin(ring);
        for (std::size_t i = begin; i < rings.ringEnd[ring]; ++i) {
            const NodeId a = rings.nodes[i];
            const NodeId b = rings.nodes[i + 1 < rings.ringEnd[ring] ? i + 1 : begin];
            result.nodes.push_back(a);
            if ((a == from && b == to) || (a == to && b == from))
                result.nodes.push_back(node);
        }
        result.closeRing(rings.shell[ring] != 0);
    }
    return result;
}

/// The rings without `node`; nothing when a ring would have too few left.
std::optional<ParcelRings> withoutNode(const ParcelRings &rings, NodeId node)
{
    ParcelRings result;
    for (std::size_t ring = 0; ring < rings.ringCount(); ++ring) {
        const std::size_t begin = result.nodes.size();
        for (std::size_t i = rings.ringBegin(ring); i < rings.ringEnd[ring]; ++i) {
            if (rings.nodes[i] != node)
                result.nodes.push_back(rings.nodes[i]);
        }
        if (result.nodes.size() - begin < 3)
            return std::nullopt;
        result.closeRing(rings.shell[ring] != 0);
    }
    return result;
}

} // namespace

Attempt<FabricEdit> moveNode(const ParcelFabric &fabric, NodeId node, GridPoint to)
{
    if (fabric.parcelsWithNode(node).empty())
        return unknownNode();
    EditPlan plan(fabric);
    if (fabric.place(node) != to)
        plan.move(node, to);
    return plan.take();
}

Attempt<FabricEdit> moveNodes(
        const ParcelFabric &fabric, const std::vector<std::pair<NodeId, GridPoint>> &targets)
{
    EditPlan plan(fabric);
    std::set<NodeId> named;
    for (const auto &[node, to] : targets) {
        if (fabric.parcelsWithNode(node).empty())
            return unknownNode();
        if (!named.insert(node).second)
            return Refusal{ RefusalKind::BadRequest, {}, fabric.place(node), 0.0,
                "a corner is named twice" };
        if (fabric.place(node) != to)
            plan.move(node, to);
    }
    return plan.take();
}

Attempt<FabricEdit> insertNode(
        const ParcelFabric &fabric, NodeId from, NodeId to, GridPoint place, double tolerance_mm)
{
    const SideOwners owners = fabric.owners(from, to);
    if (!owners.left && !owners.right)
        return unknownNode();
    std::vector<ParcelId> parcels;
    for (const auto &owner : { owners.left, owners.right }) {
        if (owner)
            parcels.push_back(*owner);
    }
    const double distance = distance_mm_to(fabric.place(from), fabric.place(to), place);
    if (distance > tolerance_mm)
        return Refusal{ RefusalKind::TooFar, parcels, place, distance / millimetresPerMetre,
            "The place is too far from the side." };
    if (const NodeId there = fabric.nodeAt(place); there != noNode)
        return Refusal{ RefusalKind::CoincidentNodes, parcels, place, 0.0,
            "There is a node at this place." };
    EditPlan plan(fabric);
    const NodeId node = plan.node(place);
    for (const ParcelId parcel : parcels)
        plan.change(parcel, withNode(fabric.rings(parcel), from, to, node));
    return plan.take();
}

Attempt<FabricEdit> deleteNode(const ParcelFabric &fabric, NodeId node, double tolerance_mm)
{
    const std::vector<ParcelId> parcels = fabric.parcelsWithNode(node);
    if (parcels.empty())
        return unknownNode();
    const GridPoint place = fabric.place(node);
    std::vector<NodeId> around;
    EditPlan plan(fabric);
    for (const ParcelId parcel : parcels) {
        const ParcelRings rings = fabric.rings(parcel);
        rings.forEachSide([&](NodeId a, NodeId b) {
            if (a == node || b == node)
                around.push_back(a == node ? b : a);
        });
        auto after = withoutNode(rings, node);
        if (!after)
            return Refusal{ RefusalKind::BadParcel, { parcel }, place, 0.0,
                "The parcel would have less than three corners." };
        plan.change(parcel, std::move(*after));
    }
    std::sort(around.begin(), around.end());
    around.erase(std::unique(around.begin(), around.end()), around.end());
    if (around.size() != 2)
        return Refusal{ RefusalKind::Junction, parcels, place, double(around.size()),
            "More than two boundaries meet in the node." };
    const double distance = distance_mm_to(fabric.place(around[0]), fabric.place(around[1]), place);
    if (distance > tolerance_mm)
        return Refusal{ RefusalKind::TooFar, parcels, place, distance / millimetresPerMetre,
            "Without the node the boundary would move too far." };
    return plan.take();
}

} // namespace spp::engine
