// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "noding.h"

#include <vector>

namespace spp::samples {

using Polyline = std::vector<MapPoint>;

/// The board's straight line as the map bends it, a vertex at most every 20 m.
Polyline mapLine(BoardPoint from, BoardPoint to);
/// The board's rectangle as the map bends it, counter-clockwise.
Ring mapRing(const BoardRect &rect);
/// A line beside `line` at a true distance; positive to the left.
Polyline offset(const Polyline &line, double distance_m);

/// Shortest distance between the segment a-b and a line; 0 where they cross is not looked for, so
/// only for segments beside the line.
double distance(MapPoint a, MapPoint b, const Polyline &line);

/// Outer rings of the union of rings that share their vertices (see nodePlots()): lines used in
/// both directions vanish. Exact: no coordinate is computed.
std::vector<Ring> dissolve(const std::vector<Ring> &rings);

} // namespace spp::samples
