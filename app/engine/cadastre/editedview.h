// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/cadastre/parcelfabric.h"

namespace spp::engine {

/// One parcel that an edit changes, or that follows a node which the edit moves.
struct TouchedParcel {
    ParcelId parcel = 0;
    ParcelRings nodesAfter; ///< empty when it is retired
    GridRings before; ///< empty when it is new
    GridRings after; ///< empty when it is retired
    bool isNew() const { return before.ringCount() == 0; }
    bool isListed = false; ///< among the edit's changes: its rings are others
};

/// What an edit would make of a fabric, without applying it. The fabric must be in the state for
/// which the edit was planned, and both must outlive the view.
class EditedView {
public:
    EditedView(const ParcelFabric &fabric, const FabricEdit &edit);

    const ParcelFabric &fabric() const { return m_fabric; }
    const FabricEdit &edit() const { return m_edit; }
    GridPoint place(NodeId node) const;
    bool isMoved(NodeId node) const;
    const std::vector<TouchedParcel> &touched() const { return m_touched; } ///< ascending
    bool touches(ParcelId parcel) const;

private:
    GridRings shapeAfter(const ParcelRings &rings) const;

    const ParcelFabric &m_fabric;
    const FabricEdit &m_edit;
    std::unordered_map<NodeId, GridPoint> m_moved;
    std::vector<TouchedParcel> m_touched;
};

} // namespace spp::engine
