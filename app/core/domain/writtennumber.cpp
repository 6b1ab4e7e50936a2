// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/domain/writtennumber.h"

#include <QMap>

#include <algorithm>
#include <cmath>

namespace spp::written {

namespace {

constexpr int mostDecimals = 6;
constexpr int digitsOfGroup = 3;

const QString vietnamese = QStringLiteral("vi");
const QString english = QStringLiteral("en");

/// Rule packs name their units in Vietnamese.
const QMap<QString, QString> &englishUnits()
{
    static const QMap<QString, QString> words{ { QStringLiteral("lần"), {} },
        { QStringLiteral("tầng"), QStringLiteral("storeys") },
        { QStringLiteral("người"), QStringLiteral("people") },
        { QStringLiteral("năm"), QStringLiteral("years") },
        { QStringLiteral("đồng"), QStringLiteral("VND") },
        { QStringLiteral("đồng/m²"), QStringLiteral("VND/m²") } };
    return words;
}

bool readsZero(const QString &digits)
{
    return std::none_of(digits.begin(), digits.end(),
            [](QChar digit) { return digit >= QLatin1Char('1') && digit <= QLatin1Char('9'); });
}

bool isArea(const QString &unit) { return unit == QLatin1String("m2"); }

int decimalsOf(const QString &unit) { return isArea(unit) ? 1 : 2; }

Zeros zerosOf(double value, const QString &unit)
{
    return isArea(unit) && value != 0.0 ? Zeros::Kept : Zeros::Cut;
}

/// As many as `decimals`, or more where the value would read as zero.
int decimalsToSee(double value, int decimals)
{
    while (decimals < mostDecimals && value != 0.0
            && readsZero(QString::number(std::abs(value), 'f', decimals)))
        ++decimals;
    return decimals;
}

void cutZeros(QString &digits)
{
    while (digits.endsWith(QLatin1Char('0')))
        digits.chop(1);
    if (digits.endsWith(QLatin1Char('.')))
        digits.chop(1);
}

} // namespace

QString number(double value, int decimals, const QString &language, Zeros zeros)
{
    if (!std::isfinite(value))
        return value > 0 ? QStringLiteral("∞") : QStringLiteral("−∞");
    QString digits = QString::number(std::abs(value), 'f', decimals);
    if (decimals > 0 && zeros == Zeros::Cut)
        cutZeros(digits);
    const bool isZero = readsZero(digits);
    const bool isVietnamese = language == vietnamese;
    auto whole = digits.indexOf(QLatin1Char('.'));
    if (whole < 0)
        whole = digits.size();
    else
        digits[whole] = isVietnamese ? QLatin1Char(',') : QLatin1Char('.');
    for (auto place = whole - digitsOfGroup; place > 0; place -= digitsOfGroup)
        digits.insert(place, isVietnamese ? QLatin1Char('.') : QLatin1Char(','));
    return value < 0 && !isZero ? QChar(0x2212) + digits : digits;
}

LocalisedText number(double value, int decimals)
{
    return { number(value, decimals, vietnamese), number(value, decimals, english) };
}

QString fixed(double value, int decimals)
{
    return number(value, decimals, LocalisedText::language(), Zeros::Kept);
}

QString scientific(double value, int decimals)
{
    const QString text = QString::number(value, 'e', decimals);
    const auto power = text.indexOf(QLatin1Char('e'));
    return fixed(text.left(power).toDouble(), decimals) + text.mid(power);
}

QString unitSign(const QString &unit, const QString &language)
{
    QString shown = unit;
    shown.replace(QStringLiteral("m2"), QStringLiteral("m²"));
    shown.replace(QStringLiteral("m3"), QStringLiteral("m³"));
    if (language == vietnamese)
        return shown;
    shown.replace(QStringLiteral("/người"), QStringLiteral("/person"));
    return englishUnits().value(shown, shown);
}

QString quantity(double value, const QString &unit, const QString &language)
{
    const QString digits
            = number(value, decimalsToSee(value, decimalsOf(unit)), language, zerosOf(value, unit));
    const QString sign = unitSign(unit, language);
    return sign.isEmpty() ? digits : digits + QLatin1Char(' ') + sign;
}

LocalisedText quantity(double value, const QString &unit)
{
    return { quantity(value, unit, vietnamese), quantity(value, unit, english) };
}

QString beside(double value, const std::optional<double> &other, const QString &unit,
        const QString &language)
{
    int decimals = decimalsToSee(value, decimalsOf(unit));
    const auto reads
            = [&](double shown) { return number(shown, decimals, language, zerosOf(shown, unit)); };
    while (decimals < mostDecimals && other && *other != value && reads(value) == reads(*other))
        ++decimals;
    return reads(value);
}

} // namespace spp::written
