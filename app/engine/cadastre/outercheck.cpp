// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/cadastre/outercheck.h"

#include "engine/cadastre/gridlocation.h"

#include <algorithm>
#include <cmath>

namespace spp::engine {

namespace {

/// A touched or a foreign parcel as it is after the edit.
struct Standing {
    ParcelId parcel;
    const GridRings *shape;
    GridBox box;
};

class OuterCheck {
public:
    OuterCheck(const EditedView &view, const SideChange &change,
            const std::vector<ForeignParcel> &foreign, const KnownFaults &known,
            double tolerance_mm)
        : m_view(view)
        , m_change(change)
        , m_known(known)
        , m_tolerance(tolerance_mm)
    {
        for (const ForeignParcel &parcel : foreign)
            m_standing.push_back({ parcel.parcel, &parcel.shape, boxOf(parcel.shape) });
        m_foreign = m_standing.size();
        for (const TouchedParcel &touched : view.touched()) {
            if (touched.after.ringCount() != 0)
                m_standing.push_back({ touched.parcel, &touched.after, boxOf(touched.after) });
        }
    }

    std::optional<Refusal> run() const
    {
        for (const GridSide &side : m_change.gained) {
            if (auto refusal = checkGained(side))
                return refusal;
        }
        if (auto refusal = checkEnclosed())
            return refusal;
        if (!m_view.edit().mayUncover) {
            for (const GridSide &side : m_change.lost) {
                if (auto refusal = checkLost(side))
                    return refusal;
            }
        }
        return std::nullopt;
    }

private:
    Refusal refuse(RefusalKind kind, std::vector<ParcelId> parcels, GridPoint place, double measure,
            const char *text) const
    {
        std::sort(parcels.begin(), parcels.end());
        return { kind, std::move(parcels), place, measure, text };
    }

    static bool hasSide(const GridRings &shape, GridPoint from, GridPoint to)
    {
        for (const GridSide &side : sidesOf(shape)) {
            if (side.from == from && side.to == to)
                return true;
        }
        return false;
    }

    Refusal overlap(const Standing &one, const Standing &other, GridPoint place) const
    {
        return refuse(RefusalKind::Overlap, { one.parcel, other.parcel }, place,
                commonArea_m2(*one.shape, *other.shape), "Parcels would overlap.");
    }

    const Standing &ownerOf(const GridSide &side) const
    {
        for (std::size_t i = m_foreign; i < m_standing.size(); ++i) {
            if (m_standing[i].box.meets(side.box())
                    && hasSide(*m_standing[i].shape, side.from, side.to))
                return m_standing[i];
        }
        return m_standing.back(); // a gained side is one of a touched parcel
    }

    /// Sides do not cross, so a gained one lies in another parcel as a whole or not at all.
    std::optional<Refusal> checkGained(const GridSide &side) const
    {
        const Standing &owner = ownerOf(side);
        const GridBox near = grownBox(side.box(), std::int64_t(std::ceil(m_tolerance)));
        for (std::size_t i = 0; i < m_standing.size(); ++i) {
            const Standing &other = m_standing[i];
            if (&other == &owner || !other.box.meets(near))
                continue;
            if (other.box.meets(side.box())) {
                const Location middle = locate(middleOf(side.from, side.to), *other.shape);
                if (middle == Location::Inside
                        || (middle == Location::Boundary
                                && hasSide(*other.shape, side.from, side.to))) {
                    if (i >= m_foreign || !m_known.isOldOverlap(other.parcel))
                        return overlap(owner, other, side.from);
                }
            }
            if (i < m_foreign) {
                if (auto refusal = checkNearness(side, owner, other))
                    return refusal;
            }
        }
        return std::nullopt;
    }

    bool isNear(double distance) const { return distance > 0.0 && distance < m_tolerance; }

    std::optional<Refusal> checkNearness(
            const GridSide &side, const Standing &owner, const Standing &other) const
    {
        const auto nearly = [&](GridPoint place, double distance) {
            return refuse(RefusalKind::TooNear, { owner.parcel, other.parcel }, place,
                    distance / millimetresPerMetre,
                    "A node would nearly reach a neighbour: a narrow gap would be left.");
        };
        for (const GridSide &theirs : sidesOf(*other.shape)) {
            if (!grownBox(theirs.box(), std::int64_t(std::ceil(m_tolerance))).meets(side.box()))
                continue;
            for (const GridPoint end : { side.from, side.to }) {
                const double distance = distance_mm_to(theirs.from, theirs.to, end);
                if (isNear(distance) && isSet(end) && !hasNode(*other.shape, end))
                    return nearly(end, distance);
            }
            const double distance = distance_mm_to(side.from, side.to, theirs.from);
            if (isNear(distance) && distance_mm_between(side.from, theirs.from) >= m_tolerance
                    && distance_mm_between(side.to, theirs.from) >= m_tolerance)
                return nearly(theirs.from, distance);
        }
        return std::nullopt;
    }

    static bool hasNode(const GridRings &shape, GridPoint place)
    {
        return std::find(shape.points.begin(), shape.points.end(), place) != shape.points.end();
    }

