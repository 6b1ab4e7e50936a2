// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "dossier/dossier_export.h"
#include "dossier/plancompare/planpaper.h"

namespace spp::planprint {

/// One side of a row of the table of planning cells, as texts. A limit that the plan does not state
/// is "–".
struct CellTexts {
    QString function;
    QString area_ha;
    QString coverage;
    QString storeys; ///< "1–5"; the plan may state the highest alone
    QString far;
    QString people;
};
CellTexts cellTexts(const std::optional<CellState> &state, int areaDecimals);
/// "new", "removed", "changed" or nothing, in the words of the paper.
QString changeWord(const PlanPaper &paper, const PlanPrint &print, const CellChange &change);

/// The planning cells that change, before and after; how many stay the same is said below.
SPP_DOSSIER_EXPORT paper::Document cellDocument(const PlanPaper &paper, const PlanPrint &print);

} // namespace spp::planprint
