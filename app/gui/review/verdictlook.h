// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/domain/finding.h"
#include "gui/gui_export.h"

#include <QColor>
#include <QString>

#include <array>

class QPainter;
class QRectF;

namespace spp {

/// How many findings there are of each outcome.
struct SPP_GUI_EXPORT OutcomeCounts {
    int conflict = 0;
    int notCertain = 0;
    int unknown = 0;
    int fine = 0;

    int of(Outcome outcome) const;
    static OutcomeCounts among(const std::vector<Finding> &findings);
};

/// Shape, word and colour of an outcome: a verdict is never told by colour alone.
class SPP_GUI_EXPORT VerdictLook {
public:
    /// In the order of reading: conflict, not certain, unknown, fine.
    static const std::array<Outcome, 4> &all();
    static int rank(Outcome outcome); ///< place in all()
    static QColor colour(Outcome outcome); ///< of mark and text
    static QColor tint(Outcome outcome); ///< of the ground behind them
    /// "Không phù hợp", in the language of the program.
    static QString word(Outcome outcome);
    /// Full, half full and empty disc, and a tick, painted: the product's font has no such signs.
    static void paintMark(QPainter &painter, const QRectF &place, Outcome outcome, QColor colour);
    /// White number on a disc, as in the list, on the map and in the dossier.
    static void paintNumber(QPainter &painter, const QRectF &place, int number, Outcome outcome);
};

} // namespace spp
