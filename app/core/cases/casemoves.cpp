// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cases/casedesk.h"

#include "core/cases/caseproblem.h"
#include "core/data/auditlog.h"
#include "core/data/casehistory.h"
#include "core/data/territory.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>

namespace spp {

namespace {

QString stated(const QString &text) { return text.isNull() ? QStringLiteral("") : text; }

QVariant orNull(const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); }

QJsonValue jsonOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

Result<CaseState> stateOf(const CaseFile &file)
{
    const auto state = caseStateFromString(file.state);
    return state ? Result<CaseState>(*state) : CaseProblem::unknownState(file.number, file.state);
}

Result<qlonglong> lastReview(Database &database, const CaseFile &file)
{
    SPP_ASSIGN(const QVariant id,
            database.single(
                    QStringLiteral("SELECT max(id) FROM review WHERE case_id = ?1"), { file.id }));
    return id.toLongLong();
}

/// Answer, reason, office, person, identity and time from `at` on; nothing when there is none.
std::optional<FindingAnswer> answerFrom(const std::vector<QVariant> &row, size_t at)
{
    const auto answer = officerAnswerFromString(row[at].toString());
    if (!answer)
        return std::nullopt;
    return FindingAnswer{ *answer, row[at + 1].toString(),
        { row[at + 2].toString(), row[at + 3].toString(), row[at + 4].toString() },
        row[at + 5].toString() };
}

/// The last answer to a rule in this review, then the last one in an earlier review of the case.
QString findingQuery()
{
    const QString columns
            = QStringLiteral("%1.answer, %1.reason, %1.office, %1.person, %1.identity, "
                             "%1.answered_at");
    return QStringLiteral(
            "SELECT f.review_id, f.rule, f.outcome, f.document, %1, %2 FROM finding f "
            "LEFT JOIN finding_answer a ON a.id = (SELECT max(x.id) FROM finding_answer x "
            "WHERE x.review_id = f.review_id AND x.rule = f.rule) "
            "LEFT JOIN finding_answer e ON e.id = (SELECT max(y.id) FROM finding_answer y "
            "JOIN review r ON r.id = y.review_id WHERE y.rule = f.rule AND r.id < f.review_id "
            "AND r.case_id = (SELECT case_id FROM review WHERE id = f.review_id)) "
            "WHERE f.review_id = ?1 ORDER BY CASE f.outcome WHEN 'conflict' THEN 0 "
            "WHEN 'not_certain' THEN 1 WHEN 'unknown' THEN 2 ELSE 3 END, f.rule, f.id")
            .arg(columns.arg(QStringLiteral("a")), columns.arg(QStringLiteral("e")));
}

} // namespace

QJsonObject toJson(const StateChange &change)
{
    const QString from = change.from ? toString(*change.from) : QString();
    return { { QStringLiteral("from"), jsonOrNull(from) },
        { QStringLiteral("to"), toString(change.to) },
        { QStringLiteral("comment"), jsonOrNull(change.comment) },
        { QStringLiteral("office"), jsonOrNull(change.by.office) },
        { QStringLiteral("person"), jsonOrNull(change.by.person) },
        { QStringLiteral("identity"), jsonOrNull(change.by.identity) },
        { QStringLiteral("at"), change.at } };
}

Result<void> CaseDesk::checkForSignature(const CaseFile &file)
{
    SPP_ASSIGN(const qlonglong review, lastReview(m_territory.database(), file));
    if (review == 0)
        return CaseProblem::notReviewed(file.number);
    SPP_ASSIGN(auto findings, findingsOf(review));
    findings.erase(std::remove_if(findings.begin(), findings.end(),
                           [](const AnsweredFinding &finding) {
                               return !finding.isConflict() || finding.answer;
                           }),
            findings.end());
    return findings.empty() ? Result<void>() : CaseProblem::unanswered(file.number, findings);
}