    /// The edit brings a node here.
    bool isSet(GridPoint place) const
    {
        const auto &made = m_view.edit().newNodes;
        const auto &moves = m_view.edit().moves;
        return std::find(made.begin(), made.end(), place) != made.end()
                || std::any_of(moves.begin(), moves.end(),
                        [&](const NodeMove &move) { return move.to == place; });
    }

    /// Parcels that lie in a touched one although no side of it lies in them.
    std::optional<Refusal> checkEnclosed() const
    {
        for (std::size_t t = m_foreign; t < m_standing.size(); ++t) {
            for (std::size_t i = 0; i < m_standing.size(); ++i) {
                const Standing &inner = m_standing[i];
                if (i == t || !m_standing[t].box.contains(inner.box))
                    continue;
                const GridPoint a = inner.shape->points[0];
                const GridPoint b = inner.shape->points[1];
                if (locate(middleOf(a, b), *m_standing[t].shape) == Location::Inside
                        && (i >= m_foreign || !m_known.isOldOverlap(inner.parcel)))
                    return overlap(m_standing[t], inner, a);
            }
        }
        return std::nullopt;
    }

    /// After the edit a parcel lies on the other side too.
    bool isMatched(const GridSide &side) const
    {
        return std::any_of(m_standing.begin(), m_standing.end(), [&](const Standing &other) {
            return other.box.meets(side.box()) && hasSide(*other.shape, side.to, side.from);
        });
    }

    static bool runsAgainst(const GridSide &a, const GridSide &b)
    {
        const auto sign = [](std::int64_t value) { return (value > 0) - (value < 0); };
        const auto along = [&](std::int32_t GridPoint::*axis) {
            return sign(std::int64_t(a.to.*axis) - a.from.*axis)
                    * sign(std::int64_t(b.to.*axis) - b.from.*axis);
        };
        return along(&GridPoint::x) < 0 || along(&GridPoint::y) < 0;
    }

    /// A side that was lost must have been one of the outer edge.
    std::optional<Refusal> checkLost(const GridSide &side) const
    {
        for (const Standing &other : m_standing) {
            if (!other.box.meets(side.box()))
                continue;
            for (const GridSide &theirs : sidesOf(*other.shape)) {
                const Contact contact = contactOf(side.from, side.to, theirs.from, theirs.to);
                const bool isAlong = contact == Contact::SameSide || contact == Contact::Overlie;
                // In the same direction it is a piece of what took the place of the lost side.
                if (isAlong && runsAgainst(side, theirs) && !isMatched(theirs))
                    return refuse(RefusalKind::Gap, lostOwners(side, other.parcel), side.from,
                            uncovered_m2(), "Ground between parcels would belong to none.");
            }
        }
        return std::nullopt;
    }

    std::vector<ParcelId> lostOwners(const GridSide &side, ParcelId other) const
    {
        std::vector<ParcelId> parcels{ other };
        for (const TouchedParcel &touched : m_view.touched()) {
            if (touched.parcel != other && hasSide(touched.before, side.from, side.to))
                parcels.push_back(touched.parcel);
        }
        return parcels;
    }

    double uncovered_m2() const
    {
        Int128 change;
        for (const TouchedParcel &touched : m_view.touched())
            change += doubledArea(touched.before) - doubledArea(touched.after);
        return std::max(0.0, change.toDouble() / (2.0 * squareMillimetresPerSquareMetre));
    }

    const EditedView &m_view;
    const SideChange &m_change;
    const KnownFaults &m_known;
    const double m_tolerance;
    std::vector<Standing> m_standing; ///< foreign ones first
    std::size_t m_foreign = 0;
};

} // namespace

std::vector<ForeignParcel> foreignParcels(
        const EditedView &view, const SideChange &change, double tolerance_mm)
{
    std::vector<ParcelId> near;
    const auto look = [&](const std::vector<GridSide> &sides) {
        for (const GridSide &side : sides) {
            const GridBox window = grownBox(side.box(), std::int64_t(std::ceil(tolerance_mm)) + 1);
            for (const ParcelId parcel : view.fabric().parcelsNear(window)) {
                if (!view.touches(parcel))
                    near.push_back(parcel);
            }
        }
    };
    look(change.gained);
    look(change.lost);
    // Small parcels within what a touched parcel now covers are near none of its sides.
    if (!change.coversTheSame()) {
        for (const TouchedParcel &touched : view.touched()) {
            for (const ParcelId parcel : view.fabric().parcelsNear(boxOf(touched.after))) {
                if (!view.touches(parcel))
                    near.push_back(parcel);
            }
        }
    }
    std::sort(near.begin(), near.end());
    near.erase(std::unique(near.begin(), near.end()), near.end());
    std::vector<ForeignParcel> foreign;
    for (const ParcelId parcel : near)
        foreign.push_back({ parcel, view.fabric().shape(parcel) });
    return foreign;
}

std::optional<Refusal> checkOuterEdge(const EditedView &view, const SideChange &change,
        const std::vector<ForeignParcel> &foreign, const KnownFaults &known, double tolerance_mm)
{
    if (change.coversTheSame())
        return std::nullopt;
    return OuterCheck(view, change, foreign, known, tolerance_mm).run();
}

} // namespace spp::engine
