// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "cli/commands/commands.h"
#include "cli/commands/commonoptions.h"
#include "cli/commands/planoptions.h"
#include "core/data/planregister.h"
#include "core/import/planimport.h"
#include "core/plugin/application.h"
#include "core/plugin/texttable.h"

#include <QSet>

namespace spp::cli {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::cli::PlanCommand)
};

QString tableOf(const std::vector<PlanVersion> &versions, const QSet<QString> &holding)
{
    std::vector<QStringList> rows;
    for (const PlanVersion &version : versions) {
        rows.push_back({ version.id(), version.plan.title, version.plan.level,
                toString(version.kind), version.decisionNumber, shown(version.decisionDate),
                toString(version.state), shown(version.inForceFrom), shown(version.inForceTo),
                holding.contains(version.id()) ? Texts::tr("yes") : Texts::tr("no") });
    }
    return textTable(
            { Texts::tr("version"), Texts::tr("plan"), Texts::tr("level"), Texts::tr("kind"),
                    Texts::tr("decision"), Texts::tr("of"), Texts::tr("state"), Texts::tr("from"),
                    Texts::tr("to"), Texts::tr("in force") },
            rows);
}

/// Versions that still hold somewhere on the day: no later one has replaced them as a whole.
Result<QSet<QString>> holdingOn(PlanRegister &plans, QDate at)
{
    SPP_ASSIGN(const auto stacks, plans.inForce(at));
    QSet<QString> ids;
    for (const std::vector<PlanVersion> &stack : stacks) {
        for (const PlanVersion &version : stack)
            ids.insert(version.id());
    }
    return ids;
}

Result<CommandOutput> outputOf(
        PlanRegister &plans, const std::vector<PlanVersion> &versions, QDate at)
{
    SPP_ASSIGN(const QSet<QString> holding, holdingOn(plans, at));
    QJsonArray list;
    for (const PlanVersion &version : versions) {
        QJsonObject json = toJson(version);
        json.insert(QStringLiteral("in_force"), holding.contains(version.id()));
        list.append(json);
    }
    CommandOutput output;
    output.json = { { QStringLiteral("schema"), QStringLiteral("spp.plans/1") },
        { QStringLiteral("at"), at.toString(Qt::ISODate) }, { QStringLiteral("versions"), list } };
    output.text = versions.empty() ? Texts::tr("The territory has no plan.")
                                   : tableOf(versions, holding);
    return output;
}

Result<CommandOutput> runList(Application &, const CommandInput &input, Feedback &)
{
    SPP_ASSIGN(const QDate at, dateOption(input, QStringLiteral("--at"), QDate::currentDate()));
    SPP_ASSIGN(const auto territory, openToRead(input));
    PlanRegister plans(*territory);
    SPP_ASSIGN(const auto versions, plans.list());
    return outputOf(plans, versions, at);
}

Result<CommandOutput> runImport(
        Application &application, const CommandInput &input, Feedback &feedback)
{
    SPP_ASSIGN(const PlanVersion version, PlanOptions::version(input));
    SPP_ASSIGN(ImportOptions options, PlanOptions::import(input));
    options.actor = application.actor();
    SPP_ASSIGN(const auto territory, openToWrite(input));
    SPP_ASSIGN(const engine::Geometry boundary, PlanOptions::boundary(input, *territory));
    SPP_ASSIGN(const PlanImport::Outcome done,
            PlanImport::run(*territory, version, boundary, options, feedback));
    PlanRegister plans(*territory);
    SPP_ASSIGN(CommandOutput output, outputOf(plans, { done.version }, QDate::currentDate()));
    output.json.insert(QStringLiteral("import"), done.report.toJson());
    output.text += QLatin1Char('\n') + done.report.text();
    return output;
}

Result<CommandOutput> runActivate(Application &application, const CommandInput &input, Feedback &)
{
    SPP_ASSIGN(const QDate from, dateOption(input, QStringLiteral("--from"), QDate()));
    SPP_ASSIGN(const auto territory, openToWrite(input));
    PlanRegister plans(*territory);
    const QString id = input.value(QStringLiteral("PLAN@VERSION"));
    SPP_TRY(plans.activate(id, from, application.actor()));
    SPP_ASSIGN(const PlanVersion version, plans.find(id));
    return outputOf(plans, { version }, QDate::currentDate());
}

Result<CommandOutput> runWithdraw(Application &application, const CommandInput &input, Feedback &)
{
    SPP_ASSIGN(const QDate on, dateOption(input, QStringLiteral("--on"), QDate()));
    SPP_ASSIGN(const auto territory, openToWrite(input));
    PlanRegister plans(*territory);
    const QString id = input.value(QStringLiteral("PLAN@VERSION"));
    SPP_TRY(plans.withdraw(id, on, application.actor()));
    SPP_ASSIGN(const PlanVersion version, plans.find(id));
    return outputOf(plans, { version }, QDate::currentDate());
}

} // namespace

void addPlanCommands(Contributions &to)
{
    const QString noun = QStringLiteral("plan");
    const QString date = QStringLiteral("DATE");
    const CommandArgument version = positional(
            QStringLiteral("PLAN@VERSION"), Texts::tr("version, as \"plan list\" names it"));
    to.add(Command{ noun, QStringLiteral("list"), Texts::tr("plans and their versions"),
            { fileArgument(),
                    option(QStringLiteral("--at"), date,
                            Texts::tr("day to judge by; today unless stated")) },
            runList });
    to.add(Command{ noun, QStringLiteral("import"),
            Texts::tr("a version of a plan with its zones, as a draft"), PlanOptions::arguments(),
            runImport });
    to.add(Command{ noun, QStringLiteral("activate"), Texts::tr("put a draft in force"),
            { fileArgument(), version,
                    option(QStringLiteral("--from"), date,
                            Texts::tr("first day; as stated at the import unless given")) },
            runActivate });
    to.add(Command{ noun, QStringLiteral("withdraw"),
            Texts::tr("end a version; it stays for the days before"),
            { fileArgument(), version,
                    requiredOption(QStringLiteral("--on"), date,
                            Texts::tr("first day on which it no longer holds")) },
            runWithdraw });
}

} // namespace spp::cli
