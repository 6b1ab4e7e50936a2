// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/screenrules.h"

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

} // namespace

ScreenRules::ScreenRules(const std::vector<PackUse> &packs, ScreenSummary &summary)
{
    for (const PackUse &choice : packs) {
        if (!choice.used)
            continue;
        for (const Rule &rule : choice.pack->rules) {
            if (needsProposal(rule, *choice.pack)) {
                summary.rulesNeedingProposal.append(rule.id);
                continue;
            }
            m_rules.push_back({ &rule, choice.pack.get() });
            summary.rules[rule.id].pack = choice.pack->id;
        }
    }
    summary.rulesNeedingProposal.sort();
}

Result<void> ScreenRules::run(const Parcel &parcel, const RuleContext &context, ScreenSink &sink,
        ScreenSummary &summary, Feedback &feedback) const
{
    for (const Entry &entry : m_rules) {
        ScreenSummary::RuleCount &count = summary.rules[entry.rule->id];
        const auto finding = RuleEvaluator::evaluate(*entry.rule, *entry.pack, context, feedback);
        if (!finding) {
            if (finding.error().code == ErrorCode::Cancelled
                    || finding.error().code == ErrorCode::Environment)
                return finding.error();
            ++count.outcomes[Outcome::Unknown];
            continue;
        }
        if (!*finding) {
            ++count.notApplied;
            continue;
        }
        ++count.outcomes[(*finding)->outcome];
        if ((*finding)->outcome == Outcome::Conflict) {
            ++summary.conflicts;
            SPP_TRY(sink.finding(parcel, **finding));
        }
    }
    return {};
}

} // namespace spp
