// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/data/database.h"
#include "land/migration/migrationplan.h"

namespace spp::land {

/// Makes the communes of old of a plan known to the search by name and code, as far as the profile
/// did not name them already.
Result<void> nameFormerUnits(
        Database &database, const MigrationPlan &plan, const Crosswalk &crosswalk);

} // namespace spp::land
