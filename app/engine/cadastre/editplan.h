// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/cadastre/parcelfabric.h"

namespace spp::engine {

/// Puts an edit together from shapes: finds the nodes that are there, makes those that are not.
///
/// The fabric must not change meanwhile. Belongs to one thread.
class EditPlan {
public:
    explicit EditPlan(const ParcelFabric &fabric);

    /// The node at a place: of the fabric, made before by this plan, or a new one.
    NodeId node(GridPoint place);
    void move(NodeId node, GridPoint to);
    void change(ParcelId parcel, ParcelRings after);
    void change(ParcelId parcel, const GridRings &after);
    void retire(ParcelId parcel);
    /// A new parcel with the next id. Parcels whose nodes it takes over are best named before.
    ParcelId create(const GridRings &shape);
    void allowUncovering() { m_edit.mayUncover = true; }

    FabricEdit take() { return std::move(m_edit); }

private:
    const ParcelRings &learn(const ParcelRings &rings);
    ParcelRings ringsOf(const GridRings &shape);

    const ParcelFabric &m_fabric;
    FabricEdit m_edit;
    ParcelId m_nextParcel;
    std::unordered_map<std::uint64_t, NodeId> m_known; ///< by place
};

} // namespace spp::engine
