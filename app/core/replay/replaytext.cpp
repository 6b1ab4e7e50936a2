// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/replay/reviewreplay.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::ReplayReport)
};

constexpr int longestShown = 160;

QString key(const char *ascii) { return QString::fromLatin1(ascii); }

QJsonValue orNull(const QJsonValue &value)
{
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}

QString shown(const QJsonValue &value)
{
    QString text;
    if (value.isUndefined() || value.isNull())
        return Texts::tr("nothing");
    if (value.isObject())
        text = QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    else if (value.isArray())
        text = QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    else
        text = value.toVariant().toString();
    return text.size() > longestShown ? text.left(longestShown) + QChar(0x2026) : text;
}

QString kindText(ReplayDifference::Kind kind)
{
    switch (kind) {
    case ReplayDifference::Kind::File:
        return Texts::tr("file");
    case ReplayDifference::Kind::Program:
        return Texts::tr("program");
    case ReplayDifference::Kind::Pack:
        return Texts::tr("rule pack");
    case ReplayDifference::Kind::Verdict:
        return Texts::tr("verdict");
    case ReplayDifference::Kind::Finding:
        return Texts::tr("finding");
    case ReplayDifference::Kind::Case:
        return Texts::tr("case");
    case ReplayDifference::Kind::Input:
        break;
    }
    return Texts::tr("input");
}

/// "finding town.canal, measured: 0.5 -> 0.6"
QString lineOf(const ReplayDifference &one)
{
    const QString about
            = one.what.isEmpty() ? one.where : one.where + QStringLiteral(", ") + one.what;
    const QString change = one.before.isUndefined() && one.after.isString()
            ? shown(one.after)
            : QStringLiteral("%1 -> %2").arg(shown(one.before), shown(one.after));
    return QStringLiteral("  %1 %2: %3\n").arg(kindText(one.kind), about, change);
}

} // namespace

QJsonObject ReplayReport::toJson() const
{
    QJsonArray list;
    for (const ReplayDifference &one : differences) {
        list.append(QJsonObject{ { key("kind"), toString(one.kind) }, { key("where"), one.where },
                { key("what"), one.what }, { key("before"), orNull(one.before) },
                { key("after"), orNull(one.after) } });
    }
    return { { key("schema"), key("spp.replay/1") },
        { key("against"), against == Against::Inputs ? key("inputs") : key("territory") },
        { key("case"), caseNumber.isEmpty() ? QJsonValue(QJsonValue::Null) : caseNumber },
        { key("subject"), subject }, { key("identical"), identical },
        { key("same_results"), sameResults },
        { key("program"),
                QJsonObject{ { key("before"), programBefore }, { key("now"), programNow } } },
        { key("differences"), list } };
}

QString ReplayReport::text() const
{
    QString text = caseNumber.isEmpty() ? subject : caseNumber + QStringLiteral(": ") + subject;
    text += QLatin1Char('\n');
    text += against == Against::Inputs
            ? Texts::tr("Reviewed again from the inputs of the dossier.")
            : Texts::tr("Reviewed again from the territory as it is now.");
    text += QLatin1Char('\n');
    if (identical)
        return text + Texts::tr("Identical: the review is the same, byte for byte.");
    text += document.isEmpty() ? Texts::tr("The review could not be made again.")
            : sameResults ? Texts::tr("Verdicts and findings are the same, but not everything is:")
                          : Texts::tr("The result differs:");
    text += QLatin1Char('\n');
    for (const ReplayDifference &one : differences)
        text += lineOf(one);
    return text.trimmed();
}

} // namespace spp
