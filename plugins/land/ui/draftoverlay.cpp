// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/ui/draftoverlay.h"

#include "gui/look/look.h"
#include "gui/map/mapnumbers.h"

#include <QFontMetricsF>
#include <QJsonArray>
#include <QPainter>
#include <QPainterPath>

#include <qgsmapcanvas.h>

#include <algorithm>

namespace spp::land {

namespace {

constexpr double chosenWidth = 3.0;
constexpr double draftWidth = 1.5;
constexpr double previewWidth = 2.5;
constexpr double sideWidth = 5.0;
constexpr double aboveOthers = 9.0; ///< below the rubber bands of tools
constexpr double plateAlpha = 0.85;
constexpr double draftTint = 0.10;
constexpr double previewTint = 0.20;
constexpr double leastContrast = 4.5;
constexpr int darker_percent = 240;
constexpr double coverAlpha = 0.92;
constexpr double padding = 3.0;
constexpr double cornerRadius = 4.5;
constexpr double labelPrecision = 0.02; ///< of the size of a parcel
constexpr double leastRoom = 0.6; ///< of a line; narrower parcels carry no label

QColor faded(QColor colour, double alpha)
{
    colour.setAlphaF(float(alpha));
    return colour;
}

} // namespace

QgsGeometry mapOutline(const std::string &wkb)
{
    QgsGeometry geometry;
    geometry.fromWkb(QByteArray(wkb.data(), int(wkb.size())));
    return geometry;
}

QgsPointXY labelPlace(const QgsGeometry &outline, double *room_m)
{
    const QgsRectangle box = outline.boundingBox();
    const QgsGeometry inside = outline.poleOfInaccessibility(
            labelPrecision * std::max(box.width(), box.height()), room_m);
    return inside.isNull() ? box.center() : inside.asPoint();
}

DraftOverlay::DraftOverlay(QgsMapCanvas *canvas)
    : QgsMapCanvasItem(canvas)
{
    setZValue(aboveOthers);
    updatePosition();
    hide();
}

DraftOverlay::Shape DraftOverlay::shapeOf(const ParcelDraft &parcel)
{
    Shape shape;
    shape.outline = mapOutline(parcel.outline);
    shape.place = labelPlace(shape.outline, &shape.room_m);
    shape.label = QStringList{ parcel.facts.number, mapnumbers::area(parcel.mapArea_m2) };
    return shape;
}

void DraftOverlay::setDrafts(const EditSession *session)
{
    m_drafts.clear();
    m_gone.clear();
    if (session) {
        for (const ParcelDraft *draft : session->state().drafts())
            m_drafts.push_back(shapeOf(*draft));
        for (int i = 0; i < session->position(); ++i) {
            for (const ParcelDraft &retired : session->steps()[std::size_t(i)].retired) {
                if (retired.key > 0)
                    m_gone.push_back(shapeOf(retired));
            }
        }
    }
    update();
}

void DraftOverlay::setSelection(const std::vector<ParcelDraft> &parcels)
{
    m_selection.clear();
    for (const ParcelDraft &parcel : parcels)
        m_selection.push_back(shapeOf(parcel));
    m_hasSide = false;
    update();
}

void DraftOverlay::setPreview(const Preview *preview)
{
    m_made.clear();
    m_replaced.clear();
    m_moves.clear();
    if (preview) {
        const auto place = [](const QJsonValue &json) {
            const QJsonArray pair = json.toArray();
            return QgsPointXY(pair[0].toDouble(), pair[1].toDouble());
        };
        for (const QJsonValue &corner : preview->step.request[QLatin1String("corners")].toArray())
            m_moves.emplace_back(
                    place(corner[QLatin1String("from")]), place(corner[QLatin1String("to")]));
        for (const ParcelDraft &parcel : preview->step.created)
            m_made.push_back(shapeOf(parcel));
        for (const ParcelDraft &parcel : preview->step.retired)
            m_replaced.push_back(shapeOf(parcel));
    }
    update();
}

void DraftOverlay::setSide(const QgsPointXY &from, const QgsPointXY &to)
{
    m_sideFrom = from;
    m_sideTo = to;
    m_hasSide = true;
    update();
}

void DraftOverlay::clearSide()
{
    m_hasSide = false;
    update();
}

void DraftOverlay::setShown(bool shown)
{
    setVisible(shown);
    if (shown)
        updatePosition();
}

QStringList DraftOverlay::labels() const
{
    QStringList labels;
    for (const Shape &shape : m_drafts)
        labels.append(shape.label.first());
    for (const Shape &shape : m_made)
        labels.append(shape.label.first());
    return labels;
}

std::vector<QgsGeometry> DraftOverlay::drafts() const
{
    std::vector<QgsGeometry> outlines;
    for (const Shape &shape : m_drafts)
        outlines.push_back(shape.outline);
    return outlines;
}

/// Covers the canvas, so that panning needs no new geometry.
void DraftOverlay::updatePosition()
{
    setRect(mMapCanvas->extent());
    update();
}

QPainterPath DraftOverlay::path(const QgsGeometry &outline) const
{
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    const QPointF corner = pos(); // item coordinates start at the item's own corner
    for (const QgsGeometry &part : outline.asGeometryCollection()) {
        const QgsPolygonXY rings = part.asPolygon();
        for (const QgsPolylineXY &ring : rings) {
            QPolygonF points;
            for (const QgsPointXY &point : ring)
                points.append(toCanvasCoordinates(point) - corner);
            path.addPolygon(points);
            path.closeSubpath();
        }
    }
    return path;
}

/// The accent, as it can be read on the map, which stays light in every look.
QColor DraftOverlay::ink() const
{
    const QColor accent = Look::colour(Role::Accent);
    return FramePalette::contrast(accent, mMapCanvas->canvasColor()) < leastContrast
            ? accent.darker(darker_percent)
            : accent;
}

void DraftOverlay::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor accent = ink();
    const QColor ground = mMapCanvas->canvasColor();
    const auto fill = [&](const Shape &shape, const QColor &tint) {
        const QPainterPath outline = path(shape.outline);
        painter->fillPath(outline, faded(ground, coverAlpha));
        painter->fillPath(outline, tint);
    };
    const auto stroke
            = [&](const Shape &shape, const QColor &ink, double width, Qt::PenStyle style) {
                  painter->setBrush(Qt::NoBrush);
                  painter->setPen(QPen(ink, width, style, Qt::FlatCap, Qt::MiterJoin));
                  painter->drawPath(path(shape.outline));
              };
    for (const Shape &gone : m_gone) {
        fill(gone, Qt::transparent);
        stroke(gone, accent, draftWidth / 2.0, Qt::DotLine);
    }
    for (const Shape &draft : m_drafts) {
        fill(draft, faded(accent, draftTint));
        stroke(draft, accent, draftWidth, Qt::DashLine);
    }
    for (const Shape &made : m_made)
        fill(made, faded(accent, previewTint));
    for (const Shape &replaced : m_replaced)
        stroke(replaced, accent, draftWidth, Qt::DotLine);
    for (const Shape &chosen : m_selection)
        stroke(chosen, accent, chosenWidth, Qt::SolidLine);
    for (const Shape &made : m_made)
        stroke(made, accent, previewWidth, Qt::SolidLine);
    if (m_hasSide) {
        painter->setPen(
                QPen(Look::colour(Role::NotCertain), sideWidth, Qt::SolidLine, Qt::RoundCap));
        painter->drawLine(
                toCanvasCoordinates(m_sideFrom) - pos(), toCanvasCoordinates(m_sideTo) - pos());
    }
    paintMoves(*painter);
    std::vector<QRectF> taken;
    for (const Shape &made : m_made)
        paintLabel(*painter, made, taken);
    for (const Shape &draft : m_drafts) {
        if (m_made.empty())
            paintLabel(*painter, draft, taken);
    }
}

