// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "cli/commands/caseoutput.h"

#include "cli/commands/commonoptions.h"
#include "core/plugin/texttable.h"

#include <QJsonArray>

namespace spp::cli {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::cli::CaseCommand)
};

template <typename T>
QJsonArray listOf(const std::vector<T> &items)
{
    QJsonArray list;
    for (const T &item : items)
        list.append(toJson(item));
    return list;
}

QString reviewTable(const std::vector<CaseReview> &reviews)
{
    std::vector<QStringList> rows;
    for (const CaseReview &review : reviews) {
        rows.push_back({ review.reviewedAt, review.at, QString::number(review.conflicts),
                QString::number(review.notCertain), QString::number(review.unknown),
                QString::number(review.passed), review.sha256.left(12) });
    }
    return textTable({ Texts::tr("reviewed"), Texts::tr("as of"), Texts::tr("conflict"),
                             Texts::tr("not certain"), Texts::tr("unknown"), Texts::tr("pass"),
                             Texts::tr("hash") },
            rows);
}

QString answerTable(const std::vector<AnsweredFinding> &findings)
{
    std::vector<QStringList> rows;
    for (const AnsweredFinding &finding : findings) {
        if (!finding.wantsAnswer() && !finding.answer)
            continue;
        const bool answered = finding.answer.has_value();
        rows.push_back({ finding.rule, finding.outcome,
                shown(answered ? officerAnswerTitle(finding.answer->answer) : QString()),
                shown(answered ? finding.answer->reason : QString()) });
    }
    if (rows.empty())
        return {};
    return QLatin1Char('\n')
            + textTable({ Texts::tr("rule"), Texts::tr("outcome"), Texts::tr("officer"),
                                Texts::tr("reason") },
                    rows);
}

QString historyTable(const std::vector<StateChange> &changes)
{
    std::vector<QStringList> rows;
    for (const StateChange &change : changes) {
        rows.push_back({ change.at, caseStateTitle(change.to), shown(change.by.person),
                shown(change.comment) });
    }
    return textTable(
            { Texts::tr("since"), Texts::tr("state"), Texts::tr("by"), Texts::tr("comment") },
            rows);
}

QString factsOf(const CaseFile &file)
{
    return textFacts({ { Texts::tr("case"), file.number },
            { Texts::tr("title"), shown(file.title) },
            { Texts::tr("applicant"), shown(file.applicant) },
            { Texts::tr("officer"), shown(file.officer) },
            { Texts::tr("state"), shownState(file.state) }, { Texts::tr("opened"), file.openedAt },
            { Texts::tr("procedure"), shown(file.procedure) },
            { Texts::tr("received"), shown(file.received) },
            { Texts::tr("due"), shownDue(file) } });
}

} // namespace

QString shownState(const QString &state)
{
    const auto known = caseStateFromString(state);
    return known ? caseStateTitle(*known) : state;
}

QString shownDue(const CaseFile &file)
{
    QStringList years;
    for (const int year : file.dueUnknownYears)
        years.append(QString::number(year));
    if (years.isEmpty())
        return shown(file.due);
    return Texts::tr("%1 (holidays of %2 not known)")
            .arg(shown(file.due), years.join(QStringLiteral(", ")));
}

Result<CommandOutput> caseOutput(Territory &territory, const QString &number)
{
    CaseRegister cases(territory.database());
    SPP_ASSIGN(const CaseFile file, cases.find(number));
    SPP_ASSIGN(const auto reviews, cases.reviews(file));
    CaseDesk desk(territory, {}, {}, {});
    SPP_ASSIGN(const auto findings, desk.findings(number));
    SPP_ASSIGN(const auto history, desk.history(number));
    CommandOutput output;
    output.json = toJson(file);
    output.json.insert(QStringLiteral("schema"), QStringLiteral("spp.case/1"));
    output.json.insert(QStringLiteral("reviews"), listOf(reviews));
    output.json.insert(QStringLiteral("findings"), listOf(findings));
    output.json.insert(QStringLiteral("history"), listOf(history));
    output.text = factsOf(file) + QLatin1Char('\n') + reviewTable(reviews) + answerTable(findings)
            + QLatin1Char('\n') + historyTable(history);
    return output;
}

} // namespace spp::cli
