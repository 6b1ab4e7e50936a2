// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/sheets/dgnseed.h"
#include "land/sheets/sheetcontent.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace spp::land {

/// What became of a sheet: spp.parcel-sheet/1, and the same for people. Names no person.
struct SheetReport {
    /// A parcel whose area on the sheet is not the one of the record.
    struct DrawnArea {
        QString number;
        QString drawn;
        std::optional<double> legalArea_m2; ///< none: the measured area is drawn
    };
    /// A parcel that does not come back the same when the sheet is read.
    struct Difference {
        QString number;
        QString reason;
    };

    QString sheet;
    QString communeCode;
    QString commune;
    QString file; ///< name only
    QString crs;
    int scale = 0;
    QString encoding;
    QString seed; ///< name only
    DgnUnits units;
    int seedElementsLeftOut = 0;

    qlonglong parcels = 0;
    qlonglong sides = 0;
    qlonglong sharedSides = 0;
    qlonglong texts = 0;
    qlonglong elements = 0; ///< drawn
    QMap<int, qlonglong> linesByLevel;

    double largestMove_m = 0.0;
    QMap<QString, qlonglong> cornersAdded; ///< by parcel number, in the order of texts
    std::vector<DrawnArea> areas;
    std::vector<SheetContent::Unheld> unheld;
    QStringList lostLetters;
    qlonglong readBack = 0; ///< parcels that came back the same
    std::vector<Difference> differences;
    QStringList warnings;

    QJsonObject toJson() const;
    QString text() const;
};

} // namespace spp::land
