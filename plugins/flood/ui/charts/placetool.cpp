// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/charts/placetool.h"

#include "gui/map/mapnumbers.h"

#include <qgsmapcanvas.h>

namespace spp::flood {

PlaceTool::PlaceTool(QgsMapCanvas *canvas)
    : CornerTool(canvas)
{
    mToolName = QStringLiteral("floodPlace");
    setSnaps(false); // water is asked for where one clicks
}

void PlaceTool::takeCorners(const QVector<QgsPointXY> &corners, const QString &)
{
    setVertices({});
    if (!corners.isEmpty())
        emit placed(corners.last());
}

SectionTool::SectionTool(QgsMapCanvas *canvas)
    : CornerTool(canvas)
{
    mToolName = QStringLiteral("floodSection");
    setSnaps(false);
}

void SectionTool::deactivate()
{
    m_ended = false;
    setVertices({});
    CornerTool::deactivate();
}

void SectionTool::takeCorners(const QVector<QgsPointXY> &corners, const QString &)
{
    const bool begins = m_ended && corners.size() > vertices().size();
    m_ended = false;
    setVertices(begins ? QVector<QgsPointXY>{ corners.last() } : corners);
    if (vertices().size() > 1)
        emit drawn(vertices());
}

void SectionTool::close()
{
    m_ended = true;
    redraw();
}

QString SectionTool::numbers(const QVector<QgsPointXY> &withCursor) const
{
    const QVector<QgsPointXY> &corners = m_ended ? vertices() : withCursor;
    double length = 0.0;
    for (int i = 1; i < int(corners.size()); ++i)
        length += corners.at(i - 1).distance(corners.at(i));
    return mapnumbers::length(length);
}

} // namespace spp::flood
