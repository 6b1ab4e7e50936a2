// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/cadastre/parcelfabric.h"
#include "engine/cadastre/planepoint.h"

namespace spp::engine {

/// How a side of a parcel is moved.
enum class AdjustMode {
    Parallel, ///< its ends slide along the sides next to it
    PivotAtFrom, ///< its first node stays, its second slides along the side after it
    PivotAtTo, ///< its second node stays, its first slides along the side before it
};

struct AdjustPlan {
    FabricEdit edit;
    PlanePoint from; ///< where the side's nodes come to lie, before rounding
    PlanePoint to;
    double offset_m = 0.0; ///< of a parallel side: outwards
    double error_m2 = 0.0; ///< area on the grid less the area asked for
};

/// Moves the side between two nodes of a parcel, which lies to its left, so that the parcel gets
/// this area; the neighbour across follows. Where an end is a corner of further parcels as well, it
/// stays theirs: the side gets a node of its own, which slides along the boundary that they have
/// with the one who loses, so that nobody else's area changes but by rounding. In closed form, then
/// corrected for rounding.
/// Refuses UnknownNode unless the side is one of the parcel's, AreaOutOfRange (with the area that
/// the parcel has) when the sides along which the nodes slide do not reach that far, BadRequest
/// when they run along the side itself.
Attempt<AdjustPlan> adjustBoundary(const ParcelFabric &fabric, ParcelId parcel, NodeId from,
        NodeId to, double area_m2, AdjustMode mode);

} // namespace spp::engine
