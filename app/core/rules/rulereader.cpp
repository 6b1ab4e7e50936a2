// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plugin/plugin.h"
#include "core/rules/casevariables.h"
#include "core/rules/packreader.h"
#include "core/rules/yamlruleparameters.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::RulePack)
};

QString key(const char *name) { return QLatin1String(name); }

const QStringList &commonKeys()
{
    static const QStringList keys{ key("id"), key("kind"), key("clause"), key("citation"),
        key("severity"), key("verified"), key("applies_to"), key("measured"), key("limit"),
        key("condition"), key("unit"), key("adjusts"), key("decisions"), key("message"),
        key("tests"), key("untested"), key("notes") };
    return keys;
}

template <typename Value>
Result<Value> oneOf(const PackNode &node, const QMap<QString, Value> &values)
{
    SPP_ASSIGN(const QString name, node.text());
    if (!values.contains(name)) {
        return node.error(Texts::tr("%1 is not one of %2")
                                  .arg(name, values.keys().join(QStringLiteral(", "))));
    }
    return values.value(name);
}

const QMap<QString, Severity> severities{
    { QStringLiteral("conflict"), Severity::Conflict },
    { QStringLiteral("warning"), Severity::Warning },
    { QStringLiteral("information"), Severity::Information },
};

const QMap<QString, Outcome> outcomes{
    { QStringLiteral("pass"), Outcome::Pass },
    { QStringLiteral("not_certain"), Outcome::NotCertain },
    { QStringLiteral("unknown"), Outcome::Unknown },
    { QStringLiteral("conflict"), Outcome::Conflict },
};

Result<QMap<Outcome, LocalisedText>> readDecisions(const PackNode &node)
{
    QMap<Outcome, LocalisedText> decisions;
    if (!node.isDefined())
        return decisions;
    SPP_TRY(node.onlyKeys(outcomes.keys()));
    for (const PackNode::Entry &entry : node.entries()) {
        SPP_ASSIGN(const LocalisedText text, entry.value.localised());
        decisions.insert(outcomes.value(entry.key), text);
    }
    return decisions;
}

Result<std::unique_ptr<RuleMeasure>> compileMeasure(const PackNode &node, const RulePack &pack,
        const QString &kindId, const Contributions &contributions, const ExpressionNames &names)
{
    const RuleKind *kind = contributions.ruleKind(kindId);
    if (!kind) {
        QStringList known;
        for (const auto &contributed : contributions.ruleKinds)
            known.append(contributed->id());
        return node[key("kind")].error(Texts::tr("%1 is not a kind of rule; there are %2")
                                               .arg(kindId, known.join(QStringLiteral(", "))));
    }
    SPP_TRY(node.onlyKeys(commonKeys() + kind->parameters()));
    return kind->compile(YamlRuleParameters(node, names), pack);
}

/// An expression of the rule; a default is an expression too, written by the kind.
Result<std::shared_ptr<const ConditionExpression>> optionalExpression(const PackNode &node,
        const char *name, const QString &otherwise, const ExpressionNames &names)
{
    if (node.has(key(name)))
        return node[key(name)].expression(names);
    if (otherwise.isEmpty())
        return std::shared_ptr<const ConditionExpression>();
    ConditionExpression::Parsed parsed = ConditionExpression::parse(otherwise, names);
    if (const auto *refused = std::get_if<ExpressionError>(&parsed))
        return node.error(refused->reason);
    return std::get<0>(std::move(parsed));
}

ExpressionNames withMeasured(ExpressionNames names, const RuleMeasure &measure)
{
    for (const QString &variable : measure.variables()) {
        if (variable.endsWith(QLatin1Char('*')))
            names.prefixes.append(variable.chopped(1));
        else
            names.names.append(variable);
    }
    return names;
}

