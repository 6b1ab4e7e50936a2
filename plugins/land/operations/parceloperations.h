// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/cadastre/boundaryadjust.h"
#include "land/operations/preview.h"

#include <QPointF>

#include <optional>
#include <vector>

namespace spp::land {

// The operations of the land records desk. Each looks at the parcels as the session sees them and
// answers with what it would do; nothing is written. Places are in metres of the territory's CRS,
// areas in square metres on the map, corner numbers as on the plan (see LocalFabric::corner()).

/// In which direction a parcel is cut.
struct CutAlong {
    /// The side from this corner to the next; the area is next to it.
    std::optional<int> side;
    /// Azimuth, degrees clockwise from north; the area is to the left of who goes that way.
    std::optional<double> azimuth_deg;
};

/// Cuts a parcel along a line.
Result<Preview> splitByLine(
        EditSession &session, ParcelKey parcel, const std::vector<QPointF> &line);
/// Cuts off an area. `manyParts`: a concave parcel may fall into more than two.
Result<Preview> splitByArea(EditSession &session, ParcelKey parcel, const CutAlong &direction,
        double area_m2, bool manyParts = false);
/// Cuts off an area by a straight line from a place on the boundary.
Result<Preview> splitFromPoint(
        EditSession &session, ParcelKey parcel, const QPointF &place, double area_m2);
/// Strips whose areas are as these numbers; equal numbers make equal parts.
Result<Preview> splitByRatio(EditSession &session, ParcelKey parcel, const CutAlong &direction,
        const std::vector<double> &ratio, bool manyParts = false);

/// Makes one parcel of several. Usage error when they differ in land class or land user and
/// `mixed` is not said: a record that changes those comes first.
Result<Preview> merge(
        EditSession &session, const std::vector<ParcelKey> &parcels, bool mixed = false);

/// Moves a side so that the parcel has an area; the neighbours follow.
Result<Preview> adjustBoundary(
        EditSession &session, ParcelKey parcel, int side, double area_m2, engine::AdjustMode mode);
Result<Preview> moveCorner(EditSession &session, ParcelKey parcel, int corner, const QPointF &to);
/// A new corner on a side; at most `tolerance_m` beside it.
Result<Preview> insertCorner(
        EditSession &session, ParcelKey parcel, int side, const QPointF &place, double tolerance_m);
Result<Preview> deleteCorner(
        EditSession &session, ParcelKey parcel, int corner, double tolerance_m);

/// Cuts all parcels that the boundary of a project crosses; `inside` says which of the new parcels
/// (and of those that are not cut) lie within it.
struct BoundaryCut {
    Preview preview;
    std::vector<ParcelKey> inside;
};
Result<BoundaryCut> cutByBoundary(EditSession &session, const engine::Geometry &boundary);
/// Cuts the strip between a line and its offset out of all parcels, as for widening a road; to the
/// left of the line, to the right when the distance is negative.
Result<BoundaryCut> cutByOffset(
        EditSession &session, const std::vector<QPointF> &line, double distance_m);

/// Ends parcels without successors, as for recovered land that becomes road.
Result<Preview> retireParcels(EditSession &session, const std::vector<ParcelKey> &parcels);
/// Adds a parcel on ground that belongs to none.
Result<Preview> createParcel(
        EditSession &session, const engine::Geometry &outline, const ParcelFacts &facts);

/// What the register says of a parcel becomes different; its outline stays. Only what is given
/// changes.
struct FactChange {
    std::optional<QString> landUse;
    std::optional<QString> landUser;
    std::optional<QString> address;
    std::optional<double> legalArea_m2;
};
Result<Preview> changeFacts(EditSession &session, ParcelKey parcel, const FactChange &change);

} // namespace spp::land
