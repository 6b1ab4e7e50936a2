// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/papers/paperformat.h"

#include "core/domain/writtennumber.h"

namespace spp::paper {

namespace {

const QString language = QStringLiteral("vi"); // of official papers

QString zeroBefore(int number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); }

} // namespace

QString dots() { return QString(24, QLatin1Char('.')); }

QString fixed(double value, int decimals)
{
    return written::number(value, decimals, language, written::Zeros::Kept);
}

QString number(double value, int decimals) { return written::number(value, decimals, language); }

QString quantity(double value, const QString &unit)
{
    return written::quantity(value, unit, language).replace(QLatin1Char(' '), QChar(QChar::Nbsp));
}

QString longDate(QDate date)
{
    if (!date.isValid())
        return QStringLiteral("ngày ...... tháng ...... năm 20......");
    const QString month
            = date.month() <= 2 ? zeroBefore(date.month()) : QString::number(date.month());
    return QStringLiteral("ngày %1 tháng %2 năm %3")
            .arg(zeroBefore(date.day()), month, QString::number(date.year()));
}

QString shortDate(QDate date)
{
    return date.isValid() ? date.toString(QStringLiteral("dd/MM/yyyy")) : QString();
}

QString numberLine(const QString &number, const QString &sign)
{
    QString shown = number.simplified().remove(QLatin1Char(' '));
    bool isNumber = false;
    const int value = shown.toInt(&isNumber);
    if (isNumber && value < 10)
        shown = zeroBefore(value);
    if (shown.isEmpty())
        shown = QStringLiteral("..........");
    return QStringLiteral("Số: %1/%2")
            .arg(shown, sign.isEmpty() ? QStringLiteral("..........") : sign);
}

} // namespace spp::paper
