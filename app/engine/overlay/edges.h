// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/store/store.h"

namespace spp::engine {

/// One side of a polygon that is not vertical, from its left end to its right, in millimetres from
/// a base that its owner states.
///
/// A polygon is a bag of such sides. `sign` is +1 where the polygon lies below the side and -1
/// where it lies above, so that at every x the signs add up to 0, and
///
///     area(A) = sum over sides of sign x integral of y dx.
///
/// Holes and parts need no care: they are more sides. Vertical sides have no share in any area.
struct Edge {
    double xl = 0.0;
    double yl = 0.0;
    double xr = 0.0;
    double yr = 0.0;
    double sign = 0.0;
};

/// Appends the sides of a polygon record, in the order of its rings, relative to `base`.
void appendEdges(const Store &store, std::size_t record, GridPoint base, std::vector<Edge> &edges);

} // namespace spp::engine
