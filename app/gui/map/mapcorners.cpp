// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/map/mapcorners.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <qgsmapcanvas.h>

#include <cmath>

namespace spp {

namespace {

constexpr double margin = 12.0;
constexpr double inside = 6.0;
constexpr double rounding = 4.0;
constexpr double barHeight = 5.0;
constexpr double longestBar_px = 120.0;
constexpr double northSize = 32.0;
constexpr int plateAlpha = 215;
constexpr double metresOfKilometre = 1000.0;

} // namespace

MapCorner::MapCorner(QgsMapCanvas *canvas)
    : QgsMapCanvasItem(canvas)
{
    setZValue(200.0); // above rubber bands and markers
}

QRectF MapCorner::boundingRect() const { return QRectF(QPointF(), size()); }

void MapCorner::updatePosition()
{
    prepareGeometryChange();
    setPos(corner(size()));
    update();
}

void MapCorner::paintPlate(QPainter *painter) const
{
    QColor plate = mMapCanvas->palette().color(QPalette::Base);
    plate.setAlpha(plateAlpha);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(plate);
    painter->drawRoundedRect(boundingRect(), rounding, rounding);
}

QFont MapCorner::font() const { return mMapCanvas->font(); }

QColor MapCorner::ink() const { return mMapCanvas->palette().color(QPalette::Text); }

double ScaleBarCorner::length_m() const
{
    const double longest = longestBar_px * mMapCanvas->mapUnitsPerPixel();
    if (!(longest > 0.0) || !std::isfinite(longest))
        return 0.0;
    const double decade = std::pow(10.0, std::floor(std::log10(longest)));
    for (const double step : { 5.0, 2.5, 2.0, 1.0 }) {
        if (step * decade <= longest)
            return step * decade;
    }
    return decade;
}

QString ScaleBarCorner::label() const
{
    const double length = length_m();
    if (length < metresOfKilometre)
        return QLocale().toString(length, 'g', 6) + QStringLiteral(" m");
    return QLocale().toString(length / metresOfKilometre, 'g', 6) + QStringLiteral(" km");
}

QSizeF ScaleBarCorner::size() const
{
    const double pixel = mMapCanvas->mapUnitsPerPixel();
    const double bar = pixel > 0.0 ? length_m() / pixel : 0.0;
    const QFontMetricsF metrics(font());
    return { bar + metrics.horizontalAdvance(label()) + 3 * inside, metrics.height() + inside };
}

QPointF ScaleBarCorner::corner(const QSizeF &size) const
{
    return { margin, mMapCanvas->height() - margin - size.height() };
}

void ScaleBarCorner::paint(QPainter *painter)
{
    const double length = length_m();
    if (length <= 0.0)
        return;
    paintPlate(painter);
    const QRectF box = boundingRect();
    const double end = inside + length / mMapCanvas->mapUnitsPerPixel();
    const double foot = box.center().y() + barHeight / 2.0;
    painter->setPen(QPen(ink(), 1.5));
    painter->drawPolyline(QPolygonF({ { inside, foot - barHeight }, { inside, foot }, { end, foot },
            { end, foot - barHeight } }));
    painter->setFont(font());
    painter->drawText(QRectF(end + inside, 0.0, box.width() - end, box.height()),
            Qt::AlignVCenter | Qt::AlignLeft, label());
}

QSizeF NorthCorner::size() const { return { northSize, northSize + inside }; }

QPointF NorthCorner::corner(const QSizeF &size) const
{
    return { mMapCanvas->width() - margin - size.width(), margin };
}

void NorthCorner::paint(QPainter *painter)
{
    paintPlate(painter);
    const QRectF box = boundingRect();
    painter->save();
    painter->translate(box.center());
    painter->rotate(mMapCanvas->rotation());
    const double half = northSize / 2.0 - 3.0;
    painter->setPen(QPen(ink(), 1.2));
    painter->setBrush(ink());
    painter->drawPolygon(QPolygonF({ { 0, -half }, { 0, half * 0.4 }, { -half * 0.5, half } }));
    painter->setBrush(mMapCanvas->palette().color(QPalette::Base));
    painter->drawPolygon(QPolygonF({ { 0, -half }, { half * 0.5, half }, { 0, half * 0.4 } }));
    painter->restore();
}

void AttributionCorner::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    updatePosition();
}

QSizeF AttributionCorner::size() const
{
    if (m_text.isEmpty())
        return { 0.0, 0.0 };
    const QFontMetricsF metrics(font());
    return { metrics.horizontalAdvance(m_text) + 2 * inside, metrics.height() + inside };
}

QPointF AttributionCorner::corner(const QSizeF &size) const
{
    return { mMapCanvas->width() - margin - size.width(),
        mMapCanvas->height() - margin - size.height() };
}

void AttributionCorner::paint(QPainter *painter)
{
    if (m_text.isEmpty())
        return;
    paintPlate(painter);
    painter->setPen(ink());
    painter->setFont(font());
    painter->drawText(boundingRect(), Qt::AlignCenter, m_text);
}

} // namespace spp
