// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plancompare/plannumber.h"

#include "core/domain/theme.h"

#include <algorithm>
#include <cmath>

namespace spp::plannumber {

namespace {

const QChar minus(0x2212);

QString grouped(double absolute, int decimals)
{
    const bool isVietnamese = LocalisedText::language() == QLatin1String("vi");
    const QChar point = isVietnamese ? QLatin1Char(',') : QLatin1Char('.');
    const QChar thousands = isVietnamese ? QLatin1Char('.') : QLatin1Char(',');
    QString text = QString::number(absolute, 'f', decimals);
    auto whole = text.indexOf(QLatin1Char('.'));
    if (whole < 0)
        whole = text.size();
    else
        text[whole] = point;
    for (auto place = whole - 3; place > 0; place -= 3)
        text.insert(place, thousands);
    return text;
}

bool isZero(const QString &text)
{
    return std::none_of(text.begin(), text.end(),
            [](QChar letter) { return letter >= QLatin1Char('1') && letter <= QLatin1Char('9'); });
}

} // namespace

QString fixed(double value, int decimals)
{
    const QString text = grouped(std::abs(value), decimals);
    return value < 0.0 && !isZero(text) ? minus + text : text;
}

QString hectares(double area_m2, int decimals) { return fixed(area_m2 / m2PerHectare, decimals); }

QString signedFixed(double value, int decimals)
{
    const QString text = fixed(value, decimals);
    return value > 0.0 && !isZero(text) ? QLatin1Char('+') + text : text;
}

} // namespace spp::plannumber
