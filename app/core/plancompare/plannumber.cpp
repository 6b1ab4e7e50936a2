// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plancompare/plannumber.h"

#include "core/domain/writtennumber.h"

namespace spp::plannumber {

QString fixed(double value, int decimals)
{
    return written::number(value, decimals, LocalisedText::language(), written::Zeros::Kept);
}

QString hectares(double area_m2, int decimals) { return fixed(area_m2 / m2PerHectare, decimals); }

QString signedFixed(double value, int decimals)
{
    const QString text = fixed(value, decimals);
    const bool isNothing = text == fixed(0.0, decimals);
    return value > 0.0 && !isNothing ? QLatin1Char('+') + text : text;
}

} // namespace spp::plannumber
