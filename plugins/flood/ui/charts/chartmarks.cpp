// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/charts/chartmarks.h"

#include "flood/ui/charts/chartinks.h"
#include "gui/look/look.h"

#include <QPainter>
#include <QPainterPath>

#include <qgsmapcanvas.h>

#include <cmath>

namespace spp::flood {

namespace {

constexpr double aboveLayers = 9.6;
constexpr double badge_px = 20.0;
constexpr double line_px = 2.5;
constexpr double halo_px = 2.0;
constexpr double cross_px = 8.0;

} // namespace

ChartMarks::ChartMarks(QgsMapCanvas *canvas)
    : QgsMapCanvasItem(canvas)
{
    setZValue(aboveLayers);
    updatePosition();
}

void ChartMarks::setPlaces(const QMap<int, QgsPointXY> &places)
{
    m_places = places;
    update();
}

void ChartMarks::setLine(const QVector<QgsPointXY> &line)
{
    m_line = line;
    m_onLine.reset();
    update();
}

void ChartMarks::setOnLine(double distance_m)
{
    m_onLine.reset();
    double walked = 0.0;
    for (int i = 1; i < int(m_line.size()) && !std::isnan(distance_m); ++i) {
        const QgsPointXY &from = m_line.at(i - 1);
        const QgsPointXY &to = m_line.at(i);
        const double side = from.distance(to);
        if (side > 0.0 && distance_m >= walked && distance_m <= walked + side) {
            const double share = (distance_m - walked) / side;
            m_onLine = QgsPointXY(
                    from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
        }
        walked += side;
    }
    update();
}

/// Covers the canvas, so that panning needs no new geometry.
void ChartMarks::updatePosition()
{
    setRect(mMapCanvas->extent());
    update();
}

QPointF ChartMarks::inItem(const QgsPointXY &place) const
{
    return toCanvasCoordinates(place) - pos();
}

void ChartMarks::paintBadge(
        QPainter &painter, const QgsPointXY &place, const QString &text, const QColor &ink) const
{
    QRectF badge(0.0, 0.0, badge_px, badge_px);
    badge.moveCenter(inItem(place));
    painter.setPen(QPen(Qt::white, halo_px));
    painter.setBrush(ink);
    painter.drawEllipse(badge);
    painter.drawText(badge, Qt::AlignCenter, text);
}

void ChartMarks::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    QFont letters = mMapCanvas->font();
    letters.setBold(true);
    painter->setFont(letters);
    const QColor water = chartInkOnMap(QStringLiteral("water"));
    if (m_line.size() > 1) {
        QPolygonF corners;
        for (const QgsPointXY &corner : std::as_const(m_line))
            corners.append(inItem(corner));
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(Qt::white, line_px + 2.0 * halo_px));
        painter->drawPolyline(corners);
        painter->setPen(QPen(water, line_px));
        painter->drawPolyline(corners);
        paintBadge(*painter, m_line.first(), QStringLiteral("A"), water);
        paintBadge(*painter, m_line.last(), QStringLiteral("B"), water);
    }
    for (auto place = m_places.cbegin(); place != m_places.cend(); ++place)
        paintBadge(*painter, place.value(), QString::number(place.key()),
                chartInkOnMap(ChartInks::ofPlace(place.key())));
    if (m_onLine) {
        const QPointF at = inItem(*m_onLine);
        for (const QPen &pen : { QPen(Qt::white, line_px + 2.0 * halo_px), QPen(water, line_px) }) {
            painter->setPen(pen);
            painter->drawLine(at - QPointF(cross_px, 0.0), at + QPointF(cross_px, 0.0));
            painter->drawLine(at - QPointF(0.0, cross_px), at + QPointF(0.0, cross_px));
        }
    }
}

} // namespace spp::flood
