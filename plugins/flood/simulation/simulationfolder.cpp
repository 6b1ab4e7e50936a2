// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/simulation/simulationfolder.h"

#include "core/data/pendingfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::SimulationFolder)
};

} // namespace

SimulationFolder::SimulationFolder(const QString &finalPath)
    : m_finalPath(QDir::cleanPath(QFileInfo(finalPath).absoluteFilePath()))
    , m_path(m_finalPath + QStringLiteral(".unfinished"))
{
}

SimulationFolder::~SimulationFolder()
{
    if (!m_path.isEmpty())
        QDir(m_path).removeRecursively();
}

Result<void> SimulationFolder::begin()
{
    if (QFileInfo::exists(m_finalPath))
        return Error::usage(Texts::tr("The folder exists already.").toStdString())
                .inFile(m_finalPath.toStdString())
                .advise(Texts::tr("Name a new folder: results are never overwritten.")
                                .toStdString());
    // What a killed run left behind.
    QDir(m_path).removeRecursively();
    if (!QDir().mkpath(m_path))
        return Error::environment(Texts::tr("The folder cannot be made.").toStdString())
                .inFile(m_finalPath.toStdString());
    return {};
}

Result<void> SimulationFolder::add(
        const QString &name, const std::function<Result<void>(const QString &)> &write)
{
    if (const Result<void> written = write(pathOf(name)); !written) {
        Error error = written.error();
        error.file = (m_finalPath + QLatin1Char('/') + name).toStdString();
        return error;
    }
    m_names.append(name);
    return {};
}

Result<void> SimulationFolder::addText(const QString &name, const QByteArray &content)
{
    return add(name, [&](const QString &path) -> Result<void> {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()
                || !file.flush())
            return Error::environment(file.errorString().toStdString());
        return {};
    });
}

Result<void> SimulationFolder::publish()
{
    bool done = true;
    for (const QString &name : m_names)
        done = done && syncToDisk(pathOf(name));
    done = done && syncToDisk(m_path) && QDir().rename(m_path, m_finalPath);
    if (!done)
        return Error::environment(Texts::tr("The results cannot be put in place.").toStdString())
                .inFile(m_finalPath.toStdString());
    m_path.clear();
    return {};
}

} // namespace spp::flood
