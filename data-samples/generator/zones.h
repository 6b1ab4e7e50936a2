// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "parcels.h"
#include "table.h"

namespace spp::samples {

/// The detailed plan of the centre in two versions. Cells follow the parcels' own vertices as they
/// were before any case was planted.
struct PlanVersion {
    Table boundary;
    Table zones;
};

PlanVersion basePlan(const Layout &layout, const std::vector<Parcel> &parcels);
/// The local adjustment: more storeys in one block, nothing outside it.
PlanVersion localAdjustment(const Layout &layout, const std::vector<Parcel> &parcels);

} // namespace spp::samples
