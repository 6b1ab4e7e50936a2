// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/hazard/scenariocells.h"

namespace spp::flood {

/// One side of a comparison: a scenario of the territory, the folder of a run, or a raster file of
/// depths.
struct ComparedSide {
    QString name;
    bool isScenario = false;
    engine::Grid grid;
    std::vector<float> depth;
    std::vector<float> ground; ///< empty: not known
    std::vector<std::int32_t> classes;
    engine::HazardAssumptions assumed;
    QJsonObject origin; ///< where it comes from, with hashes

    /// `name`: the id of a scenario, or else an existing folder or file, whose CRS must be the
    /// territory's. A run must be as it was written.
    static Result<ComparedSide> read(Territory &territory, const QString &name,
            const NamedHazardScheme &scheme, Feedback &feedback);
};

/// CrsMismatch for rasters in another CRS (WKT) than the territory's.
Result<void> checkCrs(Territory &territory, const QString &wkt);

} // namespace spp::flood
