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

/// A rule that does not apply.
const QLatin1Char notAppliedLetter('-');

QLatin1Char letterOf(const std::optional<Outcome> &outcome)
{
    if (!outcome)
        return notAppliedLetter;
    switch (*outcome) {
    case Outcome::Pass:
        return QLatin1Char('p');
    case Outcome::NotCertain:
        return QLatin1Char('n');
    case Outcome::Conflict:
        return QLatin1Char('c');
    case Outcome::Unknown:
        break;
    }
    return QLatin1Char('u');
}

std::optional<Outcome> outcomeOf(QChar letter)
{
    for (const Outcome outcome :
            { Outcome::Pass, Outcome::NotCertain, Outcome::Unknown, Outcome::Conflict }) {
        if (letter == letterOf(outcome))
            return outcome;
    }
    return {};
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
            noteReading(rule, context);
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

void ScreenRules::noteDate(const Rule &rule, QDate at)
{
    const QString date = QStringLiteral("at");
    const QString inMessage = QStringLiteral("{at}");
    m_readDate = m_readDate || rule.message.en.contains(inMessage)
            || rule.message.vi.contains(inMessage)
            || (rule.measure && rule.measure->inputs().contains(date));
    for (const auto &expression : { rule.appliesTo, rule.measured, rule.limit, rule.condition }) {
        if (!expression || !expression->names().contains(date))
            continue;
        const QStringList names = expression->names();
        const bool readsNothingElse = std::all_of(
                names.begin(), names.end(), [&](const QString &name) { return name == date; });
        const auto said = expression->evaluate({ { date, at.toString(Qt::ISODate) } });
        if (readsNothingElse && said && said->isKnown())
            m_dateValues[rule.id] += said->value.toString() + QLatin1Char(';');
        else
            m_readDate = true;
    }
}

void ScreenRules::noteReading(const Rule &rule, const RuleContext &context)
{
    noteDate(rule, context.at);
    if (!rule.measure || rule.measure->theme().isEmpty())
        return;
    const std::optional<double> search_m = rule.measure->readsWithin_m(context);
    const auto [known, isNew] = m_searches.emplace(rule.measure->theme(), search_m);
    if (isNew)
        return;
    if (known->second && search_m)
        known->second = std::max(*known->second, *search_m);
    else
        known->second.reset();
}

bool ScreenRules::needParcel(const ScreenNeighbourhood &near) const
{
    return std::any_of(m_rules.begin(), m_rules.end(),
            [&](const Entry &entry) { return !entry.far || !isFar(entry, near); });
}

QString ScreenRules::farOutcomes() const
{
    QString outcomes;
    for (const Entry &entry : m_rules)
        outcomes.append(letterOf(*entry.far));
    return outcomes;
}

Result<void> ScreenRules::run(const RuleContext &context, const ScreenNeighbourhood &near,
        ScreenedParcel &result, Feedback &feedback)
{
    for (Entry &entry : m_rules) {
        const bool far = isFar(entry, near);
        if (far && entry.far) {
            result.outcomes.append(letterOf(*entry.far));
            continue;
        }
        auto finding = RuleEvaluator::evaluate(*entry.rule, *entry.pack, context, feedback);
        if (!finding
                && (finding.error().code == ErrorCode::Cancelled
                        || finding.error().code == ErrorCode::Environment))
            return finding.error();
        std::optional<Outcome> outcome = Outcome::Unknown;
        if (finding)
            outcome = *finding ? std::optional<Outcome>((*finding)->outcome) : std::nullopt;
        result.outcomes.append(letterOf(outcome));
        if (outcome == Outcome::Conflict)
            result.findings.push_back(std::move(**finding));
        else if (far && finding)
            entry.far = outcome;
    }
    return {};
}

bool ScreenRules::tally(const QString &outcomes, ScreenSummary &summary) const
{
    if (outcomes.size() != int(m_rules.size()))
        return false;
    for (int i = 0; i < outcomes.size(); ++i) {
        ScreenSummary::RuleCount &counts = summary.rules[m_rules[size_t(i)].rule->id];
        const std::optional<Outcome> outcome = outcomeOf(outcomes[i]);
        if (outcome)
            ++counts.outcomes[*outcome];
        else if (outcomes[i] == notAppliedLetter)
            ++counts.notApplied;
        else
            return false;
    }
    return true;
}

} // namespace spp
