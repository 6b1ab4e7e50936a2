// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cases/casedesk.h"

#include "core/cases/caseproblem.h"
#include "core/data/territory.h"

#include <QJsonArray>

#include <algorithm>
#include <tuple>

namespace spp {

namespace {

/// What the last review of a case found, as the queue shows it.
struct Counts {
    int conflicts = 0;
    int notCertain = 0;
    int unknown = 0;
    int unansweredConflicts = 0;
    int unanswered = 0;
};

/// Findings of the last reviews of all cases that are not signed, with the last answer of each.
QString lastFindings()
{
    return QStringLiteral("FROM case_file c JOIN finding f ON f.review_id = (SELECT max(r.id) FROM "
                          "review r WHERE r.case_id = c.id) LEFT JOIN finding_answer a ON a.id = "
                          "(SELECT max(x.id) FROM finding_answer x WHERE x.review_id = f.review_id "
                          "AND x.rule = f.rule) WHERE c.state <> 'signed'");
}

Result<std::map<qlonglong, Counts>> countsByCase(Database &database)
{
    SPP_ASSIGN(const auto rows,
            database.rows(QStringLiteral("SELECT c.id, "
                                         "count(CASE WHEN f.outcome = 'conflict' THEN 1 END), "
                                         "count(CASE WHEN f.outcome = 'not_certain' THEN 1 END), "
                                         "count(CASE WHEN f.outcome = 'unknown' THEN 1 END), "
                                         "count(CASE WHEN f.outcome = 'conflict' AND a.id IS NULL "
                                         "THEN 1 END), "
                                         "count(CASE WHEN f.outcome <> 'pass' AND a.id IS NULL "
                                         "THEN 1 END) %1 GROUP BY c.id")
                                  .arg(lastFindings())));
    std::map<qlonglong, Counts> counts;
    for (const auto &row : rows) {
        counts[row[0].toLongLong()] = { row[1].toInt(), row[2].toInt(), row[3].toInt(),
            row[4].toInt(), row[5].toInt() };
    }
    return counts;
}

Result<std::map<qlonglong, QString>> sinceByCase(Database &database)
{
    SPP_ASSIGN(const auto rows,
            database.rows(QStringLiteral("SELECT s.case_id, s.changed_at FROM case_state s WHERE "
                                         "s.id = (SELECT max(x.id) FROM case_state x WHERE "
                                         "x.case_id = s.case_id)")));
    std::map<qlonglong, QString> since;
    for (const auto &row : rows)
        since[row[0].toLongLong()] = row[1].toString();
    return since;
}

Result<std::vector<CaseSummary::RuleCount>> conflictsByRule(Database &database)
{
    SPP_ASSIGN(const auto rows,
            database.rows(QStringLiteral("SELECT f.rule, count(DISTINCT c.id), "
                                         "count(DISTINCT CASE WHEN a.answer IN ('disagree', "
                                         "'not_relevant') THEN c.id END) %1 AND f.outcome = "
                                         "'conflict' GROUP BY f.rule ORDER BY 2 DESC, 1")
                                  .arg(lastFindings())));
    std::vector<CaseSummary::RuleCount> counts;
    for (const auto &row : rows)
        counts.push_back({ row[0].toString(), row[1].toInt(), row[2].toInt() });
    return counts;
}

void countOfficer(std::vector<CaseSummary::OfficerCount> &officers, const QueueEntry &entry)
{
    auto found = std::find_if(officers.begin(), officers.end(),
            [&entry](const auto &count) { return count.officer == entry.file.officer; });
    if (found == officers.end())
        found = officers.insert(officers.end(), { entry.file.officer, 0, 0 });
    ++found->open;
    found->overdue += entry.overdue ? 1 : 0;
}

void countEntry(CaseSummary &summary, const QueueEntry &entry)
{
    // From today to the end of the week, Sunday.
    const QDate sunday = summary.on.addDays(Qt::Sunday - summary.on.dayOfWeek());
    ++summary.open;
    summary.overdue += entry.overdue ? 1 : 0;
    summary.dueToday += entry.due == summary.on ? 1 : 0;
    summary.dueThisWeek += entry.due >= summary.on && entry.due <= sunday ? 1 : 0;
    summary.dueUnknown += entry.due.isValid() ? 0 : 1;
    summary.withUnansweredConflicts += entry.unansweredConflicts > 0 ? 1 : 0;
    summary.neverReviewed += entry.file.reviewCount == 0 ? 1 : 0;
    countOfficer(summary.officers, entry);
}

QJsonArray rulesJson(const CaseSummary &summary)
{
    QJsonArray rules;
    for (const CaseSummary::RuleCount &count : summary.conflicts) {
        rules.append(QJsonObject{ { QStringLiteral("rule"), count.rule },
                { QStringLiteral("cases"), count.cases },
                { QStringLiteral("disagreed"), count.disagreed } });
    }
    return rules;
}

QJsonArray officersJson(const CaseSummary &summary)
{
    QJsonArray officers;
    for (const CaseSummary::OfficerCount &count : summary.officers) {
        officers.append(QJsonObject{
                { QStringLiteral("officer"),
                        count.officer.isEmpty() ? QJsonValue() : QJsonValue(count.officer) },
                { QStringLiteral("open"), count.open },
                { QStringLiteral("overdue"), count.overdue } });
    }
    return officers;
}

} // namespace

Result<std::vector<QueueEntry>> CaseDesk::queue(QDate today)
{
    Database &database = m_territory.database();
    SPP_ASSIGN(const auto files, CaseRegister(database).list());
    SPP_ASSIGN(auto counts, countsByCase(database));
    SPP_ASSIGN(auto since, sinceByCase(database));
    std::vector<QueueEntry> entries;
    for (const CaseFile &file : files) {
        const auto state = caseStateFromString(file.state);
        if (!state)
            return CaseProblem::unknownState(file.number, file.state);
        if (isClosed(*state))
            continue;
        QueueEntry entry;
        entry.file = file;
        entry.state = *state;
        entry.due = file.due;
        entry.stateSince = since[file.id];
        if (entry.due.isValid()) {
            entry.overdue = entry.due < today;
            entry.workingDaysLeft = m_calendar.workingDaysBetween(today, entry.due);
        }
        const Counts &found = counts[file.id];
        entry.conflicts = found.conflicts;
        entry.notCertain = found.notCertain;
        entry.unknown = found.unknown;
        entry.unansweredConflicts = found.unansweredConflicts;
        entry.unanswered = found.unanswered;
        entries.push_back(std::move(entry));
    }
    // The earliest due date is the most overdue one.
    std::stable_sort(
            entries.begin(), entries.end(), [](const QueueEntry &one, const QueueEntry &other) {
                return std::make_tuple(!one.due.isValid(), one.due)
                        < std::make_tuple(!other.due.isValid(), other.due);
            });
    return entries;
}

Result<CaseSummary> CaseDesk::summary(QDate today)
{
    Database &database = m_territory.database();
    SPP_ASSIGN(const auto entries, queue(today));
    SPP_ASSIGN(const QVariant closed,
            database.single(
                    QStringLiteral("SELECT count(*) FROM case_file WHERE state = 'signed'")));
    CaseSummary summary;
    summary.on = today;
    for (const CaseState state : allCaseStates())
        summary.byState[state] = 0;
    summary.byState[CaseState::Signed] = closed.toInt();
    for (const QueueEntry &entry : entries) {
        ++summary.byState[entry.state];
        countEntry(summary, entry);
    }
    SPP_ASSIGN(summary.conflicts, conflictsByRule(database));
    std::stable_sort(summary.officers.begin(), summary.officers.end(),
            [](const auto &one, const auto &other) { return one.open > other.open; });
    return summary;
}

QJsonObject toJson(const QueueEntry &entry)
{
    QJsonObject json = toJson(entry.file);
    json.remove(QStringLiteral("subject"));
    json.remove(QStringLiteral("proposal"));
    json.insert(QStringLiteral("subject_label"),
            entry.file.subject.value(QStringLiteral("label")).toString());
    json.insert(QStringLiteral("state_since"), entry.stateSince);
    json.insert(QStringLiteral("overdue"), entry.overdue);
    json.insert(QStringLiteral("working_days_left"),
            entry.workingDaysLeft ? QJsonValue(*entry.workingDaysLeft) : QJsonValue());
    json.insert(QStringLiteral("conflicts"), entry.conflicts);
    json.insert(QStringLiteral("not_certain"), entry.notCertain);
    json.insert(QStringLiteral("unknown"), entry.unknown);
    json.insert(QStringLiteral("unanswered_conflicts"), entry.unansweredConflicts);
    json.insert(QStringLiteral("unanswered"), entry.unanswered);
    return json;
}

QJsonObject toJson(const CaseSummary &summary)
{
    QJsonObject states;
    for (const auto &[state, count] : summary.byState)
        states.insert(toString(state), count);
    return { { QStringLiteral("schema"), QStringLiteral("spp.case-summary/1") },
        { QStringLiteral("on"), summary.on.toString(Qt::ISODate) },
        { QStringLiteral("by_state"), states }, { QStringLiteral("open"), summary.open },
        { QStringLiteral("overdue"), summary.overdue },
        { QStringLiteral("due_today"), summary.dueToday },
        { QStringLiteral("due_this_week"), summary.dueThisWeek },
        { QStringLiteral("due_unknown"), summary.dueUnknown },
        { QStringLiteral("with_unanswered_conflicts"), summary.withUnansweredConflicts },
        { QStringLiteral("never_reviewed"), summary.neverReviewed },
        { QStringLiteral("conflicts"), rulesJson(summary) },
        { QStringLiteral("officers"), officersJson(summary) } };
}

} // namespace spp
