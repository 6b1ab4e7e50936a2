// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plugin/pluginmanager.h"

#include "base/saidby.h"
#include "core/plugin/application.h"
#include "core/plugin/contributioncheck.h"
#include "core/plugin/plugin.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibrary>
#include <QPluginLoader>
#include <QTranslator>

#include <exception>

namespace spp {

namespace {
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::PluginManager)
};

/// The texts of a plugin lie with those of the program, or beside its module.
void installTranslation(const PluginDescription &plugin)
{
    const QString name = plugin.id + QLatin1Char('_') + LocalisedText::language();
    auto translator = std::make_unique<QTranslator>();
    for (const QString &folder :
            { Application::resourceFolder(), QFileInfo(plugin.path).absolutePath() }) {
        if (translator->load(name, folder + QStringLiteral("/translations"))) {
            translator->setObjectName(PluginManager::translatorName());
            QCoreApplication::installTranslator(translator.get());
            translator.release()->setParent(QCoreApplication::instance());
            return;
        }
    }
}

/// Loads the module and asks it what it brings. What it throws ends here.
Result<Contributions> contributionsOf(const PluginDescription &plugin)
{
    QPluginLoader loader(plugin.path);
    auto *module = qobject_cast<IPlugin *>(loader.instance());
    if (!module) {
        const QString reason = loader.isLoaded()
                ? Texts::tr("The module does not create a plugin.")
                : QString::fromStdString(saidBy("Qt", loader.errorString().toStdString()));
        return Error::environment(reason.toStdString());
    }
    installTranslation(plugin);
    Contributions brought;
    try {
        SPP_TRY(module->contribute(brought));
    } catch (const std::exception &exception) {
        return Error::internal(saidBy(plugin.id.toStdString(), exception.what()));
    }
    return brought;
}

void moveInto(Contributions &to, Contributions from, const QString &pluginId)
{
    for (Theme &theme : from.themes) {
        theme.contributedBy = pluginId;
        to.add(std::move(theme));
    }
    for (auto &kind : from.ruleKinds)
        to.add(std::move(kind));
    for (Command &command : from.commands)
        to.add(std::move(command));
    for (WorkspaceDescription &workspace : from.workspaces)
        to.add(std::move(workspace));
    for (ReportSection &section : from.sections)
        to.add(std::move(section));
}

} // namespace

struct PluginManager::Private {
    std::vector<PluginDescription> plugins;

    PluginDescription *find(const QString &id)
    {
        for (PluginDescription &plugin : plugins) {
            if (plugin.id == id && !id.isEmpty())
                return &plugin;
        }
        return nullptr;
    }

    /// One id, one plugin: the first usable one keeps it, and no other answers for it.
    void settleDuplicate(PluginDescription &newcomer);
    /// Loads `plugin` after its needs; `path` are the ids on the way here, to notice a circle.
    void load(PluginDescription &plugin, Contributions &to, const QStringList &path);
    QString loadNeeds(const PluginDescription &plugin, Contributions &to, const QStringList &path);
};

PluginManager::PluginManager()
    : d(std::make_unique<Private>())
{
}

PluginManager::~PluginManager() = default;

QString PluginManager::translatorName() { return QStringLiteral("spp.translator"); }

QStringList PluginManager::folders()
{
    QStringList folders = qEnvironmentVariable("SPP_PLUGIN_PATH")
                                  .split(QDir::listSeparator(), Qt::SkipEmptyParts);
    const QDir program(QCoreApplication::applicationDirPath());
    for (const QString &library :
            { QStringLiteral(SPP_LIBRARY_FOLDER), QStringLiteral("lib/spp") }) {
        const QString folder = QDir::cleanPath(
                program.absoluteFilePath(QStringLiteral("../%1/plugins").arg(library)));
        if (!folders.contains(folder))
            folders.append(folder);
    }
    return folders;
}

void PluginManager::discover(const QStringList &folders)
{
    for (const QString &name : folders) {
        const QDir folder(name);
        for (const QString &file : folder.entryList(QDir::Files, QDir::Name)) {
            if (!QLibrary::isLibrary(file))
                continue;
            PluginDescription plugin = PluginDescription::read(folder.absoluteFilePath(file));
            d->settleDuplicate(plugin);
            d->plugins.push_back(std::move(plugin));
        }
    }
}

void PluginManager::Private::settleDuplicate(PluginDescription &newcomer)
{
    PluginDescription *first = find(newcomer.id);
    if (!first)
        return;
    if (!first->failure.isEmpty()) {
        first->id.clear();
        return;
    }
    if (newcomer.failure.isEmpty()) {
        newcomer.failure = Texts::tr("Another plugin of the id %1 was found first: %2")
                                   .arg(first->id, first->path);
    }
    newcomer.id.clear();
}

QString PluginManager::Private::loadNeeds(
        const PluginDescription &plugin, Contributions &to, const QStringList &path)
{
    for (const QString &id : plugin.needs) {
        if (path.contains(id))
            return Texts::tr("It and the plugin %1 need each other.").arg(id);
        PluginDescription *needed = find(id);
        if (!needed)
            return Texts::tr("It needs the plugin %1, which is not installed.").arg(id);
        load(*needed, to, path);
        if (!needed->loaded)
            return Texts::tr("It needs the plugin %1, which failed.").arg(id);
    }
    return {};
}

void PluginManager::Private::load(
        PluginDescription &plugin, Contributions &to, const QStringList &path)
{
    if (plugin.loaded || !plugin.failure.isEmpty())
        return;
    plugin.failure = loadNeeds(plugin, to, path + QStringList(plugin.id));
    if (!plugin.failure.isEmpty())
        return;
    Result<Contributions> brought = contributionsOf(plugin);
    if (brought) {
        if (const Result<void> fits = checkContributions(*brought, plugin, to); !fits)
            brought = fits.error();
    }
    if (!brought) {
        plugin.failure = QString::fromStdString(brought.error().text());
        return;
    }
    moveInto(to, std::move(*brought), plugin.id);
    plugin.loaded = true;
}

void PluginManager::load(Contributions &to)
{
    for (PluginDescription &plugin : d->plugins)
        d->load(plugin, to, {});
}

bool PluginManager::load(const QString &id, Contributions &to)
{
    PluginDescription *plugin = d->find(id);
    if (!plugin)
        return false;
    d->load(*plugin, to, {});
    return plugin->loaded;
}

const std::vector<PluginDescription> &PluginManager::plugins() const { return d->plugins; }

const PluginDescription *PluginManager::plugin(const QString &id) const { return d->find(id); }

const PluginDescription *PluginManager::provider(const QString &noun, const QString &verb) const
{
    for (const PluginDescription &plugin : d->plugins) {
        for (const PluginDescription::CommandName &command : plugin.commands) {
            if (!plugin.id.isEmpty() && command.noun == noun && command.verb == verb)
                return &plugin;
        }
    }
    return nullptr;
}

} // namespace spp
