// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "base/result.h"
#include "core/plancompare/plancomparison.h"
#include "dossier/dossier_export.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace spp {

class Territory;

/// Writes what a comparison hands to others into a folder: plan-comparison.gpkg, .xlsx, changed-
/// parcels.csv and the printed tables as PDF. Needs a QGuiApplication.
///
/// All files or none: they are made in a folder of their own and moved when all are complete,
/// replacing files of these names. Texts and numbers in the language of the reader.
class SPP_DOSSIER_EXPORT ComparisonWriter {
public:
    /// Paths of the files. `at` chooses forms and roundings of the office that are valid then.
    static Result<QStringList> write(const PlanComparison &comparison, Territory &territory,
            QDate at, const QString &folder, Feedback &feedback);
};

} // namespace spp
