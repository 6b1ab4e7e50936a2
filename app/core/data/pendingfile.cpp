// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/pendingfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::PendingFile)
};

Error taken(const QString &path)
{
    return Error::badInput(Texts::tr("There is a file of this name already.").toStdString())
            .inFile(path.toStdString())
            .advise(Texts::tr("Choose another name, or move the file away first.").toStdString());
}

} // namespace

PendingFile::PendingFile(const QString &finalPath)
    : m_finalPath(finalPath)
    , m_path(QStringLiteral("%1.%2.new").arg(finalPath).arg(QCoreApplication::applicationPid()))
{
    QFile::remove(m_path);
}

PendingFile::~PendingFile()
{
    for (const char *suffix : { "", "-wal", "-shm", "-journal" })
        QFile::remove(m_path + QLatin1String(suffix));
}

Result<void> PendingFile::checkTarget() const
{
    const QFileInfo target(m_finalPath);
    if (target.exists() || target.isSymLink())
        return taken(m_finalPath);
    const QFileInfo folder(target.absolutePath());
    if (!folder.isDir()) {
        return Error::badInput(
                Texts::tr("The folder %1 does not exist.").arg(folder.filePath()).toStdString())
                .inFile(m_finalPath.toStdString())
                .advise(Texts::tr("Make the folder first, or correct the name.").toStdString());
    }
    if (!folder.isWritable()) {
        return Error::environment(
                Texts::tr("The folder %1 cannot be written.").arg(folder.filePath()).toStdString())
                .inFile(m_finalPath.toStdString());
    }
    return {};
}

Error PendingFile::named(Error error) const
{
    if (error.file == m_path.toStdString())
        error.file = m_finalPath.toStdString();
    return error;
}

Result<void> PendingFile::publish()
{
    syncToDisk(m_path);
    // Does not replace a file that came into being meanwhile.
    if (!QFile::rename(m_path, m_finalPath)) {
        if (QFileInfo::exists(m_finalPath))
            return taken(m_finalPath);
        return Error::environment(
                Texts::tr("The file could not be put in its place.").toStdString())
                .inFile(m_finalPath.toStdString());
    }
    syncToDisk(QFileInfo(m_finalPath).absolutePath());
    return {};
}

QString unusedName(const QString &base)
{
    QString name = base;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = QStringLiteral("%1-%2").arg(base).arg(i);
    return name;
}

bool syncToDisk(const QString &path)
{
#ifdef Q_OS_UNIX
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool done = ::fsync(file) == 0;
    ::close(file);
    return done;
#else
    Q_UNUSED(path)
    return true;
#endif
}

} // namespace spp
