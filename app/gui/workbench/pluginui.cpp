// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/workbench/pluginui.h"

#include "base/saidby.h"
#include "core/plugin/application.h"
#include "core/plugin/pluginmanager.h"
#include "gui/workbench/workbench.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>
#include <QPluginLoader>

#include <algorithm>
#include <exception>
#include <limits>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::PluginUi)
};

/// Beside the plugin, in the folder of window halves; need not exist.
QString modulePath(const PluginDescription &plugin)
{
    const QFileInfo module(plugin.path);
    return QStringLiteral("%1/ui/%2_ui.%3")
            .arg(module.absolutePath(), module.completeBaseName(), module.suffix());
}

Result<void> checkMetadata(const QPluginLoader &loader, const PluginDescription &plugin)
{
    const QJsonObject all = loader.metaData();
    const QString interface = all.value(QLatin1String("IID")).toString();
    if (interface != QLatin1String(SPP_PLUGIN_UI_IID)) {
        return Error::environment(
                Texts::tr("It is made for the interface %1, this program offers %2.")
                        .arg(interface, QStringLiteral(SPP_PLUGIN_UI_IID))
                        .toStdString());
    }
    const QJsonObject metadata = all.value(QLatin1String("MetaData")).toObject();
    if (metadata.value(QLatin1String("id")).toString() != plugin.id
            || metadata.value(QLatin1String("version")).toString() != plugin.version) {
        return Error::environment(Texts::tr("It is not the window half of %1 %2.")
                                          .arg(plugin.id, plugin.version)
                                          .toStdString());
    }
    return {};
}

/// What the module throws ends here.
Result<void> attach(const QString &path, const PluginDescription &plugin, Workbench &workbench)
{
    QPluginLoader loader(path);
    SPP_TRY(checkMetadata(loader, plugin));
    auto *ui = qobject_cast<IPluginUi *>(loader.instance());
    if (!ui) {
        return Error::environment((loader.isLoaded()
                        ? Texts::tr("The module does not create a window half.")
                        : QString::fromStdString(saidBy("Qt", loader.errorString().toStdString())))
                                          .toStdString());
    }
    try {
        return ui->attach(workbench);
    } catch (const std::exception &exception) {
        return Error::internal(saidBy(plugin.id.toStdString(), exception.what()));
    }
}

struct WindowHalf {
    const PluginDescription *plugin;
    QString path;
    int place; ///< in the mode bar
};

/// Those that there are, by their places; without one after the others.
std::vector<WindowHalf> windowHalves(const std::vector<PluginDescription> &plugins)
{
    std::vector<WindowHalf> halves;
    for (const PluginDescription &plugin : plugins) {
        const QString path = modulePath(plugin);
        if (!plugin.loaded || !QFileInfo::exists(path))
            continue;
        const QJsonObject metadata
                = QPluginLoader(path).metaData().value(QLatin1String("MetaData")).toObject();
        halves.push_back({ &plugin, path,
                metadata.value(QLatin1String("place")).toInt(std::numeric_limits<int>::max()) });
    }
    std::stable_sort(halves.begin(), halves.end(),
            [](const WindowHalf &a, const WindowHalf &b) { return a.place < b.place; });
    return halves;
}

} // namespace

void attachPluginUis(Workbench &workbench)
{
    Application &application = workbench.application();
    application.contributions(); // loads the headless halves, which come first
    const std::vector<WindowHalf> halves = windowHalves(application.plugins().plugins());
    for (const WindowHalf &half : halves) {
        if (const Result<void> attached = attach(half.path, *half.plugin, workbench); !attached) {
            workbench.report(Texts::tr("“%1” is not in this window").arg(half.plugin->title.text()),
                    attached.error().inFile(half.path.toStdString()));
        }
    }
}

} // namespace spp
