// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/rules/packnode.h"
#include "core/rules/rulekind.h"

namespace spp {

/// The parameters of a rule as they stand in a YAML pack.
class YamlRuleParameters final : public RuleParameters {
public:
    /// `caseNames`: inputs of the pack and values of the subject.
    YamlRuleParameters(const PackNode &rule, const ExpressionNames &caseNames)
        : m_rule(rule)
        , m_caseNames(caseNames)
    {
    }

    bool has(const QString &key) const override { return m_rule.has(key); }
    Result<QString> text(const QString &key) const override { return m_rule[key].text(); }
    Result<double> number(const QString &key) const override { return m_rule[key].number(); }
    Result<QStringList> list(const QString &key) const override { return m_rule[key].texts(); }
    QVariant value(const QString &key) const override { return m_rule[key].variant(); }
    Result<std::shared_ptr<const ConditionExpression>> expression(
            const QString &key, const ExpressionNames &names) const override;
    Error error(const QString &key, const QString &reason) const override
    {
        return m_rule[key].error(reason);
    }

private:
    PackNode m_rule;
    ExpressionNames m_caseNames;
};

} // namespace spp
