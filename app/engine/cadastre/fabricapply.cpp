// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/cadastre/parcelfabric.h"

#include <algorithm>

namespace spp::engine {

namespace {

Refusal stale(std::string text, std::vector<ParcelId> parcels = {}, GridPoint place = {})
{
    Refusal refusal;
    refusal.kind = RefusalKind::Stale;
    refusal.parcels = std::move(parcels);
    refusal.place = place;
    refusal.text = std::move(text);
    return refusal;
}

/// Rings that a fabric can hold: every ring has three nodes at least, all of them below `nodes`.
bool isWellFormed(const ParcelRings &rings, std::size_t nodes)
{
    if (rings.ringCount() == 0 || rings.ringCount() != rings.shell.size()
            || rings.ringEnd.back() != rings.nodes.size() || !rings.shell[0])
        return false;
    for (std::size_t ring = 0; ring < rings.ringCount(); ++ring) {
        if (rings.ringEnd[ring] < rings.ringBegin(ring) + 3)
            return false;
    }
    return std::all_of(
            rings.nodes.begin(), rings.nodes.end(), [nodes](NodeId node) { return node < nodes; });
}

} // namespace

/// What of the fabric is not as it was before the edit, or after it when going backwards.
std::optional<Refusal> ParcelFabric::mismatch(const FabricEdit &edit, bool backwards) const
{
    const std::size_t nodes = edit.firstNewNode + edit.newNodes.size();
    if (m_node.size() != (backwards ? nodes : edit.firstNewNode) || nodes > mostNodes)
        return stale("Other nodes were made meanwhile.");
    if (backwards
            && !std::equal(edit.newNodes.begin(), edit.newNodes.end(),
                    m_node.begin() + std::ptrdiff_t(edit.firstNewNode),
                    [&](GridPoint made, GridPoint now) { return made == now; }))
        return stale("The nodes are those of another edit.");
    ParcelId next = edit.firstNewParcel;
    for (const ParcelChange &change : edit.parcels) {
        const auto &now = backwards ? change.after : change.before;
        const auto slot = slotOf(change.parcel);
        if (now.has_value() != slot.has_value() || (slot && !(ringsOfSlot(*slot) == *now)))
            return stale("The parcel was changed meanwhile.", { change.parcel });
        if (change.after && !isWellFormed(*change.after, nodes))
            return stale("The edit holds a boundary without enough nodes.", { change.parcel });
        if (!change.before) {
            if (change.parcel < next)
                return stale("The number of the new parcel was used before.", { change.parcel });
            next = change.parcel + 1;
        }
    }
    if (m_nextParcel != (backwards ? next : edit.firstNewParcel))
        return stale("Other parcels were made meanwhile.");
    for (const NodeMove &move : edit.moves) {
        if (move.node >= m_node.size() || m_node[move.node] != (backwards ? move.to : move.from))
            return stale("The node was moved meanwhile.", {}, move.from);
    }
    return std::nullopt;
}

Attempt<bool> ParcelFabric::apply(const FabricEdit &edit)
{
    if (auto refusal = mismatch(edit, false))
        return *refusal;
    m_node.insert(m_node.end(), edit.newNodes.begin(), edit.newNodes.end());
    for (const ParcelChange &change : edit.parcels)
        setParcel(change.parcel, change.after);
    for (const NodeMove &move : edit.moves)
        moveNode(move.node, move.to);
    compact();
    return true;
}

Attempt<bool> ParcelFabric::revert(const FabricEdit &edit)
{
    if (auto refusal = mismatch(edit, true))
        return *refusal;
    for (auto move = edit.moves.rbegin(); move != edit.moves.rend(); ++move)
        moveNode(move->node, move->from);
    for (auto change = edit.parcels.rbegin(); change != edit.parcels.rend(); ++change) {
        if (change->before)
            setParcel(change->parcel, change->before);
        else
            forgetParcel(change->parcel);
    }
    m_node.resize(edit.firstNewNode);
    m_nextParcel = edit.firstNewParcel;
    compact();
    return true;
}

} // namespace spp::engine
