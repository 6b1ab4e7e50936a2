// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/review/evidenceoverlay.h"

#include "core/review/findingorder.h"
#include "gui/look/look.h"
#include "gui/review/verdictlook.h"

#include <QPainter>
#include <QPainterPath>

#include <qgsabstractgeometry.h>
#include <qgsmapcanvas.h>

#include <algorithm>

namespace spp {

namespace {

constexpr double badge = 24.0;
constexpr double subjectWidth = 3.0;
constexpr double evidenceWidth = 1.5;
constexpr double selectedWidth = 2.5;

} // namespace

QgsGeometry mapGeometry(const engine::Geometry &geometry)
{
    const std::string wkb = geometry.wkb();
    QgsGeometry result;
    result.fromWkb(QByteArray(wkb.data(), int(wkb.size())));
    return result;
}

EvidenceOverlay::EvidenceOverlay(QgsMapCanvas *canvas)
    : QgsMapCanvasItem(canvas)
{
    setZValue(10);
    updatePosition();
}

void EvidenceOverlay::setSubject(const engine::Geometry *subject)
{
    m_subject = subject ? mapGeometry(*subject) : QgsGeometry();
    update();
}

void EvidenceOverlay::setReview(const ReviewResult &review)
{
    m_evidence.clear();
    m_selected = 0;
    int number = 0;
    if (review) {
        const FindingOrder order(*review);
        for (const size_t index : order.indices()) {
            const Finding &finding = review->findings[index];
            ++number;
            if (!finding.evidence || finding.evidence->isEmpty())
                continue;
            const QgsGeometry place = mapGeometry(*finding.evidence);
            const QgsGeometry inside = place.pointOnSurface();
            const QgsPointXY label
                    = inside.isNull() ? place.boundingBox().center() : inside.asPoint();
            m_evidence.push_back({ number, finding.outcome, place, label });
        }
    }
    update();
}

void EvidenceOverlay::select(int number)
{
    m_selected = number;
    update();
}

std::vector<int> EvidenceOverlay::numbers() const
{
    std::vector<int> shown;
    for (const Evidence &evidence : m_evidence) {
        if (isShown(evidence))
            shown.push_back(evidence.number);
    }
    return shown;
}

bool EvidenceOverlay::isShown(const Evidence &evidence) const
{
    return evidence.number == m_selected || evidence.outcome == Outcome::Conflict
            || evidence.outcome == Outcome::NotCertain;
}

/// Covers the canvas, so that panning needs no new geometry.
void EvidenceOverlay::updatePosition()
{
    setRect(mMapCanvas->extent());
    update();
}

QPainterPath EvidenceOverlay::path(const QgsGeometry &place) const
{
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    // Item coordinates start at the item's own corner.
    const QPointF corner = pos();
    const auto addLine = [&](const QgsPolylineXY &line, bool closed) {
        QPolygonF points;
        for (const QgsPointXY &point : line)
            points.append(toCanvasCoordinates(point) - corner);
        path.addPolygon(points);
        if (closed)
            path.closeSubpath();
    };
    const QVector<QgsGeometry> parts = place.asGeometryCollection();
    for (const QgsGeometry &part : parts) {
        const int dimension = part.constGet()->dimension();
        if (dimension == 2) {
            const QgsPolygonXY rings = part.asPolygon();
            for (const QgsPolylineXY &ring : rings)
                addLine(ring, true);
        } else if (dimension == 1) {
            addLine(part.asPolyline(), false);
        } else {
            const QPointF at = toCanvasCoordinates(part.asPoint()) - corner;
            path.addEllipse(at, badge / 4.0, badge / 4.0);
        }
    }
    return path;
}

void EvidenceOverlay::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    for (const Evidence &evidence : m_evidence) {
        if (isShown(evidence) && evidence.number != m_selected)
            paintEvidence(*painter, evidence);
    }
    for (const Evidence &evidence : m_evidence) {
        if (evidence.number == m_selected)
            paintEvidence(*painter, evidence);
    }
    if (!m_subject.isNull()) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(Look::colour(Role::Accent), subjectWidth, Qt::SolidLine, Qt::FlatCap,
                Qt::MiterJoin));
        painter->drawPath(path(m_subject));
    }
    paintNumbers(*painter);
}

void EvidenceOverlay::paintEvidence(QPainter &painter, const Evidence &evidence) const
{
    const bool chosen = evidence.number == m_selected;
    const bool isHatched = chosen || (m_selected == 0 && evidence.outcome == Outcome::Conflict);
    const QPainterPath outline = path(evidence.place);
    const QColor colour = VerdictLook::colour(evidence.outcome);
    if (evidence.place.constGet()->dimension() != 1) {
        QColor wash = colour;
        wash.setAlphaF(chosen ? 0.16F : 0.06F);
        painter.fillPath(outline, wash);
        painter.fillPath(outline, QBrush(colour, isHatched ? Qt::BDiagPattern : Qt::NoBrush));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, chosen ? selectedWidth : evidenceWidth));
    painter.drawPath(outline);
}

/// Numbers that would lie on one another stand side by side, the selected one first.
void EvidenceOverlay::paintNumbers(QPainter &painter) const
{
    std::vector<const Evidence *> order;
    for (const Evidence &evidence : m_evidence) {
        if (isShown(evidence))
            order.push_back(&evidence);
    }
    std::stable_partition(order.begin(), order.end(),
            [this](const Evidence *evidence) { return evidence->number == m_selected; });
    std::vector<QRectF> taken;
    for (const Evidence *evidence : order) {
        QRectF place(0.0, 0.0, badge, badge);
        place.moveCenter(toCanvasCoordinates(evidence->label) - pos());
        const auto meets = [&](const QRectF &other) { return other.intersects(place); };
        while (std::any_of(taken.begin(), taken.end(), meets))
            place.translate(badge + 2.0, 0.0);
        taken.push_back(place);
        VerdictLook::paintNumber(painter, place, evidence->number, evidence->outcome);
    }
}

} // namespace spp
