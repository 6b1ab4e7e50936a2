// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/geometry.h"
#include "engine/store/gridpoint.h"

#include <string>
#include <vector>

namespace spp::engine {

/// Open rings on the grid. Of each part the outer ring comes first and runs counter-clockwise, its
/// holes follow and run clockwise, so that the sum of the signed areas is the area.
struct GridRings {
    std::vector<GridPoint> points;
    std::vector<std::size_t> ringEnd; ///< one past the last point of each ring
    std::vector<char> shell; ///< per ring: 1 for the outer ring of a part

    void clear();
    std::size_t ringBegin(std::size_t ring) const { return ring == 0 ? 0 : ringEnd[ring - 1]; }
    std::size_t ringCount() const { return ringEnd.size(); }
};

/// A polygon or multi polygon of GEOS in whole millimetres from the origin; `rings` point into
/// memory of the caller. Null when GEOS cannot build one.
struct RingView {
    const GridPoint *points = nullptr;
    std::size_t count = 0;
    bool shell = true;
};
Geometry polygonOnGrid(const std::vector<RingView> &rings);
std::vector<RingView> viewsOf(const GridRings &rings);

/// Turns rings that run the wrong way.
void orientRings(GridRings &rings);

/// What came of checking rings with GEOS.
struct GridRepair {
    bool usable = true; ///< false: nothing polygonal is left, or GEOS failed
    bool changed = false;
    std::string reason; ///< what was wrong; empty when nothing was
    GridPoint place; ///< where
};

/// Makes the rings those of a valid polygon on the grid, if they are not: GEOS's "structure"
/// method, then its snap rounding to whole millimetres. Rings that are valid stay untouched.
GridRepair repairOnGrid(GridRings &rings);

} // namespace spp::engine
