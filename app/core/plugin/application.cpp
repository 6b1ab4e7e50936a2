// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plugin/application.h"

#include "core/compat/compat.h"
#include "core/plugin/pluginmanager.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>
#include <QThreadPool>

#include <qgsapplication.h>

namespace spp {

namespace {

/// Older QGIS runs its tasks in the very threads in which Qt paints larger pictures and QGIS the
/// map; a window waits for these. So there are more threads than tasks that run at once.
constexpr int threadsForTasks = 16;

/// Where QGIS keeps its own small databases. Without a folder it would put them into the one that
/// the user happens to be in.
///
/// Programs with and without fonts have one each: a window stores text styles there, and QGIS ends
/// a program without fonts that reads them.
QString qgisFolder()
{
    const bool hasFonts = QCoreApplication::instance()->inherits("QGuiApplication");
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
            + (hasFonts ? QStringLiteral("/spp/qgis") : QStringLiteral("/spp/qgis-without-window"));
    if (QDir().mkpath(folder) && QFileInfo(folder).isWritable())
        return folder;
    static const QTemporaryDir temporary;
    return temporary.path();
}

} // namespace

struct Application::Private {
    Contributions contributions;
    PluginManager plugins;
    bool discovered = false;
    Actor actor = Actor::current();

    PluginManager &found()
    {
        if (!discovered)
            plugins.discover(PluginManager::folders());
        discovered = true;
        return plugins;
    }
};

Application::Application()
    : d(std::make_unique<Private>())
{
    compat::useUtf8FileNames();
}

Application::~Application() = default;

QString Application::resourceFolder()
{
    const QString stated = qEnvironmentVariable("SPP_DATA_DIR");
    if (!stated.isEmpty())
        return stated;
    const QDir program(QCoreApplication::applicationDirPath());
    return QDir::cleanPath(program.absoluteFilePath(QStringLiteral("../share/spp")));
}

QString Application::version() { return QStringLiteral(SPP_VERSION); }

Contributions &Application::coreContributions() { return d->contributions; }

Contributions &Application::contributions()
{
    d->found().load(d->contributions);
    return d->contributions;
}

const Contributions &Application::contributions() const
{
    d->found().load(d->contributions);
    return d->contributions;
}

bool Application::loadPlugin(const QString &id) { return d->found().load(id, d->contributions); }

PluginManager &Application::plugins() { return d->found(); }

Actor Application::actor() const { return d->actor; }

void Application::setActor(const Actor &actor) { d->actor = actor; }

Result<void> Application::startQgis()
{
    static bool started = false;
    if (started)
        return {};
    const QString stated = qEnvironmentVariable("SPP_QGIS_PREFIX");
    QgsApplication::setPrefixPath(
            stated.isEmpty() ? QStringLiteral(SPP_QGIS_PREFIX) : stated, true);
    QgsApplication::init(qgisFolder());
    QgsApplication::initQgis();
    QThreadPool::globalInstance()->setMaxThreadCount(QThread::idealThreadCount() + threadsForTasks);
    started = true;
    return {};
}

} // namespace spp
