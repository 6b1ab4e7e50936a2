// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/domain/writtennumber.h"

#include <algorithm>
#include <cmath>

namespace spp::written {

namespace {

constexpr int mostDecimals = 6;
constexpr int digitsOfGroup = 3;

const QString vietnamese = QStringLiteral("vi");
const QString english = QStringLiteral("en");

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

QString unitSign(const QString &unit)
{
    QString shown = unit;
    shown.replace(QStringLiteral("m2"), QStringLiteral("m²"));
    return shown.replace(QStringLiteral("m3"), QStringLiteral("m³"));
}

QString quantity(double value, const QString &unit, const QString &language)
{
    const QString digits
            = number(value, decimalsToSee(value, decimalsOf(unit)), language, zerosOf(value, unit));
    return unit.isEmpty() ? digits : digits + QLatin1Char(' ') + unitSign(unit);
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

LocalisedText beside(double value, const std::optional<double> &other, const QString &unit)
{
    return { beside(value, other, unit, vietnamese), beside(value, other, unit, english) };
}

} // namespace spp::written
