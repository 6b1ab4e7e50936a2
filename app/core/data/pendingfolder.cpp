// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/pendingfolder.h"

#include "core/data/fileproblem.h"
#include "core/data/pendingfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::PendingFolder)
};

} // namespace

PendingFolder::PendingFolder(const QString &finalPath)
    : m_finalPath(QDir::cleanPath(QDir(finalPath).absolutePath()))
    , m_path(QStringLiteral("%1.%2.unfinished")
                      .arg(m_finalPath)
                      .arg(QCoreApplication::applicationPid()))
{
}

PendingFolder::PendingFolder(const QString &finalPath, const QString &path)
    : m_finalPath(QDir::cleanPath(QDir(finalPath).absolutePath()))
    , m_path(path)
{
}

PendingFolder::~PendingFolder()
{
    if (!m_isKept)
        QDir(m_path).removeRecursively();
}

Result<void> PendingFolder::begin()
{
    const PendingFile name(m_finalPath);
    SPP_TRY(name.checkTarget());
    QDir(m_path).removeRecursively();
    if (QDir().mkdir(m_path))
        return {};
    return folderFailure(m_finalPath);
}

Result<void> PendingFolder::publish()
{
    QStringList written{ m_path };
    QDirIterator walk(
            m_path, QDir::AllEntries | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (walk.hasNext())
        written << walk.next();
    for (const QString &path : written) {
        if (!syncToDisk(path)) {
            return Error::environment(
                    Texts::tr("The file could not be brought to the disk.").toStdString())
                    .inFile(path.toStdString());
        }
    }
    const PendingFile name(m_finalPath);
    SPP_TRY(name.checkTarget());
    if (!QDir().rename(m_path, m_finalPath)) {
        return Error::environment(Texts::tr("The folder cannot take its name.").toStdString())
                .inFile(m_finalPath.toStdString());
    }
    syncToDisk(QFileInfo(m_finalPath).absolutePath());
    return {};
}

QStringList filesBelow(const QString &folder)
{
    QStringList names;
    QDirIterator walk(
            folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (walk.hasNext())
        names << QDir(folder).relativeFilePath(walk.next());
    names.sort();
    return names;
}

} // namespace spp
