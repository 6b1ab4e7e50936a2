// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/domain/finding.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace spp {

/// The shape that goes with each answer, drawn, so that no font needs to have it and black and
/// white is enough: filled disc with a bar (conflict), half disc (not certain), ring (unknown),
/// tick (fine), and a dash for a theme that does not concern the site.
enum class VerdictMark { Conflict, NotCertain, Unknown, Fine, Applies, Outside };

VerdictMark markOf(const Finding &finding);
VerdictMark markOf(Verdict::Answer answer);

/// Fills the largest square in the middle of `box` (painter units).
void drawMark(QPainter &painter, VerdictMark mark, const QRectF &box, const QColor &colour);

} // namespace spp
