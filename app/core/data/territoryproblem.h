// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

#include <QString>

#include <vector>

namespace spp {

/// One thing that `territory verify` found.
struct TerritoryProblem {
    enum class Kind {
        Corruption, ///< SQLite or a geometry that cannot be read
        ForeignKey, ///< a row names another that does not exist
        SchemaDrift, ///< a table, column, index or trigger is missing, changed or too many
        UnregisteredTable, ///< a table that no theme and no schema knows
        MissingSource, ///< features whose origin is not recorded
        CountMismatch, ///< the catalogue says another number of features
        CrsMismatch, ///< a column or geometry in another reference system
        WordIndex, ///< the index of words does not agree with its table
        SpatialIndex, ///< the index does not agree with the geometries
        AuditChain, ///< the audit log was changed
        RasterTile, ///< a tile is lost or cannot be unpacked
        ChangedReview, ///< a stored review does not have its hash
        NotChecked, ///< other problems made a check impossible
    };

    Kind kind = Kind::Corruption;
    QString subject; ///< table, theme, raster …
    QString message; ///< one sentence
};

using TerritoryProblems = std::vector<TerritoryProblem>;

/// "corruption", "foreign-key", "schema-drift", "unregistered-table", …
QString SPP_CORE_EXPORT toString(TerritoryProblem::Kind kind);

} // namespace spp
