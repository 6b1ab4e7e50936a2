// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/kinds/featurequery.h"

#include "core/rules/casevariables.h"
#include "core/rules/kinds/rulenotes.h"
#include "core/rules/rulepack.h"

namespace spp {

namespace {

QVariantMap variablesOf(const Feature &feature, const Theme &theme, const QVariantMap &caseValues)
{
    QVariantMap variables = caseValues;
    for (const ThemeField &field : theme.fields)
        variables.remove(field.name);
    for (auto it = feature.attributes.cbegin(); it != feature.attributes.cend(); ++it)
        variables.insert(it.key(), it.value());
    return variables;
}

} // namespace

ThemeAccess ThemeAccess::of(const QString &themeId, const RuleContext &context)
{
    ThemeAccess access;
    access.theme = context.source ? context.source->theme(themeId) : nullptr;
    if (!access.theme) {
        access.refusal = notes::notRegistered(themeId);
        return access;
    }
    if (!context.subject->geometry || context.subject->geometry->isEmpty())
        access.refusal = notes::noGeometry();
    switch (access.theme->stateOn(context.at)) {
    case ThemeState::Absent:
        access.refusal = notes::absent(*access.theme);
        break;
    case ThemeState::Stale:
        access.refusal = notes::stale(*access.theme, context.at);
        break;
    case ThemeState::Present:
        break;
    }
    if (context.subject->accuracy_m && access.theme->accuracy_m)
        access.tolerance_m = *context.subject->accuracy_m + *access.theme->accuracy_m;
    return access;
}

Result<std::shared_ptr<const ConditionExpression>> FeatureQuery::compileOptional(
        const RuleParameters &parameters, const QString &key)
{
    if (!parameters.has(key))
        return std::shared_ptr<const ConditionExpression>();
    return parameters.expression(key, { {}, {}, true });
}

Result<FeatureQuery> FeatureQuery::compile(const RuleParameters &parameters)
{
    FeatureQuery query;
    SPP_ASSIGN(query.m_theme, parameters.text(QStringLiteral("theme")));
    SPP_ASSIGN(query.m_filter, compileOptional(parameters, QStringLiteral("filter")));
    return query;
}

QStringList FeatureQuery::names() const { return m_filter ? m_filter->names() : QStringList(); }

Result<FeatureQuery::Answer> FeatureQuery::run(const RuleContext &context,
        const ThemeAccess &access, const QVariantMap &caseValues, const engine::Box &box,
        double farther_m) const
{
    Answer answer;
    SPP_ASSIGN(const QStringList doubts, context.source->doubts(m_theme, box));
    for (const QString &doubt : doubts)
        answer.gaps.push_back(notes::doubt(*access.theme, doubt));
    SPP_ASSIGN(std::vector<Feature> features,
            context.source->features(m_theme, box.grown(farther_m), context.at));
    for (Feature &feature : features) {
        if (!feature.geometry || feature.geometry->isEmpty())
            continue;
        Found found{ std::move(feature), {} };
        found.variables = variablesOf(found.feature, *access.theme, caseValues);
        if (m_filter) {
            SPP_ASSIGN(const auto accepted, m_filter->evaluateTruth(found.variables));
            if (!accepted.value) {
                answer.gaps.push_back(
                        notes::missingValue(*access.theme, found.feature, accepted.missing));
            }
            if (!accepted.value.value_or(false))
                continue;
        }
        answer.found.push_back(std::move(found));
    }
    return answer;
}

Result<std::optional<double>> featureNumber(const ConditionExpression &expression,
        const FeatureQuery::Found &found, const Theme &theme, std::vector<LocalisedText> &gaps)
{
    SPP_ASSIGN(const auto number, expression.evaluateNumber(found.variables));
    if (!number.value)
        gaps.push_back(notes::missingValue(theme, found.feature, number.missing));
    return number.value;
}

void insertFeatureFields(QVariantMap &values, const Theme &theme, const Feature *feature)
{
    const QString prefix = QStringLiteral("feature_");
    for (const ThemeField &field : theme.fields)
        values.insert(prefix + field.name, QVariant());
    if (!feature)
        return;
    for (auto it = feature->attributes.cbegin(); it != feature->attributes.cend(); ++it)
        values.insert(prefix + it.key(), it.value());
}

QStringList openNames(const QStringList &names, const RulePack &pack)
{
    const ExpressionNames caseNames = CaseVariables::names();
    QStringList open;
    for (const QString &name : names) {
        const bool isInput = std::any_of(pack.inputs.begin(), pack.inputs.end(),
                [&](const ProposalInput &input) { return input.name == name; });
        if (!isInput && !caseNames.contains(name) && !open.contains(name))
            open.append(name);
    }
    return open;
}

} // namespace spp
