// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "dossier/dossier_export.h"
#include "dossier/plancompare/planpaper.h"

#include <QMap>
#include <QString>

namespace spp::planprint {

/// A comparison as a spreadsheet: changed parcels, chu chuyển, tổng hợp, planning cells (all of
/// them). Areas as computed, shown with the decimals of the printed tables; ha in the tables, m² in
/// the list of parcels. `papers` by their ids give titles and words.
SPP_DOSSIER_EXPORT Result<void> writeComparisonBook(
        const QMap<QString, PlanPaper> &papers, const PlanPrint &print, const QString &path);

} // namespace spp::planprint
