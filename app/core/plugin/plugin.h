// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/domain/theme.h"
#include "core/plugin/command.h"
#include "core/rules/packcache.h"
#include "core/rules/rulekind.h"

#include <QtPlugin>

#include <memory>
#include <set>
#include <vector>

namespace spp {

class Territory;

/// A workspace of the window that a plugin brings; its docks come from the plugin's ui half.
struct WorkspaceDescription {
    QString id;
    LocalisedText title;
    QString icon;
};

/// What a section of a dossier may read: what a rule may, and the territory itself.
struct ReportContext : RuleContext {
    Territory *territory = nullptr;
    Feedback *feedback = nullptr;
};

/// A table that is printed, in the language of LocalisedText::language() while it was made.
struct ReportTable {
    std::vector<QStringList> rows; ///< the first is the header; empty: nothing to say
    std::vector<double> widths; ///< shares of the columns; empty: all alike
    QStringList notes; ///< paragraphs under it: limits of the method, sources
    std::set<int> numbers; ///< columns of numbers, from 0: they are set to the right
};

/// One more section of the dossier.
struct ReportSection {
    QString id;
    LocalisedText title;
    /// The same rows for the same territory and review, and for any clock: a dossier is printed
    /// again and compared.
    std::function<Result<ReportTable>(const ReportContext &)> table;
};

/// What the core and the plugins offer, collected at start.
class SPP_CORE_EXPORT Contributions {
public:
    void add(Theme theme) { themes.push_back(std::move(theme)); }
    void add(std::unique_ptr<RuleKind> kind) { ruleKinds.push_back(std::move(kind)); }
    void add(Command command) { commands.push_back(std::move(command)); }
    void add(WorkspaceDescription workspace) { workspaces.push_back(std::move(workspace)); }
    void add(ReportSection section) { sections.push_back(std::move(section)); }

    const RuleKind *ruleKind(const QString &id) const;

    std::vector<Theme> themes;
    std::vector<std::unique_ptr<RuleKind>> ruleKinds;
    std::vector<Command> commands;
    std::vector<WorkspaceDescription> workspaces;
    std::vector<ReportSection> sections;
    /// Packs compiled by the kinds above, and gone before them.
    std::unique_ptr<PackCache> packs = std::make_unique<PackCache>();
};

/// The headless half of a domain plugin: a run-time module with JSON metadata.
///
/// Metadata: "id", "version", "title" {vi, en}, "requires" (ids of plugins that must be there
/// first), "commands" [{"noun", "verb", "summary" {vi, en}}] so that --help can list them without
/// loading the module. Created by Qt, owned by the PluginManager.
class SPP_CORE_EXPORT IPlugin {
public:
    virtual ~IPlugin() = default;
    virtual Result<void> contribute(Contributions &to) = 0;
};

} // namespace spp

#define SPP_PLUGIN_IID "org.spp.Plugin/1"
Q_DECLARE_INTERFACE(spp::IPlugin, SPP_PLUGIN_IID)
