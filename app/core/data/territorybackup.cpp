// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/territorybackup.h"

#include "core/data/auditlog.h"
#include "core/data/databasecopy.h"
#include "core/data/pendingfile.h"
#include "core/data/postgresaddress.h"
#include "core/data/schema.h"
#include "core/data/sqlitedatabase.h"
#include "core/data/territoryfile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::TerritoryBackup)
};

using Mode = SqliteDatabase::Mode;

QString fileName(const QString &path) { return QFileInfo(path).fileName(); }

Result<std::unique_ptr<SqliteDatabase>> openTerritory(const QString &path, Mode mode)
{
    SPP_ASSIGN(auto database, SqliteDatabase::open(path, mode));
    const Result<int> version = Schema::version(*database);
    if (!version)
        return version.error().inFile(path.toStdString());
    if (*version <= Schema::latest())
        return database;
    return Error::badInput(
            Texts::tr("The territory was made by a newer version of SPP.").toStdString())
            .inFile(path.toStdString())
            .advise(Texts::tr("Update SPP on this computer.").toStdString());
}

Result<void> refuseServer(const QString &territory)
{
    if (!PostgresAddress::isAddress(territory))
        return {};
    return Error::usage(
            Texts::tr("A territory on a database server is backed up and restored there, not as a "
                      "file.")
                    .toStdString())
            .inFile(PostgresAddress::withoutSecrets(territory).toStdString())
            .advise(Texts::tr("Use \"pg_dump --format=custom --schema=NAME\" and \"pg_restore\", "
                              "or the backups of the server.")
                            .toStdString());
}

Result<QString> idOf(Database &database)
{
    SPP_ASSIGN(const QVariant id,
            database.single(QStringLiteral("SELECT value FROM territory_meta WHERE key = 'id'")));
    return id.toString();
}

Result<QString> sha256Of(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (file.open(QIODevice::ReadOnly) && hash.addData(&file))
        return QString::fromLatin1(hash.result().toHex());
    return Error::environment(Texts::tr("The copy cannot be read again.").toStdString())
            .inFile(path.toStdString());
}

Result<void> record(SqliteDatabase &database, const Actor &actor, const QString &action,
        const QString &subject, const QJsonObject &detail)
{
    SPP_ASSIGN(const auto transaction, Transaction::begin(database));
    SPP_TRY(AuditLog::append(database, actor, action, subject, detail));
    return transaction->commit();
}

Result<void> recordBackup(const QString &territory, const QString &to, const Actor &actor,
        const TerritoryBackup::Backup &backup)
{
    SPP_TRY(TerritoryFile::checkWritable(territory));
    SPP_ASSIGN(const auto database, SqliteDatabase::open(territory, Mode::ReadWrite));
    return record(*database, actor, QStringLiteral("territory.backup"), fileName(to),
            { { QStringLiteral("sha256"), backup.sha256 },
                    { QStringLiteral("audit_head"), backup.auditHead } });
}

/// A backup that may be put back: a whole territory of a schema this program knows.
Result<std::unique_ptr<SqliteDatabase>> openBackup(const QString &path)
{
    SPP_TRY(TerritoryFile::checkReadable(path));
    SPP_ASSIGN(auto database, openTerritory(path, TerritoryFile::readingMode(path)));
    SPP_ASSIGN(const QString wrong, DatabaseCopy::fault(*database));
    if (wrong.isEmpty())
        return database;
    return Error::badInput(Texts::tr("The backup is damaged (%1).").arg(wrong).toStdString())
            .inFile(path.toStdString())
            .advise(Texts::tr("Take an older backup.").toStdString());
}

/// What is there before the restoration.
struct Present {
    std::unique_ptr<SqliteDatabase> database; ///< null when it is absent or too damaged
    bool damaged = false;
    QString head;
};

Result<Present> inspect(const QString &path, const QString &idOfBackup)
{
    Present present;
    if (!QFileInfo::exists(path))
        return present;
    if (QFileInfo(path).isDir())
        return TerritoryFile::checkReadable(path).error();
    SPP_TRY(TerritoryFile::checkWritable(path));
    auto opened = TerritoryFile::checkReadable(path) ? openTerritory(path, Mode::ReadWrite)
                                                     : Error::badInput({});
    const Result<QString> fault = opened ? DatabaseCopy::fault(**opened) : opened.error();
    if ((!opened && opened.error().code == ErrorCode::BadInput) || (fault && !fault->isEmpty())) {
        present.damaged = true;
        return present;
    }
    if (!fault)
        return fault.error();
    SPP_ASSIGN(const QString id, idOf(**opened));
    if (id != idOfBackup) {
        return Error::badInput(Texts::tr("The backup is of another territory.").toStdString())
                .inFile(path.toStdString())
                .advise(Texts::tr("Restore it under a new file name.").toStdString());
    }
    SPP_ASSIGN(present.head, AuditLog::head(**opened));
    present.database = std::move(*opened);
    return present;
}

