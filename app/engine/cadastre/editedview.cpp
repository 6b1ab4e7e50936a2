// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/cadastre/editedview.h"

#include <algorithm>

namespace spp::engine {

EditedView::EditedView(const ParcelFabric &fabric, const FabricEdit &edit)
    : m_fabric(fabric)
    , m_edit(edit)
{
    for (const NodeMove &move : edit.moves)
        m_moved.emplace(move.node, move.to);
    std::vector<ParcelId> listed;
    for (const ParcelChange &change : edit.parcels) {
        TouchedParcel touched;
        touched.parcel = change.parcel;
        touched.isListed = true;
        if (change.before)
            touched.before = fabric.shapeOf(*change.before);
        if (change.after) {
            touched.nodesAfter = *change.after;
            touched.after = shapeAfter(*change.after);
        }
        listed.push_back(change.parcel);
        m_touched.push_back(std::move(touched));
    }
    std::sort(listed.begin(), listed.end());
    std::vector<ParcelId> followers;
    for (const NodeMove &move : edit.moves) {
        for (const ParcelId parcel : fabric.parcelsWithNode(move.node)) {
            if (!std::binary_search(listed.begin(), listed.end(), parcel))
                followers.push_back(parcel);
        }
    }
    std::sort(followers.begin(), followers.end());
    followers.erase(std::unique(followers.begin(), followers.end()), followers.end());
    for (const ParcelId parcel : followers) {
        TouchedParcel touched;
        touched.parcel = parcel;
        touched.nodesAfter = fabric.rings(parcel);
        touched.before = fabric.shapeOf(touched.nodesAfter);
        touched.after = shapeAfter(touched.nodesAfter);
        m_touched.push_back(std::move(touched));
    }
    std::sort(m_touched.begin(), m_touched.end(),
            [](const TouchedParcel &a, const TouchedParcel &b) { return a.parcel < b.parcel; });
}

GridPoint EditedView::place(NodeId node) const
{
    const auto moved = m_moved.find(node);
    if (moved != m_moved.end())
        return moved->second;
    return node < m_edit.firstNewNode ? m_fabric.place(node)
                                      : m_edit.newNodes[node - m_edit.firstNewNode];
}

bool EditedView::isMoved(NodeId node) const { return m_moved.count(node) != 0; }

bool EditedView::touches(ParcelId parcel) const
{
    const auto found = std::lower_bound(m_touched.begin(), m_touched.end(), parcel,
            [](const TouchedParcel &touched, ParcelId id) { return touched.parcel < id; });
    return found != m_touched.end() && found->parcel == parcel;
}

GridRings EditedView::shapeAfter(const ParcelRings &rings) const
{
    GridRings shape;
    shape.points.reserve(rings.nodes.size());
    for (const NodeId node : rings.nodes)
        shape.points.push_back(place(node));
    shape.ringEnd.assign(rings.ringEnd.begin(), rings.ringEnd.end());
    shape.shell = rings.shell;
    return shape;
}

} // namespace spp::engine
