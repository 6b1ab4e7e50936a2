// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/view/swipepicture.h"

#include <QPainter>

#include <qgsmapcanvas.h>
#include <qgsmaptopixel.h>

namespace spp::flood {

namespace {

constexpr double foot_px = 44.0; ///< over the scale bar
constexpr double gap_px = 20.0; ///< beside the handle
constexpr double inside_px = 6.0;
constexpr int plateAlpha = 225;

} // namespace

SwipePicture::SwipePicture(QgsMapCanvas *canvas)
    : QgsMapCanvasItem(canvas)
{
    setZValue(-5.0); // over the map, below all that tools draw
}

void SwipePicture::setImage(const QImage &image, const QgsMapSettings &settings)
{
    m_image = image;
    m_extent = settings.visibleExtent();
    m_size = settings.outputSize();
    updatePosition();
}

bool SwipePicture::isOf(const QgsMapSettings &settings) const
{
    return !m_image.isNull() && m_extent == settings.visibleExtent()
            && m_size == settings.outputSize();
}

void SwipePicture::setEdge(int x_px)
{
    m_edge = x_px;
    update();
}

void SwipePicture::setCaptions(const QString &before, const QString &after)
{
    m_before = before;
    m_after = after;
    update();
}

/// While the map is dragged the scene moves below the window.
QPointF SwipePicture::corner() const { return mMapCanvas->mapToScene(QPoint(0, 0)); }

QRectF SwipePicture::boundingRect() const
{
    const QSizeF size(mMapCanvas->size());
    return { -size.width(), -size.height(), 3 * size.width(), 3 * size.height() };
}

void SwipePicture::updatePosition()
{
    prepareGeometryChange();
    update();
}

void SwipePicture::paint(QPainter *painter)
{
    const QPointF start = corner();
    painter->save();
    painter->setClipRect(QRectF(start, QSizeF(m_edge, mMapCanvas->height())));
    if (!m_image.isNull()) {
        const auto place
                = [this](double x, double y) { return toCanvasCoordinates(QgsPointXY(x, y)); };
        painter->drawImage(QRectF(place(m_extent.xMinimum(), m_extent.yMaximum()),
                                   place(m_extent.xMaximum(), m_extent.yMinimum())),
                m_image);
    }
    painter->restore();
    painter->save();
    painter->translate(start);
    paintCaption(*painter, m_before, m_edge - gap_px, true);
    paintCaption(*painter, m_after, m_edge + gap_px, false);
    painter->restore();
}

void SwipePicture::paintCaption(
        QPainter &painter, const QString &text, double x, bool isRight) const
{
    painter.setFont(mMapCanvas->font());
    const QFontMetricsF metrics(painter.font());
    const double room = (isRight ? x : mMapCanvas->width() - x) - 2 * inside_px;
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room);
    if (shown.isEmpty() || room < metrics.averageCharWidth() * 4)
        return;
    const QSizeF size(
            metrics.horizontalAdvance(shown) + 2 * inside_px, metrics.height() + inside_px);
    const QRectF box(
            QPointF(isRight ? x - size.width() : x, mMapCanvas->height() - foot_px - size.height()),
            size);
    QColor plate = mMapCanvas->palette().color(QPalette::Base);
    plate.setAlpha(plateAlpha);
    painter.setPen(Qt::NoPen);
    painter.setBrush(plate);
    painter.drawRoundedRect(box, 4.0, 4.0);
    painter.setPen(mMapCanvas->palette().color(QPalette::Text));
    painter.drawText(box, Qt::AlignCenter, shown);
}

} // namespace spp::flood
