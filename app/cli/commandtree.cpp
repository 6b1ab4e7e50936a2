// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "cli/commandtree.h"

#include "cli/mistakewords.h"

#include <QCoreApplication>

#include <iostream>

namespace spp::cli {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::cli::CommandTree)
};

std::string utf8(const QString &text) { return text.toStdString(); }

void bindArgument(BoundCommand &bound, const CommandArgument &argument)
{
    const std::string name = argument.name.toStdString();
    const std::string help = argument.help.toStdString();
    if (argument.kind == CommandArgument::Kind::Flag) {
        bound.app->add_flag(name, bound.flags[argument.name], help);
        return;
    }
    CLI::Option *option = bound.app->add_option(name, bound.texts[argument.name], help);
    option->required(argument.required);
    option->type_name(argument.placeholder.toStdString());
    if (argument.repeated)
        option->expected(1, -1);
    else
        option->expected(1)->allow_extra_args(false)->multi_option_policy(
                CLI::MultiOptionPolicy::Throw);
}

QString optionGroup() { return Texts::tr("Options"); }

QString commandGroup() { return Texts::tr("Commands"); }

CLI::App *addGroup(CLI::App &parent, const QString &name, const QString &summary)
{
    CLI::App *app = parent.add_subcommand(name.toStdString(), summary.toStdString());
    app->group(utf8(commandGroup()));
    // CLI11 makes the help flag before it hands the parent's defaults down.
    app->get_help_ptr()->group(utf8(optionGroup()));
    return app;
}

/// CLI11 explains in English; the kind of mistake is said in the user's language before it.
QString kindOfMistake(const CLI::ParseError &error)
{
    if (dynamic_cast<const CLI::RequiredError *>(&error))
        return Texts::tr("Something is missing");
    if (dynamic_cast<const CLI::ExtrasError *>(&error))
        return Texts::tr("This was not understood");
    if (dynamic_cast<const CLI::ValidationError *>(&error)
            || dynamic_cast<const CLI::ConversionError *>(&error))
        return Texts::tr("A value does not fit");
    if (dynamic_cast<const CLI::ArgumentMismatch *>(&error))
        return Texts::tr("An option has too few or too many values");
    return Texts::tr("The command line was not understood");
}

} // namespace

CommandInput BoundCommand::input() const
{
    CommandInput input;
    for (const auto &[name, given] : texts) {
        QStringList list;
        for (const std::string &text : given)
            list.append(QString::fromStdString(text));
        if (!list.isEmpty())
            input.values.insert(name, list);
    }
    for (const auto &[name, set] : flags) {
        if (set)
            input.values.insert(name, {});
    }
    return input;
}

CommandTree::CommandTree(const std::string &version)
    : m_root(utf8(Texts::tr("SPP, the workstation for spatial planning")), "spp")
{
    m_root.option_defaults()->group(utf8(optionGroup())); // subcommands take it over
    m_root.set_help_flag("-h,--help", utf8(Texts::tr("print this help")));
    m_root.set_version_flag("--version", version, utf8(Texts::tr("print the version")));
    m_root.add_option("--lang", m_language, utf8(Texts::tr("language of messages: vi or en")))
            ->check(CLI::IsMember({ "vi", "en" }));
    const auto formatter = m_root.get_formatter();
    formatter->label("Usage", utf8(Texts::tr("Usage")));
    formatter->label("OPTIONS", utf8(Texts::tr("OPTIONS")));
    formatter->label("SUBCOMMAND", utf8(Texts::tr("COMMAND")));
    formatter->label("Positionals", utf8(Texts::tr("Arguments")));
    formatter->label("REQUIRED", utf8(Texts::tr("REQUIRED")));
}

QStringList commandWords(const std::vector<std::string> &arguments)
{
    QStringList words;
    for (size_t i = 0; i < arguments.size(); ++i) {
        const QString word = QString::fromStdString(arguments[i]);
        if (word == QLatin1String("--lang"))
            ++i;
        else if (!word.startsWith(QLatin1Char('-')))
            words.append(word);
    }
    return words;
}

bool CommandTree::hasNoun(const QString &noun) const
{
    return std::any_of(m_commands.begin(), m_commands.end(),
            [&](const auto &bound) { return bound->command.noun == noun; });
}

bool CommandTree::has(const QString &noun, const QString &verb) const
{
    for (const auto &bound : m_commands) {
        if (bound->command.noun == noun && bound->command.verb == verb)
            return true;
    }
    return false;
}

BoundCommand &CommandTree::addNamed(const Command &command)
{
    CLI::App *parent = &m_root;
    QString name = command.noun;
    if (!command.verb.isEmpty()) {
        CLI::App *&noun = m_nouns[command.noun];
        if (!noun)
            noun = addGroup(m_root, command.noun, {});
        parent = noun;
        name = command.verb;
    }
    m_commands.push_back(std::make_unique<BoundCommand>());
    BoundCommand &bound = *m_commands.back();
    bound.command = command;
    bound.app = addGroup(*parent, name, command.summary);
    bound.app->add_flag("--json", bound.json, utf8(Texts::tr("print one JSON document")));
    // Understood after the command too; listed once, in the first help page.
    bound.app->add_option("--lang", m_language)->check(CLI::IsMember({ "vi", "en" }))->group("");
    return bound;
}

void CommandTree::add(const Command &command)
{
    BoundCommand &bound = addNamed(command);
    for (const CommandArgument &argument : command.arguments)
        bindArgument(bound, argument);
}

void CommandTree::addUnknown(const Command &command) { addNamed(command).app->allow_extras(); }

/// A noun lists its verbs as its summary, so that the first help page tells the whole story.
void CommandTree::describeNouns()
{
    for (const auto &[name, app] : m_nouns) {
        std::string verbs;
        for (const CLI::App *verb : app->get_subcommands({}))
            verbs += (verbs.empty() ? "" : " | ") + verb->get_name();
        app->description(verbs);
    }
}

const BoundCommand &CommandTree::parse(std::vector<std::string> arguments)
{
    describeNouns();
    const QStringList words = commandWords(arguments);
    if (!words.isEmpty() && !hasNoun(words.first()))
        throw CLI::ExtrasError("spp", { words.first().toStdString() });
    std::reverse(arguments.begin(), arguments.end()); // as CLI11 wants them
    m_root.parse(std::move(arguments));
    for (const auto &bound : m_commands) {
        if (bound->app->parsed())
            return *bound;
    }
    throw CLI::RequiredError(utf8(Texts::tr("COMMAND")));
}

int CommandTree::answer(const CLI::ParseError &error) const
{
    if (error.get_exit_code() == 0) {
        m_root.exit(error, std::cout, std::cerr);
        std::cout.flush();
        return std::cout.good() ? 0 : exitCode(ErrorCode::Environment);
    }
    std::cerr << "spp: " << kindOfMistake(error).toStdString() << ": "
              << utf8(mistakeWords(QString::fromUtf8(error.what()))) << '\n'
              << utf8(Texts::tr("\"spp --help\" and \"spp COMMAND --help\" say what is possible."))
              << '\n';
    return exitCode(ErrorCode::Usage);
}

} // namespace spp::cli
