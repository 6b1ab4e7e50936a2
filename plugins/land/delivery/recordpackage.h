// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "core/data/territory.h"
#include "land/delivery/recordpapers.h"

#include <QStringList>

#include <vector>

namespace spp::land {

struct PackageOptions {
    QString record; ///< number
    QString folder; ///< that is made; its name must be free
    QString seed; ///< path of the office's seed file, DGN V7; empty: no sheets
    bool withPeople = false; ///< names of land users; the caller writes that down
};

struct PackageReport {
    QString record;
    QString sha256; ///< of the manifest, which names all other files with theirs
    QStringList files; ///< as in the manifest
    std::vector<LeftOut> leftOut;
    QStringList sheetsThatDiffer; ///< whose parcels do not come back the same when they are read
};

/// Writes a committed record as a folder for the land software of the city:
///
/// - update.gpkg and update.xlsx: packageTables();
/// - sheets/COMMUNE-SHEET.dgn: each sheet that the record touched, when there is a seed file and no
///   later record has touched it as well;
/// - papers/: see RecordPapers;
/// - manifest.json: see packageManifest().
///
/// Says what the record did, whatever has come after it: the same record, options and program give
/// the same bytes. The folder is filled beside its name and renamed when it is complete; nothing is
/// left when it fails or is cancelled. Usage error when there is no such record. Asks for fonts,
/// hence for a QGuiApplication.
Result<PackageReport> packageRecord(
        Territory &territory, const PackageOptions &options, Feedback &feedback);

} // namespace spp::land
