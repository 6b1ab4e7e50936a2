// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/data/database.h"
#include "core/domain/theme.h"

#include <QString>

namespace spp {

/// The SQL table that holds the features of a theme.
class SPP_CORE_EXPORT ThemeTable {
public:
    /// Name of the table: as the theme says, "raster", or "theme_" and its id.
    static QString name(const Theme &theme);
    /// Type of the geometry column, "MULTIPOLYGON"; empty for none and raster.
    static QString geometryType(ThemeGeometry geometry);
    /// Refuses ids and field names that cannot be names of tables and columns.
    static Result<void> check(const Theme &theme);
    /// Makes the table unless it exists: id, the fields, source_id, extra and geom.
    static Result<void> create(Database &database, const Theme &theme, int srid);
};

} // namespace spp