QString safetyName(const QString &path, const QString &why)
{
    return unusedName(QStringLiteral("%1.%2-%3")
                              .arg(path, why,
                                      QDateTime::currentDateTimeUtc().toString(
                                              QStringLiteral("yyyyMMddTHHmmssZ"))));
}

Result<void> setAside(const QString &path, const QString &to)
{
    for (const char *suffix : { "", "-wal" }) {
        const QString from = path + QLatin1String(suffix);
        if (QFileInfo::exists(from) && !QFile::rename(from, to + QLatin1String(suffix))) {
            return Error::environment(
                    Texts::tr("The damaged file could not be set aside.").toStdString())
                    .inFile(path.toStdString());
        }
    }
    QFile::remove(path + QStringLiteral("-shm"));
    return {};
}

/// A copy of the backup that already holds the entry about its restoration.
Result<void> stage(SqliteDatabase &backup, const PendingFile &file, const Actor &actor,
        const QString &subject, const TerritoryBackup::Restored &report, Feedback &feedback)
{
    SPP_ASSIGN(const auto staged, SqliteDatabase::open(file.path(), Mode::Create));
    SPP_TRY(DatabaseCopy::into(*staged, backup, feedback));
    SPP_TRY(record(*staged, actor, QStringLiteral("territory.restore"), subject,
            { { QStringLiteral("audit_head"), report.auditHead },
                    { QStringLiteral("replaced_head"), report.replacedHead },
                    { QStringLiteral("safety_copy"), fileName(report.safetyCopy) } }));
    return staged->useWriteAheadLog();
}

} // namespace

Result<TerritoryBackup::Backup> TerritoryBackup::backup(
        const QString &territory, const QString &to, const Actor &actor, Feedback &feedback)
{
    SPP_TRY(refuseServer(territory));
    SPP_TRY(TerritoryFile::checkReadable(territory));
    SPP_TRY(TerritoryFile::refuseNetworkShare(territory));
    Backup report;
    {
        SPP_ASSIGN(const auto database,
                openTerritory(territory, TerritoryFile::readingMode(territory)));
        SPP_TRY(DatabaseCopy::toNewFile(*database, to, feedback));
    }
    {
        SPP_ASSIGN(const auto copy, SqliteDatabase::open(to, TerritoryFile::readingMode(to)));
        SPP_ASSIGN(report.auditHead, AuditLog::head(*copy));
    }
    report.bytes = QFileInfo(to).size();
    SPP_ASSIGN(report.sha256, sha256Of(to));
    // The copy is good even where the territory cannot take the note.
    if (const Result<void> recorded = recordBackup(territory, to, actor, report); !recorded)
        report.notRecorded = QString::fromStdString(recorded.error().reason);
    return report;
}

Result<TerritoryBackup::Restored> TerritoryBackup::restore(
        const QString &territory, const QString &from, const Actor &actor, Feedback &feedback)
{
    SPP_TRY(refuseServer(territory));
    SPP_TRY(TerritoryFile::refuseNetworkShare(territory));
    SPP_ASSIGN(const auto backup, openBackup(from));
    SPP_ASSIGN(const QString id, idOf(*backup));
    SPP_ASSIGN(const Present present, inspect(territory, id));
    Restored report;
    report.replacedHead = present.head;
    SPP_ASSIGN(report.auditHead, AuditLog::head(*backup));
    if (present.database)
        report.safetyCopy = safetyName(territory, QStringLiteral("before-restore"));
    else if (present.damaged)
        report.safetyCopy = safetyName(territory, QStringLiteral("damaged"));

    PendingFile file(territory);
    SPP_TRY(stage(*backup, file, actor, fileName(from), report, feedback));
    if (present.database) {
        SPP_TRY(DatabaseCopy::toNewFile(*present.database, report.safetyCopy, feedback));
        SPP_ASSIGN(const auto staged, SqliteDatabase::open(file.path(), Mode::ReadOnly));
        SPP_TRY(DatabaseCopy::into(*present.database, *staged, feedback));
        return report;
    }
    if (present.damaged)
        SPP_TRY(setAside(territory, report.safetyCopy));
    SPP_TRY(file.publish());
    return report;
}

} // namespace spp