/// Corners that were measured: a ring where they were, a disc where they are found.
void DraftOverlay::paintMoves(QPainter &painter) const
{
    for (const auto &[from, to] : m_moves) {
        const QPointF before = toCanvasCoordinates(from) - pos();
        const QPointF after = toCanvasCoordinates(to) - pos();
        painter.setBrush(mMapCanvas->canvasColor());
        painter.setPen(QPen(ink(), draftWidth));
        painter.drawEllipse(before, cornerRadius, cornerRadius);
        painter.drawLine(before, after);
        painter.setBrush(ink());
        painter.drawEllipse(after, cornerRadius - draftWidth, cornerRadius - draftWidth);
    }
}

/// On a plate, so that it can be read on any map; the number alone where there is room for one
/// line, and nothing where it would hide the parcel or another label.
void DraftOverlay::paintLabel(
        QPainter &painter, const Shape &shape, std::vector<QRectF> &taken) const
{
    QFont font = mMapCanvas->font();
    font.setPixelSize(Look::palette().text_px);
    font.setBold(true);
    const QFontMetricsF metrics(font);
    const double room_px = 2.0 * shape.room_m / mMapCanvas->mapUnitsPerPixel();
    if (room_px < leastRoom * metrics.height())
        return;
    QStringList lines = shape.label;
    if (room_px < metrics.height() * double(lines.size()))
        lines = lines.mid(0, 1);
    double width = 0.0;
    for (const QString &line : lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    QRectF plate(0, 0, width + 2 * padding, metrics.height() * double(lines.size()));
    plate.moveCenter(toCanvasCoordinates(shape.place) - pos());
    if (std::any_of(taken.begin(), taken.end(),
                [&plate](const QRectF &other) { return other.intersects(plate); }))
        return;
    taken.push_back(plate);
    painter.setPen(Qt::NoPen);
    painter.setBrush(faded(mMapCanvas->canvasColor(), plateAlpha));
    painter.drawRoundedRect(plate, padding, padding);
    painter.setPen(ink());
    painter.setFont(font);
    painter.drawText(plate, Qt::AlignCenter, lines.join(QLatin1Char('\n')));
}

} // namespace spp::land
