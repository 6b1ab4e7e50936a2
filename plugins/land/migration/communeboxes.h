// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "land/migration/migrationplan.h"

namespace spp::land {

/// Holds the parcels of a plan against the boxes of the communes that they shall belong to.
/// CrsMismatch, with the first parcel and what would make sense, where they lie outside: another
/// meridian, or north and east exchanged. Answers whether every commune could be held against a
/// box; a profile without communes has none.
Result<bool> checkCommuneBoxes(const MigrationPlan &plan, const Crosswalk &crosswalk,
        const Profile &profile, const QString &sourceCrs);

} // namespace spp::land
