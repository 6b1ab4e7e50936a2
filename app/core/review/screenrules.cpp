// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/screenrules.h"

#include "core/rules/casevariables.h"
#include "core/rules/conditionexpression.h"
#include "core/rules/ruleevaluator.h"

namespace spp {

namespace {

QStringList namesOf(const Rule &rule)
{
    QStringList names;
    for (const auto &expression : { rule.appliesTo, rule.measured, rule.limit, rule.condition }) {
        if (expression)
            names += expression->names();
    }
    return rule.measure ? names + rule.measure->inputs() : names;
}

bool needsProposal(const Rule &rule, const RulePack &pack)
{
    const QStringList names = namesOf(rule);
    return std::any_of(pack.inputs.begin(), pack.inputs.end(),
            [&](const ProposalInput &input) { return names.contains(input.name); });
}

/// Whether the rule says the same of all parcels with nothing near.
bool isSameForAll(const Rule &rule)
{
    const ExpressionNames ofCase = CaseVariables::names();
    const QStringList names = namesOf(rule);
    return std::none_of(names.begin(), names.end(), [&](const QString &name) {
        return ofCase.contains(name) || name == QLatin1String("uncovered_area_m2");
    });
}

} // namespace

ScreenRules::ScreenRules(
        const std::vector<PackUse> &packs, const RuleContext &context, ScreenSummary &summary)
{
    for (const PackUse &choice : packs) {
        if (!choice.used)
            continue;
        for (const Rule &rule : choice.pack->rules) {
            if (needsProposal(rule, *choice.pack)) {
                summary.rulesNeedingProposal.append(rule.id);
                continue;
            }
            Entry entry;
            entry.rule = &rule;
            entry.pack = choice.pack.get();
            if (rule.measure && isSameForAll(rule))
                entry.reach_m = rule.measure->reach_m(context);
            m_rules.push_back(entry);
            summary.rules[rule.id].pack = choice.pack->id;
        }
    }
    summary.rulesNeedingProposal.sort();
}

QStringList ScreenRules::themes() const
{
    QStringList themes;
    for (const Entry &entry : m_rules) {
        if (entry.reach_m && !themes.contains(entry.rule->measure->theme()))
            themes.append(entry.rule->measure->theme());
    }
    return themes;
}

bool ScreenRules::isFar(const Entry &entry, const ScreenNeighbourhood &near)
{
    return entry.reach_m && !near.mayMeet(entry.rule->measure->theme(), *entry.reach_m);
}

void ScreenRules::count(const std::optional<Outcome> &outcome, ScreenSummary::RuleCount &count)
{
    if (outcome)
        ++count.outcomes[*outcome];
    else
        ++count.notApplied;
}

bool ScreenRules::needParcel(const ScreenNeighbourhood &near) const
{
    return std::any_of(m_rules.begin(), m_rules.end(),
            [&](const Entry &entry) { return !entry.far || !isFar(entry, near); });
}

void ScreenRules::countFar(ScreenSummary &summary) const
{
    for (const Entry &entry : m_rules)
        count(*entry.far, summary.rules[entry.rule->id]);
}

Result<void> ScreenRules::run(const Parcel &parcel, const RuleContext &context,
        const ScreenNeighbourhood &near, ScreenSink &sink, ScreenSummary &summary,
        Feedback &feedback)
{
    for (Entry &entry : m_rules) {
        ScreenSummary::RuleCount &counts = summary.rules[entry.rule->id];
        const bool far = isFar(entry, near);
        if (far && entry.far) {
            count(*entry.far, counts);
            continue;
        }
        const auto finding = RuleEvaluator::evaluate(*entry.rule, *entry.pack, context, feedback);
        if (!finding
                && (finding.error().code == ErrorCode::Cancelled
                        || finding.error().code == ErrorCode::Environment))
            return finding.error();
        std::optional<Outcome> outcome = Outcome::Unknown;
        if (finding)
            outcome = *finding ? std::optional<Outcome>((*finding)->outcome) : std::nullopt;
        count(outcome, counts);
        if (outcome == Outcome::Conflict) {
            ++summary.conflicts;
            SPP_TRY(sink.finding(parcel, **finding));
        } else if (far && finding) {
            entry.far = outcome;
        }
    }
    return {};
}

} // namespace spp
