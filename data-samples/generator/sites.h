// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "parcels.h"
#include "shapes.h"

#include <string>
#include <vector>

namespace spp::samples {

/// The middle of the public land of a purpose.
MapPoint sitePoint(const std::vector<Parcel> &parcels, const std::string &purpose);

/// The burial ground in the western paddies, on the board: its east side lies 101 m on the map
/// from the houses of the field lane.
extern const BoardRect cemetery;
Ring cemeteryRing();

/// The house of the wastewater pumps, 16.5 m from the houses of the canal lane.
constexpr BoardRect pumpHouse = { 1425.0, 810.5, 1460.0, 813.5 };

/// Turns the paddies under the burial ground into cemetery land.
void dedicateCemetery(std::vector<Plot> &plots);

} // namespace spp::samples
