// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/ruleevaluator.h"

#include "core/rules/casevariables.h"
#include "core/rules/findingmessage.h"
#include "core/rules/kinds/rulenotes.h"
#include "core/rules/rulejudge.h"
#include "core/rules/wouldpass.h"

namespace spp {

namespace {

/// Trials of values one by one, where no map must be read for them.
constexpr int scanWithoutMaps = 1000;
constexpr int scanWithMaps = 0;

/// One rule on one case.
class Evaluation {
public:
    Evaluation(
            const Rule &rule, const RulePack &pack, const RuleContext &context, Feedback &feedback)
        : m_rule(rule)
        , m_pack(pack)
        , m_context(context)
        , m_feedback(feedback)
        , m_judge(rule, pack, context.source->theme(rule.measure->theme()))
        , m_caseValues(CaseVariables::of(context, namesOf(rule)))
    {
    }

    Result<std::optional<Finding>> run();

private:
    static QStringList namesOf(const Rule &rule);
    Result<void> judgeInto(Finding &finding);
    Result<void> addWouldPass(Finding &finding) const;
    Result<bool> passesWith(const QString &input, const QVariant &value) const;
    QStringList readFields() const;
    Finding emptyFinding() const;

    const Rule &m_rule;
    const RulePack &m_pack;
    const RuleContext &m_context;
    Feedback &m_feedback;
    RuleJudge m_judge;
    QVariantMap m_caseValues;
    Measurement m_measurement;
};

QStringList Evaluation::namesOf(const Rule &rule)
{
    QStringList names = rule.measure->inputs();
    for (const auto *expression :
            { rule.appliesTo.get(), rule.measured.get(), rule.limit.get(), rule.condition.get() }) {
        if (expression)
            names += expression->names();
    }
    return names;
}

Finding Evaluation::emptyFinding() const
{
    Finding finding;
    finding.ruleId = m_rule.id;
    finding.packId = m_pack.id;
    finding.packVersion = m_pack.version;
    finding.severity = m_rule.severity;
    finding.unit = m_rule.unit;
    finding.citation = m_rule.citation;
    finding.verified = m_rule.verified;
    finding.theme = m_rule.measure->theme();
    return finding;
}

/// What the rule read of the case: inputs and values of the subject, not fields of features.
QStringList Evaluation::readFields() const
{
    QStringList read = m_judge.namesRead(m_caseValues);
    // A measurement that says what it read knows better than the list of what it may read.
    read += m_measurement.readFields.isEmpty() ? m_rule.measure->inputs()
                                               : m_measurement.readFields;
    const ExpressionNames caseNames = CaseVariables::names();
    QStringList fields;
    for (const QString &name : read) {
        const bool isInput = std::any_of(m_pack.inputs.begin(), m_pack.inputs.end(),
                [&](const ProposalInput &input) { return input.name == name; });
        if ((isInput || caseNames.contains(name)) && !fields.contains(name))
            fields.append(name);
    }
    fields.sort();
    return fields;
}

Result<bool> Evaluation::passesWith(const QString &input, const QVariant &value) const
{
    if (m_feedback.isCancelled())
        return Error::cancelled(FindingMessage::stopped().toStdString());
    Proposal changed = *m_context.proposal;
    changed.values.insert(input, value);
    RuleContext context = m_context;
    context.proposal = &changed;
    QVariantMap caseValues = m_caseValues;
    caseValues.insert(input, value);
    SPP_ASSIGN(const auto applies, m_judge.applies(caseValues));
    // A rule that no longer concerns the case is another question, not a way to pass.
    if (!applies.value.value_or(false))
        return false;
    if (!m_rule.measure->inputs().contains(input)) {
        SPP_ASSIGN(const Judgement judgement, m_judge.judge(caseValues, m_measurement));
        return judgement.passes();
    }
    const Result<Measurement> measurement = m_rule.measure->measure(context, m_feedback);
    if (!measurement) {
        // A value that cannot be measured (a corridor beyond the search) is no way to pass.
        return measurement.error().code == ErrorCode::BadInput ? Result<bool>(false)
                                                               : measurement.error();
    }
    SPP_ASSIGN(const Judgement judgement, m_judge.judge(caseValues, *measurement));
    return judgement.passes();
}

Result<void> Evaluation::addWouldPass(Finding &finding) const
{
    for (const ProposalInput &input : m_pack.inputs) {
        const QVariant stated = m_caseValues.value(input.name);
        if (!m_rule.adjusts.contains(input.name) || isMissing(stated))
            continue;
        const bool isWhole = input.type == ProposalInput::Type::Integer;
        const bool readsMaps = !m_rule.measure->theme().isEmpty()
                && m_rule.measure->inputs().contains(input.name);
        const WouldPassSearch search(
                input, stated.toDouble(),
                [&](double value) {
                    return passesWith(input.name,
                            isWhole ? QVariant(qlonglong(std::llround(value))) : QVariant(value));
                },
                readsMaps ? scanWithMaps : scanWithoutMaps);
        SPP_ASSIGN(const std::optional<WouldPass> found, search.run());
        if (found)
            finding.wouldPass.push_back(*found);
    }
    return {};
}

Result<void> Evaluation::judgeInto(Finding &finding)
{
    SPP_ASSIGN(m_measurement, m_rule.measure->measure(m_context, m_feedback));
    SPP_ASSIGN(const Judgement judgement, m_judge.judge(m_caseValues, m_measurement));
    finding.outcome = judgement.outcome;
    finding.certainty = judgement.certainty;
    finding.measured = judgement.measured;
    finding.beyondSearch = judgement.measured && m_measurement.beyondSearch;
    finding.limit = judgement.limit;
    finding.margin = judgement.margin;
    finding.belowTolerance = m_measurement.belowTolerance;
    finding.evidence = m_measurement.evidence;
    finding.message = FindingMessage::of(m_rule, m_pack, judgement, m_measurement);
    if (judgement.outcome == Outcome::Conflict)
        SPP_TRY(addWouldPass(finding));
    return {};
}

Result<std::optional<Finding>> Evaluation::run()
{
    Finding finding = emptyFinding();
    SPP_ASSIGN(const auto applies, m_judge.applies(m_caseValues));
    if (applies.value && !*applies.value)
        return std::optional<Finding>();
    if (applies.value) {
        const Result<void> judged = judgeInto(finding);
        if (!judged && judged.error().code != ErrorCode::BadInput)
            return judged.error();
        if (!judged) {
            finding = emptyFinding();
            finding.message = FindingMessage::failed(judged.error());
        }
    } else {
        finding.message = m_judge.unknownBecause(applies.missing);
    }
    finding.readFields = readFields();
    finding.decision = m_rule.decisions.value(finding.outcome);
    return std::optional<Finding>(std::move(finding));
}

} // namespace

Result<std::optional<Finding>> RuleEvaluator::evaluate(
        const Rule &rule, const RulePack &pack, const RuleContext &context, Feedback &feedback)
{
    return Evaluation(rule, pack, context, feedback).run();
}

} // namespace spp
