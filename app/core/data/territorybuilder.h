// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/data/actor.h"
#include "core/data/database.h"
#include "core/profile/profile.h"

#include <vector>

namespace spp {

/// Fills an empty database with the tables of a territory.
class SPP_CORE_EXPORT TerritoryBuilder {
public:
    /// SRID of "AUTH:CODE": the code. Usage error when there is none.
    static Result<int> srid(const QString &crs);
    /// The same with all that databases want to know of it, from PROJ. CrsMismatch when PROJ does
    /// not know it.
    static Result<ReferenceSystem> reference(const QString &crs);
    /// Everything a new territory holds, in one transaction.
    static Result<void> build(Database &database, const Profile &profile,
            const std::vector<Theme> &pluginThemes, const Actor &actor);
    /// Only the tables: the database's own, the schema up to `version`, one per theme.
    static Result<void> buildTables(
            Database &database, const QString &crs, int version, const std::vector<Theme> &themes);
};

} // namespace spp
