// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/map/mapnumbers.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace spp::mapnumbers {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::mapnumbers)
};

constexpr int lengthDecimals = 2;
constexpr int areaDecimals = 1;
constexpr qint64 secondsOfDegree = 3600;
constexpr qint64 sixty = 60;
constexpr qint64 fullCircle = 360;

} // namespace

QString length(double metres)
{
    return QLocale().toString(metres, 'f', lengthDecimals) + QStringLiteral(" m");
}

QString area(double squareMetres)
{
    return QLocale().toString(squareMetres, 'f', areaDecimals) + QStringLiteral(" m²");
}

QString bearing(double degrees)
{
    const qint64 seconds = std::llround(degrees * secondsOfDegree) % (fullCircle * secondsOfDegree);
    return QStringLiteral("%1°%2'%3\"")
            .arg(seconds / secondsOfDegree)
            .arg(seconds / sixty % sixty, 2, 10, QLatin1Char('0'))
            .arg(seconds % sixty, 2, 10, QLatin1Char('0'));
}

QString coordinates(const QgsPointXY &point)
{
    const QLocale locale;
    return Texts::tr("X (north) %1 · Y (east) %2")
            .arg(locale.toString(point.y(), 'f', lengthDecimals),
                    locale.toString(point.x(), 'f', lengthDecimals));
}

} // namespace spp::mapnumbers
