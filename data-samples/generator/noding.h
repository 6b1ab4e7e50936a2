// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "parceller.h"

#include <vector>

namespace spp::samples {

using Ring = std::vector<MapPoint>; ///< counter-clockwise, first point not repeated

/// Rings on the map, one per plot.
///
/// Plots that touch on the board share every vertex of their common line on the map, so the plots
/// of a block cover it with neither gap nor overlap, to the bit. Corners stray from the board by
/// at most their plots' jitter, those at the edge of a block not at all.
std::vector<Ring> nodePlots(const Layout &layout, const std::vector<Plot> &plots);

double area(const Ring &ring); ///< square metres, positive for counter-clockwise rings
MapPoint centroid(const Ring &ring);

} // namespace spp::samples
