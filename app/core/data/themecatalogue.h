// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/data/database.h"
#include "core/domain/theme.h"

#include <vector>

namespace spp {

/// The rows of the table `theme`.
class SPP_CORE_EXPORT ThemeCatalogue {
public:
    /// All themes, ordered by id.
    static Result<std::vector<Theme>> read(Database &database);
    /// Adds the row of a new theme with all that it states.
    static Result<void> insert(Database &database, const Theme &theme);
    /// Writes what the office states and the counts; the definition stays as it is.
    static Result<void> update(Database &database, const Theme &theme);
};

} // namespace spp
