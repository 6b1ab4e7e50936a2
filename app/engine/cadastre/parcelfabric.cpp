// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/cadastre/parcelfabric.h"

#include "engine/cadastre/gridlocation.h"

#include <algorithm>
#include <cmath>

namespace spp::engine {

namespace {

constexpr NodeId ringEndMark = NodeId(1) << 31;
constexpr NodeId shellMark = NodeId(1) << 30; ///< on the last corner of an outer ring
constexpr NodeId nodeBits = shellMark - 1;

} // namespace

std::optional<std::uint32_t> ParcelFabric::slotOf(ParcelId parcel) const
{
    const auto found = m_slot.find(parcel);
    if (found == m_slot.end() || m_run[found->second].count == 0)
        return std::nullopt;
    return found->second;
}

template <typename Visit>
void ParcelFabric::forEachNode(std::uint32_t slot, Visit &&visit) const
{
    const NodeId *corner = m_corner.data() + m_run[slot].first;
    for (std::uint32_t i = 0; i < m_run[slot].count; ++i)
        visit(corner[i] & nodeBits);
}

bool ParcelFabric::hasNode(std::uint32_t slot, NodeId node) const
{
    const NodeId *begin = m_corner.data() + m_run[slot].first;
    return std::any_of(begin, begin + m_run[slot].count,
            [node](NodeId corner) { return (corner & nodeBits) == node; });
}

ParcelRings ParcelFabric::ringsOfSlot(std::uint32_t slot) const
{
    ParcelRings rings;
    const NodeId *corner = m_corner.data() + m_run[slot].first;
    rings.nodes.reserve(m_run[slot].count);
    for (std::uint32_t i = 0; i < m_run[slot].count; ++i) {
        rings.nodes.push_back(corner[i] & nodeBits);
        if (corner[i] & ringEndMark)
            rings.closeRing((corner[i] & shellMark) != 0);
    }
    return rings;
}

GridBox ParcelFabric::boxOfSlot(std::uint32_t slot) const
{
    GridBox box;
    forEachNode(slot, [&](NodeId node) { box.include(m_node[node]); });
    return box;
}

std::vector<ParcelId> ParcelFabric::parcelIds() const
{
    std::vector<ParcelId> ids;
    ids.reserve(m_parcels);
    for (std::size_t slot = 0; slot < m_id.size(); ++slot) {
        if (m_run[slot].count != 0)
            ids.push_back(m_id[slot]);
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

bool ParcelFabric::hasParcel(ParcelId parcel) const { return slotOf(parcel).has_value(); }

ParcelRings ParcelFabric::rings(ParcelId parcel) const
{
    const auto slot = slotOf(parcel);
    return slot ? ringsOfSlot(*slot) : ParcelRings();
}

GridRings ParcelFabric::shapeOf(const ParcelRings &rings) const
{
    GridRings shape;
    shape.points.reserve(rings.nodes.size());
    for (const NodeId node : rings.nodes)
        shape.points.push_back(m_node[node]);
    shape.ringEnd.assign(rings.ringEnd.begin(), rings.ringEnd.end());
    shape.shell = rings.shell;
    return shape;
}

GridRings ParcelFabric::shape(ParcelId parcel) const { return shapeOf(rings(parcel)); }

GridBox ParcelFabric::box(ParcelId parcel) const
{
    const auto slot = slotOf(parcel);
    return slot ? m_index.box(*slot) : GridBox();
}

Int128 ParcelFabric::doubledArea(ParcelId parcel) const
{
    return engine::doubledArea(shape(parcel));
}

double ParcelFabric::area_m2(ParcelId parcel) const
{
    return doubledArea(parcel).toDouble() / (2.0 * squareMillimetresPerSquareMetre);
}

std::vector<ParcelId> ParcelFabric::parcelsNear(const GridBox &window) const
{
    std::vector<ParcelId> found;
    for (const std::uint32_t slot : m_index.query(window))
        found.push_back(m_id[slot]);
    return found;
}

std::vector<ParcelId> ParcelFabric::parcelsAt(GridPoint point) const
{
    std::vector<ParcelId> found;
    for (const std::uint32_t slot : m_index.query({ point.x, point.y, point.x, point.y })) {
        if (locate(doubled(point), shapeOf(ringsOfSlot(slot))) != Location::Outside)
            found.push_back(m_id[slot]);
    }
    return found;
}

std::vector<std::uint32_t> ParcelFabric::slotsWithNode(NodeId node) const
{
    const GridPoint point = m_node[node];
    std::vector<std::uint32_t> slots = m_index.query({ point.x, point.y, point.x, point.y });
    slots.erase(std::remove_if(slots.begin(), slots.end(),
                        [&](std::uint32_t slot) { return !hasNode(slot, node); }),
            slots.end());
    return slots;
}

std::vector<ParcelId> ParcelFabric::parcelsWithNode(NodeId node) const
{
    std::vector<ParcelId> found;
    if (node >= m_node.size())
        return found;
    for (const std::uint32_t slot : slotsWithNode(node))
        found.push_back(m_id[slot]);
    return found;
}

NodeId ParcelFabric::nodeAt(GridPoint point) const
{
    NodeId found = noNode;
    for (const std::uint32_t slot : m_index.query({ point.x, point.y, point.x, point.y }))
        forEachNode(slot, [&](NodeId node) {
            if (m_node[node] == point)
                found = std::min(found, node);
        });
    return found;
}

NodeId ParcelFabric::nearestNode(GridPoint point, double distance_mm) const
{
    NodeId found = noNode;
    double nearest = distance_mm;
    for (const std::uint32_t slot : m_index.query(grownBox(
                 { point.x, point.y, point.x, point.y }, std::int64_t(std::ceil(distance_mm)))))
        forEachNode(slot, [&](NodeId node) {
            const double distance = distance_mm_between(m_node[node], point);
            if (distance < nearest || (distance == nearest && node < found)) {
                nearest = distance;
                found = node;
            }
        });
    return found;
}

SideOwners ParcelFabric::owners(NodeId from, NodeId to) const
{
    SideOwners owners;
    if (from >= m_node.size() || to >= m_node.size())
        return owners;
    for (const std::uint32_t slot : slotsWithNode(from))
        ringsOfSlot(slot).forEachSide([&](NodeId a, NodeId b) {
            if (a == from && b == to)
                owners.left = m_id[slot];
            else if (a == to && b == from)
                owners.right = m_id[slot];
        });
    return owners;
}

std::vector<ParcelId> ParcelFabric::neighbours(ParcelId parcel) const
{
    std::vector<ParcelId> found;
    const auto own = slotOf(parcel);
    if (!own)
        return found;
    std::vector<std::pair<NodeId, NodeId>> reversed;
    ringsOfSlot(*own).forEachSide([&](NodeId a, NodeId b) { reversed.emplace_back(b, a); });
    std::sort(reversed.begin(), reversed.end());
    for (const std::uint32_t slot : m_index.query(m_index.box(*own))) {
        bool shares = false;
        ringsOfSlot(slot).forEachSide([&](NodeId a, NodeId b) {
            shares = shares
                    || std::binary_search(reversed.begin(), reversed.end(), std::pair(a, b));
        });
        if (shares && slot != *own)
            found.push_back(m_id[slot]);
    }
    std::sort(found.begin(), found.end());
    return found;
}

std::string ParcelFabric::dump() const
{
    std::string text;
    for (const ParcelId parcel : parcelIds()) {
        const ParcelRings own = rings(parcel);
        text += std::to_string(parcel);
        for (std::size_t ring = 0; ring < own.ringCount(); ++ring) {
            text += own.shell[ring] ? " shell" : " hole";
            for (std::size_t i = own.ringBegin(ring); i < own.ringEnd[ring]; ++i) {
                const GridPoint point = m_node[own.nodes[i]];
                text += ' ' + std::to_string(own.nodes[i]) + ':' + std::to_string(point.x) + ','
                        + std::to_string(point.y);
            }
        }
        text += '\n';
    }
    text += "next " + std::to_string(nextNode()) + ' ' + std::to_string(m_nextParcel) + '\n';
    return text;
}

std::size_t ParcelFabric::bytes() const
{
    constexpr std::size_t perEntry = 4 * sizeof(void *);
    return m_node.capacity() * sizeof(GridPoint) + m_corner.capacity() * sizeof(NodeId)
            + m_id.capacity() * sizeof(ParcelId) + m_run.capacity() * sizeof(Run)
            + m_slot.size() * perEntry + m_slot.bucket_count() * sizeof(void *) + m_index.bytes();
}

void ParcelFabric::setRings(std::uint32_t slot, const ParcelRings *rings)
{
    Run &run = m_run[slot];
    m_dropped += run.count;
    m_parcels -= run.count != 0 ? 1 : 0;
    run = {};
    if (!rings) {
        m_index.remove(slot);
        return;
    }
    run.first = m_corner.size();
    run.count = std::uint32_t(rings->nodes.size());
    m_corner.insert(m_corner.end(), rings->nodes.begin(), rings->nodes.end());
    for (std::size_t ring = 0; ring < rings->ringCount(); ++ring)
        m_corner[run.first + rings->ringEnd[ring] - 1]
                |= ringEndMark | (rings->shell[ring] ? shellMark : 0);
    m_parcels += run.count != 0 ? 1 : 0;
    m_index.change(slot, boxOfSlot(slot));
}

void ParcelFabric::setParcel(ParcelId parcel, const std::optional<ParcelRings> &rings)
{
    const auto known = m_slot.find(parcel);
    std::uint32_t slot = std::uint32_t(m_id.size());
    if (known == m_slot.end()) {
        m_id.push_back(parcel);
        m_run.push_back({});
        m_slot.emplace(parcel, slot);
        m_index.insert(slot, {});
    } else {
        slot = known->second;
    }
    m_nextParcel = std::max(m_nextParcel, parcel + 1);
    setRings(slot, rings ? &*rings : nullptr);
}

/// Undoes setParcel() of a parcel that was new, which is the last one.
void ParcelFabric::forgetParcel(ParcelId parcel)
{
    setRings(std::uint32_t(m_id.size() - 1), nullptr);
    m_id.pop_back();
    m_run.pop_back();
    m_slot.erase(parcel);
}

void ParcelFabric::moveNode(NodeId node, GridPoint to)
{
    const std::vector<std::uint32_t> slots = slotsWithNode(node);
    m_node[node] = to;
    for (const std::uint32_t slot : slots)
        m_index.change(slot, boxOfSlot(slot));
}

void ParcelFabric::compact()
{
    if (m_dropped < (std::size_t(1) << 20) || m_dropped < m_corner.size() / 2)
        return;
    PodVector<NodeId> kept;
    kept.reserve(m_corner.size() - m_dropped);
    for (Run &run : m_run) {
        const auto first = m_corner.begin() + std::ptrdiff_t(run.first);
        run.first = kept.size();
        kept.insert(kept.end(), first, first + run.count);
    }
    m_corner.swap(kept);
    m_dropped = 0;
}

} // namespace spp::engine
