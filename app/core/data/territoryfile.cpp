// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/territoryfile.h"

#include "core/data/networkshare.h"
#include "core/data/sqliteheader.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::TerritoryFile)
};

Error badFile(const QString &path, const QString &reason)
{
    return Error::badInput(reason.toStdString()).inFile(path.toStdString());
}

Error unreadable(const QString &path, const QString &reason)
{
    return Error::environment(reason.toStdString())
            .inFile(path.toStdString())
            .advise(Texts::tr("Check the permissions of the file.").toStdString());
}

bool folderIsWritable(const QString &path)
{
    return QFileInfo(QFileInfo(path).absolutePath()).isWritable();
}

} // namespace

Result<void> TerritoryFile::refuseNetworkShare(const QString &path)
{
    const QString kind = NetworkShare::kindAt(path);
    if (kind.isEmpty())
        return {};
    return Error::environment(Texts::tr("The territory lies on a network share (%1), where two "
                                        "programs cannot write safely.")
                                      .arg(kind)
                                      .toStdString())
            .inFile(path.toStdString())
            .advise(Texts::tr("Work on a copy on a local disk and copy it back when it is closed, "
                              "or keep the territory on a database server.")
                            .toStdString());
}

Result<void> TerritoryFile::checkReadable(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return badFile(path, Texts::tr("There is no such file."))
                .advise(Texts::tr("Make a territory with \"spp territory create\".").toStdString());
    }
    if (info.isDir())
        return badFile(path, Texts::tr("This is a folder, not a territory file."));
    if (!info.isReadable())
        return unreadable(path, Texts::tr("The file may not be read."));
    if (!SqliteHeader::isIn(path))
        return badFile(path, Texts::tr("This is not a database, so it is not a territory."));
    return {};
}

Result<void> TerritoryFile::checkWritable(const QString &path)
{
    if (QFileInfo(path).isWritable() && folderIsWritable(path))
        return {};
    return Error::environment(
            Texts::tr("The territory is read-only: the file or its folder cannot be written.")
                    .toStdString())
            .inFile(path.toStdString())
            .advise(Texts::tr("Copy it to a folder that can be written, or ask for the permission.")
                            .toStdString());
}

SqliteDatabase::Mode TerritoryFile::readingMode(const QString &path)
{
    if (QFileInfo(path).isWritable() && folderIsWritable(path))
        return SqliteDatabase::Mode::ReadOnly;
    // A -wal file means that somebody writes, or that a crash left changes in it; both must be
    // seen.
    return QFileInfo(path + QStringLiteral("-wal")).size() > 0 ? SqliteDatabase::Mode::ReadOnly
                                                               : SqliteDatabase::Mode::Immutable;
}

} // namespace spp
