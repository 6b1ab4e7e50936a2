// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/ui/comparepage.h"

#include "gui/look/look.h"
#include "gui/map/mapnumbers.h"
#include "land/ui/draftoverlay.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace spp::land {

namespace {

constexpr double margin = 16.0;
constexpr double titleHeight = 24.0;
constexpr double fillAlpha = 0.14;
constexpr double leastSide_px = 52.0; ///< shorter sides carry no length
constexpr double plate = 6.0;
constexpr int smallText = 2; ///< pixels less than the base text

} // namespace

ComparePage::ComparePage(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("landCompare"));
    retranslate();
}

void ComparePage::show(std::vector<ParcelDraft> before, std::vector<ParcelDraft> after)
{
    m_before = std::move(before);
    m_after = std::move(after);
    QgsRectangle ground;
    for (const std::vector<ParcelDraft> *side : { &m_before, &m_after }) {
        for (const ParcelDraft &parcel : *side)
            ground.combineExtentWith(mapOutline(parcel.outline).boundingBox());
    }
    m_ground = ground.isEmpty() ? QRectF() : ground.toRectF();
    update();
}

void ComparePage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_before.empty() && m_after.empty()) {
        painter.setPen(Look::colour(Role::MutedText));
        painter.drawText(QRectF(rect()).adjusted(margin, margin, -margin, -margin),
                Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                tr("Try an operation: the parcels before and after it stand here side by side."));
        return;
    }
    const QRectF all(rect());
    const QRectF left(all.left(), all.top(), all.width() / 2.0, all.height());
    paintSide(painter, left, tr("Before"), m_before, false);
    paintSide(painter, left.translated(left.width(), 0), tr("After"), m_after, true);
    painter.setPen(Look::colour(Role::Border));
    painter.drawLine(left.topRight(), left.bottomRight());
}

void ComparePage::paintSide(QPainter &painter, const QRectF &room, const QString &title,
        const std::vector<ParcelDraft> &parcels, bool isAfter) const
{
    QFont font = painter.font();
    font.setPixelSize(Look::palette().text_px);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(Look::colour(Role::Text));
    painter.drawText(room.adjusted(margin, 4, -margin, 0), Qt::AlignLeft | Qt::AlignTop, title);
    const QRectF stage = room.adjusted(margin, titleHeight + 4, -margin, -margin);
    if (m_ground.isEmpty() || stage.width() < 1 || stage.height() < 1)
        return;
    const double scale
            = std::min(stage.width() / m_ground.width(), stage.height() / m_ground.height());
    const QPointF middle = m_ground.center();
    const auto place = [&](const QgsPointXY &point) {
        return QPointF(stage.center().x() + (point.x() - middle.x()) * scale,
                stage.center().y() - (point.y() - middle.y()) * scale);
    };
    const QColor ink = Look::colour(isAfter ? Role::Accent : Role::MutedText);
    QFont small = font;
    small.setBold(false);
    small.setPixelSize(font.pixelSize() - smallText);
    for (const ParcelDraft &parcel : parcels) {
        const QgsGeometry outline = mapOutline(parcel.outline);
        QPainterPath path;
        for (const QgsGeometry &part : outline.asGeometryCollection()) {
            for (const QgsPolylineXY &ring : part.asPolygon()) {
                QPolygonF points;
                for (const QgsPointXY &corner : ring)
                    points.append(place(corner));
                path.addPolygon(points);
            }
        }
        QColor wash = ink;
        wash.setAlphaF(float(fillAlpha));
        painter.fillPath(path, wash);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink, isAfter ? 2.0 : 1.5));
        painter.drawPath(path);
        painter.setPen(Look::colour(Role::Text));
        painter.setFont(small);
        for (const QgsGeometry &part : outline.asGeometryCollection()) {
            for (const QgsPolylineXY &ring : part.asPolygon()) {
                for (int i = 0; i + 1 < int(ring.size()); ++i) {
                    const QPointF a = place(ring.at(i));
                    const QPointF b = place(ring.at(i + 1));
                    if (std::hypot(b.x() - a.x(), b.y() - a.y()) < leastSide_px)
                        continue;
                    const QString length = mapnumbers::length(ring.at(i).distance(ring.at(i + 1)));
                    // On a plate, since it lies on the side.
                    QRectF box(0, 0, painter.fontMetrics().horizontalAdvance(length) + plate,
                            painter.fontMetrics().height());
                    box.moveCenter((a + b) / 2.0);
                    painter.fillRect(box, Look::colour(Role::Panel));
                    painter.drawText(box, Qt::AlignCenter, length);
                }
            }
        }
        painter.setFont(font);
        QRectF box(0, 0, margin * 10, titleHeight * 2);
        box.moveCenter(place(labelPlace(outline)));
        painter.drawText(box, Qt::AlignCenter,
                parcel.facts.number + QLatin1Char('\n') + mapnumbers::area(parcel.mapArea_m2));
    }
}

void ComparePage::retranslate()
{
    setWindowTitle(tr("Compare"));
    update();
}

void ComparePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace spp::land
