// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "cli/commands/commands.h"
#include "core/plugin/application.h"
#include "core/plugin/installation.h"
#include "core/plugin/pluginmanager.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace spp::cli {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::cli::Doctor)
};

QString pluginAdvice()
{
    return Texts::tr("Install a build of it that fits SPP %1, or remove the file.")
            .arg(Application::version());
}

QJsonObject toJson(const InstallationCheck &check)
{
    return { { QStringLiteral("name"), check.name }, { QStringLiteral("value"), check.value },
        { QStringLiteral("ok"), check.problem.isEmpty() },
        { QStringLiteral("problem"), check.problem }, { QStringLiteral("advice"), check.advice } };
}

QJsonObject toJson(const PluginDescription &plugin)
{
    return { { QStringLiteral("id"), plugin.name() }, { QStringLiteral("version"), plugin.version },
        { QStringLiteral("title"), plugin.title.text() }, { QStringLiteral("path"), plugin.path },
        { QStringLiteral("state"),
                plugin.loaded ? QStringLiteral("loaded") : QStringLiteral("failed") },
        { QStringLiteral("reason"), plugin.failure },
        { QStringLiteral("advice"), plugin.loaded ? QString() : pluginAdvice() } };
}

/// One aligned line: mark, name, what was found; below it what is wrong and what to do.
QString line(bool isWell, const QString &name, const QString &value, const QString &problem)
{
    QString text = (isWell ? QStringLiteral("  ") : QStringLiteral("! ")) + name.leftJustified(20)
            + QLatin1Char(' ') + value + QLatin1Char('\n');
    if (!problem.isEmpty())
        text += QStringLiteral("    ") + problem + QLatin1Char('\n');
    return text;
}

QString toText(const InstallationCheck &check)
{
    return line(check.problem.isEmpty(), check.name, check.value,
            QString(check.problem + QLatin1Char(' ') + check.advice).trimmed());
}

QString toText(const PluginDescription &plugin)
{
    return line(plugin.loaded, QStringLiteral("plugin ") + plugin.name(),
            plugin.version + QStringLiteral("  ") + plugin.path,
            plugin.loaded ? QString() : plugin.failure + QLatin1Char(' ') + pluginAdvice());
}

Result<CommandOutput> runDoctor(Application &application, const CommandInput &, Feedback &)
{
    application.contributions(); // loads every plugin, so that each is seen to work
    QJsonArray checks;
    QJsonArray plugins;
    QString text;
    int problems = 0;
    for (const InstallationCheck &check : checkInstallation(application)) {
        checks.append(toJson(check));
        text += toText(check);
        problems += check.problem.isEmpty() ? 0 : 1;
    }
    for (const PluginDescription &plugin : application.plugins().plugins()) {
        plugins.append(toJson(plugin));
        text += toText(plugin);
        problems += plugin.loaded ? 0 : 1;
    }
    text += problems == 0 ? Texts::tr("The installation is complete.")
                          : Texts::tr("%1 problems, marked with \"!\".").arg(problems);
    CommandOutput output;
    output.json = { { QStringLiteral("schema"), QStringLiteral("spp.doctor/1") },
        { QStringLiteral("version"), Application::version() },
        { QStringLiteral("ok"), problems == 0 }, { QStringLiteral("checks"), checks },
        { QStringLiteral("plugins"), plugins } };
    output.text = Texts::tr("SPP %1").arg(Application::version()) + QLatin1Char('\n') + text;
    output.violations = problems > 0;
    return output;
}

} // namespace

void addDoctorCommand(Contributions &to)
{
    to.add(Command{ QStringLiteral("doctor"), {},
            Texts::tr("check the installation and the plugins, and say what to do"), {},
            runDoctor });
}

} // namespace spp::cli
