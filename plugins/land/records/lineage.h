// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/data/database.h"

#include <vector>

namespace spp::land {

/// One step from a parcel to what became of it.
struct LineageLink {
    qlonglong parent = 0;
    qlonglong child = 0;
    qlonglong record = 0;
    double sharedArea_m2 = 0.0; ///< on the map
};

/// Everything that a parcel was made of, and everything that was made of it, through all
/// generations; by record, parent, child.
Result<std::vector<LineageLink>> lineageOf(Database &database, qlonglong parcel);

/// The parcel and all parcels that it was made of.
Result<std::vector<qlonglong>> ancestorsOf(Database &database, qlonglong parcel);

/// The current parcels that a parcel became; itself when it is current.
Result<std::vector<qlonglong>> presentParcelsOf(Database &database, qlonglong parcel);

} // namespace spp::land
