// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "cli/commands/caseoutput.h"
#include "cli/commands/commands.h"
#include "cli/commands/commonoptions.h"
#include "core/plugin/application.h"
#include "core/plugin/texttable.h"

#include "dossier/casesummaryprint.h"

#include <QJsonArray>

namespace spp::cli {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::cli::CaseCommand)
};

const QString atName = QStringLiteral("--at");
const QString outName = QStringLiteral("--out");

QString text(int number) { return QString::number(number); }

QString queueTable(const std::vector<QueueEntry> &entries)
{
    std::vector<QStringList> rows;
    for (const QueueEntry &entry : entries) {
        rows.push_back({ entry.file.number, caseStateTitle(entry.state), shownDue(entry.file),
                entry.workingDaysLeft ? text(*entry.workingDaysLeft) : shown(QString()),
                shown(entry.file.officer), text(entry.conflicts), text(entry.notCertain),
                text(entry.unknown), text(entry.unanswered) });
    }
    return textTable(
            { Texts::tr("number"), Texts::tr("state"), Texts::tr("due"),
                    Texts::tr("working days left"), Texts::tr("officer"), Texts::tr("conflict"),
                    Texts::tr("not certain"), Texts::tr("unknown"), Texts::tr("unanswered") },
            rows);
}

Result<CommandOutput> runQueue(Application &application, const CommandInput &input, Feedback &)
{
    SPP_ASSIGN(const QDate at, dateOption(input, atName, QDate::currentDate()));
    SPP_ASSIGN(const auto territory, openToRead(input));
    SPP_ASSIGN(CaseDesk desk, CaseDesk::create(*territory, application.actor()));
    SPP_ASSIGN(const auto entries, desk.queue(at));
    QJsonArray list;
    for (const QueueEntry &entry : entries)
        list.append(toJson(entry));
    CommandOutput output;
    output.json = { { QStringLiteral("schema"), QStringLiteral("spp.queue/1") },
        { QStringLiteral("on"), at.toString(Qt::ISODate) }, { QStringLiteral("cases"), list } };
    output.text = entries.empty() ? Texts::tr("No case is open.") : queueTable(entries);
    return output;
}

QString summaryText(const CaseSummary &summary)
{
    std::vector<std::pair<QString, QString>> facts
            = { { Texts::tr("on"), shown(summary.on) }, { Texts::tr("open"), text(summary.open) } };
    for (const auto &[state, count] : summary.byState)
        facts.emplace_back(caseStateTitle(state), text(count));
    facts.emplace_back(Texts::tr("overdue"), text(summary.overdue));
    facts.emplace_back(Texts::tr("due today"), text(summary.dueToday));
    facts.emplace_back(Texts::tr("due this week"), text(summary.dueThisWeek));
    facts.emplace_back(Texts::tr("without due date"), text(summary.dueUnknown));
    facts.emplace_back(
            Texts::tr("with unanswered conflicts"), text(summary.withUnansweredConflicts));
    facts.emplace_back(Texts::tr("not reviewed"), text(summary.neverReviewed));
    std::vector<QStringList> rules;
    for (const CaseSummary::RuleCount &count : summary.conflicts)
        rules.push_back({ count.rule, text(count.cases), text(count.disagreed) });
    std::vector<QStringList> officers;
    for (const CaseSummary::OfficerCount &count : summary.officers)
        officers.push_back({ shown(count.officer), text(count.open), text(count.overdue) });
    return textFacts(facts) + QLatin1Char('\n')
            + textTable({ Texts::tr("conflict with"), Texts::tr("cases"),
                                Texts::tr("officer disagrees") },
                    rules)
            + QLatin1Char('\n')
            + textTable(
                    { Texts::tr("officer"), Texts::tr("open"), Texts::tr("overdue") }, officers);
}

Result<CommandOutput> runSummary(Application &application, const CommandInput &input, Feedback &)
{
    SPP_ASSIGN(const QDate at, dateOption(input, atName, QDate::currentDate()));
    SPP_ASSIGN(const auto territory, openToRead(input));
    SPP_ASSIGN(CaseDesk desk, CaseDesk::create(*territory, application.actor()));
    SPP_ASSIGN(const CaseSummary summary, desk.summary(at));
    CommandOutput output;
    output.json = toJson(summary);
    output.text = summaryText(summary);
    const QString page = input.value(outName);
    if (!page.isEmpty()) {
        SPP_ASSIGN(const auto queue, desk.queue(at));
        SPP_TRY(printCaseSummary(*territory, summary, queue, page));
        output.text += QLatin1Char('\n') + Texts::tr("Written: %1").arg(page) + QLatin1Char('\n');
    }
    return output;
}

} // namespace

void addCaseQueueCommands(Contributions &to)
{
    const QString noun = QStringLiteral("case");
    const std::vector<CommandArgument> arguments = { fileArgument(),
        option(atName, QStringLiteral("DATE"), Texts::tr("day to count from; default: today")) };
    to.add(Command{ noun, QStringLiteral("queue"),
            Texts::tr("open cases by due date, the overdue ones first"), arguments, runQueue });
    std::vector<CommandArgument> ofSummary = arguments;
    ofSummary.push_back(option(
            outName, QStringLiteral("FILE.pdf"), Texts::tr("print the figures on one page")));
    to.add(Command{ noun, QStringLiteral("summary"), Texts::tr("figures over all cases on a day"),
            ofSummary, runSummary });
}

} // namespace spp::cli
