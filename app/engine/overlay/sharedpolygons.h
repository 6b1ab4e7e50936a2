// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/overlay/constraintlayer.h"

namespace spp::engine {

/// Where a subject and a feature of a layer meet, as evidence for a map.
struct SharedPolygon {
    std::uint32_t feature = 0; ///< record of the layer's store
    Geometry geometry; ///< in metres of the CRS; corners where sides cross lie between the grid
    double area_m2 = 0.0;
};

/// What a polygon record shares with each feature of one class of a layer of polygons, in the order
/// of the input; by OverlayNG of GEOS from the shapes on the grid. Made for the rows that are
/// shown: a hundred times as slow as overlay(). Areas below 1e-6 m² are left out.
Result<std::vector<SharedPolygon>> sharedPolygons(const Store &subjects, std::size_t record,
        const ConstraintLayer &layer, std::int32_t classId);

} // namespace spp::engine
