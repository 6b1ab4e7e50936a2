// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/papers/drawing.h"

#include "dossier/fonts.h"
#include "dossier/papers/typemeasure.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QTransform>

namespace spp::paper {

namespace {

/// Fonts are asked for in a size that is exact to a hundredth of a mm, and scaled down.
constexpr double pixelsPerMm = 100.0;
constexpr double hatchGap_mm = 2.0;

QFont fontOf(const DrawnText &text)
{
    QFont font(Fonts::plain());
    font.setPixelSize(qMax(1, qRound(text.size_pt * mmPerPoint * pixelsPerMm)));
    font.setBold(text.bold);
    font.setItalic(text.italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// Lines from lower left to upper right; the clip of the painter cuts them to the area.
void paintHatching(QPainter &painter, const QPolygonF &area)
{
    painter.save();
    QPainterPath path;
    path.addPolygon(area);
    painter.setClipPath(path, Qt::IntersectClip);
    const QRectF box = area.boundingRect();
    for (double x = box.left() - box.height(); x < box.right(); x += hatchGap_mm)
        painter.drawLine(
                QPointF(x, box.bottom()), QPointF(x + box.height(), box.bottom() - box.height()));
    painter.restore();
}

void paintLine(QPainter &painter, const DrawnLine &line)
{
    QPen pen(Qt::black, line.width_mm);
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(line.dashed ? Qt::FlatCap : Qt::RoundCap);
    if (line.dashed)
        pen.setDashPattern({ 1.6 / line.width_mm, 0.9 / line.width_mm });
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    switch (line.kind) {
    case DrawnLine::Kind::Open:
        painter.drawPolyline(line.points);
        break;
    case DrawnLine::Kind::Closed:
        painter.drawPolygon(line.points);
        break;
    case DrawnLine::Kind::Filled:
        painter.setBrush(Qt::black);
        painter.drawPolygon(line.points);
        break;
    case DrawnLine::Kind::Blank:
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::white);
        painter.drawPolygon(line.points);
        break;
    case DrawnLine::Kind::Hatched:
        paintHatching(painter, line.points);
        break;
    }
}

void paintText(QPainter &painter, const DrawnText &text)
{
    const QFont font = fontOf(text);
    const QFontMetricsF metrics(font);
    painter.save();
    painter.translate(text.middle);
    painter.rotate(text.angle_deg);
    painter.scale(1.0 / pixelsPerMm, 1.0 / pixelsPerMm);
    painter.setFont(font);
    painter.setPen(Qt::black);
    // Capitals and digits stand in the middle; what hangs below them does not count.
    painter.drawText(
            QPointF(-metrics.horizontalAdvance(text.text) / 2.0, metrics.capHeight() / 2.0),
            text.text);
    painter.restore();
}

} // namespace

void Drawing::paint(QPainter &painter) const
{
    painter.save();
    for (const bool clipped : { true, false }) {
        painter.save();
        if (clipped)
            painter.setClipRect(window.isNull() ? QRectF(QPointF(), size_mm) : window);
        for (const DrawnLine &line : lines) {
            if (line.clipped == clipped)
                paintLine(painter, line);
        }
        painter.restore();
    }
    for (const DrawnText &text : texts)
        paintText(painter, text);
    painter.restore();
}

QImage Drawing::image(double dpi) const
{
    const double pixels = dpi / 25.4;
    QImage image(qRound(size_mm.width() * pixels), qRound(size_mm.height() * pixels),
            QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.scale(pixels, pixels);
    paint(painter);
    painter.end();
    return image.convertToFormat(QImage::Format_Grayscale8);
}

QSizeF drawnSize(const DrawnText &text)
{
    const QFontMetricsF metrics(fontOf(text));
    return QSizeF(metrics.horizontalAdvance(text.text), metrics.capHeight() * 1.25) / pixelsPerMm;
}

QPolygonF drawnBox(const DrawnText &text, double margin_mm)
{
    const QSizeF size = drawnSize(text);
    const QRectF box(-size.width() / 2.0 - margin_mm, -size.height() / 2.0 - margin_mm,
            size.width() + 2.0 * margin_mm, size.height() + 2.0 * margin_mm);
    QTransform turned;
    turned.translate(text.middle.x(), text.middle.y());
    turned.rotate(text.angle_deg);
    QPolygonF corners = turned.map(QPolygonF(box));
    corners.pop_back(); // the closing point
    return corners;
}

} // namespace spp::paper
