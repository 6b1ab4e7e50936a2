// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/data/actor.h"
#include "core/data/schema.h"
#include "core/data/sqlitedatabase.h"

#include <QString>

#include <vector>

namespace spp {

/// Carries a territory over to a newer schema.
class SPP_CORE_EXPORT SchemaMigration {
public:
    /// Makes a backup beside the file, then migrates. Answers with the path of the backup, which is
    /// kept.
    static Result<QString> run(
            SqliteDatabase &database, const std::vector<SchemaStep> &steps, const Actor &actor);
    /// Runs the steps above the territory's version in one transaction with an entry in the audit
    /// log that names `backup`; empty for a server, whose backups its administrator makes. On
    /// failure the territory is as it was.
    static Result<void> migrate(Database &database, const std::vector<SchemaStep> &steps,
            const Actor &actor, const QString &backup);
};

} // namespace spp
