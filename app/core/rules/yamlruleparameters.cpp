// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/yamlruleparameters.h"

namespace spp {

/// "where.plot_area_m2" names a key inside a map.
Result<std::shared_ptr<const ConditionExpression>> YamlRuleParameters::expression(
        const QString &key, const ExpressionNames &names) const
{
    ExpressionNames all = m_caseNames;
    all.names += names.names;
    all.prefixes += names.prefixes;
    all.open = all.open || names.open;
    PackNode node = m_rule;
    for (const QString &part : key.split(QLatin1Char('.')))
        node = node[part];
    return node.expression(all);
}

} // namespace spp
