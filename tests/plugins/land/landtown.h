// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/data/territory.h"

#include <QString>

#include <memory>

namespace spp::test {

/// A territory whose parcels 1, 2, 3, … of sheet 34 lie side by side and row by row, each 10 m by
/// 10 m, `side` in a row, the first at (585700, 1109700). They are ODT of Cái Khế, have a legal
/// area of 100.0 m² and one land user.
std::unique_ptr<Territory> makeLandTown(
        const QString &path, int side, const QString &profile = QStringLiteral("can-tho"));

/// Makes a folder with the profile can-tho and a decision that the province might have made: plots
/// of ODT in towns have at least 40 m² by 99/2026/QD-UBND. The folder.
QString profileWithMinimumPlots(const QString &folder);

/// Puts one more parcel into it; its id.
qlonglong plantParcel(Territory &territory, const QString &sheet, const QString &number,
        const QString &wkt, double legalArea_m2);

/// Everything in the tables of parcels, lineage and register, as text that is equal for equal
/// content. The audit log and open sessions are not in it.
QString registerDump(Territory &territory);

} // namespace spp::test
