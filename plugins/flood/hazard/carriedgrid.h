// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/crs/coordinateoperation.h"
#include "core/data/territory.h"
#include "flood/hazard/hazardgrid.h"

#include <QJsonObject>

namespace spp::flood {

/// A grid in the territory's CRS, and how it came there.
struct CarriedGrid {
    HazardGrid grid;
    QString crs; ///< "AUTH:CODE" that it was in
    QString operation; ///< empty: it was in the territory's CRS, and no cell was changed
    QString note; ///< of the resampling; empty likewise

    bool isResampled() const { return !operation.isEmpty(); }
    QJsonObject json() const; ///< {"crs", "operation", "note"}
};

/// As a scenario of this grid would be stored: carried over by the operation that the territory
/// pins for the two systems, by the same resampling. CrsMismatch where there is no such operation,
/// where the grid states no CRS, or where it then lies in no commune; Cancelled.
Result<CarriedGrid> inTerritoryCrs(Territory &territory, HazardGrid grid, Feedback &feedback);

/// CrsMismatch where inTerritoryCrs() would refuse a grid in this CRS (WKT), before there is one.
Result<void> checkCarriage(Territory &territory, const QString &crsWkt, const engine::Grid &grid);

} // namespace spp::flood
