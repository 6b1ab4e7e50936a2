// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/answers/answernumbers.h"

#include "engine/flood/risk/expecteddamage.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace spp::flood::answernumbers {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::AnswerNumbers)
};

constexpr double hectare_m2 = 10000.0;
constexpr int percentDecimals = 3;

/// Without zeros at the end.
QString shortest(double value)
{
    const double scale = std::pow(10.0, percentDecimals);
    return QLocale().toString(
            std::round(value * scale) / scale, 'g', QLocale::FloatingPointShortest);
}

} // namespace

QString count(qlonglong value) { return QLocale().toString(value); }

QString fixed(double value, int decimals)
{
    const double half = 0.5 * std::pow(10.0, -decimals);
    QString text = QLocale().toString(std::abs(value) < half ? 0.0 : value, 'f', decimals);
    return text.replace(QLatin1Char('-'), QChar(0x2212));
}

QString withSign(double value, int decimals)
{
    const QString text = fixed(value, decimals);
    return value > 0.0 && text != fixed(0.0, decimals) ? QLatin1Char('+') + text : text;
}

QString squareMetres(double m2)
{
    return fixed(m2, 0) + QChar(QChar::Nbsp) + QString::fromUtf8("m²");
}

QString area(double m2)
{
    return std::abs(m2) < hectare_m2
            ? squareMetres(m2)
            : fixed(m2 / hectare_m2, 2) + QChar(QChar::Nbsp) + QStringLiteral("ha");
}

QString probability(double years)
{
    return Texts::tr("P %1 % · T %2 years")
            .arg(shortest(engine::percentOfYears(years)), shortest(years));
}

} // namespace spp::flood::answernumbers
