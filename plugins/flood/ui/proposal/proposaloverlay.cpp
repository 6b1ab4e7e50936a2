// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/proposal/proposaloverlay.h"

#include "flood/ui/proposal/proposalwords.h"
#include "gui/look/icons.h"
#include "gui/look/look.h"
#include "gui/map/outline.h"

#include <QFontMetricsF>
#include <QPainter>

#include <qgsmapcanvas.h>

#include <algorithm>
#include <cmath>

namespace spp::flood {

namespace {

constexpr double aboveOthers = 9.0; ///< below the rubber bands of tools
constexpr double haloWidth = 2.5; ///< on either side of a line
constexpr double lineWidth = 2.0;
constexpr double structureWidth = 3.5;
constexpr double chosenMore = 1.5;
constexpr double tint = 0.22;
constexpr double haloAlpha = 0.85;
constexpr double tickEvery_px = 10.0;
constexpr double tickLength_px = 6.0;
constexpr double cornerSide_px = 7.0;
constexpr double badge_px = 20.0;
constexpr double arrow_px = 9.0;
constexpr double padding = 3.0;

QColor faded(QColor colour, double alpha)
{
    colour.setAlphaF(float(alpha));
    return colour;
}

QColor halo() { return faded(Qt::white, haloAlpha); }

} // namespace

ProposalOverlay::ProposalOverlay(QgsMapCanvas *canvas)
    : QgsMapCanvasItem(canvas)
{
    setZValue(aboveOthers);
    updatePosition();
    hide();
}

void ProposalOverlay::setStyle(const ProposedStyle &style)
{
    m_style = style;
    update();
}

void ProposalOverlay::setRim(const QVector<QgsPointXY> &rim)
{
    m_rim = rim;
    update();
}

void ProposalOverlay::setThings(const std::vector<DrawnThing> &things, const ThingRef &chosen)
{
    m_things = things;
    m_chosen = chosen;
    update();
}

void ProposalOverlay::setMoving(const std::optional<DrawnThing> &thing)
{
    m_moving = thing;
    update();
}

void ProposalOverlay::setShown(bool shown)
{
    setVisible(shown);
    if (shown)
        updatePosition();
}

std::vector<QgsGeometry> ProposalOverlay::outlines() const
{
    std::vector<QgsGeometry> outlines;
    for (const DrawnThing &thing : m_things) {
        if (!thing.corners.isEmpty())
            outlines.push_back(isArea(thing.kind) ? spp::outline::polygon(thing.corners)
                                                  : QgsGeometry::fromPolylineXY(thing.corners));
    }
    return outlines;
}

QString ProposalOverlay::label(const DrawnThing &thing) const
{
    return isStructure(thing.kind)
            ? thing.name
            : QStringLiteral("%1 · %2").arg(thing.name, proposalwords::metres(thing.level_m));
}

QStringList ProposalOverlay::labels() const
{
    QStringList labels;
    for (const DrawnThing &thing : m_things)
        labels.append(label(thing));
    return labels;
}

/// Covers the canvas, so that panning needs no new geometry.
void ProposalOverlay::updatePosition()
{
    setRect(mMapCanvas->extent());
    update();
}

/// As thick again as the look draws its lines.
double ProposalOverlay::outline() const { return lineWidth + Look::palette().outline_px - 1.0; }

const DrawnThing &ProposalOverlay::shown(const DrawnThing &thing) const
{
    return m_moving && m_moving->ref == thing.ref ? *m_moving : thing;
}

QPolygonF ProposalOverlay::onCanvas(const QVector<QgsPointXY> &corners) const
{
    QPolygonF points;
    const QPointF corner = pos(); // item coordinates start at the item's own corner
    for (const QgsPointXY &place : corners)
        points.append(toCanvasCoordinates(place) - corner);
    return points;
}

void ProposalOverlay::stroke(QPainter &painter, const QPolygonF &line, bool closes,
        const QColor &ink, double width, Qt::PenStyle style) const
{
    painter.setBrush(Qt::NoBrush);
    const auto draw = [&] {
        if (closes)
            painter.drawPolygon(line);
        else
            painter.drawPolyline(line);
    };
    painter.setPen(QPen(halo(), width + haloWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    draw();
    painter.setPen(QPen(ink, width, style, Qt::FlatCap, Qt::MiterJoin));
    draw();
}

void ProposalOverlay::paintRim(QPainter &painter) const
{
    if (!m_rim.isEmpty())
        stroke(painter, onCanvas(m_rim), true, m_style.model, outline() - 0.5, Qt::DashDotLine);
}

void ProposalOverlay::paintArea(QPainter &painter, const DrawnThing &thing, bool isChosen) const
{
    const ProposedStyle::Look &look = m_style.of(thing.kind);
    const QPolygonF ring = onCanvas(thing.corners);
    painter.setPen(Qt::NoPen);
    painter.setBrush(faded(Qt::white, tint));
    painter.drawPolygon(ring);
    painter.setBrush(faded(look.colour, tint));
    painter.drawPolygon(ring);
    painter.setBrush(QBrush(look.colour, look.hatch));
    painter.drawPolygon(ring);
    stroke(painter, ring, true, look.colour, outline() + (isChosen ? chosenMore : 0.0),
            Qt::SolidLine);
}

/// Ticks on both sides, as a dyke is drawn on plans.
void ProposalOverlay::paintTicks(QPainter &painter, const QPolygonF &line, const QColor &ink) const
{
    painter.setPen(QPen(ink, lineWidth - 0.5));
    for (int i = 1; i < line.size(); ++i) {
        const QLineF side(line.at(i - 1), line.at(i));
        if (side.length() < 1.0)
            continue;
        const QPointF along = (side.p2() - side.p1()) / side.length();
        const QPointF across(-along.y() * tickLength_px, along.x() * tickLength_px);
        for (double at = tickEvery_px / 2.0; at < side.length(); at += tickEvery_px) {
            const QPointF place = side.p1() + at * along;
            painter.drawLine(place - across, place + across);
        }
    }
}

void ProposalOverlay::paintArrow(
        QPainter &painter, const QPolygonF &line, const DrawnThing &thing) const
{
    const QLineF side(line.first(), line.last());
    const QColor ink = m_style.of(thing.kind).colour;
    if (side.length() > arrow_px) {
        const QPointF along = (side.p2() - side.p1()) / side.length();
        const QPointF across(-along.y(), along.x());
        const QPointF foot = side.p2() - arrow_px * along;
        painter.setPen(QPen(halo(), haloWidth / 2.0));
        painter.setBrush(ink);
        painter.drawPolygon(QPolygonF(QVector<QPointF>{
                side.p2(), foot + across * arrow_px / 2.0, foot - across * arrow_px / 2.0 }));
    }
    QRectF badge(0, 0, badge_px, badge_px);
    badge.moveCenter(side.center());
    painter.setPen(QPen(ink, lineWidth));
    painter.setBrush(Qt::white);
    painter.drawEllipse(badge);
    const int inner = int(badge_px) - 6;
    Icons::named(proposalwords::iconName(thing.kind), ink)
            .paint(&painter, QRect(int(badge.x()) + 3, int(badge.y()) + 3, inner, inner));
}

void ProposalOverlay::paintLine(QPainter &painter, const DrawnThing &thing, bool isChosen) const
{
    const QColor ink = m_style.of(thing.kind).colour;
    const QPolygonF line = onCanvas(thing.corners);
    const double width = structureWidth + outline() - lineWidth + (isChosen ? chosenMore : 0.0);
    stroke(painter, line, false, ink, width, Qt::SolidLine);
    if (thing.kind == DrawnKind::Dyke)
        paintTicks(painter, line, ink);
    else
        paintArrow(painter, line, thing);
}

void ProposalOverlay::paintCorners(QPainter &painter, const DrawnThing &thing) const
{
    painter.setPen(QPen(m_style.of(thing.kind).colour, lineWidth));
    painter.setBrush(Qt::white);
    for (const QPointF &corner : onCanvas(thing.corners)) {
        QRectF mark(0, 0, cornerSide_px, cornerSide_px);
        mark.moveCenter(corner);
        painter.drawRect(mark);
    }
}

/// On a plate, so that it can be read on any map; nothing where it would hide another label.
void ProposalOverlay::paintLabel(
        QPainter &painter, const DrawnThing &thing, std::vector<QRectF> &taken) const
{
    if (thing.corners.isEmpty())
        return;
    QFont font = mMapCanvas->font();
    font.setPixelSize(Look::palette().text_px);
    font.setBold(true);
    const QFontMetricsF metrics(font);
    const QString text = label(thing);
    QRectF plate(0, 0, metrics.horizontalAdvance(text) + 2 * padding, metrics.height() + padding);
    const QRectF bounds = onCanvas(thing.corners).boundingRect();
    plate.moveCenter(bounds.center());
    if (!isArea(thing.kind))
        plate.moveTop(bounds.center().y() + badge_px / 2.0 + padding);
    if (std::any_of(taken.begin(), taken.end(),
                [&plate](const QRectF &other) { return other.intersects(plate); }))
        return;
    taken.push_back(plate);
    painter.setPen(Qt::NoPen);
    painter.setBrush(halo());
    painter.drawRoundedRect(plate, padding, padding);
    painter.setPen(m_style.of(thing.kind).colour);
    painter.setFont(font);
    painter.drawText(plate, Qt::AlignCenter, text);
}

void ProposalOverlay::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    paintRim(*painter);
    for (const bool areas : { true, false }) {
        for (const DrawnThing &kept : m_things) {
            const DrawnThing &thing = shown(kept);
            if (isArea(thing.kind) != areas || thing.corners.isEmpty())
                continue;
            if (areas)
                paintArea(*painter, thing, thing.ref == m_chosen);
            else
                paintLine(*painter, thing, thing.ref == m_chosen);
        }
    }
    std::vector<QRectF> taken;
    for (const bool isChosen : { true, false }) {
        for (const DrawnThing &kept : m_things) {
            if ((kept.ref == m_chosen) != isChosen)
                continue;
            if (isChosen)
                paintCorners(*painter, shown(kept));
            paintLabel(*painter, shown(kept), taken);
        }
    }
}

} // namespace spp::flood
