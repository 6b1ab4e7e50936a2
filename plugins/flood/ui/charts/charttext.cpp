// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/charts/charttext.h"

#include <QLocale>

#include <cmath>

namespace spp::flood {

namespace {

constexpr int decimals = 2;

} // namespace

QString metresText(double metres)
{
    return std::isnan(metres) ? QStringLiteral("–") : QLocale().toString(metres, 'f', decimals);
}

TableCell metresCell(double metres)
{
    if (std::isnan(metres))
        return {};
    return { metresText(metres), metres, {}, false, true };
}

} // namespace spp::flood
