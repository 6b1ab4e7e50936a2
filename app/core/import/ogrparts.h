// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "engine/geometry.h"

#include <vector>

class OGRGeometry;

namespace spp {

/// The points, lines and polygons of an OGR geometry without curves, one multi geometry of each
/// kind that occurs, in this order: points, lines, polygons. A geometry of one kind stays as it is.
///
/// Rings are closed; rings of fewer than four points cannot exist in GEOS and are left out, which
/// `droppedRings` counts. Empty parts are left out.
struct OgrParts {
    std::vector<engine::Geometry> byKind;
    int droppedRings = 0;

    static Result<OgrParts> of(OGRGeometry &geometry);
};

} // namespace spp
