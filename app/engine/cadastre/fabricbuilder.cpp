// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/cadastre/fabricbuilder.h"

#include "base/words.h"
#include "engine/store/orientation.h"

#include <algorithm>

namespace spp::engine {

FabricBuilder::FabricBuilder(GridOrigin origin) { m_fabric.m_origin = origin; }

/// Appends the ring's nodes to m_rings; false when there are too few.
bool FabricBuilder::takeRing(const GridPoint *ring, std::size_t count, bool isShell)
{
    std::vector<GridPoint> places(ring, ring + count);
    places.erase(std::unique(places.begin(), places.end()), places.end());
    while (places.size() > 1 && places.front() == places.back())
        places.pop_back();
    if (places.size() < 3)
        return false;
    const int turn = doubledArea(places.data(), places.size()).sign();
    if (turn == (isShell ? -1 : 1))
        std::reverse(places.begin() + 1, places.end());
    for (const GridPoint place : places) {
        NodeId node = m_table.find(place, m_fabric.m_node.data());
        if (node == noNode) {
            node = m_fabric.nextNode();
            m_fabric.m_node.push_back(place);
            m_table.add(node, m_fabric.m_node.data());
        }
        m_rings.nodes.push_back(node);
    }
    m_rings.closeRing(isShell);
    return true;
}

Attempt<bool> FabricBuilder::add(ParcelId parcel, const GridRings &shape)
{
    const auto refuse = [&](RefusalKind kind, const char *text) {
        const GridPoint place = shape.points.empty() ? GridPoint() : shape.points[0];
        return Refusal{ kind, { parcel }, place, 0.0, text };
    };
    if (m_fabric.hasParcel(parcel))
        return refuse(RefusalKind::BadRequest, "The number of the parcel is taken.");
    if (shape.ringCount() == 0 || !shape.shell[0])
        return refuse(RefusalKind::BadParcel, "The parcel has no outer boundary.");
    if (m_fabric.m_node.size() + shape.points.size() > ParcelFabric::mostNodes)
        return refuse(RefusalKind::OutOfRange, "There are more nodes than a fabric can hold.");
    m_rings.clear();
    for (std::size_t ring = 0; ring < shape.ringCount(); ++ring) {
        const std::size_t begin = shape.ringBegin(ring);
        if (!takeRing(shape.points.data() + begin, shape.ringEnd[ring] - begin,
                    shape.shell[ring] != 0))
            // Nodes that were made for it belong to no parcel, which nothing sees.
            return refuse(RefusalKind::BadParcel, "A boundary has less than three places.");
    }
    m_fabric.setParcel(parcel, m_rings);
    return true;
}

Result<void> FabricBuilder::add(const Store &store, std::vector<Refusal> &refused)
{
    if (store.kind() != ShapeKind::Polygon)
        return Error::badInput(
                translate("spp::engine", "Parcels are polygons; the store holds other shapes."));
    if (store.origin() != m_fabric.m_origin)
        return Error::crsMismatch(
                translate("spp::engine", "The store lies on another grid than the fabric."))
                .advise(translate(
                        "spp::engine", "Bring all sheets to one meridian and one origin first."));
    GridRings shape;
    for (std::size_t record = 0; record < store.size(); ++record) {
        shape.clear();
        const std::size_t begin = store.pathBegin(store.firstPath(record));
        for (std::size_t path = store.firstPath(record); path < store.lastPath(record); ++path) {
            const GridPoint *points = store.points() + store.pathBegin(path);
            const std::size_t count = store.pathEnd(path) - store.pathBegin(path);
            shape.points.insert(shape.points.end(), points, points + count);
            shape.ringEnd.push_back(store.pathEnd(path) - begin);
            shape.shell.push_back(doubledArea(points, count).sign() > 0 ? 1 : 0);
        }
        if (auto taken = add(store.id(record), shape); !taken)
            refused.push_back(taken.refusal());
    }
    return {};
}

ParcelFabric FabricBuilder::finish()
{
    ParcelFabric fabric = std::move(m_fabric);
    const GridOrigin origin = fabric.origin();
    m_fabric = ParcelFabric();
    m_fabric.m_origin = origin;
    m_table = PlaceTable();
    fabric.m_node.shrink_to_fit();
    fabric.m_corner.shrink_to_fit();
    return fabric;
}

} // namespace spp::engine
