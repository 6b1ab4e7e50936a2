// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cases/caseanswers.h"

#include "core/cases/casedesk.h"
#include "core/data/territory.h"

#include <QSet>

namespace spp {

Result<QMap<QString, FindingAnswer>> answersThatHold(
        Territory &territory, const QString &caseNumber, const Review &review)
{
    QSet<QString> present;
    const auto key = [](const QString &rule, const QString &outcome) {
        return rule + QLatin1Char('\n') + outcome;
    };
    for (const Finding &finding : review.findings)
        present.insert(key(finding.ruleId, toString(finding.outcome)));
    CaseDesk desk(territory, {}, {}, Actor());
    SPP_ASSIGN(const std::vector<AnsweredFinding> findings, desk.findings(caseNumber));
    QMap<QString, FindingAnswer> answers;
    for (const AnsweredFinding &finding : findings) {
        if (finding.answer && present.contains(key(finding.rule, finding.outcome)))
            answers.insert(finding.rule, *finding.answer);
    }
    return answers;
}

} // namespace spp
