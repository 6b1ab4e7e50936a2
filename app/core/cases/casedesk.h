// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/cases/casequeue.h"
#include "core/cases/casestate.h"
#include "core/cases/findinganswer.h"
#include "core/cases/procedures.h"
#include "core/cases/workingcalendar.h"
#include "core/core_export.h"
#include "core/data/actor.h"
#include "core/data/caseregister.h"

#include <QDate>

#include <optional>
#include <vector>

namespace spp {

class Territory;

/// What the counter writes down of a case. A field that is not given stays as it is.
struct CaseFacts {
    QString number; ///< mã hồ sơ, given by the one-stop system
    std::optional<QString> title;
    std::optional<QString> applicant; ///< personal data: never in the audit log
    std::optional<QString> officer;
    std::optional<QDate> received;
    std::optional<QString> procedure; ///< id of a Procedure
    /// Overrides what the procedure gives; an invalid date goes back to the procedure.
    std::optional<QDate> due;
};

/// One line of the history of a case.
struct StateChange {
    std::optional<CaseState> from; ///< empty: the case was opened
    CaseState to = CaseState::Draft;
    QString comment;
    Actor by;
    QString at; ///< ISO 8601, UTC
};
QJsonObject SPP_CORE_EXPORT toJson(const StateChange &change);

/// Work on the cases (hồ sơ) of a territory: opening, due dates, answers to findings, states.
///
/// Every change is one transaction with its entry in the audit log. Mistakes of the caller are
/// Usage errors in plain words that say what is possible instead. Uses the connection of the
/// territory, which must outlive it: same thread, and ReadWrite for all that changes.
class SPP_CORE_EXPORT CaseDesk {
public:
    CaseDesk(Territory &territory, WorkingCalendar calendar, Procedures procedures, Actor actor);
    /// With the calendar and the procedures of the territory's profile.
    static Result<CaseDesk> create(Territory &territory, const Actor &actor);

    const WorkingCalendar &calendar() const { return m_calendar; }
    const Procedures &procedures() const { return m_procedures; }

    /// A due date before it is kept, for forms. The date is invalid, and `why` says so, when the
    /// procedure is unknown or had no time limit on the day.
    struct Due {
        WorkingCalendar::Day day;
        QString why;
    };
    Due dueDate(const QString &procedure, QDate received) const;

    /// A new case in Draft without subject and proposal, which come with its first review.
    /// Refused when the number is taken or blank.
    Result<CaseFile> open(const CaseFacts &facts);
    /// Refused when the case is signed.
    Result<CaseFile> update(const CaseFacts &facts);
    Result<CaseFile> read(const QString &number);

    /// Returned needs a comment. ForSignature needs a review, and an answer to each of its
    /// conflicts: the error lists what is missing.
    Result<void> move(const QString &number, CaseState to, const QString &comment = {});
    Result<std::vector<StateChange>> history(const QString &number); ///< the earliest first

    /// Answers the finding of a rule in the last review. Disagree and NotRelevant need a reason.
    /// Refused when the case is for signature or signed, or the review has no such finding.
    Result<void> answer(const QString &number, const QString &rule, OfficerAnswer answer,
            const QString &reason = {});
    /// Findings of the last review: conflicts first, then not certain, unknown, passed; by rule.
    Result<std::vector<AnsweredFinding>> findings(const QString &number);
    Result<std::vector<AnsweredFinding>> findingsOf(qlonglong reviewId);

    /// Cases that are not signed: overdue first, then by due date; without due date last.
    Result<std::vector<QueueEntry>> queue(QDate today);
    Result<CaseSummary> summary(QDate today);

private:
    Result<void> checkFacts(const CaseFacts &facts) const;
    Result<void> write(const CaseFile &before, const CaseFacts &facts);
    Result<void> checkForSignature(const CaseFile &file);

    Territory &m_territory;
    WorkingCalendar m_calendar;
    Procedures m_procedures;
    Actor m_actor;
};

} // namespace spp
