// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/territorycheck.h"

#include "core/data/postgresaddress.h"
#include "core/data/servercheck.h"
#include "core/data/sqliteheader.h"
#include "core/data/territory.h"

#include <QCoreApplication>
#include <QFile>

#include <sqlite3.h>
#include <sys/stat.h>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::TerritoryCheck)
};

using Connection = std::unique_ptr<sqlite3, decltype(&sqlite3_close_v2)>;

Connection connection(const QString &path, int flags)
{
    sqlite3 *handle = nullptr;
    sqlite3_open_v2(path.toUtf8().constData(), &handle, flags, nullptr);
    return Connection(handle, &sqlite3_close_v2);
}

Error lost(const QString &path, const QString &reason, const QString &advice)
{
    return Error::badInput(reason.toStdString())
            .inFile(path.toStdString())
            .advise(advice.toStdString());
}

Error replaced(const QString &path)
{
    return lost(path, Texts::tr("Another file lies in its place."),
            Texts::tr(
                    "Open it again to work with the new one; what the map shows is the old one."));
}

/// What cannot be read because somebody writes is no fault of the file.
bool isBusy(int code) { return (code & 0xff) == SQLITE_BUSY || (code & 0xff) == SQLITE_LOCKED; }

} // namespace

TerritoryCheck::TerritoryCheck(Territory &territory)
    : m_path(territory.path())
    , m_id(territory.id())
{
    struct stat facts = {};
    if (stat(QFile::encodeName(m_path).constData(), &facts) == 0) {
        m_device = facts.st_dev;
        m_node = facts.st_ino;
    }
}

Result<void> TerritoryCheck::stillThere() const
{
    if (PostgresAddress::isAddress(m_path))
        return ServerCheck::stillThere(m_path, m_id);
    struct stat facts = {};
    if (stat(QFile::encodeName(m_path).constData(), &facts) != 0)
        return lost(m_path, Texts::tr("The file is no longer there."),
                Texts::tr("Put the file or the drive back, then open it again."));
    const bool sameFile = facts.st_dev == m_device && facts.st_ino == m_node;
    const Connection database = connection(m_path, SQLITE_OPEN_READONLY);
    if (!database || sqlite3_errcode(database.get()) != SQLITE_OK)
        return Error::environment(Texts::tr("The file cannot be read any more.").toStdString())
                .inFile(m_path.toStdString())
                .advise(Texts::tr("Check the drive and the rights of the file, then open it again.")
                                .toStdString());
    if (!SqliteHeader::isIn(database.get()))
        return lost(m_path, Texts::tr("The file is no database any more."),
                Texts::tr("Put a copy of the territory in its place, then open it again."));
    if (!sameFile)
        return replaced(m_path);
    sqlite3_stmt *statement = nullptr;
    int code = sqlite3_prepare_v2(database.get(),
            "SELECT value FROM territory_meta WHERE key = 'id'", -1, &statement, nullptr);
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> owner(
            statement, &sqlite3_finalize);
    if (code == SQLITE_OK)
        code = sqlite3_step(statement);
    if (isBusy(code))
        return {};
    if (code != SQLITE_ROW)
        return lost(m_path, Texts::tr("The file is damaged or no territory any more."),
                Texts::tr("Put a copy of the territory in its place, then open it again."));
    const QString id
            = QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
    return id == m_id ? Result<void>() : replaced(m_path);
}

Result<void> TerritoryCheck::canBeWritten() const
{
    if (PostgresAddress::isAddress(m_path))
        return ServerCheck::canBeWritten(m_path);
    const Connection database = connection(m_path, SQLITE_OPEN_READWRITE);
    const int code = database
            ? sqlite3_exec(database.get(), "BEGIN IMMEDIATE", nullptr, nullptr, nullptr)
            : SQLITE_NOMEM;
    if (code == SQLITE_OK)
        sqlite3_exec(database.get(), "ROLLBACK", nullptr, nullptr, nullptr);
    if (!isBusy(code))
        return {};
    return Error::environment(
            Texts::tr("Another program is writing in the territory.").toStdString())
            .inFile(m_path.toStdString())
            .advise(Texts::tr("Wait until it has finished, or close it; you can go on reading.")
                            .toStdString());
}

} // namespace spp
