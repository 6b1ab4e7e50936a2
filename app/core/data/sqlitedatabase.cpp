// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/sqlitedatabase.h"

#include "core/data/sqliteerror.h"
#include "core/data/sqliteinspector.h"
#include "core/data/sqliterowwriter.h"
#include "core/data/sqlitestatement.h"
#include "core/data/sqlitewordcheck.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

// sqlite3.h must come first.
#include <sqlite3.h>

#include <spatialite.h>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::SqliteDatabase)
};

constexpr int busyTimeout_ms = 5000;

int openFlags(SqliteDatabase::Mode mode)
{
    switch (mode) {
    case SqliteDatabase::Mode::Create:
        return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case SqliteDatabase::Mode::ReadWrite:
    // Only a connection that may write removes the -wal and -shm files when it is the last.
    case SqliteDatabase::Mode::ReadOnly:
        return SQLITE_OPEN_READWRITE;
    case SqliteDatabase::Mode::Immutable:
        break;
    }
    return SQLITE_OPEN_READONLY;
}

QByteArray fileUri(const QString &path, SqliteDatabase::Mode mode)
{
    if (path == QLatin1String(":memory:"))
        return path.toUtf8();
    QByteArray uri = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toEncoded();
    if (mode == SqliteDatabase::Mode::Immutable)
        uri += "?immutable=1";
    return uri;
}

} // namespace

SqliteDatabase::SqliteDatabase(const QString &path, Mode mode)
    : m_path(path)
    , m_mode(mode)
{
}

SqliteDatabase::~SqliteDatabase()
{
    sqlite3_close_v2(m_handle);
    if (m_spatialite)
        spatialite_cleanup_ex(m_spatialite);
}

Result<std::unique_ptr<SqliteDatabase>> SqliteDatabase::open(const QString &path, Mode mode)
{
    std::unique_ptr<SqliteDatabase> database(new SqliteDatabase(path, mode));
    SPP_TRY(database->connect());
    SPP_TRY(database->configure());
    return database;
}

Result<void> SqliteDatabase::connect()
{
    const QByteArray uri = fileUri(m_path, m_mode);
    const int flags = openFlags(m_mode) | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX;
    const int code = sqlite3_open_v2(uri.constData(), &m_handle, flags, nullptr);
    if (code != SQLITE_OK)
        return error(code);
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_busy_timeout(m_handle, busyTimeout_ms);
    m_spatialite = spatialite_alloc_connection();
    if (!m_spatialite)
        return Error::environment(
                Texts::tr("Too many territories are open in this program.").toStdString());
    spatialite_init_ex(m_handle, m_spatialite, 0);
    addWordCheck(m_handle);
    return {};
}

Result<void> SqliteDatabase::configure()
{
    SPP_TRY(execute(QStringLiteral("PRAGMA foreign_keys = ON; PRAGMA cache_size = -65536;")));
    if (m_mode == Mode::Create) // one commit at the end; the file has no readers yet
        return execute(QStringLiteral("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = FULL;"));
    if (m_mode == Mode::ReadWrite)
        return execute(QStringLiteral("PRAGMA synchronous = FULL;"));
    return execute(QStringLiteral("PRAGMA query_only = ON;"));
}

Result<void> SqliteDatabase::useWriteAheadLog()
{
    return execute(QStringLiteral("PRAGMA journal_mode = WAL;"));
}

Result<void> SqliteDatabase::checkStillImmutable() const
{
    // A reader that looks past the locks must not go on when somebody begins to write after all.
    // An empty -wal file is left by who only read, as the layers of a map do.
    if (m_mode != Mode::Immutable || QFileInfo(m_path + QStringLiteral("-wal")).size() == 0)
        return {};
    return Error::environment(
            Texts::tr("Another process has begun to write to the territory.").toStdString())
            .inFile(m_path.toStdString())
            .advise(Texts::tr("Run the command again.").toStdString());
}

Error SqliteDatabase::error(int code) const { return sqliteError(m_handle, code, m_path); }

Result<void> SqliteDatabase::execute(const QString &sql)
{
    const int code = sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return error(code);
    return {};
}

Result<std::unique_ptr<Statement>> SqliteDatabase::prepare(const QString &sql)
{
    SPP_TRY(checkStillImmutable());
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    const int code
            = sqlite3_prepare_v2(m_handle, text.constData(), int(text.size()), &statement, nullptr);
    if (code != SQLITE_OK)
        return error(code);
    if (!statement)
        return Error::internal("empty statement");
    return std::unique_ptr<Statement>(new SqliteStatement(*this, statement));
}

Result<qlonglong> SqliteDatabase::bytes() { return qlonglong(QFileInfo(m_path).size()); }

Result<void> SqliteDatabase::prepareTerritory(const ReferenceSystem &reference)
{
    SPP_ASSIGN(
            const QVariant made, single(QStringLiteral("SELECT InitSpatialMetaData(0, 'NONE')")));
    if (made.toInt() != 1) {
        return Error::environment(
                Texts::tr("SpatiaLite could not prepare the territory.").toStdString());
    }
    return run(QStringLiteral("INSERT INTO spatial_ref_sys(srid, auth_name, auth_srid, "
                              "ref_sys_name, proj4text, srtext) VALUES (?1, ?2, ?1, ?3, ?4, ?5)"),
            { reference.srid, reference.authority, reference.name, reference.proj,
                    reference.wkt.isEmpty() ? QStringLiteral("Undefined") : reference.wkt });
}

Result<std::unique_ptr<RowWriter>> SqliteDatabase::writeRows(
        const QString &table, const QStringList &columns, const QString &geometryColumn)
{
    return SqliteRowWriter::create(*this, table, columns, geometryColumn);
}

std::unique_ptr<DatabaseInspector> SqliteDatabase::inspector()
{
    return std::make_unique<SqliteInspector>(*this);
}

qlonglong SqliteDatabase::lastSerial() const { return sqlite3_last_insert_rowid(m_handle); }

qlonglong SqliteDatabase::changes() const { return sqlite3_changes(m_handle); }

} // namespace spp
