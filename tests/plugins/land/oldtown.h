// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/data/territory.h"

#include <QPointF>
#include <QString>

#include <memory>
#include <vector>

namespace spp::test {

/// A made-up cadastre from before a merger, in EPSG:9209, inside what is now Xã Kế Sách (31528).
///
/// Parcels of about 20 m with crooked shared sides, turned against the grid, in bands of
/// `sheetRows` rows. Between two bands runs a canal: one parcel as long as the town, with straight
/// sides on which the corners of its neighbours lie without being corners of its own. Sheets have
/// `sheetRows` by `sheetColumns` parcels. The bands belong in turn to three communes of old, each
/// of which counts its sheets from 1 and the parcels of each sheet from 1; a canal is number 9001
/// of the first sheet of its band. The same values give the same content.
struct OldTown {
    int columns = 150;
    int rows = 12;
    int sheetRows = 4;
    int sheetColumns = 50;
    QPointF origin{ 546500.0, 1078000.0 }; ///< south-west corner, EPSG:9209
    QString crs = QStringLiteral("EPSG:9209");
};

/// What a parcel of it was called.
struct OldName {
    QString commune;
    QString communeCode;
    QString sheet;
    QString number;
};

constexpr double cell_m = 20.0;
constexpr double canal_m = 10.0;

/// In the order of the ids of the parcels in the territory.
std::vector<OldName> oldNames(const OldTown &town);
/// Puts the parcels into a new territory of the profile of Cần Thơ with another CRS.
std::unique_ptr<Territory> makeOldTown(const QString &path, const OldTown &town);
/// Its crosswalk: the sheets of the first commune keep their numbers, those of the second get 100
/// more, those of the third go to the sheets of the first with 5000 added to the parcels.
void writeCrosswalk(const QString &path, const OldTown &town);

} // namespace spp::test
