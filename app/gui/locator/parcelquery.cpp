// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/locator/parcelquery.h"

#include "core/domain/searchname.h"

#include <QRegularExpression>

namespace spp {

std::optional<ParcelQuery> ParcelQuery::parse(const QString &text)
{
    ParcelQuery query;
    QString rest = text.trimmed();
    const auto colon = rest.indexOf(QLatin1Char(':'));
    if (colon > 0) {
        query.commune = rest.left(colon).trimmed();
        rest = rest.mid(colon + 1);
    }
    rest = searchName(rest);
    static const QRegularExpression slash(QStringLiteral("^(\\w+)\\s*/\\s*(\\w+)$"));
    static const QRegularExpression sheet(
            QStringLiteral("\\b(?:to(?: ban do)?(?: so)?|sheet) *(\\d\\w*)"));
    static const QRegularExpression number(
            QStringLiteral("\\b(?:thua(?: dat)?(?: so)?|parcel) *(\\d\\w*)"));
    static const QRegularExpression alone(QStringLiteral("^\\d+$"));
    if (const QRegularExpressionMatch match = slash.match(rest); match.hasMatch()) {
        query.sheet = match.captured(1);
        query.number = match.captured(2);
    } else if (alone.match(rest).hasMatch()) {
        query.number = rest;
    } else {
        query.sheet = sheet.match(rest).captured(1);
        query.number = number.match(rest).captured(1);
    }
    if (query.sheet.isEmpty() && query.number.isEmpty())
        return std::nullopt;
    return query;
}

} // namespace spp
