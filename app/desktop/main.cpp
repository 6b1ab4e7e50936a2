// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/compat/windowcompat.h"
#include "core/domain/theme.h"
#include "core/plugin/application.h"
#include "core/plugin/plugin.h"
#include "core/rules/corerulekinds.h"
#include "gui/frame/windowworkbench.h"
#include "gui/language/language.h"
#include "gui/look/look.h"
#include "gui/mainwindow.h"
#include "gui/memory/windowmemory.h"
#include "gui/workbench/workspace.h"
#include "gui/workbench/workspaces.h"

#include <QCommandLineParser>
#include <QFile>
#include <QJsonObject>

#include <qgsapplication.h>
#include <qgstaskmanager.h>

#include <algorithm>
#include <cstdio>

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::desktop::Main)
};

int failed(const spp::Error &error)
{
    std::fprintf(stderr, "spp-desktop: %s\n", error.text().c_str());
    return spp::exitCode(error.code);
}

void describe(QCommandLineParser &options)
{
    const auto add = [&options](const char *name, const QString &text, const QString &value) {
        options.addOption({ QLatin1String(name), text, value });
    };
    options.addHelpOption();
    options.addPositionalArgument(QStringLiteral("FILE"), Texts::tr("territory to open"));
    add("screenshot", Texts::tr("write a picture of the window and end"),
            QStringLiteral("OUT.png"));
    add("workspace", Texts::tr("workspace to show"), QStringLiteral("NAME"));
    add("case", Texts::tr("case to open in the workspace"), QStringLiteral("NUMBER"));
    add("lang", Texts::tr("language: vi or en"), QStringLiteral("LANGUAGE"));
    add("look", Texts::tr("look: light, dark or sunlight"), QStringLiteral("NAME"));
    add("size", Texts::tr("size of the window in pixels"), QStringLiteral("WxH"));
}

/// Size "1280x720"; invalid when it is none.
QSize sizeOf(const QString &text)
{
    const int width = text.section(QLatin1Char('x'), 0, 0).toInt();
    const int height = text.section(QLatin1Char('x'), 1, 1).toInt();
    return width > 0 && height > 0 ? QSize(width, height) : QSize();
}

/// What was asked for, else what was chosen last, else the given.
QString chosen(const QCommandLineParser &options, const spp::WindowMemory &memory, const char *name,
        const char *key, const QString &otherwise)
{
    const QString asked = options.value(QLatin1String(name));
    if (!asked.isEmpty())
        return asked;
    const bool isPicture = options.isSet(QStringLiteral("screenshot"));
    const QString kept = isPicture ? QString() : memory.text(QLatin1String(key));
    return kept.isEmpty() ? otherwise : kept;
}

spp::Result<void> open(spp::MainWindow &window, const QCommandLineParser &options)
{
    const QStringList files = options.positionalArguments();
    const QString last = window.memory().text(QStringLiteral("last"));
    if (!files.isEmpty())
        SPP_TRY(window.openTerritory(files.first()));
    else if (!options.isSet(QStringLiteral("screenshot")) && QFile::exists(last)) {
        // Not what was asked for now, so no reason to end: the welcome page is there.
        if (const spp::Result<void> opened = window.openTerritory(last); !opened)
            window.workbench().report(
                    Texts::tr("The last territory could not be opened"), opened.error());
    }
    const QString workspace = options.value(QStringLiteral("workspace"));
    if (!workspace.isEmpty() && !window.parts().workspace(workspace))
        return spp::Error::usage(
                Texts::tr("There is no workspace “%1”.").arg(workspace).toStdString());
    if (!workspace.isEmpty())
        window.workbench().showWorkspace(workspace);
    const QString number = options.value(QStringLiteral("case"));
    if (!number.isEmpty() && window.parts().current())
        window.parts().current()->restore({ { QStringLiteral("case"), number } });
    return {};
}

int runWindow(spp::MainWindow &window, const QCommandLineParser &options)
{
    const bool isPicture = options.isSet(QStringLiteral("screenshot"));
    if (!isPicture)
        window.remember();
    const QSize size = sizeOf(options.value(QStringLiteral("size")));
    if (options.isSet(QStringLiteral("size")) && !size.isValid())
        return failed(
                spp::Error::usage(Texts::tr("The size is written as 1280x720.").toStdString()));
    if (size.isValid()) {
        window.setWindowState(Qt::WindowNoState);
        window.resize(size);
    }
    window.show();
    if (const spp::Result<void> opened = open(window, options); !opened)
        return failed(opened.error());
    if (!isPicture)
        return QCoreApplication::exec();
    const spp::Result<void> saved
            = window.saveScreenshot(options.value(QStringLiteral("screenshot")));
    return saved ? 0 : failed(saved.error());
}

/// Whether the arguments ask for something that no display is needed for: a picture or the help.
bool drawsNoWindow(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        const QByteArray text(argument);
        return text.startsWith("--screenshot") || text.startsWith("--help") || text == "-h";
    });
}

/// Takes Qt's offscreen platform for what draws no window. False when there is no display for one:
/// Qt itself would only abort.
bool findScreen(int argc, char **argv)
{
    const char *const platform = "QT_QPA_PLATFORM";
    if (!qEnvironmentVariableIsEmpty(platform))
        return true;
    if (drawsNoWindow(argc, argv))
        return qputenv(platform, "offscreen");
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return !qEnvironmentVariableIsEmpty("DISPLAY")
            || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#else
    return true;
#endif
}

} // namespace

int main(int argc, char **argv)
{
    if (!findScreen(argc, argv)) {
        return failed(spp::Error::environment("There is no display for the window.")
                              .advise("Start it in a graphical session, or make a picture with "
                                      "--screenshot OUT.png."));
    }
    spp::compat::useScreenPixels();
    QgsApplication program(argc, argv, true);
    QCoreApplication::setApplicationName(QStringLiteral("spp-desktop"));
    spp::Language::use(spp::Language::preferred());
    QCommandLineParser options;
    describe(options);
    options.process(program);

    auto memory = std::make_unique<spp::WindowMemory>();
    const QString language
            = chosen(options, *memory, "lang", "language", spp::Language::preferred());
    if (!spp::Language::available().contains(language))
        return failed(spp::Error::usage(
                Texts::tr("There is no language “%1”: vi, en").arg(language).toStdString()));
    spp::Language::use(language);
    const QString look = chosen(options, *memory, "look", "look", QStringLiteral("light"));
    if (const spp::Result<void> used = spp::Look::use(look); !used)
        return failed(used.error());
    if (const spp::Result<void> started = spp::Application::startQgis(); !started)
        return failed(started.error());
    spp::Application application;
    spp::addCoreRuleKinds(application.coreContributions());
    spp::MainWindow window(application, std::move(memory));
    spp::addWorkspaces(window.workbench());
    return runWindow(window, options);
}
