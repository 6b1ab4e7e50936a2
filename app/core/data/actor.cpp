// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/actor.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <yaml-cpp/yaml.h>

namespace spp {

namespace {

QString text(const YAML::Node &node, const char *key)
{
    const YAML::Node value = node[key];
    return value && value.IsScalar() ? QString::fromStdString(value.as<std::string>()) : QString();
}

Actor fromFile(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return {};
    try {
        const YAML::Node node = YAML::LoadFile(path.toStdString());
        if (node.IsMap())
            return { text(node, "office"), text(node, "person"), text(node, "identity") };
        qWarning("%s: expected office, person and identity", qPrintable(path));
    } catch (const YAML::Exception &error) {
        qWarning("%s: %s", qPrintable(path), error.what());
    }
    return {};
}

QString fromEnvironment(const char *variable, const QString &otherwise)
{
    const QString value = qEnvironmentVariable(variable);
    return value.isEmpty() ? otherwise : value;
}

} // namespace

QString Actor::identityFile()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
    return folder.filePath(QStringLiteral("spp/identity.yaml"));
}

Actor Actor::current()
{
    const Actor written = fromFile(identityFile());
    return { fromEnvironment("SPP_OFFICE", written.office),
        fromEnvironment("SPP_PERSON", written.person),
        fromEnvironment("SPP_IDENTITY", written.identity) };
}

} // namespace spp
