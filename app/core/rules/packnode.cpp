// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/packnode.h"

#include "core/domain/nearestname.h"
#include "core/profile/yamlproblem.h"

#include <QCoreApplication>
#include <QSet>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::PackNode)
};

QString placeText(const QString &file, const YAML::Mark &mark, int offset = 0)
{
    return QStringLiteral("%1:%2:%3").arg(file).arg(mark.line + 1).arg(mark.column + 1 + offset);
}

} // namespace

/// The assignment of yaml-cpp would write into the document that this node belongs to.
PackNode &PackNode::operator=(const PackNode &other)
{
    m_node.reset(other.m_node);
    m_file = other.m_file;
    m_mark = other.m_mark;
    return *this;
}

Result<PackNode> PackNode::parse(const QByteArray &yaml, const QString &name)
{
    try {
        const YAML::Node root = YAML::Load(yaml.toStdString());
        PackNode node(root, name, root.Mark());
        SPP_TRY(node.refuseRepeatedKeys());
        return node;
    } catch (const YAML::Exception &exception) {
        return Error::badInput(Texts::tr("not YAML: %1").arg(yamlProblem(exception)).toStdString())
                .inFile(placeText(name, exception.mark).toStdString());
    }
}

Result<void> PackNode::refuseRepeatedKeys() const
{
    for (const PackNode &item : items())
        SPP_TRY(item.refuseRepeatedKeys());
    QSet<QString> seen;
    for (const Entry &entry : entries()) {
        if (seen.contains(entry.key))
            return entry.keyNode.error(Texts::tr("the key %1 occurs twice").arg(entry.key));
        seen.insert(entry.key);
        SPP_TRY(entry.value.refuseRepeatedKeys());
    }
    return {};
}

PackNode PackNode::operator[](const QString &key) const
{
    if (isMap()) {
        const std::string wanted = key.toStdString();
        for (const auto &pair : m_node) {
            if (pair.first.IsScalar() && pair.first.Scalar() == wanted)
                return PackNode(pair.second, m_file, pair.second.Mark());
        }
    }
    return PackNode(YAML::Node(YAML::NodeType::Undefined), m_file, m_mark);
}

std::vector<PackNode> PackNode::items() const
{
    std::vector<PackNode> items;
    if (isList()) {
        for (const auto &node : m_node)
            items.push_back(PackNode(node, m_file, node.Mark()));
    }
    return items;
}

std::vector<PackNode::Entry> PackNode::entries() const
{
    std::vector<Entry> entries;
    if (!isMap())
        return entries;
    for (const auto &pair : m_node) {
        const PackNode key(pair.first, m_file, pair.first.Mark());
        entries.push_back({ key.scalar(), key, PackNode(pair.second, m_file, pair.second.Mark()) });
    }
    return entries;
}

QString PackNode::scalar() const
{
    return isScalar() ? QString::fromStdString(m_node.Scalar()) : QString();
}

/// yaml-cpp marks quoted and block scalars with the non-specific tag "!".
bool PackNode::isQuoted() const { return isScalar() && m_node.Tag() == "!"; }

Result<QString> PackNode::text() const
{
    const QString text = scalar();
    if (text.trimmed().isEmpty())
        return error(Texts::tr("a text is expected here"));
    return text;
}

Result<double> PackNode::number() const
{
    const QVariant value = isScalar() ? variant() : QVariant();
    const int type = value.userType();
    if (type != QMetaType::Double && type != QMetaType::LongLong)
        return error(Texts::tr("a number is expected here"));
    return value.toDouble();
}

Result<int> PackNode::integer() const
{
    const QVariant value = isScalar() ? variant() : QVariant();
    if (value.userType() != QMetaType::LongLong)
        return error(Texts::tr("a whole number is expected here"));
    return int(value.toLongLong());
}

Result<bool> PackNode::boolean() const
{
    const QVariant value = isScalar() ? variant() : QVariant();
    if (value.userType() != QMetaType::Bool)
        return error(Texts::tr("true or false is expected here"));
    return value.toBool();
}

