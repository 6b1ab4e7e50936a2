// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/cases/findinganswer.h"

#include <QCoreApplication>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::OfficerAnswer)
};

constexpr OfficerAnswer all[]{ OfficerAnswer::Agree, OfficerAnswer::Disagree,
    OfficerAnswer::NotRelevant };

QString key(const char *ascii) { return QString::fromLatin1(ascii); }

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue orNull(const std::optional<FindingAnswer> &answer)
{
    return answer ? QJsonValue(toJson(*answer)) : QJsonValue(QJsonValue::Null);
}

} // namespace

QString toString(OfficerAnswer answer)
{
    switch (answer) {
    case OfficerAnswer::Agree:
        return QStringLiteral("agree");
    case OfficerAnswer::Disagree:
        return QStringLiteral("disagree");
    case OfficerAnswer::NotRelevant:
        return QStringLiteral("not_relevant");
    }
    return {};
}

std::optional<OfficerAnswer> officerAnswerFromString(const QString &text)
{
    for (const OfficerAnswer answer : all) {
        if (toString(answer) == text)
            return answer;
    }
    return std::nullopt;
}

QString officerAnswerTitle(OfficerAnswer answer)
{
    switch (answer) {
    case OfficerAnswer::Agree:
        return Texts::tr("Agree");
    case OfficerAnswer::Disagree:
        return Texts::tr("Disagree");
    case OfficerAnswer::NotRelevant:
        return Texts::tr("Not relevant");
    }
    return {};
}

QJsonObject toJson(const FindingAnswer &answer)
{
    return { { key("answer"), toString(answer.answer) }, { key("reason"), orNull(answer.reason) },
        { key("office"), orNull(answer.by.office) }, { key("person"), orNull(answer.by.person) },
        { key("identity"), orNull(answer.by.identity) }, { key("at"), answer.at } };
}

QJsonObject toJson(const AnsweredFinding &finding)
{
    return { { key("review"), finding.reviewId }, { key("rule"), finding.rule },
        { key("outcome"), finding.outcome },
        { key("message"), finding.finding.value(key("message")) },
        { key("officer_answer"), orNull(finding.answer) },
        { key("earlier_answer"), orNull(finding.earlier) } };
}

} // namespace spp
