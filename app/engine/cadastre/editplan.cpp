// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/cadastre/editplan.h"

namespace spp::engine {

EditPlan::EditPlan(const ParcelFabric &fabric)
    : m_fabric(fabric)
    , m_nextParcel(fabric.nextParcel())
{
    m_edit.firstNewNode = fabric.nextNode();
    m_edit.firstNewParcel = fabric.nextParcel();
}

namespace {

std::uint64_t keyOf(GridPoint place)
{
    return std::uint64_t(std::uint32_t(place.x)) << 32 | std::uint32_t(place.y);
}

} // namespace

/// Nodes of the parcels at hand are found without asking the fabric one by one.
const ParcelRings &EditPlan::learn(const ParcelRings &rings)
{
    for (const NodeId node : rings.nodes)
        m_known.emplace(keyOf(m_fabric.place(node)), node);
    return rings;
}

NodeId EditPlan::node(GridPoint place)
{
    const std::uint64_t key = keyOf(place);
    const auto known = m_known.find(key);
    if (known != m_known.end())
        return known->second;
    NodeId found = m_fabric.nodeAt(place);
    if (found == noNode) {
        found = m_edit.firstNewNode + NodeId(m_edit.newNodes.size());
        m_edit.newNodes.push_back(place);
    }
    m_known.emplace(key, found);
    return found;
}

void EditPlan::move(NodeId node, GridPoint to)
{
    m_edit.moves.push_back({ node, m_fabric.place(node), to });
}

void EditPlan::change(ParcelId parcel, ParcelRings after)
{
    m_edit.parcels.push_back({ parcel, m_fabric.rings(parcel), std::move(after) });
}

void EditPlan::change(ParcelId parcel, const GridRings &after)
{
    ParcelRings before = m_fabric.rings(parcel);
    learn(before);
    m_edit.parcels.push_back({ parcel, std::move(before), ringsOf(after) });
}

void EditPlan::retire(ParcelId parcel)
{
    m_edit.parcels.push_back({ parcel, m_fabric.rings(parcel), std::nullopt });
    learn(*m_edit.parcels.back().before);
}

ParcelId EditPlan::create(const GridRings &shape)
{
    m_edit.parcels.push_back({ m_nextParcel, std::nullopt, ringsOf(shape) });
    return m_nextParcel++;
}

ParcelRings EditPlan::ringsOf(const GridRings &shape)
{
    ParcelRings rings;
    rings.nodes.reserve(shape.points.size());
    for (const GridPoint place : shape.points)
        rings.nodes.push_back(node(place));
    rings.ringEnd.assign(shape.ringEnd.begin(), shape.ringEnd.end());
    rings.shell = shape.shell;
    return rings;
}

} // namespace spp::engine
