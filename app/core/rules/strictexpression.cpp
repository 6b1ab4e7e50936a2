// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/strictexpression.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <qgsexpression.h>
#include <qgsexpressionfunction.h>
#include <qgsexpressionnodeimpl.h>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::ConditionExpression)
};

/// Most arguments a function may be called with. to_date with a format would depend on the locale
/// of the computer.
const QMap<QString, int> &functionLimits()
{
    static constexpr int any = 1000;
    static const QMap<QString, int> limits = [] {
        QMap<QString, int> map;
        const char *const pure[] = { "abs", "array", "array_all", "array_append", "array_cat",
            "array_contains", "array_count", "array_distinct", "array_find", "array_first",
            "array_get", "array_intersect", "array_last", "array_length", "array_max", "array_mean",
            "array_min", "array_sum", "ceil", "clamp", "coalesce", "concat", "day", "exp", "floor",
            "if", "left", "length", "ln", "log10", "lower", "max", "min", "month", "nullif",
            "regexp_match", "replace", "right", "round", "sqrt", "strpos", "substr", "to_int",
            "to_real", "to_string", "trim", "upper", "year" };
        for (const char *name : pure)
            map.insert(QLatin1String(name), any);
        map.insert(QStringLiteral("to_date"), 1);
        map.insert(QStringLiteral("to_interval"), 1);
        return map;
    }();
    return limits;
}

QString functionName(const QgsExpressionNodeFunction &node)
{
    return QgsExpression::Functions().at(node.fnIndex())->name();
}

/// Where `word` stands in the text, outside quoted text; 0 when it cannot be found.
int offsetOf(const QString &word, const QString &text)
{
    const QRegularExpression pattern(
            QStringLiteral("'(?:[^']|'')*'|(?<word>\"?(?<![\\w@])\\$?%1(?!\\w)\"?)")
                    .arg(QRegularExpression::escape(word)),
            QRegularExpression::CaseInsensitiveOption);
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (match.capturedStart(QStringLiteral("word")) >= 0)
            return int(match.capturedStart(QStringLiteral("word")));
    }
    return 0;
}

/// How many arguments are written: QGIS fills in empty literals for those that are left out.
int givenArguments(const QgsExpressionNodeFunction &node)
{
    const QList<QgsExpressionNode *> arguments
            = node.args() ? node.args()->list() : QList<QgsExpressionNode *>();
    int given = int(arguments.size());
    while (given > 0 && arguments.at(given - 1)->nodeType() == QgsExpressionNode::ntLiteral) {
        const auto *literal
                = static_cast<const QgsExpressionNodeLiteral *>(arguments.at(given - 1));
        if (!isMissing(literal->value()) && !literal->value().toString().isEmpty())
            break;
        --given;
    }
    return given;
}

std::optional<ExpressionError> forbiddenFunction(
        const QgsExpressionNodeFunction &node, const QString &text)
{
    const QString name = functionName(node);
    if (name == QLatin1String("var")) {
        const int at = int(text.indexOf(QLatin1Char('@')));
        return ExpressionError{ Texts::tr("variables with @ may not be used in a rule"),
            at >= 0 ? at : offsetOf(name, text) };
    }
    const auto limit = functionLimits().constFind(name);
    if (limit == functionLimits().constEnd()) {
        return ExpressionError{ Texts::tr("the function %1 may not be used in a rule").arg(name),
            offsetOf(name, text) };
    }
    if (givenArguments(node) > limit.value()) {
        return ExpressionError{ Texts::tr("%1 may be used with at most %2 argument(s) in a rule")
                                        .arg(name)
                                        .arg(limit.value()),
            offsetOf(name, text) };
    }
    return std::nullopt;
}

std::optional<ExpressionError> forbiddenNode(
        const QgsExpressionNode &node, const QString &text, const ExpressionNames &names)
{
    switch (node.nodeType()) {
    case QgsExpressionNode::ntUnaryOperator:
    case QgsExpressionNode::ntBinaryOperator:
    case QgsExpressionNode::ntInOperator:
    case QgsExpressionNode::ntLiteral:
    case QgsExpressionNode::ntCondition:
    case QgsExpressionNode::ntIndexOperator:
        return std::nullopt;
    case QgsExpressionNode::ntFunction:
        return forbiddenFunction(static_cast<const QgsExpressionNodeFunction &>(node), text);
    case QgsExpressionNode::ntColumnRef: {
        const QString name = static_cast<const QgsExpressionNodeColumnRef &>(node).name();
        if (names.contains(name))
            return std::nullopt;
        return ExpressionError{
            Texts::tr("\"%1\" is not a name that this expression may use").arg(name),
            offsetOf(name, text)
        };
    }
    default:
        // BETWEEN and whatever later versions bring: a pack must mean the same on every QGIS.
        return ExpressionError{ Texts::tr("this operator may not be used in a rule"), 0 };
    }
}

QString listText(QgsExpressionNode::NodeList *list)
{
    QStringList parts;
    if (list) {
        for (const QgsExpressionNode *node : list->list())
            parts.append(strictText(*node));
    }
    return parts.join(QStringLiteral(", "));
}

/// CASE WHEN c THEN a WHEN NOT c THEN b END: neither, hence NULL, when c is NULL.
QString choice(const QString &condition, const QString &yes, const QString &no)
{
    return QStringLiteral("(CASE WHEN %1 THEN %2 WHEN NOT (%1) THEN %3 END)")
            .arg(condition, yes, no);
}

