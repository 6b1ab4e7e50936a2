// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/error.h"
#include "core/cases/casestate.h"
#include "core/cases/findinganswer.h"
#include "core/cases/procedures.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace spp {

/// The sentences with which work on a case is refused.
class CaseProblem {
public:
    static QString unknownProcedure(const QString &id, const QStringList &known);
    static QString notReceived();
    static QString noLimitOn(const Procedure &procedure, QDate received);

    static Error badNumber(const QString &number);
    static Error numberTaken(const QString &number);
    static Error isSigned(const QString &number);
    static Error dueBeforeReceived(QDate received, QDate due);
    static Error unknownState(const QString &number, const QString &state);
    static Error impossibleMove(const QString &number, CaseState from, CaseState to);
    static Error commentNeeded();
    static Error notReviewed(const QString &number);
    static Error unanswered(const QString &number, const std::vector<AnsweredFinding> &conflicts);
    static Error noAnswersNow(const QString &number, CaseState state);
    static Error noSuchFinding(const QString &number, const QString &rule, const QStringList &has);
    static Error reasonNeeded(OfficerAnswer answer);
};

} // namespace spp