Result<QDate> PackNode::date() const
{
    const QDate date = QDate::fromString(scalar(), Qt::ISODate);
    if (!date.isValid())
        return error(Texts::tr("a date such as 2026-11-22 is expected here"));
    return date;
}

Result<QStringList> PackNode::texts() const
{
    if (!isList())
        return error(Texts::tr("a list of texts is expected here"));
    QStringList texts;
    for (const PackNode &item : items()) {
        SPP_ASSIGN(const QString text, item.text());
        texts.append(text);
    }
    return texts;
}

Result<LocalisedText> PackNode::localised() const
{
    if (!isMap())
        return error(Texts::tr("a text in both languages is expected here: {vi: …, en: …}"));
    SPP_TRY(onlyKeys({ QStringLiteral("vi"), QStringLiteral("en") }));
    for (const char *language : { "vi", "en" }) {
        if (!has(QLatin1String(language))) {
            return error(
                    Texts::tr("the translation \"%1\" is missing").arg(QLatin1String(language)));
        }
    }
    SPP_ASSIGN(const QString vi, (*this)[QStringLiteral("vi")].text());
    SPP_ASSIGN(const QString en, (*this)[QStringLiteral("en")].text());
    return LocalisedText{ vi, en };
}

namespace {

QVariant plainScalar(const QString &text)
{
    if (text.isEmpty() || text == QLatin1String("~") || text == QLatin1String("null"))
        return {};
    if (text == QLatin1String("true") || text == QLatin1String("false"))
        return text == QLatin1String("true");
    if (text == QLatin1String(".inf"))
        return std::numeric_limits<double>::infinity();
    if (text == QLatin1String("-.inf"))
        return -std::numeric_limits<double>::infinity();
    bool isNumber = false;
    const qlonglong whole = text.toLongLong(&isNumber);
    if (isNumber)
        return whole;
    const double number = text.toDouble(&isNumber);
    if (isNumber && std::isfinite(number))
        return number;
    return text;
}

} // namespace

QVariant PackNode::variant() const
{
    if (isList()) {
        QVariantList list;
        for (const PackNode &item : items())
            list.append(item.variant());
        return list;
    }
    if (isMap()) {
        QVariantMap map;
        for (const Entry &entry : entries())
            map.insert(entry.key, entry.value.variant());
        return map;
    }
    if (!isScalar())
        return {};
    return isQuoted() ? QVariant(scalar()) : plainScalar(scalar());
}

Result<void> PackNode::onlyKeys(const QStringList &allowed) const
{
    if (!isMap())
        return error(Texts::tr("a map is expected here"));
    for (const Entry &entry : entries()) {
        if (allowed.contains(entry.key))
            continue;
        const QString near = nearestName(entry.key, allowed);
        return entry.keyNode.error(near.isEmpty()
                        ? Texts::tr("the key %1 is not known here").arg(entry.key)
                        : Texts::tr("the key %1 is not known here; did you mean %2?")
                                  .arg(entry.key, near));
    }
    return {};
}

Result<std::shared_ptr<const ConditionExpression>> PackNode::expression(
        const ExpressionNames &names) const
{
    SPP_ASSIGN(const QString text, this->text());
    ConditionExpression::Parsed parsed = ConditionExpression::parse(text, names);
    if (const auto *refused = std::get_if<ExpressionError>(&parsed)) {
        return errorAt(refused->offset,
                Texts::tr("%1 (in the expression \"%2\")").arg(refused->reason, text.simplified()));
    }
    return std::get<0>(std::move(parsed));
}

QString PackNode::place() const { return placeText(m_file, m_mark); }

/// In a text over several lines the place in the expression has no place in the file that could be
/// told for sure, so the place of the text stands for it.
Error PackNode::errorAt(int offset, const QString &reason) const
{
    const bool oneLine = isScalar() && !m_node.Scalar().empty()
            && m_node.Scalar().find('\n') == std::string::npos;
    const int shift = offset > 0 && oneLine ? offset + (isQuoted() ? 1 : 0) : 0;
    return Error::badInput(reason.toStdString())
            .inFile(placeText(m_file, m_mark, shift).toStdString());
}

} // namespace spp
