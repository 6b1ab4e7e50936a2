// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/simulation/flowtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace spp::flood {

namespace {

/// Those that say what an entry is come first.
const QStringList &firstKeys()
{
    static const QStringList keys{ QStringLiteral("name"), QStringLiteral("kind"),
        QStringLiteral("raster"), QStringLiteral("file"), QStringLiteral("theme"),
        QStringLiteral("territory"), QStringLiteral("field"), QStringLiteral("class"),
        QStringLiteral("times"), QStringLiteral("values"), QStringLiteral("constant"),
        QStringLiteral("value"), QStringLiteral("time_unit"), QStringLiteral("unit") };
    return keys;
}

/// Of a word that no reader takes for a number, a truth or nothing.
bool isPlain(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z][A-Za-z0-9_./-]*$"));
    static const QRegularExpression meaning(
            QStringLiteral("^(true|false|yes|no|on|off|y|n|null|nan|inf|infinity)$"),
            QRegularExpression::CaseInsensitiveOption);
    return form.match(text).hasMatch() && !meaning.match(text).hasMatch();
}

/// A text of JSON is one of YAML too; signs that end a line in YAML alone are written as numbers.
QString quoted(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{ text }).toJson(QJsonDocument::Compact);
    QString inner = QString::fromUtf8(list.mid(1, list.size() - 2));
    for (const ushort sign : { 0x7f, 0x85, 0x2028, 0x2029, 0xfeff })
        inner.replace(QChar(sign), QStringLiteral("\\u%1").arg(sign, 4, 16, QLatin1Char('0')));
    return inner;
}

QString textOf(const QString &text) { return isPlain(text) ? text : quoted(text); }

QString scalar(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray{ value }).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

QStringList keysOf(const QJsonObject &object)
{
    QStringList keys = object.keys();
    const auto rank = [](const QString &key) {
        const int at = int(firstKeys().indexOf(key));
        return at < 0 ? int(firstKeys().size()) : at;
    };
    std::stable_sort(keys.begin(), keys.end(),
            [&rank](const QString &one, const QString &other) { return rank(one) < rank(other); });
    return keys;
}

} // namespace

QString flowText(const QJsonValue &value)
{
    QStringList parts;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QString &key : keysOf(object))
            parts.append(textOf(key) + QStringLiteral(": ") + flowText(object.value(key)));
        return QLatin1Char('{') + parts.join(QStringLiteral(", ")) + QLatin1Char('}');
    }
    if (value.isArray()) {
        for (const QJsonValue &entry : value.toArray())
            parts.append(flowText(entry));
        return QLatin1Char('[') + parts.join(QStringLiteral(", ")) + QLatin1Char(']');
    }
    return value.isString() ? textOf(value.toString()) : scalar(value);
}

} // namespace spp::flood
