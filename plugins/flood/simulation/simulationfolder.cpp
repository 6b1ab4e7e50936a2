// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/simulation/simulationfolder.h"

#include <QCoreApplication>
#include <QFile>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::SimulationFolder)
};

} // namespace

SimulationFolder::SimulationFolder(const QString &finalPath)
    : m_finalPath(finalPath)
    , m_folder(finalPath)
{
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
            return Error::environment(Texts::tr("The file cannot be written.").toStdString())
                    .advise(Texts::tr("Make room on the disk, and check that the folder can be "
                                      "written to.")
                                    .toStdString());
        return {};
    });
}

} // namespace spp::flood
