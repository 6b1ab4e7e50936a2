// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/store/store.h"

namespace spp::engine {

/// Where a polygon record and one of another store meet, in metres of the CRS, as evidence for a
/// map; by OverlayNG of GEOS from the shapes on the grid. Corners where sides cross lie between the
/// grid. Empty where they share no area. Made for what is shown: a hundred times as slow as
/// measuring. Both stores must hold polygons and have one origin.
Result<Geometry> sharedPolygon(
        const Store &subjects, std::size_t record, const Store &features, std::size_t feature);

} // namespace spp::engine
