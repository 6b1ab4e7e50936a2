// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/search/parcelquery.h"

#include "core/domain/searchname.h"

#include <QRegularExpression>

namespace spp {

namespace {

/// Takes the first match out of `text`; no match leaves it as it is.
QRegularExpressionMatch take(QString &text, const QRegularExpression &pattern)
{
    const QRegularExpressionMatch match = pattern.match(text);
    if (match.hasMatch())
        text.replace(match.capturedStart(), match.capturedLength(), QStringLiteral(" "));
    return match;
}

double toNumber(QString text)
{
    return text.replace(QLatin1Char(','), QLatin1Char('.')).toDouble();
}

/// Metres with at least five digits before the point, so that no sheet or parcel is taken for one.
QString metres() { return QStringLiteral("([0-9]{5,8}(?:[.,][0-9]+)?)"); }

std::optional<QPointF> takePoint(QString &text)
{
    static const QRegularExpression named(QStringLiteral("\\bx\\s*[=:]?\\s*%1\\s*(?:m\\b)?[\\s;,]*"
                                                         "y\\s*[=:]?\\s*%1\\s*(?:m\\b)?")
                                                  .arg(metres()));
    static const QRegularExpression bare(
            QStringLiteral("(?<![\\w/])%1\\s*[\\s;,]\\s*%1(?![\\w/])").arg(metres()));
    if (const QRegularExpressionMatch match = take(text, named); match.hasMatch())
        return QPointF(toNumber(match.captured(2)), toNumber(match.captured(1)));
    if (const QRegularExpressionMatch match = take(text, bare); match.hasMatch())
        return QPointF(toNumber(match.captured(1)), toNumber(match.captured(2)));
    return std::nullopt;
}

QString takeLabelled(QString &text, const QString &labels)
{
    const QRegularExpression pattern(
            QStringLiteral("\\b(?:so\\s+)?(?:%1)(?:\\s+so)?\\s*[:.]?\\s*([0-9][0-9a-z.-]*)\\b")
                    .arg(labels));
    return take(text, pattern).captured(1);
}

void takeSheetAndNumber(QString &text, ParcelQuery &query)
{
    static const QRegularExpression pair(
            QStringLiteral("(?<![\\w/])([0-9][0-9a-z.-]*)\\s*/\\s*([0-9][0-9a-z.-]*)(?![\\w/])"));
    static const QRegularExpression alone(QStringLiteral("^\\s*([0-9]+[a-z]?)\\s*$"));
    query.sheet
            = takeLabelled(text, QStringLiteral("to ban do dia chinh|to ban do|to bd|to|sheet"));
    query.number = takeLabelled(text, QStringLiteral("thua dat|thua|parcel"));
    if (!query.sheet.isEmpty() || !query.number.isEmpty())
        return;
    query.isGuess = true;
    if (const QRegularExpressionMatch match = take(text, pair); match.hasMatch()) {
        query.sheet = match.captured(1);
        query.number = match.captured(2);
    } else if (const QRegularExpressionMatch single = take(text, alone); single.hasMatch()) {
        query.number = single.captured(1);
    } else {
        query.isGuess = false;
    }
}

/// The alphabet of the identifier has no a, i, l and o; it mixes letters and digits. A part of one
/// is understood only where nothing else is said.
QString takeCode(QString &text)
{
    static const QString mixed
            = QStringLiteral("(?=[a-z]*[0-9])(?=[0-9]*[b-hjkmnp-z])[0-9b-hjkmnp-z]");
    static const QRegularExpression code(QStringLiteral("\\b%1{12}\\b").arg(mixed));
    static const QRegularExpression beginning(
            QStringLiteral("^(?=[b-hjkmnp-z])%1{6,11}$").arg(mixed));
    const QString whole = take(text, code).captured(0);
    return whole.isEmpty() ? take(text, beginning).captured(0) : whole;
}

} // namespace

ParcelQuery ParcelQuery::parse(const QString &text)
{
    ParcelQuery query;
    QString rest = searchName(text);
    query.code12 = takeCode(rest);
    query.point = takePoint(rest);
    takeSheetAndNumber(rest, query);
    query.words = searchWords(rest);
    const bool goesOn = !text.isEmpty() && (text.back().isLetterOrNumber() || text.back().isMark());
    query.lastIsBeginning
            = goesOn && !query.words.isEmpty() && !query.words.back().front().isDigit();
    return query;
}

} // namespace spp
