// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "dossier/verdictmark.h"

#include <QPainter>
#include <QPainterPath>

namespace spp {

namespace {

QRectF squareIn(const QRectF &box)
{
    const double side = std::min(box.width(), box.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(box.center());
    return square;
}

void drawTick(QPainter &painter, const QRectF &square)
{
    QPainterPath tick(square.topLeft() + QPointF(0.08, 0.55) * square.width());
    tick.lineTo(square.topLeft() + QPointF(0.38, 0.85) * square.width());
    tick.lineTo(square.topLeft() + QPointF(0.94, 0.18) * square.width());
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(tick);
}

void drawDash(QPainter &painter, const QRectF &square)
{
    const QPointF half(square.width() * 0.3, 0);
    painter.drawLine(square.center() - half, square.center() + half);
}

} // namespace

VerdictMark markOf(const Finding &finding)
{
    switch (finding.outcome) {
    case Outcome::Conflict:
        return VerdictMark::Conflict;
    case Outcome::NotCertain:
        return VerdictMark::NotCertain;
    case Outcome::Pass:
        return VerdictMark::Fine;
    case Outcome::Unknown:
        break;
    }
    return VerdictMark::Unknown;
}

VerdictMark markOf(Verdict::Answer answer)
{
    switch (answer) {
    case Verdict::Answer::Applies:
        return VerdictMark::Applies;
    case Verdict::Answer::DoesNotApply:
        return VerdictMark::Outside;
    case Verdict::Answer::Unknown:
        break;
    }
    return VerdictMark::Unknown;
}

void drawMark(QPainter &painter, VerdictMark mark, const QRectF &box, const QColor &colour)
{
    const QRectF square = squareIn(box);
    const double stroke = square.width() * 0.13;
    const QRectF disc = square.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2);
    painter.save();
    painter.setPen(QPen(colour, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(mark == VerdictMark::Conflict ? QBrush(colour) : QBrush(Qt::NoBrush));
    switch (mark) {
    case VerdictMark::Conflict:
        painter.drawEllipse(disc);
        painter.setPen(QPen(Qt::white, stroke * 1.2, Qt::SolidLine, Qt::FlatCap));
        drawDash(painter, square);
        break;
    case VerdictMark::NotCertain:
        painter.drawEllipse(disc);
        painter.setBrush(colour);
        painter.drawChord(disc, 90 * 16, 180 * 16);
        break;
    case VerdictMark::Unknown:
        painter.drawEllipse(disc);
        break;
    case VerdictMark::Fine:
        drawTick(painter, square);
        break;
    case VerdictMark::Applies:
        painter.setBrush(colour);
        painter.drawRect(disc.adjusted(stroke, stroke, -stroke, -stroke));
        break;
    case VerdictMark::Outside:
        drawDash(painter, square);
        break;
    }
    painter.restore();
}

} // namespace spp
