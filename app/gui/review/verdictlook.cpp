// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/review/verdictlook.h"

#include "core/review/reviewwords.h"
#include "gui/look/look.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace spp {

int OutcomeCounts::of(Outcome outcome) const
{
    switch (outcome) {
    case Outcome::Conflict:
        return conflict;
    case Outcome::NotCertain:
        return notCertain;
    case Outcome::Unknown:
        return unknown;
    case Outcome::Pass:
        break;
    }
    return fine;
}

OutcomeCounts OutcomeCounts::among(const std::vector<Finding> &findings)
{
    OutcomeCounts counts;
    for (const Finding &finding : findings) {
        counts.conflict += finding.outcome == Outcome::Conflict;
        counts.notCertain += finding.outcome == Outcome::NotCertain;
        counts.unknown += finding.outcome == Outcome::Unknown;
        counts.fine += finding.outcome == Outcome::Pass;
    }
    return counts;
}

const std::array<Outcome, 4> &VerdictLook::all()
{
    static const std::array<Outcome, 4> outcomes{ Outcome::Conflict, Outcome::NotCertain,
        Outcome::Unknown, Outcome::Pass };
    return outcomes;
}

int VerdictLook::rank(Outcome outcome)
{
    const auto &order = all();
    return int(std::find(order.begin(), order.end(), outcome) - order.begin());
}

QColor VerdictLook::colour(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Conflict:
        return Look::colour(Role::Conflict);
    case Outcome::NotCertain:
        return Look::colour(Role::NotCertain);
    case Outcome::Unknown:
        return Look::colour(Role::Unknown);
    case Outcome::Pass:
        break;
    }
    return Look::colour(Role::Fine);
}

QColor VerdictLook::tint(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Conflict:
        return Look::colour(Role::ConflictTint);
    case Outcome::NotCertain:
        return Look::colour(Role::NotCertainTint);
    case Outcome::Unknown:
        return Look::colour(Role::UnknownTint);
    case Outcome::Pass:
        break;
    }
    return Look::colour(Role::FineTint);
}

QString VerdictLook::word(Outcome outcome)
{
    return reviewwords::outcome(outcome, Severity::Conflict).text();
}

void VerdictLook::paintMark(QPainter &painter, const QRectF &place, Outcome outcome, QColor colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double pen = place.width() / 7.0;
    const QRectF disc = place.adjusted(pen, pen, -pen, -pen);
    painter.setPen(QPen(colour, pen, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (outcome == Outcome::Pass) {
        QPainterPath tick(disc.topLeft() + QPointF(0.0, disc.height() * 0.55));
        tick.lineTo(disc.topLeft() + QPointF(disc.width() * 0.38, disc.height() * 0.9));
        tick.lineTo(disc.topLeft() + QPointF(disc.width(), disc.height() * 0.15));
        painter.drawPath(tick);
    } else {
        if (outcome == Outcome::Conflict)
            painter.setBrush(colour);
        painter.drawEllipse(disc);
        if (outcome == Outcome::NotCertain) {
            painter.setBrush(colour);
            painter.drawPie(disc, 90 * 16, 180 * 16);
        }
    }
    painter.restore();
}

void VerdictLook::paintNumber(QPainter &painter, const QRectF &place, int number, Outcome outcome)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(outcome));
    painter.drawEllipse(place);
    QFont font = painter.font();
    font.setPixelSize(int(place.height() * (number < 10 ? 0.62 : number < 100 ? 0.54 : 0.42)));
    font.setBold(true);
    painter.setFont(font);
    // The frame's text colours are chosen against its grounds: a tint of the same role contrasts.
    painter.setPen(tint(outcome));
    painter.drawText(place, Qt::AlignCenter, QString::number(number));
    painter.restore();
}

} // namespace spp
