// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/cases/casestate.h"
#include "core/data/caseregister.h"

#include <QDate>
#include <QJsonObject>

#include <map>
#include <optional>
#include <vector>

namespace spp {

/// One open case as the head of division sees it.
struct QueueEntry {
    CaseFile file;
    CaseState state = CaseState::Draft;
    QDate due; ///< invalid: not known
    /// Working days from today to the due date: 0 today, negative when it is past. Empty when due
    /// is not known.
    std::optional<int> workingDaysLeft;
    bool overdue = false;
    int conflicts = 0; ///< of the last review, like those below
    int notCertain = 0;
    int unknown = 0;
    int unansweredConflicts = 0;
    int unanswered = 0; ///< conflicts, not certain and unknown without an answer
    QString stateSince; ///< ISO 8601, UTC
};

/// The figures of one page: how the cases of the territory stand on a day.
struct CaseSummary {
    QDate on;
    std::map<CaseState, int> byState; ///< every state, also with 0
    int open = 0;
    int overdue = 0;
    int dueToday = 0;
    int dueThisWeek = 0; ///< from today to Sunday
    int dueUnknown = 0; ///< open, no due date
    int withUnansweredConflicts = 0; ///< open
    int neverReviewed = 0; ///< open
    /// Open cases in whose last review the rule found a conflict, the most frequent first.
    struct RuleCount {
        QString rule;
        int cases = 0;
        int disagreed = 0; ///< of these, where the officer disagreed or found it not relevant
    };
    std::vector<RuleCount> conflicts;
    /// Open cases by officer, the most loaded first; an empty name where nobody is named.
    struct OfficerCount {
        QString officer;
        int open = 0;
        int overdue = 0;
    };
    std::vector<OfficerCount> officers;
};

QJsonObject SPP_CORE_EXPORT toJson(const QueueEntry &entry);
QJsonObject SPP_CORE_EXPORT toJson(const CaseSummary &summary); ///< spp.case-summary/1

} // namespace spp
