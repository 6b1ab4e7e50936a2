// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/cadastre/parcelrings.h"

#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace spp::engine {

/// A node that is set to another place; all parcels that have it follow.
struct NodeMove {
    NodeId node = noNode;
    GridPoint from;
    GridPoint to;
};

/// What becomes of one parcel. Without `before` it is new, without `after` it is retired.
struct ParcelChange {
    ParcelId parcel = 0;
    std::optional<ParcelRings> before;
    std::optional<ParcelRings> after;
};

/// One change of a fabric, as a value that holds both states of everything it touches: it can be
/// kept in a journal, applied, reversed and applied again.
///
/// Parcels that only follow a moved node are not listed.
struct FabricEdit {
    NodeId firstNewNode = 0; ///< the fabric's nextNode() for which the edit was planned
    ParcelId firstNewParcel = 0; ///< and its nextParcel()
    std::vector<GridPoint> newNodes; ///< get the ids from firstNewNode on
    std::vector<NodeMove> moves;
    /// Each parcel once. New ones have ids from firstNewParcel on, in ascending order.
    std::vector<ParcelChange> parcels;
    /// Ground may be left without a parcel, as by a retirement; otherwise that is refused as a gap,
    /// but for changes of the coverage's outer edge.
    bool mayUncover = false;

    bool isEmpty() const { return moves.empty() && parcels.empty(); }
};

/// Why an edit cannot be made.
enum class RefusalKind {
    Stale, ///< the fabric is not in the state for which the edit was planned
    UnknownParcel,
    UnknownNode, ///< or one that belongs to none of the parcels in question
    BadRequest, ///< what is asked for makes no sense; the text tells
    OutOfRange, ///< beyond the grid of 2,147 km
    SelfCrossing, ///< sides of a parcel, or of the line, would meet
    BadParcel, ///< no simple polygon: turned over, a hole outside, interior falls apart
    Overlap, ///< parcels would overlap; measure: m²
    TooNear, ///< a node would nearly reach a neighbour: a narrow gap; measure: metres
    Gap, ///< ground between parcels would belong to none; measure: m²
    UnmatchedNode, ///< a node would lie on a side of a neighbour that has no node there
    CoincidentNodes, ///< two nodes would lie on one place
    Junction, ///< a node where more than two sides meet cannot be deleted
    TooFar, ///< the node is farther from the straight line than allowed; measure: metres
    NotCut, ///< the line does not cut the parcel
    Multipart, ///< the result falls into several parts; measure: how many
    AreaOutOfRange, ///< the area asked for cannot be had; measure: the most that can be, m²
    NotNeighbours, ///< parcels that shall become one do not share a side
    NotFree, ///< the ground belongs to other parcels; measure: m²
};

/// A short name of a kind for tables, such as "self-crossing".
const char *refusalName(RefusalKind kind);

/// Which parcels, where and how much: everything a message or a drawing needs.
struct Refusal {
    RefusalKind kind = RefusalKind::BadRequest;
    std::vector<ParcelId> parcels;
    GridPoint place; ///< where it shows; (0, 0) where no place can be told
    double measure = 0.0; ///< see RefusalKind
    std::string text; ///< one English sentence, for logs
};

/// A value, or the Refusal that says why there is none.
template <typename T>
class [[nodiscard]] Attempt {
public:
    Attempt(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Attempt(Refusal refusal)
        : m_state(std::in_place_index<1>, std::move(refusal))
    {
    }

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    T &value() & { return std::get<0>(m_state); }
    const T &value() const & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    T &operator*() & { return value(); }
    const T &operator*() const & { return value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }
    const Refusal &refusal() const { return std::get<1>(m_state); }

private:
    std::variant<T, Refusal> m_state;
};

/// The area of one parcel on both sides of an edit; 0 where it does not exist.
struct AreaChange {
    ParcelId parcel = 0;
    std::int64_t doubledBefore_mm2 = 0;
    std::int64_t doubledAfter_mm2 = 0;
};

/// What an edit does.
struct EditReport {
    std::vector<AreaChange> areas; ///< of every parcel whose shape changes, ascending
    /// Twice what the parcels have together after the edit less what they had before. Exactly 0
    /// for an edit inside the coverage.
    std::int64_t doubledOuterChange_mm2 = 0;
    bool changesOuterEdge = false; ///< also where what is lost and gained is the same
};

} // namespace spp::engine
