// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/kinds/tablekind.h"

#include "core/rules/casevariables.h"
#include "core/rules/conditionexpression.h"
#include "core/rules/kinds/rulenotes.h"
#include "core/rules/rulepack.h"

#include <QCoreApplication>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::TableKind)
};

using Expressions = std::vector<std::shared_ptr<const ConditionExpression>>;

class TableMeasure final : public RuleMeasure {
public:
    TableMeasure(LookupTable table, Expressions where)
        : m_table(std::move(table))
        , m_where(std::move(where))
    {
    }

    QStringList variables() const override
    {
        QStringList names{ QStringLiteral("limit") };
        for (const LookupTable::Axis &axis : m_table.axes)
            names.append(axis.variable);
        return names;
    }
    QString theme() const override { return {}; }
    QStringList inputs() const override
    {
        QStringList names;
        for (const auto &expression : m_where)
            names += expression->names();
        return names;
    }
    QString defaultLimit() const override { return QStringLiteral("limit"); }
    Result<Measurement> measure(const RuleContext &context, Feedback &feedback) const override;

private:
    LookupTable m_table;
    Expressions m_where;
};

QString coordinateText(const QVariant &value)
{
    return value.userType() == QMetaType::QString ? value.toString()
                                                  : QString::number(value.toDouble());
}

Result<Measurement> TableMeasure::measure(const RuleContext &context, Feedback &) const
{
    Measurement measurement;
    const QVariantMap caseValues = CaseVariables::of(context, inputs());
    std::vector<QVariant> coordinates;
    QStringList texts;
    for (size_t i = 0; i < m_where.size(); ++i) {
        SPP_ASSIGN(const auto coordinate, m_where[i]->evaluate(caseValues));
        measurement.readFields += m_where[i]->namesRead(caseValues);
        if (!coordinate.isKnown()) {
            measurement.missing += coordinate.missing;
            if (coordinate.missing.isEmpty())
                measurement.missing.append(m_table.axes[i].variable);
            continue;
        }
        coordinates.push_back(coordinate.value);
        texts.append(m_table.axes[i].variable + QStringLiteral(" = ")
                + coordinateText(coordinate.value));
        measurement.values.insert(m_table.axes[i].variable, coordinate.value);
    }
    if (!measurement.missing.isEmpty())
        return measurement;
    SPP_ASSIGN(const double limit, m_table.at(coordinates));
    if (std::isnan(limit)) {
        measurement.values.clear();
        measurement.unknownReason = notes::emptyCell(m_table.source, texts);
        return measurement;
    }
    measurement.values.insert(QStringLiteral("limit"), limit);
    return measurement;
}

class AttributeMeasure final : public RuleMeasure {
public:
    QStringList variables() const override { return {}; }
    QString theme() const override { return {}; }
    Result<Measurement> measure(const RuleContext &, Feedback &) const override
    {
        return Measurement();
    }
};

} // namespace

Result<std::unique_ptr<RuleMeasure>> TableKind::compile(
        const RuleParameters &parameters, const RulePack &pack) const
{
    const QString where = QStringLiteral("where");
    SPP_ASSIGN(const QString id, parameters.text(QStringLiteral("table")));
    const auto table = pack.tables.constFind(id);
    if (table == pack.tables.constEnd())
        return parameters.error(QStringLiteral("table"), Texts::tr("there is no table %1").arg(id));
    const QVariantMap given = parameters.value(where).toMap();
    Expressions expressions;
    QStringList variables;
    for (const LookupTable::Axis &axis : table->axes) {
        variables.append(axis.variable);
        if (given.contains(axis.variable)) {
            SPP_ASSIGN(auto expression,
                    parameters.expression(where + QLatin1Char('.') + axis.variable, {}));
            expressions.push_back(std::move(expression));
            continue;
        }
        ExpressionNames names = CaseVariables::names();
        for (const ProposalInput &input : pack.inputs)
            names.names.append(input.name);
        ConditionExpression::Parsed parsed = ConditionExpression::parse(axis.variable, names);
        if (std::holds_alternative<ExpressionError>(parsed)) {
            return parameters.error(
                    where, Texts::tr("the axis %1 has no expression").arg(axis.variable));
        }
        expressions.push_back(std::get<0>(std::move(parsed)));
    }
    for (const QString &name : given.keys()) {
        if (!variables.contains(name))
            return parameters.error(where, Texts::tr("the table has no axis %1").arg(name));
    }
    return std::unique_ptr<RuleMeasure>(
            std::make_unique<TableMeasure>(*table, std::move(expressions)));
}

Result<std::unique_ptr<RuleMeasure>> AttributeKind::compile(
        const RuleParameters &, const RulePack &) const
{
    return std::unique_ptr<RuleMeasure>(std::make_unique<AttributeMeasure>());
}

} // namespace spp
