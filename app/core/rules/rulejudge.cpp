// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/rulejudge.h"

#include "core/rules/casevariables.h"
#include "core/rules/kinds/rulenotes.h"

namespace spp {

namespace {

const QString measuredName = QStringLiteral("measured");
const QString limitName = QStringLiteral("limit");

QVariant orNull(const std::optional<double> &number)
{
    return number ? QVariant(*number) : QVariant();
}

/// 60.1 - 60 is not 0.10000000000000142 to anybody who reads it.
double withoutNoise(double value)
{
    constexpr double decimals = 1e9;
    return std::abs(value) < 1e6 ? std::round(value * decimals) / decimals : value;
}

void overlay(QVariantMap &values, const QVariantMap &others)
{
    for (auto it = others.cbegin(); it != others.cend(); ++it)
        values.insert(it.key(), it.value());
}

} // namespace

/// The rule's expressions for one set of values.
struct RuleJudge::Answer {
    std::optional<bool> truth;
    std::optional<double> measured;
    std::optional<double> limit;
    QStringList missing;
    QVariantMap values;
};

Result<ConditionExpression::Truth> RuleJudge::applies(const QVariantMap &caseValues) const
{
    if (!m_rule.appliesTo)
        return ConditionExpression::Truth{ true, {} };
    return m_rule.appliesTo->evaluateTruth(caseValues);
}

Result<RuleJudge::Answer> RuleJudge::answer(
        const QVariantMap &caseValues, const QVariantMap &measured) const
{
    Answer answer;
    answer.values = caseValues;
    overlay(answer.values, measured);
    QMap<QString, QStringList> behind; // what "measured" and "limit" themselves wait for
    const QVariantMap inputs = answer.values;
    for (const auto &[name, expression, number] :
            { std::make_tuple(measuredName, m_rule.measured.get(), &answer.measured),
                    std::make_tuple(limitName, m_rule.limit.get(), &answer.limit) }) {
        if (!expression)
            continue;
        SPP_ASSIGN(const auto value, expression->evaluateNumber(inputs));
        *number = value.value;
        behind.insert(name, value.missing);
        answer.values.insert(name, orNull(value.value));
    }
    SPP_ASSIGN(const auto truth, m_rule.condition->evaluateTruth(answer.values));
    answer.truth = truth.value;
    for (const QString &name : truth.missing)
        answer.missing += behind.contains(name) ? behind.value(name) : QStringList{ name };
    answer.missing.removeDuplicates();
    return answer;
}

LocalisedText RuleJudge::unknownBecause(const QStringList &missing) const
{
    return missing.isEmpty() ? LocalisedText() : CaseVariables::notStated(missing, m_pack, m_theme);
}

Result<bool> RuleJudge::standsWhateverIsMissing(
        const QVariantMap &caseValues, const Measurement &measurement, bool truth) const
{
    if (measurement.unknownReason.en.isEmpty())
        return true;
    for (const QVariantMap &completion : measurement.completions) {
        SPP_ASSIGN(const Answer completed, answer(caseValues, completion));
        if (completed.truth != truth)
            return false;
    }
    return !measurement.completions.empty();
}

Result<Certainty> RuleJudge::certainty(
        const QVariantMap &caseValues, const Measurement &measurement, bool truth) const
{
    bool allKnown = measurement.accuracyKnown;
    for (const QVariantMap &variation : measurement.variations) {
        SPP_ASSIGN(const Answer varied, answer(caseValues, variation));
        if (varied.truth && *varied.truth != truth)
            return Certainty::Flips;
        allKnown = allKnown && varied.truth;
    }
    return allKnown ? Certainty::Holds : Certainty::Unknown;
}

Result<Judgement> RuleJudge::judge(
        const QVariantMap &caseValues, const Measurement &measurement) const
{
    Judgement judgement;
    judgement.values = caseValues;
    if (!measurement.missing.isEmpty()) {
        judgement.reason = unknownBecause(measurement.missing);
        return judgement;
    }
    judgement.reason = measurement.unknownReason;
    if (measurement.values.isEmpty() && !measurement.unknownReason.en.isEmpty())
        return judgement;

    SPP_ASSIGN(const Answer nominal, answer(caseValues, measurement.values));
    judgement.values = nominal.values;
    judgement.measured = nominal.measured;
    judgement.limit = nominal.limit;
    if (!nominal.truth) {
        judgement.reason
                = notes::joined({ measurement.unknownReason, unknownBecause(nominal.missing) });
        return judgement;
    }
    SPP_ASSIGN(const bool stands, standsWhateverIsMissing(caseValues, measurement, *nominal.truth));
    if (!stands)
        return judgement;
    judgement.truth = nominal.truth;
    if (measurement.asksNothing) {
        judgement.limit.reset();
        judgement.values.remove(limitName);
    } else if (nominal.measured && nominal.limit && std::isfinite(*nominal.limit)) {
        const double room = withoutNoise(std::abs(*nominal.measured - *nominal.limit));
        judgement.margin = *nominal.truth || room == 0.0 ? room : -room;
    }
    SPP_ASSIGN(judgement.certainty, certainty(caseValues, measurement, *nominal.truth));
    const bool maySayPass = judgement.certainty == Certainty::Holds;
    if (judgement.certainty == Certainty::Flips || (*nominal.truth && !maySayPass))
        judgement.outcome = Outcome::NotCertain;
    else
        judgement.outcome = *nominal.truth ? Outcome::Pass : Outcome::Conflict;
    if (!measurement.listedValues.isEmpty()) {
        SPP_ASSIGN(const Answer listed, answer(caseValues, measurement.listedValues));
        judgement.measured = listed.measured;
        judgement.values = listed.values;
    }
    return judgement;
}

QStringList RuleJudge::namesRead(const QVariantMap &values) const
{
    QStringList read;
    for (const auto *expression : { m_rule.appliesTo.get(), m_rule.measured.get(),
                 m_rule.limit.get(), m_rule.condition.get() }) {
        if (expression)
            read += expression->namesRead(values);
    }
    return read;
}

} // namespace spp
