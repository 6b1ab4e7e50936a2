// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/ui/selecttool.h"

#include <QApplication>
#include <QKeyEvent>

#include <qgsmapcanvas.h>
#include <qgsmapmouseevent.h>

namespace spp::land {

SelectTool::SelectTool(QgsMapCanvas *canvas)
    : QgsMapToolPan(canvas)
{
    mToolName = QStringLiteral("landSelect");
    setCursor(Qt::ArrowCursor);
}

void SelectTool::activate()
{
    QgsMapToolPan::activate();
    mCanvas->installEventFilter(this);
}

void SelectTool::deactivate()
{
    mCanvas->removeEventFilter(this);
    QgsMapToolPan::deactivate();
}

void SelectTool::canvasPressEvent(QgsMapMouseEvent *event)
{
    m_pressedAt = event->pos();
    QgsMapToolPan::canvasPressEvent(event);
}

void SelectTool::canvasReleaseEvent(QgsMapMouseEvent *event)
{
    if (event->button() == Qt::RightButton) {
        stepBack();
        return;
    }
    const bool isClick = event->button() == Qt::LeftButton
            && (event->pos() - m_pressedAt).manhattanLength() < QApplication::startDragDistance();
    if (!isClick) {
        QgsMapToolPan::canvasReleaseEvent(event);
        return;
    }
    // A short shake of the mouse may have begun to drag the picture: put it back.
    if (isDragging())
        canvas()->panActionEnd(m_pressedAt);
    canvas()->setCursor(Qt::ArrowCursor);
    emit clicked(toMapCoordinates(event->pos()),
            event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier));
}

bool SelectTool::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != mCanvas || event->type() != QEvent::KeyPress)
        return QgsMapToolPan::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit taken();
        return true;
    case Qt::Key_Escape:
        return stepBack();
    default:
        return false;
    }
}

} // namespace spp::land
