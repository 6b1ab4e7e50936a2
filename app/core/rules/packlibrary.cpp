// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/packlibrary.h"

#include "core/domain/nearestname.h"
#include "core/plugin/application.h"
#include "core/plugin/plugin.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::PackLibrary)
};

QDir shippedFolder() { return QDir(Application::resourceFolder() + QStringLiteral("/rules")); }

/// Remembers which pack an id belongs to; an error when another one has it already.
Result<void> claim(QMap<QString, QString> &owners, const QString &id, const RulePack &pack)
{
    const auto owner = owners.constFind(id);
    if (owner != owners.constEnd()) {
        return Error::badInput(Texts::tr("%1 is also in %2.").arg(id, owner.value()).toStdString())
                .inFile(pack.path.toStdString());
    }
    owners.insert(id, pack.path);
    return {};
}

} // namespace

QStringList PackLibrary::shipped()
{
    QStringList paths;
    const QDir folder = shippedFolder();
    for (const QString &name :
            folder.entryList({ QStringLiteral("*.yaml") }, QDir::Files, QDir::Name))
        paths.append(folder.absoluteFilePath(name));
    return paths;
}

Result<QString> PackLibrary::find(const QString &nameOrPath)
{
    if (QFileInfo::exists(nameOrPath))
        return nameOrPath;
    QStringList names;
    for (const QString &path : shipped()) {
        const QString name = QFileInfo(path).completeBaseName();
        if (name == nameOrPath)
            return path;
        names.append(name);
    }
    const Error error = Error::badInput(Texts::tr("There is no such rule pack.").toStdString())
                                .inFile(nameOrPath.toStdString());
    const QString near = nearestName(nameOrPath, names);
    return near.isEmpty() ? error
                          : error.advise(Texts::tr("Did you mean %1?").arg(near).toStdString());
}

Result<std::vector<RulePack>> PackLibrary::read(
        const QStringList &namesOrPaths, const Contributions &contributions)
{
    std::vector<RulePack> packs;
    QMap<QString, QString> owners;
    for (const QString &nameOrPath : namesOrPaths) {
        SPP_ASSIGN(const QString path, find(nameOrPath));
        SPP_ASSIGN(RulePack pack, contributions.packs->read(path, contributions));
        SPP_TRY(claim(owners, pack.id, pack));
        for (const Rule &rule : pack.rules)
            SPP_TRY(claim(owners, rule.id, pack));
        packs.push_back(std::move(pack));
    }
    return packs;
}

} // namespace spp
