// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/schemamigration.h"

#include "core/data/auditlog.h"
#include "core/data/databasecopy.h"
#include "core/data/pendingfile.h"

#include <QFileInfo>

namespace spp {

Result<QString> SchemaMigration::run(
        SqliteDatabase &database, const std::vector<SchemaStep> &steps, const Actor &actor)
{
    SPP_ASSIGN(const int from, Schema::version(database));
    const QString backup
            = unusedName(QStringLiteral("%1.schema-%2.backup").arg(database.path()).arg(from));
    Feedback silent;
    SPP_TRY(DatabaseCopy::toNewFile(database, backup, silent));
    SPP_TRY(migrate(database, steps, actor, QFileInfo(backup).fileName()));
    return backup;
}

Result<void> SchemaMigration::migrate(Database &database, const std::vector<SchemaStep> &steps,
        const Actor &actor, const QString &backup)
{
    SPP_ASSIGN(const auto transaction, Transaction::begin(database));
    SPP_ASSIGN(const QVariant srid,
            database.single(QStringLiteral("SELECT value FROM territory_meta WHERE key = 'srid'")));
    // Another process may have been faster.
    SPP_ASSIGN(const int present, Schema::version(database));
    for (const SchemaStep &step : steps) {
        if (step.version <= present)
            continue;
        SPP_TRY(Schema::apply(database, step, srid.toInt()));
        SPP_TRY(AuditLog::append(database, actor, QStringLiteral("territory.migrate"), step.name,
                { { QStringLiteral("to_version"), step.version },
                        { QStringLiteral("backup"), backup } }));
    }
    return transaction->commit();
}

} // namespace spp
