// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/locator/coordinatequery.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <optional>

namespace spp {

namespace {

/// One number with the given decimal mark; the other mark or a space may part thousands.
std::optional<double> numberOf(const QString &text, QChar decimal)
{
    const QString group = decimal == QLatin1Char(',') ? QStringLiteral("\\.") : QStringLiteral(",");
    const QString mark = QRegularExpression::escape(QString(decimal));
    const QRegularExpression shape(
            QStringLiteral("^-?(\\d+|\\d{1,3}(%1\\d{3})+|\\d{1,3}( \\d{3})+)(%2\\d+)?$")
                    .arg(group, mark));
    if (!shape.match(text).hasMatch())
        return std::nullopt;
    QString plain = text;
    plain.remove(QLatin1Char(' '));
    plain.remove(decimal == QLatin1Char(',') ? QLatin1Char('.') : QLatin1Char(','));
    plain.replace(decimal, QLatin1Char('.'));
    bool ok = false;
    const double value = plain.toDouble(&ok);
    return ok ? std::optional<double>(value) : std::nullopt;
}

bool same(const CoordinateQuery::Pair &a, const CoordinateQuery::Pair &b)
{
    return std::abs(a.first - b.first) < 1e-9 && std::abs(a.second - b.second) < 1e-9;
}

} // namespace

std::vector<CoordinateQuery::Pair> CoordinateQuery::parse(const QString &text)
{
    static const QRegularExpression labels(
            QStringLiteral("\\b[XYNE]\\b\\s*(\\([^)]*\\))?\\s*[:=]?|°"),
            QRegularExpression::CaseInsensitiveOption);
    QString plain = text;
    plain.replace(QChar(0x00a0), QLatin1Char(' '))
            .replace(QStringLiteral("·"), QStringLiteral(";"));
    plain = plain.replace(labels, QString()).simplified();
    static const QRegularExpression parting(QStringLiteral("\\s*;\\s*|,\\s+|\\s+"));
    std::vector<Pair> found;
    QRegularExpressionMatchIterator places = parting.globalMatch(plain);
    while (places.hasNext()) {
        const QRegularExpressionMatch place = places.next();
        const QString left = plain.left(place.capturedStart());
        const QString right = plain.mid(place.capturedEnd());
        for (const QChar decimal : { QLatin1Char(','), QLatin1Char('.') }) {
            const std::optional<double> first = numberOf(left, decimal);
            const std::optional<double> second = numberOf(right, decimal);
            if (!first || !second)
                continue;
            Pair pair{ *first, *second, std::abs(*first) <= 90 && std::abs(*second) <= 180 };
            if (std::none_of(found.begin(), found.end(),
                        [&pair](const Pair &known) { return same(known, pair); }))
                found.push_back(pair);
        }
    }
    return found;
}

} // namespace spp
