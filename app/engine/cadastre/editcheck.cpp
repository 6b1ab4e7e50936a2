// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/cadastre/editcheck.h"

#include "engine/cadastre/editedview.h"
#include "engine/cadastre/outercheck.h"
#include "engine/cadastre/sidechange.h"
#include "engine/cadastre/sidesweep.h"
#include "engine/store/orientation.h"

#include <algorithm>

namespace spp::engine {

namespace {

Refusal refuse(RefusalKind kind, std::vector<ParcelId> parcels, GridPoint place, std::string text,
        double measure = 0.0)
{
    return { kind, std::move(parcels), place, measure, std::move(text) };
}

/// Two nodes that the edit brings to one place.
std::optional<Refusal> findCoincidence(const EditedView &view)
{
    std::vector<std::pair<GridPoint, NodeId>> set;
    for (const NodeMove &move : view.edit().moves)
        set.emplace_back(move.to, move.node);
    for (std::size_t i = 0; i < view.edit().newNodes.size(); ++i)
        set.emplace_back(view.edit().newNodes[i], view.edit().firstNewNode + NodeId(i));
    std::sort(set.begin(), set.end(),
            [](const auto &a, const auto &b) { return isBefore(a.first, b.first); });
    for (std::size_t i = 0; i < set.size(); ++i) {
        const NodeId there = view.fabric().nodeAt(set[i].first);
        const bool taken = there != noNode && there != set[i].second && !view.isMoved(there);
        if (taken || (i > 0 && set[i - 1].first == set[i].first))
            return refuse(RefusalKind::CoincidentNodes, {}, set[i].first,
                    "Two nodes would lie on one place.");
    }
    return std::nullopt;
}

bool repeatsNode(const ParcelRings &rings, std::size_t ring)
{
    std::vector<NodeId> nodes(rings.nodes.begin() + std::ptrdiff_t(rings.ringBegin(ring)),
            rings.nodes.begin() + std::ptrdiff_t(rings.ringEnd[ring]));
    std::sort(nodes.begin(), nodes.end());
    return std::adjacent_find(nodes.begin(), nodes.end()) != nodes.end();
}

/// What is wrong with the rings of one parcel apart from sides that meet.
std::optional<Refusal> checkRings(const TouchedParcel &touched)
{
    const GridRings &shape = touched.after;
    const auto bad = [&](const char *text) {
        return refuse(RefusalKind::BadParcel, { touched.parcel }, shape.points.front(), text);
    };
    for (std::size_t ring = 0; ring < shape.ringCount(); ++ring) {
        const std::size_t begin = shape.ringBegin(ring);
        const int turn
                = doubledArea(shape.points.data() + begin, shape.ringEnd[ring] - begin).sign();
        if (turn != (shape.shell[ring] ? 1 : -1))
            return bad("A boundary would turn over or lose its area.");
        if (touched.isListed && repeatsNode(touched.nodesAfter, ring))
            return bad("A boundary would meet itself in a node.");
    }
    if (shape.ringCount() > 1 && !polygonOnGrid(viewsOf(shape)).isValid())
        return bad("Holes or parts would not fit together.");
    return std::nullopt;
}

GridPoint meetingPlace(const OwnedSide &one, const OwnedSide &other)
{
    if (isOnSide(one.from, one.to, other.from))
        return other.from;
    if (isOnSide(one.from, one.to, other.to))
        return other.to;
    if (isOnSide(other.from, other.to, one.from))
        return one.from;
    if (isOnSide(other.from, other.to, one.to))
        return one.to;
    const double first = doubledTriangle(other.from, other.to, one.from).toDouble();
    const double last = doubledTriangle(other.from, other.to, one.to).toDouble();
    const double along = first / (first - last);
    return { std::int32_t(one.from.x + along * (double(one.to.x) - one.from.x)),
        std::int32_t(one.from.y + along * (double(one.to.y) - one.from.y)) };
}

/// The sides of touched and foreign parcels near the new ones, with marks for these.
class Meetings {
public:
    Meetings(const EditedView &view, const SideChange &change, const KnownFaults &known)
        : m_view(view)
        , m_known(known)
    {
        for (const GridSide &side : change.fresh)
            m_window.include(side.box());
        m_fresh = change.fresh;
        std::sort(m_fresh.begin(), m_fresh.end(), comesFirst);
        for (const TouchedParcel &touched : view.touched())
            add(touched.parcel, touched.after, touched.isNew());
    }

    void addForeign(ParcelId parcel, const GridRings &shape) { add(parcel, shape, false); }

    std::optional<Refusal> find()
    {
        std::optional<Refusal> refusal;
        forEachContact(
                m_sides,
                [this](const OwnedSide &a, const OwnedSide &b) {
                    return a.fresh || b.fresh || (a.owner == b.owner && m_isNew[a.owner]);
                },
                [&](const OwnedSide &a, const OwnedSide &b, Contact contact) {
                    refusal = judge(a, b, contact);
                    return !refusal;
                });
        return refusal;
    }

private:
    static bool comesFirst(const GridSide &a, const GridSide &b)
    {
        return a.from != b.from ? isBefore(a.from, b.from) : isBefore(a.to, b.to);
    }