QString conditionText(const QgsExpressionNodeCondition &node)
{
    QString text = node.elseExp() ? strictText(*node.elseExp()) : QStringLiteral("NULL");
    const QgsExpressionNodeCondition::WhenThenList conditions = node.conditions();
    for (auto it = conditions.crbegin(); it != conditions.crend(); ++it)
        text = choice(strictText(*(*it)->whenExp()), strictText(*(*it)->thenExp()), text);
    return text;
}

QString functionText(const QgsExpressionNodeFunction &node)
{
    const QString name = functionName(node);
    const QList<QgsExpressionNode *> arguments
            = node.args() ? node.args()->list() : QList<QgsExpressionNode *>();
    if (name == QLatin1String("if") && arguments.size() == 3) {
        return choice(strictText(*arguments.at(0)), strictText(*arguments.at(1)),
                strictText(*arguments.at(2)));
    }
    const QString call = name + QLatin1Char('(') + listText(node.args()) + QLatin1Char(')');
    if (name != QLatin1String("min") && name != QLatin1String("max"))
        return call;
    QStringList known;
    for (const QgsExpressionNode *argument : arguments)
        known.append(QStringLiteral("(%1) IS NOT NULL").arg(strictText(*argument)));
    return QStringLiteral("(CASE WHEN %1 THEN %2 END)")
            .arg(known.join(QStringLiteral(" AND ")), call);
}

/// QGIS itself writes only six digits of a number.
QString literalText(const QVariant &value)
{
    if (isMissing(value))
        return QStringLiteral("NULL");
    if (value.userType() == QMetaType::Double)
        return QString::number(value.toDouble(), 'g', 17);
    return QgsExpression::quotedValue(value);
}

QString unaryText(const QgsExpressionNodeUnaryOperator &node)
{
    const bool isNot = node.op() == QgsExpressionNodeUnaryOperator::uoNot;
    return QStringLiteral("(%1 %2)").arg(
            isNot ? QStringLiteral("NOT") : QStringLiteral("-"), strictText(*node.operand()));
}

} // namespace

QString strictText(const QgsExpressionNode &node)
{
    switch (node.nodeType()) {
    case QgsExpressionNode::ntUnaryOperator:
        return unaryText(static_cast<const QgsExpressionNodeUnaryOperator &>(node));
    case QgsExpressionNode::ntBinaryOperator: {
        const auto &binary = static_cast<const QgsExpressionNodeBinaryOperator &>(node);
        return QStringLiteral("(%1 %2 %3)")
                .arg(strictText(*binary.opLeft()), binary.text(), strictText(*binary.opRight()));
    }
    case QgsExpressionNode::ntInOperator: {
        const auto &in = static_cast<const QgsExpressionNodeInOperator &>(node);
        return QStringLiteral("(%1 %2 (%3))")
                .arg(strictText(*in.node()),
                        in.isNotIn() ? QStringLiteral("NOT IN") : QStringLiteral("IN"),
                        listText(in.list()));
    }
    case QgsExpressionNode::ntFunction:
        return functionText(static_cast<const QgsExpressionNodeFunction &>(node));
    case QgsExpressionNode::ntColumnRef:
        return QgsExpression::quotedColumnRef(
                static_cast<const QgsExpressionNodeColumnRef &>(node).name());
    case QgsExpressionNode::ntCondition:
        return conditionText(static_cast<const QgsExpressionNodeCondition &>(node));
    case QgsExpressionNode::ntIndexOperator: {
        const auto &index = static_cast<const QgsExpressionNodeIndexOperator &>(node);
        return QStringLiteral("%1[%2]").arg(
                strictText(*index.container()), strictText(*index.index()));
    }
    case QgsExpressionNode::ntLiteral:
        return literalText(static_cast<const QgsExpressionNodeLiteral &>(node).value());
    default:
        return node.dump();
    }
}

std::optional<ExpressionError> forbiddenPart(
        const QgsExpressionNode &root, const QString &text, const ExpressionNames &names)
{
    const QList<const QgsExpressionNode *> nodes = root.nodes();
    for (const QgsExpressionNode *node : nodes) {
        if (auto error = forbiddenNode(*node, text, names))
            return error;
    }
    return std::nullopt;
}

QList<QStringList> coalescedNames(const QgsExpressionNode &root)
{
    QList<QStringList> groups;
    const QList<const QgsExpressionNode *> nodes = root.nodes();
    for (const QgsExpressionNode *node : nodes) {
        if (node->nodeType() != QgsExpressionNode::ntFunction)
            continue;
        const auto &function = static_cast<const QgsExpressionNodeFunction &>(*node);
        if (functionName(function) != QLatin1String("coalesce") || !function.args())
            continue;
        QStringList group;
        for (const QgsExpressionNode *argument : function.args()->list()) {
            if (argument->nodeType() != QgsExpressionNode::ntColumnRef)
                break;
            group.append(static_cast<const QgsExpressionNodeColumnRef *>(argument)->name());
        }
        if (group.size() > 1)
            groups.append(group);
    }
    return groups;
}

QStringList pureFunctions() { return functionLimits().keys(); }

} // namespace spp
