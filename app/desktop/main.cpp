// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/domain/theme.h"
#include "core/plugin/application.h"
#include "gui/mainwindow.h"

#include <QCommandLineParser>
#include <QLocale>
#include <QTranslator>

#include <qgsapplication.h>

#include <cstdio>

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::desktop::Main)
};

QString preferredLanguage()
{
    const QString stated = qEnvironmentVariable("SPP_LANG", QLocale::system().name());
    return stated.startsWith(QLatin1String("vi")) ? QStringLiteral("vi") : QStringLiteral("en");
}

int failed(const spp::Error &error)
{
    std::fprintf(stderr, "spp-desktop: %s\n", error.text().c_str());
    return spp::exitCode(error.code);
}

int runWindow(spp::MainWindow &window, const QCommandLineParser &options)
{
    const QStringList files = options.positionalArguments();
    if (!files.isEmpty()) {
        if (const spp::Result<void> opened = window.openTerritory(files.first()); !opened)
            return failed(opened.error());
    }
    window.show();
    if (!options.isSet(QStringLiteral("screenshot")))
        return QCoreApplication::exec();
    QCoreApplication::processEvents();
    const spp::Result<void> saved
            = window.saveScreenshot(options.value(QStringLiteral("screenshot")));
    return saved ? 0 : failed(saved.error());
}

} // namespace

int main(int argc, char **argv)
{
    QgsApplication program(argc, argv, true);
    QCoreApplication::setApplicationName(QStringLiteral("spp-desktop"));
    const QString language = preferredLanguage();
    spp::LocalisedText::setLanguage(language);
    QLocale::setDefault(
            QLocale(language == QLatin1String("vi") ? QLocale::Vietnamese : QLocale::English));
    QTranslator translator;
    if (translator.load(spp::Application::resourceFolder()
                + QStringLiteral("/translations/spp_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&translator);

    QCommandLineParser options;
    options.addHelpOption();
    options.addPositionalArgument(QStringLiteral("FILE"), Texts::tr("territory to open"));
    options.addOption({ QStringLiteral("screenshot"),
            Texts::tr("write a picture of the window and end"), QStringLiteral("OUT.png") });
    options.process(program);
    if (const spp::Result<void> started = spp::Application::startQgis(); !started)
        return failed(started.error());
    spp::MainWindow window;
    return runWindow(window, options);
}
