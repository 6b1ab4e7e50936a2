// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "cellgrid.h"
#include "parcels.h"

#include <vector>

namespace spp::samples {

/// Water depth over ground in metres; noValue where nothing is known (water, land outside the
/// commune).
struct DepthGrid : CellGrid {
    int returnPeriod_years = 0;
};

/// Depths for 10, 50 and 100 years: a water level that falls towards the river's mouth less a
/// ground that is high along roads and the levee and low in the paddies. The parcels flood-in and
/// flood-out get a hollow in the 100-year grid.
std::vector<DepthGrid> floodDepths(const Layout &layout, const std::vector<Parcel> &parcels);

} // namespace spp::samples
