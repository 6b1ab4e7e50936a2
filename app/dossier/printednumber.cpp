// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/printednumber.h"

#include "core/domain/theme.h"

#include <QLocale>

#include <cmath>

namespace spp {

namespace {

/// In the language of the print, with all decimals or without zeros at the end.
QString written(double value, int decimals, bool allDecimals)
{
    const bool vietnamese = LocalisedText::language() == QLatin1String("vi");
    const QChar point = vietnamese ? QLatin1Char(',') : QLatin1Char('.');
    const QChar thousands = vietnamese ? QLatin1Char('.') : QLatin1Char(',');
    QString text = QString::number(std::abs(value), 'f', decimals);
    if (decimals > 0 && !allDecimals) {
        while (text.endsWith(QLatin1Char('0')))
            text.chop(1);
        if (text.endsWith(QLatin1Char('.')))
            text.chop(1);
    }
    auto wholeDigits = text.indexOf(QLatin1Char('.'));
    if (wholeDigits < 0)
        wholeDigits = text.size();
    else
        text[wholeDigits] = point;
    for (auto place = wholeDigits - 3; place > 0; place -= 3)
        text.insert(place, thousands);
    const bool isZero = !std::any_of(text.begin(), text.end(),
            [](QChar letter) { return letter >= QLatin1Char('1') && letter <= QLatin1Char('9'); });
    // A true minus: a hyphen would be broken from its number at the end of a line.
    return value < 0 && !isZero ? QChar(0x2212) + text : text;
}

} // namespace

QString printedNumber(double value, int decimals) { return written(value, decimals, false); }

QString printedQuantity(double value, const QString &unit)
{
    QString shown = unit;
    shown.replace(QStringLiteral("m2"), QString::fromUtf16(u"m²"))
            .replace(QStringLiteral("m3"), QString::fromUtf16(u"m³"));
    const bool isArea = unit == QLatin1String("m2");
    const QString number = written(value, isArea ? 1 : 2, isArea);
    return shown.isEmpty() ? number : number + QChar(QChar::Nbsp) + shown;
}

} // namespace spp
