// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/papers/paperformat.h"

namespace spp::paper {

namespace {

QString zeroBefore(int number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); }

} // namespace

QString dots() { return QString(24, QLatin1Char('.')); }

QString fixed(double value, int decimals)
{
    QString plain = QString::number(value, 'f', decimals);
    if (plain.toDouble() == 0.0)
        plain.remove(QLatin1Char('-'));
    const int point = int(plain.indexOf(QLatin1Char('.')));
    QString whole = point < 0 ? plain : plain.left(point);
    const QString rest = point < 0 ? QString() : QLatin1Char(',') + plain.mid(point + 1);
    const int first = whole.startsWith(QLatin1Char('-')) ? 1 : 0;
    for (int i = int(whole.size()) - 3; i > first; i -= 3)
        whole.insert(i, QLatin1Char('.'));
    return whole + rest;
}

QString number(double value, int decimals)
{
    QString text = fixed(value, decimals);
    if (!text.contains(QLatin1Char(',')))
        return text;
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(QLatin1Char(',')))
        text.chop(1);
    return text;
}

QString quantity(double value, const QString &unit)
{
    QString shown = unit;
    shown.replace(QLatin1String("m2"), QStringLiteral("m²"));
    shown.replace(QLatin1String("m3"), QStringLiteral("m³"));
    return shown.isEmpty() ? number(value) : number(value) + QChar(QChar::Nbsp) + shown;
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
