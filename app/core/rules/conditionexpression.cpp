// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/conditionexpression.h"

#include "core/compat/compat.h"
#include "core/rules/strictexpression.h"

#include <QCoreApplication>
#include <QMutex>

#include <qgsexpression.h>
#include <qgsexpressioncontext.h>
#include <qgsfeature.h>
#include <qgsfields.h>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::ConditionExpression)
};

/// A prepared copy of the expression; QGIS writes into it while it evaluates.
struct Evaluator {
    Evaluator(const QString &text, const QStringList &names)
        : expression(text)
    {
        for (const QString &name : names)
            fields.append(QgsField(name));
        feature = QgsFeature(fields);
        feature.setValid(true);
        context.setFields(fields);
        expression.prepare(&context);
    }

    QgsExpression expression;
    QgsExpressionContext context;
    QgsFields fields;
    QgsFeature feature;
};

/// QGIS cannot compute with infinity, which stands for "whatever it may be".
QVariant withoutInfinity(const QVariant &value)
{
    constexpr double beyondEverything = 1e300;
    if (value.userType() != QMetaType::Double || std::isfinite(value.toDouble()))
        return value;
    return value.toDouble() > 0 ? beyondEverything : -beyondEverything;
}

int offsetIn(const QString &text, int line, int column)
{
    int start = 0;
    for (int i = 1; i < line; ++i) {
        const auto lineEnd = text.indexOf(QLatin1Char('\n'), start);
        if (lineEnd < 0)
            break;
        start = int(lineEnd) + 1;
    }
    return start + std::max(0, column - 1);
}

ExpressionError parserError(const QgsExpression &expression, const QString &text)
{
    const QList<QgsExpression::ParserError> errors = expression.parserErrors();
    if (errors.isEmpty())
        return { Texts::tr("not an expression: %1").arg(expression.parserErrorString()), 0 };
    const QgsExpression::ParserError &first = errors.first();
    return { Texts::tr("not an expression: %1").arg(first.errorMsg.simplified()),
        offsetIn(text, first.firstLine, first.firstColumn) };
}

} // namespace

bool ExpressionNames::contains(const QString &name) const
{
    if (open || names.contains(name))
        return true;
    return std::any_of(prefixes.cbegin(), prefixes.cend(),
            [&](const QString &prefix) { return name.startsWith(prefix); });
}

bool isMissing(const QVariant &value)
{
    return !value.isValid() || value.isNull()
            || (value.userType() == QMetaType::Double && std::isnan(value.toDouble()));
}

struct ConditionExpression::Private {
    QString text;
    QString strict;
    QStringList names;
    QList<QStringList> coalesced;
    QMutex mutex;
    std::vector<std::unique_ptr<Evaluator>> idle;

    std::unique_ptr<Evaluator> take()
    {
        {
            const QMutexLocker lock(&mutex);
            if (!idle.empty()) {
                auto evaluator = std::move(idle.back());
                idle.pop_back();
                return evaluator;
            }
        }
        return std::make_unique<Evaluator>(strict, names);
    }
    void giveBack(std::unique_ptr<Evaluator> evaluator)
    {
        const QMutexLocker lock(&mutex);
        idle.push_back(std::move(evaluator));
    }
    QStringList missing(const QVariantMap &variables) const
    {
        QStringList missing;
        for (const QString &name : names) {
            if (isMissing(variables.value(name)))
                missing.append(name);
        }
        return missing;
    }
};

ConditionExpression::ConditionExpression()
    : d(std::make_unique<Private>())
{
}

ConditionExpression::~ConditionExpression() = default;

ConditionExpression::Parsed ConditionExpression::parse(
        const QString &text, const ExpressionNames &names)
{
    if (text.trimmed().isEmpty())
        return ExpressionError{ Texts::tr("the expression is empty"), 0 };
    const QgsExpression expression(text);
    if (expression.hasParserError())
        return parserError(expression, text);
    const QgsExpressionNode &root = *expression.rootNode();
    if (auto error = forbiddenPart(root, text, names))
        return *error;
    std::shared_ptr<ConditionExpression> parsed(new ConditionExpression);
    parsed->d->text = text;
    parsed->d->strict = strictText(root);
    parsed->d->coalesced = coalescedNames(root);
    for (const QString &name : root.referencedColumns())
        parsed->d->names.append(name);
    parsed->d->names.sort();
    auto evaluator = std::make_unique<Evaluator>(parsed->d->strict, parsed->d->names);
    if (evaluator->expression.hasParserError())
        return parserError(evaluator->expression, parsed->d->strict);
    parsed->d->giveBack(std::move(evaluator));
    return std::shared_ptr<const ConditionExpression>(parsed);
}

QStringList ConditionExpression::allowedFunctions() { return pureFunctions(); }

QString ConditionExpression::text() const { return d->text; }

QStringList ConditionExpression::names() const { return d->names; }

Result<ConditionExpression::Value> ConditionExpression::evaluate(const QVariantMap &variables) const
{
    auto evaluator = d->take();
    QgsAttributes attributes(d->names.size());
    for (compat::SizeType i = 0; i < d->names.size(); ++i) {
        const QVariant value = variables.value(d->names.at(i));
        attributes[i] = isMissing(value) ? QVariant() : withoutInfinity(value);
    }
    evaluator->feature.setAttributes(attributes);
    evaluator->context.setFeature(evaluator->feature);
    const QVariant value = evaluator->expression.evaluate(&evaluator->context);
    const bool failed = evaluator->expression.hasEvalError();
    const QString failure = evaluator->expression.evalErrorString();
    d->giveBack(std::move(evaluator));
    if (failed) {
        return Error::badInput(Texts::tr("The expression \"%1\" cannot be computed: %2")
                                       .arg(d->text, failure)
                                       .toStdString());
    }
    if (isMissing(value))
        return Value{ {}, d->missing(variables) };
    return Value{ value, {} };
}

Result<ConditionExpression::Number> ConditionExpression::evaluateNumber(
        const QVariantMap &variables) const
{
    SPP_ASSIGN(const Value value, evaluate(variables));
    if (!value.isKnown())
        return Number{ {}, value.missing };
    bool isNumber = value.value.userType() != QMetaType::QString;
    const double number = isNumber ? value.value.toDouble(&isNumber) : 0.0;
    if (!isNumber) {
        return Error::badInput(Texts::tr("The expression \"%1\" gives \"%2\", not a number.")
                                       .arg(d->text, value.value.toString())
                                       .toStdString());
    }
    return Number{ number, {} };
}

Result<ConditionExpression::Truth> ConditionExpression::evaluateTruth(
        const QVariantMap &variables) const
{
    SPP_ASSIGN(const Number number, evaluateNumber(variables));
    if (!number.value)
        return Truth{ {}, number.missing };
    return Truth{ *number.value != 0.0, {} };
}

QStringList ConditionExpression::namesRead(const QVariantMap &variables) const
{
    QStringList read = d->names;
    for (const QStringList &group : d->coalesced) {
        const auto first = std::find_if(group.cbegin(), group.cend(),
                [&](const QString &name) { return !isMissing(variables.value(name)); });
        for (const QString &name : group) {
            if (first != group.cend() && name != *first)
                read.removeAll(name);
        }
    }
    return read;
}

} // namespace spp
