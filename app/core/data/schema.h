// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/data/database.h"

#include <QString>

#include <vector>

namespace spp {

/// One numbered step of the schema. Step 1 makes an empty database a territory; each later one
/// carries a territory of the version before it over.
struct SchemaStep {
    int version = 0;
    QString name;
    /// SQL that SQLite and PostgreSQL share; see 001_core.sql for the words that a dialect fills
    /// in.
    QString sql;
};

/// The tables that every territory has, and how they came about.
class SPP_CORE_EXPORT Schema {
public:
    /// The steps that this program knows, in order.
    static const std::vector<SchemaStep> &steps();
    static int latest() { return steps().back().version; }
    /// Runs one step inside the caller's transaction and records its version.
    static Result<void> apply(Database &database, const SchemaStep &step, int srid);
    /// Adds a geometry column and its index; fails where the database only answers "no".
    static Result<void> addGeometryColumn(Database &database, const QString &table,
            const QString &column, const QString &type, int srid);
    /// The words by which the rows of `table` are found since the last step that says so.
    static Result<WordIndex> wordIndex(const QString &table);
    /// Version of an existing territory. BadInput when it is none.
    static Result<int> version(Database &database);
};

} // namespace spp
