// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/ui/cornereditor.h"

#include "gui/map/mapnumbers.h"

#include <QApplication>

#include <qgsmapcanvas.h>
#include <qgsmapmouseevent.h>

namespace spp::land {

namespace {

constexpr double reach_px = 12.0;

} // namespace

CornerEditor::CornerEditor(QgsMapCanvas *canvas)
    : CornerTool(canvas)
{
    mToolName = QStringLiteral("landCorner");
}

void CornerEditor::begin(What what, Maker maker)
{
    m_what = what;
    m_maker = std::move(maker);
    m_answer = {};
    m_isPlaced = false;
    m_pressedCorner = false;
    snapping().setMoreOutlines(m_maker.outlines);
    setVertices({});
}

void CornerEditor::deactivate()
{
    m_maker = {}; // nothing is asked on the way out
    setVertices({});
    CornerTool::deactivate();
}

double CornerEditor::reach_m() const { return reach_px * mCanvas->mapUnitsPerPixel(); }

void CornerEditor::canvasPressEvent(QgsMapMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_what != What::Move || !m_maker.pick)
        return;
    m_pressedAt = event->pos();
    const std::optional<QgsPointXY> corner = m_maker.pick(event->mapPoint(), reach_m());
    // Another corner, unless this one is to be set there.
    m_pressedCorner = corner && vertices().isEmpty();
    if (m_pressedCorner)
        setVertices({ *corner });
}

void CornerEditor::canvasMoveEvent(QgsMapMouseEvent *event)
{
    if (!m_isPlaced)
        CornerTool::canvasMoveEvent(event);
}

void CornerEditor::canvasReleaseEvent(QgsMapMouseEvent *event)
{
    if (event->button() == Qt::RightButton) {
        stepBack();
        return;
    }
    if (event->button() != Qt::LeftButton || m_isPlaced)
        return;
    const bool wasDragged
            = (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (m_what == What::Move && (vertices().isEmpty() || (m_pressedCorner && !wasDragged))) {
        m_pressedCorner = false; // picked: the next click or what is typed says where to
        redraw();
        return;
    }
    m_pressedCorner = false;
    CornerTool::canvasReleaseEvent(event);
}

/// The corner's new place, or the place of a click.
void CornerEditor::takeCorners(const QVector<QgsPointXY> &corners, const QString &)
{
    const int wanted = m_what == What::Move ? 2 : 1;
    m_isPlaced = corners.size() >= wanted;
    setVertices(corners);
}

void CornerEditor::stepBack()
{
    const bool hadSomething = !vertices().isEmpty();
    m_answer = {};
    if (m_isPlaced && m_what == What::Move) {
        m_isPlaced = false;
        setVertices({ vertices().first() });
    } else {
        m_isPlaced = false;
        setVertices({});
    }
    emit dropped();
    if (!hadSomething)
        emit cancelled();
}

QString CornerEditor::warning(const QVector<QgsPointXY> &withCursor) const
{
    const int wanted = m_what == What::Move ? 2 : 1;
    const QVector<QgsPointXY> &corners = m_isPlaced ? vertices() : withCursor;
    if (!m_maker.ask || corners.size() < wanted
            || (m_what != What::Move && !m_isPlaced)) { // a click asks, not the way to it
        m_answer = {};
        return {};
    }
    m_answer = m_maker.ask(corners.at(wanted - 1));
    return m_answer.warning;
}

QString CornerEditor::numbers(const QVector<QgsPointXY> &withCursor) const
{
    const QVector<QgsPointXY> &corners = m_isPlaced ? vertices() : withCursor;
    if (m_what != What::Move || corners.size() < 2)
        return m_answer.numbers;
    const QString moved
            = tr("Moved by %1 · bearing %2")
                      .arg(mapnumbers::length(corners.at(0).distance(corners.at(1))),
                              mapnumbers::bearing(bearingOf(corners.at(0), corners.at(1))));
    return m_answer.numbers.isEmpty() ? moved : m_answer.numbers + QLatin1Char('\n') + moved;
}

} // namespace spp::land
