// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/map/measuretool.h"

#include "gui/map/mapnumbers.h"
#include "gui/map/outline.h"

#include <qgsmapcanvas.h>

namespace spp {

MeasureTool::MeasureTool(QgsMapCanvas *canvas)
    : CornerTool(canvas)
{
    mToolName = QStringLiteral("measure");
}

void MeasureTool::setWhat(What what)
{
    m_what = what;
    setVertices(vertices());
}

MapMeasurement MeasureTool::measurement() const
{
    return MapMeasurement::of(vertices(), isArea(), mCanvas->mapSettings());
}

void MeasureTool::clear()
{
    m_ended = false;
    setVertices({});
}

void MeasureTool::takeCorners(const QVector<QgsPointXY> &corners, const QString &)
{
    const bool begins = m_ended && corners.size() > vertices().size();
    m_ended = false;
    setVertices(begins ? QVector<QgsPointXY>{ corners.last() } : corners);
}

void MeasureTool::close()
{
    m_ended = true;
    redraw();
}

QString MeasureTool::numbers(const QVector<QgsPointXY> &withCursor) const
{
    const QVector<QgsPointXY> &corners = m_ended ? vertices() : withCursor;
    const MapMeasurement measured = MapMeasurement::of(corners, isArea(), mCanvas->mapSettings());
    if (m_ended || corners.size() < 2)
        return measured.summary();
    const QgsPointXY &from = corners.at(corners.size() - 2);
    return tr("Segment %1 · bearing %2")
                   .arg(mapnumbers::length(from.distance(corners.last())),
                           mapnumbers::bearing(bearingOf(from, corners.last())))
            + QLatin1Char('\n') + measured.summary();
}

QString MeasureTool::warning(const QVector<QgsPointXY> &withCursor) const
{
    return isArea() && outline::crossesItself(m_ended ? vertices() : withCursor, true)
            ? tr("The sides cross: the area is not that of one shape.")
            : QString();
}

} // namespace spp
