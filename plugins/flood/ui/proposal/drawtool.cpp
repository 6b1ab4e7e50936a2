// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/proposal/drawtool.h"

#include "gui/map/mapnumbers.h"
#include "gui/map/outline.h"

#include <QKeyEvent>

namespace spp::flood {

namespace {

int needed(DrawTool::Shape shape)
{
    switch (shape) {
    case DrawTool::Shape::Area:
        return 3;
    case DrawTool::Shape::Line:
    case DrawTool::Shape::Ends:
        return 2;
    case DrawTool::Shape::Place:
        break;
    }
    return 1;
}

} // namespace

DrawTool::DrawTool(QgsMapCanvas *canvas)
    : CornerTool(canvas)
{
    mToolName = QStringLiteral("floodDraw");
}

void DrawTool::begin(Shape shape, Ask ask, std::function<std::vector<QgsGeometry>()> outlines)
{
    m_shape = shape;
    m_ask = std::move(ask);
    m_refusal.clear();
    snapping().setMoreOutlines(std::move(outlines));
    setVertices({});
}

void DrawTool::refuse(const QString &reason)
{
    m_refusal = reason;
    redraw();
}

void DrawTool::deactivate()
{
    m_ask = {}; // nothing is asked on the way out
    m_refusal.clear();
    setVertices({});
    CornerTool::deactivate();
}

/// While something is drawn, undoing means its last corner.
bool DrawTool::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey
            = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (isKey && !vertices().isEmpty()
            && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        event->accept();
        if (event->type() == QEvent::KeyPress)
            removeCorner();
        return true;
    }
    return CornerTool::eventFilter(watched, event);
}

void DrawTool::takeCorners(const QVector<QgsPointXY> &corners, const QString &)
{
    m_refusal.clear();
    setVertices(corners);
    const bool isFull = m_shape == Shape::Ends || m_shape == Shape::Place;
    if (isFull && corners.size() == needed(m_shape))
        close();
}

void DrawTool::close()
{
    const QVector<QgsPointXY> corners = vertices();
    if (corners.size() < needed(m_shape))
        refuse(m_shape == Shape::Area ? tr("An area needs three corners at least.")
                                      : tr("Two points are needed at least."));
    else if (m_shape == Shape::Area && outline::crossesItself(corners, true))
        refuse(tr("The sides cross each other."));
    else
        emit finished(corners);
}

QString DrawTool::numbers(const QVector<QgsPointXY> &withCursor) const
{
    const auto last = withCursor.size() - 1;
    const QgsPointXY &from = withCursor.at(last - 1);
    const QgsPointXY &to = withCursor.at(last);
    const QString side = tr("Side %1 · bearing %2")
                                 .arg(mapnumbers::length(from.distance(to)),
                                         mapnumbers::bearing(bearingOf(from, to)));
    return m_answer.numbers.isEmpty() ? side : side + QLatin1Char('\n') + m_answer.numbers;
}

QString DrawTool::warning(const QVector<QgsPointXY> &withCursor) const
{
    m_answer = m_ask && !withCursor.isEmpty() ? m_ask(withCursor) : Answer();
    if (!m_refusal.isEmpty())
        return m_refusal;
    if (m_shape == Shape::Area && outline::crossesItself(withCursor, false))
        return tr("This side would cross another one.");
    return m_answer.warning;
}

} // namespace spp::flood
