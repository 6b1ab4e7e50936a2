// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/sqliteerror.h"

#include "base/saidby.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::SqliteDatabase)
};

Error locked()
{
    return Error::environment(
            Texts::tr("The territory is locked by another process that writes to it.")
                    .toStdString())
            .advise(Texts::tr("Wait until the other command or window has finished, or close it, "
                              "then try again.")
                            .toStdString());
}

Error full(const QString &detail)
{
    return Error::environment(
            Texts::tr("The territory could not be written: the disk is full or refuses the data "
                      "(%1). Nothing was changed.")
                    .arg(detail)
                    .toStdString())
            .advise(Texts::tr("Free some space on the disk, then try again.").toStdString());
}

Error readOnly()
{
    return Error::environment(Texts::tr("The territory cannot be written here.").toStdString())
            .advise(Texts::tr("Check the permissions of the file and its folder, or copy it to a "
                              "disk that can be written.")
                            .toStdString());
}

Error withoutFullText()
{
    return Error::environment(
            Texts::tr("The SQLite of this computer cannot search for words (it has no FTS5).")
                    .toStdString())
            .advise(Texts::tr(
                    "Install the SQLite of your distribution (libsqlite3-0), or take away "
                    "the one that stands before it in LD_LIBRARY_PATH.")
                            .toStdString());
}

Error damaged(const QString &detail)
{
    return Error::badInput(
            Texts::tr("The file is damaged or not a database (%1).").arg(detail).toStdString())
            .advise(Texts::tr("Restore it from a backup with \"spp territory restore\".")
                            .toStdString());
}

struct Saying {
    const char *begins;
    const char *words; ///< %1 for what follows: table and column, or the name of the rule
};

const Saying sayings[] = {
    { "UNIQUE constraint failed: ",
            QT_TRANSLATE_NOOP("spp::SqliteDatabase",
                    "a value that may stand once is there twice "
                    "(%1)") },
    { "NOT NULL constraint failed: ",
            QT_TRANSLATE_NOOP("spp::SqliteDatabase", "a value is missing (%1)") },
    { "CHECK constraint failed: ",
            QT_TRANSLATE_NOOP("spp::SqliteDatabase", "a value breaks a rule of the table (%1)") },
    { "FOREIGN KEY constraint failed",
            QT_TRANSLATE_NOOP(
                    "spp::SqliteDatabase", "a row refers to another one that is not there") },
    { "string or blob too big", QT_TRANSLATE_NOOP("spp::SqliteDatabase", "a value is too large") },
};

QString words(const QString &said)
{
    for (const Saying &one : sayings) {
        const QString begins = QLatin1String(one.begins);
        if (!said.startsWith(begins))
            continue;
        const QString whole = QCoreApplication::translate("spp::SqliteDatabase", one.words);
        return whole.contains(QLatin1String("%1")) ? whole.arg(said.mid(begins.size())) : whole;
    }
    return QString::fromStdString(saidBy("SQLite", said.toStdString()));
}

} // namespace

Error sqliteError(sqlite3 *handle, int code, const QString &path)
{
    const QString said = QString::fromUtf8(handle ? sqlite3_errmsg(handle) : sqlite3_errstr(code));
    const QString detail = words(said);
    const std::string file = path.toStdString();
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return locked().inFile(file);
    case SQLITE_FULL:
    case SQLITE_IOERR:
        return full(detail).inFile(file);
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
    case SQLITE_AUTH:
        return readOnly().inFile(file);
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        return damaged(detail).inFile(file);
    case SQLITE_INTERRUPT:
        return Error::cancelled(Texts::tr("Stopped.").toStdString()).inFile(file);
    case SQLITE_CONSTRAINT:
    case SQLITE_TOOBIG:
    case SQLITE_MISMATCH:
        return Error::badInput(
                Texts::tr("The territory refuses the data: %1.").arg(detail).toStdString())
                .inFile(file);
    case SQLITE_NOMEM:
        return Error::environment(Texts::tr("Out of memory.").toStdString()).inFile(file);
    default:
        if (said == QLatin1String("no such module: fts5"))
            return withoutFullText().inFile(file);
        return Error::internal(Texts::tr("The database could not do what was asked of it (%1).")
                                       .arg(detail)
                                       .toStdString())
                .inFile(file);
    }
}

} // namespace spp
