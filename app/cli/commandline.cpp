// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "cli/commandline.h"

#include "cli/commandtree.h"
#include "cli/standardstreams.h"
#include "cli/terminalfeedback.h"
#include "core/plugin/pluginmanager.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <exception>

namespace spp::cli {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::cli::CommandLine)
};

constexpr int violationsFound = 1;

/// Stands in for a command whose module is not loaded, or failed.
Command commandByName(const PluginDescription &plugin, const PluginDescription::CommandName &name)
{
    const Error error = Error::environment(
            Texts::tr("The plugin %1, which brings this command, could not be loaded: %2")
                    .arg(plugin.id, plugin.failure)
                    .toStdString())
                                .inFile(plugin.path.toStdString());
    return { name.noun, name.verb, name.summary.text(), {},
        [error](Application &, const CommandInput &, Feedback &) -> Result<CommandOutput> {
            return error;
        } };
}

/// Loads the plugin that brings the command asked for, before its arguments are read.
void loadProvider(Application &application, const std::vector<std::string> &arguments)
{
    const QStringList words = commandWords(arguments);
    const PluginManager &plugins = application.plugins();
    const PluginDescription *provider = plugins.provider(words.value(0), words.value(1));
    if (!provider)
        provider = plugins.provider(words.value(0), {});
    if (provider)
        application.loadPlugin(provider->id);
}

void fill(CommandTree &tree, Application &application)
{
    for (const Command &command : application.coreContributions().commands)
        tree.add(command);
    for (const PluginDescription &plugin : application.plugins().plugins()) {
        for (const PluginDescription::CommandName &name : plugin.commands) {
            if (!plugin.id.isEmpty() && !tree.has(name.noun, name.verb))
                tree.addUnknown(commandByName(plugin, name));
        }
    }
}

void nameSkippedPlugins(Application &application, Feedback &feedback)
{
    for (const PluginDescription &plugin : application.plugins().plugins()) {
        if (plugin.failure.isEmpty())
            continue;
        feedback.message("spp: "
                + Texts::tr("Plugin %1 (%2) was skipped: %3")
                          .arg(plugin.name(), plugin.path, plugin.failure)
                          .toStdString());
    }
}

/// No exception leaves the program: what our own code did not foresee is told as such.
Result<CommandOutput> runGuarded(
        Application &application, const BoundCommand &bound, Feedback &feedback)
{
    try {
        return bound.command.run(application, bound.input(), feedback);
    } catch (const std::bad_alloc &) {
        return Error::environment(Texts::tr("There is not enough memory.").toStdString())
                .advise(Texts::tr("Close other programs, or work on a smaller area.")
                                .toStdString());
    } catch (const std::exception &exception) {
        return Error::internal(exception.what());
    }
}

/// A broken promise of our own code is told in its own words, mostly English ones, hence marked.
Error spoken(Error error)
{
    if (error.code == ErrorCode::Internal)
        error.reason = Texts::tr("Internal error, please report it: “%1”.")
                               .arg(QString::fromStdString(error.reason))
                               .toStdString();
    return error;
}

int execute(Application &application, const BoundCommand &bound)
{
    TerminalFeedback feedback;
    const Result<CommandOutput> output = runGuarded(application, bound, feedback);
    if (!output)
        feedback.message("spp: " + spoken(output.error()).text());
    nameSkippedPlugins(application, feedback);
    if (!output)
        return exitCode(output.error().code);
    const QByteArray text = bound.json ? QJsonDocument(output->json).toJson(QJsonDocument::Indented)
                                       : output->text.toUtf8();
    if (!writeStandardOutput(text)) {
        feedback.message("spp: " + Texts::tr("The result could not be written.").toStdString());
        return exitCode(ErrorCode::Environment);
    }
    return output->violations ? violationsFound : 0;
}

} // namespace

int runCommandLine(Application &application, const std::vector<std::string> &arguments)
{
    loadProvider(application, arguments);
    CommandTree tree("spp " + Application::version().toStdString());
    fill(tree, application);
    try {
        return execute(application, tree.parse(arguments));
    } catch (const CLI::ParseError &error) {
        return tree.answer(error);
    }
}

} // namespace spp::cli
