// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plugin/plugindescription.h"

#include "core/plugin/plugin.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPluginLoader>
#include <QRegularExpression>

namespace spp {

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::PluginDescription)
};

LocalisedText localised(const QJsonValue &value)
{
    const QJsonObject texts = value.toObject();
    return { texts.value(QLatin1String("vi")).toString(),
        texts.value(QLatin1String("en")).toString() };
}

/// The major version of Qt that the library at `path` asks the system for, or 0.
int qtMajorNeeded(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray content = file.readAll();
    for (const int major : { 5, 6 }) {
        const QByteArray number = QByteArray::number(major);
        if (content.contains("libQt" + number + "Core.so")
                || content.contains("Qt" + number + "Core.dll"))
            return major;
    }
    return 0;
}

/// Qt itself only says that there are no metadata; people need to hear what the file is.
QString whyNoMetadata(const QString &path)
{
    if (!QFileInfo(path).isReadable())
        return Texts::tr("The file cannot be read.");
    const int major = qtMajorNeeded(path);
    if (major != 0 && major != QT_VERSION_MAJOR) {
        return Texts::tr("It was built with Qt %1, this program uses Qt %2.")
                .arg(major)
                .arg(QT_VERSION_MAJOR);
    }
    return Texts::tr("The file is not a plugin, or it is damaged.");
}

QString firstFault(const PluginDescription &plugin)
{
    static const QRegularExpression kebabCase(QStringLiteral("^[a-z][a-z0-9]*(-[a-z0-9]+)*$"));
    if (!kebabCase.match(plugin.id).hasMatch())
        return Texts::tr("Its metadata have no usable \"id\" (lower-case letters, digits, \"-\").");
    if (plugin.version.isEmpty())
        return Texts::tr("Its metadata have no \"version\".");
    for (const PluginDescription::CommandName &command : plugin.commands) {
        if (!kebabCase.match(command.noun).hasMatch())
            return Texts::tr("Its metadata list a command without a usable \"noun\".");
    }
    return {};
}

} // namespace

PluginDescription PluginDescription::read(const QString &path)
{
    PluginDescription plugin;
    plugin.path = path;
    const QJsonObject all = QPluginLoader(path).metaData();
    if (all.isEmpty()) {
        plugin.failure = whyNoMetadata(path);
        return plugin;
    }
    plugin.metadata = all.value(QLatin1String("MetaData")).toObject();
    plugin.id = plugin.metadata.value(QLatin1String("id")).toString();
    plugin.version = plugin.metadata.value(QLatin1String("version")).toString();
    plugin.title = localised(plugin.metadata.value(QLatin1String("title")));
    for (const QJsonValue &need : plugin.metadata.value(QLatin1String("requires")).toArray())
        plugin.needs.append(need.toString());
    for (const QJsonValue &value : plugin.metadata.value(QLatin1String("commands")).toArray()) {
        const QJsonObject command = value.toObject();
        plugin.commands.push_back({ command.value(QLatin1String("noun")).toString(),
                command.value(QLatin1String("verb")).toString(),
                localised(command.value(QLatin1String("summary"))) });
    }
    const QString interface = all.value(QLatin1String("IID")).toString();
    if (interface != QLatin1String(SPP_PLUGIN_IID)) {
        plugin.failure = Texts::tr("It is made for the interface %1, this program offers %2.")
                                 .arg(interface, QStringLiteral(SPP_PLUGIN_IID));
        return plugin;
    }
    plugin.failure = firstFault(plugin);
    return plugin;
}

QString PluginDescription::name() const { return id.isEmpty() ? QFileInfo(path).fileName() : id; }

} // namespace spp
