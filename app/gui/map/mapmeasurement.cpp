// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/map/mapmeasurement.h"

#include "gui/map/mapnumbers.h"
#include "gui/map/outline.h"
#include "gui/map/typedcorner.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <qgsdistancearea.h>
#include <qgsexception.h>
#include <qgsmapsettings.h>

#include <cmath>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::MapMeasurement)
};

constexpr double shownLength_m = 0.005;
constexpr double shownArea_m2 = 0.05;
constexpr int decimals = 2;

void measureOnEllipsoid(MapMeasurement &result, const QVector<QgsPointXY> &line, bool closed,
        const QgsMapSettings &settings)
{
    QgsDistanceArea calculator;
    calculator.setSourceCrs(settings.destinationCrs(), settings.transformContext());
    if (!calculator.setEllipsoid(settings.destinationCrs().ellipsoidAcronym()))
        return;
    try {
        const double length = calculator.measureLine(line);
        if (std::abs(length - result.length_m) >= shownLength_m)
            result.ellipsoidLength_m = length;
        const double area = closed ? calculator.measurePolygon(line) : 0.0;
        if (closed && result.area_m2 && std::abs(area - *result.area_m2) >= shownArea_m2)
            result.ellipsoidArea_m2 = area;
    } catch (const QgsCsException &) {
        // Outside of what the projection covers: the plane's figures stand alone.
    }
}

} // namespace

MapMeasurement MapMeasurement::of(
        const QVector<QgsPointXY> &corners, bool closed, const QgsMapSettings &settings)
{
    MapMeasurement result;
    const bool area = closed && corners.size() > 2;
    QVector<QgsPointXY> line = corners;
    if (area) {
        line.append(corners.first());
        result.area_m2 = outline::area(corners);
    }
    for (int i = 1; i < static_cast<int>(line.size()); ++i)
        result.segments.push_back(
                { line.at(i - 1).distance(line.at(i)), bearingOf(line.at(i - 1), line.at(i)) });
    result.length_m = outline::length(line);
    if (line.size() > 1)
        measureOnEllipsoid(result, line, area, settings);
    return result;
}

QString MapMeasurement::summary() const
{
    if (segments.empty())
        return {};
    QStringList lines;
    lines.append((area_m2 ? Texts::tr("Perimeter %1") : Texts::tr("Length %1"))
                         .arg(mapnumbers::length(length_m)));
    if (ellipsoidLength_m)
        lines.last()
                += Texts::tr(" (on the ellipsoid %1)").arg(mapnumbers::length(*ellipsoidLength_m));
    if (!area_m2)
        return lines.first();
    lines.append(Texts::tr("Area %1").arg(mapnumbers::area(*area_m2)));
    if (ellipsoidArea_m2)
        lines.last()
                += Texts::tr(" (on the ellipsoid %1)").arg(mapnumbers::area(*ellipsoidArea_m2));
    return lines.join(QLatin1Char('\n'));
}

QString MapMeasurement::table() const
{
    const QChar tab = QLatin1Char('\t');
    const QLocale locale;
    QStringList rows{ Texts::tr("Segment") + tab + Texts::tr("Length (m)") + tab
        + Texts::tr("Bearing") };
    for (size_t i = 0; i < segments.size(); ++i)
        rows.append(QString::number(i + 1) + tab
                + locale.toString(segments[i].length_m, 'f', decimals) + tab
                + mapnumbers::bearing(segments[i].bearing));
    rows.append(Texts::tr("Total (m)") + tab + locale.toString(length_m, 'f', decimals));
    if (area_m2)
        rows.append(Texts::tr("Area (m²)") + tab + locale.toString(*area_m2, 'f', 1));
    return rows.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace spp
