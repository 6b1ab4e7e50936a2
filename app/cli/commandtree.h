// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plugin/command.h"

#include <CLI/CLI.hpp>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace spp::cli {

/// One command on the command line, with room for what the user typed.
struct BoundCommand {
    Command command;
    CLI::App *app = nullptr;
    std::map<QString, std::vector<std::string>> texts;
    std::map<QString, bool> flags;
    bool json = false;

    CommandInput input() const;
};

/// What was typed besides options: noun, verb, then positional arguments and values of options.
QStringList commandWords(const std::vector<std::string> &arguments);

/// The nouns and verbs of `spp` as CLI11 knows them. Belongs to one run of the program.
class CommandTree {
public:
    explicit CommandTree(const std::string &version);

    bool has(const QString &noun, const QString &verb) const;
    void add(const Command &command);
    /// A command of which only the name is known yet; it accepts any arguments.
    void addUnknown(const Command &command);

    /// The command that was asked for. Throws CLI::ParseError, also for --help and --version.
    const BoundCommand &parse(std::vector<std::string> arguments);
    /// Prints the help or the error and gives the exit code.
    int answer(const CLI::ParseError &error) const;

private:
    BoundCommand &addNamed(const Command &command);
    bool hasNoun(const QString &noun) const;
    void describeNouns();

    CLI::App m_root;
    std::string m_language;
    std::map<QString, CLI::App *> m_nouns;
    std::vector<std::unique_ptr<BoundCommand>> m_commands;
};

} // namespace spp::cli