Result<void> CaseDesk::move(const QString &number, CaseState to, const QString &comment)
{
    Database &database = m_territory.database();
    SPP_ASSIGN(const auto transaction, Transaction::begin(database));
    SPP_ASSIGN(const CaseFile file, read(number));
    SPP_ASSIGN(const CaseState from, stateOf(file));
    const auto possible = possibleMoves(from);
    if (std::find(possible.begin(), possible.end(), to) == possible.end())
        return CaseProblem::impossibleMove(number, from, to);
    const QString said = comment.trimmed();
    if (to == CaseState::Returned && said.isEmpty())
        return CaseProblem::commentNeeded();
    if (to == CaseState::ForSignature || to == CaseState::Signed)
        SPP_TRY(checkForSignature(file));
    SPP_TRY(database.run(QStringLiteral("UPDATE case_file SET state = ?1 WHERE id = ?2"),
            { toString(to), file.id }));
    SPP_TRY(CaseHistory::append(database, file.id, file.state, toString(to), said, m_actor));
    SPP_TRY(AuditLog::append(database, m_actor, QStringLiteral("case.move"), number,
            { { QStringLiteral("from"), file.state }, { QStringLiteral("to"), toString(to) },
                    { QStringLiteral("comment"), jsonOrNull(said) } }));
    return transaction->commit();
}

Result<std::vector<StateChange>> CaseDesk::history(const QString &number)
{
    SPP_ASSIGN(const CaseFile file, read(number));
    SPP_ASSIGN(const auto entries, CaseHistory::read(m_territory.database(), file.id));
    std::vector<StateChange> changes;
    for (const CaseHistory::Entry &entry : entries) {
        const auto to = caseStateFromString(entry.to);
        if (!to)
            return CaseProblem::unknownState(number, entry.to);
        changes.push_back(
                { caseStateFromString(entry.from), *to, entry.comment, entry.by, entry.at });
    }
    return changes;
}

Result<void> CaseDesk::answer(
        const QString &number, const QString &rule, OfficerAnswer answer, const QString &reason)
{
    Database &database = m_territory.database();
    SPP_ASSIGN(const auto transaction, Transaction::begin(database));
    SPP_ASSIGN(const CaseFile file, read(number));
    SPP_ASSIGN(const CaseState state, stateOf(file));
    if (!takesReviews(state))
        return CaseProblem::noAnswersNow(number, state);
    SPP_ASSIGN(const auto all, findings(number));
    QStringList wanted;
    for (const AnsweredFinding &finding : all) {
        if (finding.wantsAnswer() && !wanted.contains(finding.rule))
            wanted.append(finding.rule);
    }
    const auto found = std::find_if(all.begin(), all.end(),
            [&rule](const AnsweredFinding &finding) { return finding.rule == rule; });
    if (found == all.end())
        return CaseProblem::noSuchFinding(number, rule, wanted);
    const QString said = reason.trimmed();
    if (answer != OfficerAnswer::Agree && said.isEmpty())
        return CaseProblem::reasonNeeded(answer);
    SPP_TRY(database.run(
            QStringLiteral("INSERT INTO finding_answer(review_id, rule, answer, reason, office, "
                           "person, identity, answered_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, "
                           "?8)"),
            { found->reviewId, rule, toString(answer), orNull(said), stated(m_actor.office),
                    stated(m_actor.person), stated(m_actor.identity),
                    QDateTime::currentDateTimeUtc().toString(Qt::ISODate) }));
    SPP_TRY(AuditLog::append(database, m_actor, QStringLiteral("case.answer"), number,
            { { QStringLiteral("review"), found->reviewId }, { QStringLiteral("rule"), rule },
                    { QStringLiteral("answer"), toString(answer) } }));
    return transaction->commit();
}

Result<std::vector<AnsweredFinding>> CaseDesk::findings(const QString &number)
{
    SPP_ASSIGN(const CaseFile file, read(number));
    SPP_ASSIGN(const qlonglong review, lastReview(m_territory.database(), file));
    return findingsOf(review);
}

Result<std::vector<AnsweredFinding>> CaseDesk::findingsOf(qlonglong reviewId)
{
    SPP_ASSIGN(const auto rows, m_territory.database().rows(findingQuery(), { reviewId }));
    std::vector<AnsweredFinding> findings;
    for (const auto &row : rows) {
        findings.push_back({ row[0].toLongLong(), row[1].toString(), row[2].toString(),
                QJsonDocument::fromJson(row[3].toString().toUtf8()).object(), answerFrom(row, 4),
                answerFrom(row, 10) });
    }
    return findings;
}

} // namespace spp
