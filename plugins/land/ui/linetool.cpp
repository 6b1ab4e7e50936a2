// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/ui/linetool.h"

#include "gui/map/mapnumbers.h"

#include <qgsmapcanvas.h>
#include <qgsmapmouseevent.h>

namespace spp::land {

LineTool::LineTool(QgsMapCanvas *canvas)
    : CornerTool(canvas)
{
    mToolName = QStringLiteral("landLine");
}

void LineTool::begin(Ask ask, bool isArea, std::function<std::vector<QgsGeometry>()> outlines)
{
    m_ask = std::move(ask);
    m_isArea = isArea;
    m_answer = {};
    snapping().setMoreOutlines(std::move(outlines));
    setVertices({});
}

void LineTool::canvasReleaseEvent(QgsMapMouseEvent *event)
{
    if (event->button() == Qt::RightButton)
        stepBack();
    else
        CornerTool::canvasReleaseEvent(event);
}

void LineTool::deactivate()
{
    m_ask = {}; // nothing is asked on the way out
    setVertices({});
    CornerTool::deactivate();
}

void LineTool::close()
{
    redraw();
    emit taken();
}

/// Corners that already do what the line is for are asked alone: the cursor is on its way to the
/// next thing by then.
QString LineTool::warning(const QVector<QgsPointXY> &withCursor) const
{
    m_answer = {};
    const int least = m_isArea ? 3 : 2;
    if (m_ask && vertices().size() >= least)
        m_answer = m_ask(vertices());
    if (m_ask && !m_answer.isDone && withCursor.size() >= least
            && withCursor.size() > vertices().size())
        m_answer = m_ask(withCursor);
    return m_answer.warning;
}

QString LineTool::numbers(const QVector<QgsPointXY> &withCursor) const
{
    const auto last = withCursor.size() - 1;
    const QgsPointXY &from = withCursor.at(last - 1);
    const QgsPointXY &to = withCursor.at(last);
    const QString side = tr("Side %1 · bearing %2")
                                 .arg(mapnumbers::length(from.distance(to)),
                                         mapnumbers::bearing(bearingOf(from, to)));
    return m_answer.numbers.isEmpty() ? side : m_answer.numbers + QLatin1Char('\n') + side;
}

} // namespace spp::land