    void add(ParcelId parcel, const GridRings &shape, bool isNew)
    {
        const auto owner = std::uint32_t(m_parcel.size());
        m_parcel.push_back(parcel);
        m_shape.push_back(&shape);
        m_isNew.push_back(isNew);
        for (const GridSide &side : sidesOf(shape)) {
            if (!isNew && !side.box().meets(m_window))
                continue;
            const bool fresh = std::binary_search(m_fresh.begin(), m_fresh.end(), side, comesFirst);
            m_sides.push_back({ side.from, side.to, owner, fresh });
        }
    }

    bool isForeign(const OwnedSide &side) const { return side.owner >= m_view.touched().size(); }

    /// A fault between a touched and a foreign parcel that is none of this edit's.
    bool isKnown(const OwnedSide &a, const OwnedSide &b, Contact contact) const
    {
        if (isForeign(a) == isForeign(b))
            return false;
        const OwnedSide &foreign = isForeign(a) ? a : b;
        if (contact == Contact::Cross || contact == Contact::SameSide)
            return m_known.isOldOverlap(m_parcel[foreign.owner]);
        return m_known.isOldContact(foreign.from, foreign.to);
    }

    std::optional<Refusal> judge(const OwnedSide &a, const OwnedSide &b, Contact contact) const
    {
        if (contact == Contact::SameSide && a.from == b.to && a.owner != b.owner)
            return std::nullopt;
        if (isKnown(a, b, contact))
            return std::nullopt;
        const GridPoint place = meetingPlace(a, b);
        if (a.owner == b.owner)
            return refuse(RefusalKind::SelfCrossing, { m_parcel[a.owner] }, place,
                    "The boundary of the parcel would meet itself.");
        const std::vector<ParcelId> parcels{ std::min(m_parcel[a.owner], m_parcel[b.owner]),
            std::max(m_parcel[a.owner], m_parcel[b.owner]) };
        if (contact == Contact::Cross || contact == Contact::SameSide)
            return refuse(RefusalKind::Overlap, parcels, place, "Parcels would overlap.",
                    commonArea_m2(*m_shape[a.owner], *m_shape[b.owner]));
        return refuse(RefusalKind::UnmatchedNode, parcels, place,
                "A node would lie on a side of a neighbour that has no node there.");
    }

    const EditedView &m_view;
    const KnownFaults &m_known;
    GridBox m_window;
    std::vector<GridSide> m_fresh;
    std::vector<OwnedSide> m_sides;
    std::vector<ParcelId> m_parcel; ///< per owner
    std::vector<const GridRings *> m_shape;
    std::vector<bool> m_isNew;
};

EditReport reportOf(const EditedView &view, const SideChange &change)
{
    EditReport report;
    Int128 outer;
    for (const TouchedParcel &touched : view.touched()) {
        const Int128 before = doubledArea(touched.before);
        const Int128 after = doubledArea(touched.after);
        report.areas.push_back({ touched.parcel, before.toInt64(), after.toInt64() });
        outer += after - before;
    }
    report.doubledOuterChange_mm2 = outer.toInt64();
    report.changesOuterEdge = !change.coversTheSame();
    return report;
}

/// Areas must fit the 64 bits in which they are reported.
std::optional<Refusal> checkExtent(const EditedView &view)
{
    for (const TouchedParcel &touched : view.touched()) {
        if (!doubledArea(touched.after).fitsInt64())
            return refuse(RefusalKind::OutOfRange, { touched.parcel }, touched.after.points[0],
                    "The parcel would be larger than the grid can tell.");
    }
    return std::nullopt;
}

} // namespace

Attempt<EditReport> checkEdit(
        const ParcelFabric &fabric, const FabricEdit &edit, const CheckOptions &options)
{
    if (auto refusal = fabric.mismatch(edit))
        return *refusal;
    const EditedView view(fabric, edit);
    if (auto refusal = findCoincidence(view))
        return *refusal;
    std::vector<GridSide> before;
    std::vector<GridSide> after;
    for (const TouchedParcel &touched : view.touched()) {
        const std::vector<GridSide> old = sidesOf(touched.before);
        const std::vector<GridSide> now = sidesOf(touched.after);
        before.insert(before.end(), old.begin(), old.end());
        after.insert(after.end(), now.begin(), now.end());
    }
    const SideChange change = compareSides(before, after);
    const KnownFaults known(view);
    Meetings meetings(view, change, known);
    const std::vector<ForeignParcel> foreign = foreignParcels(view, change, options.tolerance_mm);
    for (const ForeignParcel &parcel : foreign)
        meetings.addForeign(parcel.parcel, parcel.shape);
    if (auto refusal = meetings.find())
        return *refusal;
    for (const TouchedParcel &touched : view.touched()) {
        if (touched.after.ringCount() == 0)
            continue;
        if (auto refusal = checkRings(touched))
            return *refusal;
    }
    if (auto refusal = checkExtent(view))
        return *refusal;
    if (auto refusal = checkOuterEdge(view, change, foreign, known, options.tolerance_mm))
        return *refusal;
    return reportOf(view, change);
}

Attempt<EditReport> commit(
        ParcelFabric &fabric, const FabricEdit &edit, const CheckOptions &options)
{
    auto report = checkEdit(fabric, edit, options);
    if (!report)
        return report;
    if (auto applied = fabric.apply(edit); !applied)
        return applied.refusal();
    return report;
}

} // namespace spp::engine
