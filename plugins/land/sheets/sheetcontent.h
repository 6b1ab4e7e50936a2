// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "base/result.h"
#include "core/data/territory.h"
#include "core/sheets/dgnseed.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace spp::land {

/// A ring in whole millimetres; the first corner is not repeated at the end.
using SheetRing = std::vector<MillimetrePoint>;
/// Its outer ring, then its holes.
using SheetPolygon = std::vector<SheetRing>;

/// A current parcel as its sheet shows it. Holds no personal data.
struct SheetParcel {
    QString number;
    QString landUse;
    std::optional<double> legalArea_m2;
    double mapArea_m2 = 0.0; ///< in the territory's CRS
    std::vector<SheetPolygon> polygons;
};

/// The current parcels of one sheet of one commune.
struct SheetContent {
    /// What the record holds of parcels of this sheet and a sheet cannot show.
    struct Unheld {
        QString field;
        qlonglong parcels = 0;
    };
    QString sheet;
    QString communeCode;
    QString commune; ///< its name; empty when the territory does not know the code
    QString formerCommune;
    std::vector<SheetParcel> parcels; ///< by number
    std::vector<Unheld> unheld;
    double largestMove_m = 0.0; ///< of a corner to the millimetre
};

/// Reads a sheet. `commune` (code or name, present or former) may be empty where one commune alone
/// has a sheet of that number. BadInput, with the communes, when several have one, and when there
/// is no current parcel on the sheet.
Result<SheetContent> readSheet(
        Territory &territory, const QString &sheet, const QString &commune, Feedback &feedback);

} // namespace spp::land
