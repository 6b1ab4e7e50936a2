// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/cadastre/areasweep.h"
#include "engine/cadastre/parcelcut.h"

namespace spp::engine {

/// In which direction a parcel is cut, and on which side of the cut the area is counted.
struct CutDirection {
    PlanePoint reference; ///< offsets are counted from the line through it
    double angle = 0.0; ///< radians counter-clockwise from the east; the area is to its right

    /// Parallel to the side between two nodes of a parcel that lies to its left; the area is that
    /// next to the side, the offset its distance.
    static CutDirection alongSide(const ParcelFabric &fabric, NodeId from, NodeId to);
    /// Along an azimuth, degrees clockwise from north; the area is that to the left or to the right
    /// of who goes that way.
    static CutDirection alongAzimuth(double azimuth_deg, bool areaToTheLeft);
};

/// What to do when a cut would make more than two pieces of a concave parcel.
enum class ManyPieces {
    Refuse, ///< with Multipart, so that the caller can ask
    Allow, ///< every piece becomes a parcel of its own
};

struct AreaSplitOptions {
    ManyPieces manyPieces = ManyPieces::Refuse;
    CutOptions cut;
};

struct AreaSplit {
    /// The cuts before rounding, ascending by offset. Their area_m2 is that to the right of the
    /// cut: what was asked for, to the precision of doubles.
    std::vector<StraightCut> exact;
    CutPlan cut; ///< after rounding to the millimetre grid
    /// The largest difference of an area on the grid from what was asked for; each cut is moved
    /// until no shift of half a millimetre makes it smaller.
    double largestError_m2 = 0.0;
};

/// Cuts off an area by a straight line. Refuses AreaOutOfRange with the parcel's area.
Attempt<AreaSplit> splitByArea(const ParcelFabric &fabric, ParcelId parcel,
        const CutDirection &direction, double area_m2, const AreaSplitOptions &options = {});

/// Cuts a parcel into strips whose areas are as these numbers, in the order of the offset; equal
/// numbers make equal parts. Refuses BadRequest for less than two numbers, or one that is not
/// above 0.
Attempt<AreaSplit> splitByRatio(const ParcelFabric &fabric, ParcelId parcel,
        const CutDirection &direction, const std::vector<double> &ratio,
        const AreaSplitOptions &options = {});

/// Cuts off an area by a straight line from a place on the outer boundary, which becomes a node;
/// the area is to the right of who goes from there. Of several such lines the first one
/// counter-clockwise along the boundary that stays within the parcel is taken. Refuses BadRequest
/// for a place that is not within `options.cut.snap_mm` of the boundary and for parcels with holes
/// or of several parts; Multipart where no such line stays within the parcel.
Attempt<AreaSplit> splitFromPoint(const ParcelFabric &fabric, ParcelId parcel, GridPoint place,
        double area_m2, const AreaSplitOptions &options = {});

} // namespace spp::engine
