// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/cadastre/boxgrid.h"
#include "engine/cadastre/fabricedit.h"

#include <unordered_map>

namespace spp::engine {

/// A parcel on each side of a side.
struct SideOwners {
    std::optional<ParcelId> left;
    std::optional<ParcelId> right;
};

/// Parcels that share their boundary: a node stands once, and the rings of all parcels that have a
/// corner there point to it.
///
/// What comes in is kept as it is: overlaps, gaps and missing nodes of the source stay until an
/// edit removes them (see checkCoverage()). Edits come as FabricEdit from the functions of this
/// folder; commit() in editcheck.h is the way to apply one. May be read by several threads at once.
/// Memory: 8 bytes per node, 4 per corner, about 90 per parcel.
class ParcelFabric {
public:
    static constexpr NodeId mostNodes = NodeId(1) << 30;

    const GridOrigin &origin() const { return m_origin; }
    std::size_t parcelCount() const { return m_parcels; }
    /// All parcels, ascending.
    std::vector<ParcelId> parcelIds() const;
    bool hasParcel(ParcelId parcel) const;
    ParcelRings rings(ParcelId parcel) const; ///< empty for an unknown parcel
    GridRings shape(ParcelId parcel) const; ///< empty for an unknown parcel
    GridBox box(ParcelId parcel) const;
    Int128 doubledArea(ParcelId parcel) const; ///< mm², exact
    double area_m2(ParcelId parcel) const;
    GridRings shapeOf(const ParcelRings &rings) const;

    GridPoint place(NodeId node) const { return m_node[node]; }
    /// The id of the next node; nodes that no parcel has any more keep theirs.
    NodeId nextNode() const { return NodeId(m_node.size()); }
    /// An id above all that were ever used.
    ParcelId nextParcel() const { return m_nextParcel; }

    /// Parcels whose box meets `window`, in an order that depends on the history of the fabric
    /// alone.
    std::vector<ParcelId> parcelsNear(const GridBox &window) const;
    /// Parcels that cover `point`, be it with their boundary.
    std::vector<ParcelId> parcelsAt(GridPoint point) const;
    std::vector<ParcelId> parcelsWithNode(NodeId node) const;
    /// The node at exactly this place, or noNode.
    NodeId nodeAt(GridPoint point) const;
    /// The nearest node not farther than this, or noNode; the lower id of two as near.
    NodeId nearestNode(GridPoint point, double distance_mm) const;
    SideOwners owners(NodeId from, NodeId to) const;
    /// Parcels that share a side with this one, ascending.
    std::vector<ParcelId> neighbours(ParcelId parcel) const;

    /// A text that is equal for equal states: parcels in ascending order with their rings as node
    /// ids and places, and the next ids.
    std::string dump() const;
    std::size_t bytes() const; ///< memory held

    /// Why apply() would refuse the edit, or revert() when `backwards`.
    std::optional<Refusal> mismatch(const FabricEdit &edit, bool backwards = false) const;
    /// Makes the change without looking at geometry; used by commit() and by the builder. Refuses
    /// with Stale, changing nothing, where the fabric is not in the state before the edit.
    Attempt<bool> apply(const FabricEdit &edit);
    /// Takes the last applied edit back, exactly. Refuses with Stale, changing nothing, where the
    /// fabric is not in the state after the edit.
    Attempt<bool> revert(const FabricEdit &edit);

private:
    struct Run {
        std::size_t first = 0;
        std::uint32_t count = 0; ///< 0: retired
    };
    std::optional<std::uint32_t> slotOf(ParcelId parcel) const;
    template <typename Visit>
    void forEachNode(std::uint32_t slot, Visit &&visit) const;
    bool hasNode(std::uint32_t slot, NodeId node) const;
    ParcelRings ringsOfSlot(std::uint32_t slot) const;
    GridBox boxOfSlot(std::uint32_t slot) const;
    std::vector<std::uint32_t> slotsWithNode(NodeId node) const;
    void setRings(std::uint32_t slot, const ParcelRings *rings);
    void setParcel(ParcelId parcel, const std::optional<ParcelRings> &rings);
    void forgetParcel(ParcelId parcel);
    void moveNode(NodeId node, GridPoint to);
    void compact();

    friend class FabricBuilder;

    GridOrigin m_origin;
    PodVector<GridPoint> m_node;
    PodVector<NodeId> m_corner; ///< runs of corners; marks of ring ends in the high bits
    std::vector<ParcelId> m_id; ///< per slot
    std::vector<Run> m_run; ///< per slot
    std::unordered_map<ParcelId, std::uint32_t> m_slot;
    BoxGrid m_index; ///< per slot
    std::size_t m_parcels = 0; ///< that are not retired
    std::size_t m_dropped = 0; ///< corners that no slot refers to any more
    ParcelId m_nextParcel = 1;
};

} // namespace spp::engine
