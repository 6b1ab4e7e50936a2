// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/crs/coordinateoperation.h"
#include "engine/cadastre/coveragecheck.h"
#include "land/migration/migrationplan.h"

namespace spp::land {

/// The boundaries of a plan in the coordinate system of the territory, and what the way there
/// did to them.
struct MovedCoverage {
    /// Of the checks before and after, and of nodes that are told missing.
    static constexpr double tolerance_mm = 2.0;
    /// A node that lies so near to a side of a neighbour lies on it but for the rounding to the
    /// grid (0.71 mm of the node and as much of the side), and is put into it.
    static constexpr double onSide_mm = 1.5;

    bool isMoved = false; ///< false: both systems are the same, and no outline was touched
    LandGrid grid;
    engine::ParcelFabric fabric; ///< ids as in the plan
    std::vector<double> areaBefore_m2; ///< on the map of the source, in the order of the plan

    std::size_t missingNodes = 0; ///< put into sides of neighbours before the move
    std::size_t straightNodes = 0; ///< put into long sides
    std::size_t dividedSides = 0; ///< that got such nodes
    double bendBefore_m = 0.0; ///< the largest, had no node been put in
    double bendAfter_m = 0.0;
    std::vector<engine::CoverageDefect> before; ///< places on the grid of the plan
    std::vector<engine::CoverageDefect> after; ///< places on the own grid
    std::vector<std::size_t> added; ///< places in `after` of what was not there before
};

/// Moves the boundaries of a plan; its fabric gets the nodes that are missing on the sides of
/// neighbours. A defect after the move counts as known when two of its parcels had one in common
/// before (a boundary that does not match may show at other places once it has more nodes), or one
/// of them had one at the same place. Slivers are not compared: the move changes the shape of no
/// parcel.
Result<MovedCoverage> moveCoverage(MigrationPlan &plan, const CoordinateOperation &operation,
        double largestBend_m, Feedback &feedback);

} // namespace spp::land
