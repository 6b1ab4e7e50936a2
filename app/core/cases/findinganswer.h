// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/data/actor.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace spp {

/// What an officer says to a finding of the machine (ý kiến của người thụ lý).
enum class OfficerAnswer { Agree, Disagree, NotRelevant };

QString SPP_CORE_EXPORT toString(OfficerAnswer answer); ///< "agree", "disagree", "not_relevant"
std::optional<OfficerAnswer> SPP_CORE_EXPORT officerAnswerFromString(const QString &text);
QString SPP_CORE_EXPORT officerAnswerTitle(OfficerAnswer answer); ///< "Đồng ý", …

/// An answer as it is kept. Answers are never overwritten: the last one to a finding holds, the
/// earlier ones stay in the territory.
struct FindingAnswer {
    OfficerAnswer answer = OfficerAnswer::Agree;
    QString reason; ///< may be empty only with Agree
    Actor by;
    QString at; ///< ISO 8601, UTC
};

/// A finding of the last review of a case beside what the officer says to it.
struct AnsweredFinding {
    qlonglong reviewId = 0;
    QString rule;
    QString outcome; ///< "conflict", "not_certain", "unknown", "pass"
    QJsonObject finding; ///< as in spp.review/1
    std::optional<FindingAnswer> answer;
    /// What was last answered to this rule in an earlier review of the case, to be offered again;
    /// it does not count for this one.
    std::optional<FindingAnswer> earlier;

    bool isConflict() const { return outcome == QLatin1String("conflict"); }
    /// Conflicts must be answered before signature; "not certain" and "unknown" should be.
    bool wantsAnswer() const { return outcome != QLatin1String("pass"); }
};

QJsonObject SPP_CORE_EXPORT toJson(const FindingAnswer &answer);
QJsonObject SPP_CORE_EXPORT toJson(const AnsweredFinding &finding);

} // namespace spp