Result<void> readExpressions(const PackNode &node, const ExpressionNames &caseNames, Rule &rule)
{
    SPP_ASSIGN(rule.appliesTo, optionalExpression(node, "applies_to", {}, caseNames));
    ExpressionNames names = withMeasured(caseNames, *rule.measure);
    const QString measured = rule.measure->defaultMeasured();
    SPP_ASSIGN(rule.measured, optionalExpression(node, "measured", measured, names));
    SPP_ASSIGN(rule.limit, optionalExpression(node, "limit", rule.measure->defaultLimit(), names));
    if (!node.has(key("condition")))
        return node.error(Texts::tr("the condition is missing"));
    if (rule.measured)
        names.names.append(QStringLiteral("measured"));
    if (rule.limit)
        names.names.append(QStringLiteral("limit"));
    SPP_ASSIGN(rule.condition, node[key("condition")].expression(names));
    return {};
}

Result<void> checkPlaceholders(
        const PackNode &node, const LocalisedText &message, const ExpressionNames &names)
{
    static const QRegularExpression pattern(QStringLiteral("\\{([^{}]*)\\}"));
    for (const QString &text : { message.vi, message.en }) {
        auto matches = pattern.globalMatch(text);
        while (matches.hasNext()) {
            const QString name = matches.next().captured(1);
            if (!names.contains(name)) {
                return node.error(Texts::tr("{%1} is not a value that this rule has").arg(name));
            }
        }
    }
    return {};
}

Result<void> readMessage(const PackNode &node, const ExpressionNames &caseNames, Rule &rule)
{
    SPP_ASSIGN(rule.message, node[key("message")].localised());
    ExpressionNames names = withMeasured(caseNames, *rule.measure);
    names.names << QStringLiteral("measured") << QStringLiteral("limit") << QStringLiteral("unit");
    return checkPlaceholders(node[key("message")], rule.message, names);
}

Result<QStringList> readAdjusts(const PackNode &node, const RulePack &pack)
{
    if (!node.isDefined())
        return QStringList();
    SPP_ASSIGN(const QStringList adjusts, node.texts());
    for (const QString &name : adjusts) {
        const auto input = std::find_if(pack.inputs.begin(), pack.inputs.end(),
                [&](const ProposalInput &candidate) { return candidate.name == name; });
        if (input == pack.inputs.end())
            return node.error(Texts::tr("%1 is not an input of this pack").arg(name));
        if (input->step <= 0)
            return node.error(Texts::tr("the input %1 has no step").arg(name));
    }
    return adjusts;
}

Result<void> readFacts(const PackNode &node, const QString &verified, Rule &rule)
{
    SPP_ASSIGN(rule.id, node[key("id")].text());
    SPP_ASSIGN(rule.kind, node[key("kind")].text());
    SPP_ASSIGN(rule.citation, node[key("citation")].localised());
    if (node.has(key("clause"))) {
        SPP_ASSIGN(rule.clause, node[key("clause")].text());
    }
    if (node.has(key("unit"))) {
        SPP_ASSIGN(rule.unit, node[key("unit")].text());
    }
    if (node.has(key("severity"))) {
        SPP_ASSIGN(rule.severity, oneOf(node[key("severity")], severities));
    }
    rule.verified = verified;
    if (node.has(key("verified"))) {
        SPP_ASSIGN(rule.verified, readMark(node[key("verified")]));
    }
    if (node.has(key("untested"))) {
        SPP_ASSIGN(rule.untested, node[key("untested")].text());
    }
    SPP_ASSIGN(rule.decisions, readDecisions(node[key("decisions")]));
    return {};
}

} // namespace

Result<QString> readMark(const PackNode &node)
{
    static const QMap<QString, QString> marks{ { key("V"), key("V") }, { key("S"), key("S") },
        { key("M"), key("M") } };
    return oneOf(node, marks);
}

Result<Rule> readRule(const PackNode &node, const RulePack &pack, const QString &verified,
        const Contributions &contributions)
{
    if (!node.isMap())
        return node.error(Texts::tr("a rule is expected here"));
    Rule rule;
    SPP_TRY(readFacts(node, verified, rule));
    ExpressionNames names = CaseVariables::names();
    for (const ProposalInput &input : pack.inputs)
        names.names.append(input.name);
    SPP_ASSIGN(rule.measure, compileMeasure(node, pack, rule.kind, contributions, names));
    SPP_TRY(readExpressions(node, names, rule));
    SPP_TRY(readMessage(node, names, rule));
    SPP_ASSIGN(rule.adjusts, readAdjusts(node[key("adjusts")], pack));
    return rule;
}

} // namespace spp
