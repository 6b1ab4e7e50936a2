// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "benchprocess.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace spp::bench {

/// A plane under rain, the same for all programs.
struct RainPlane {
    int rows = 200;
    int columns = 400;
    double cell_m = 5.0;
    /// Falls to the south; gently, because without advection waves grow where 5/3 of the speed
    /// (the kinematic wave) passes that of a long wave, that is above a Froude number of 0.6.
    double slope = 0.005;
    double manning = 0.03;
    double rain_mmh = 50.0;
    double minutes = 60.0;

    double bed_m(int row) const { return 200.0 - slope * (row + 0.5) * cell_m; }
    /// Depth of the kinematic wave at a distance from the top: it rises with the rain until it is
    /// (n R x / √S)^(3/5).
    double kinematicDepth_m(double x_m, double minute) const;
    /// Its mean over the plane.
    double kinematicMean_m(double minute) const;
    /// What the fall of the depth along the plane, which the kinematic wave leaves out, adds to its
    /// steady mean: 0.24 h/(L S) of it, with h at the lower end (first order in it).
    double shareOfFall() const;
    /// Mean over the lower faces of the cells: the depth of a cell is that of the water that leaves
    /// it, so that a grid cannot have less.
    double kinematicMeanOfFaces_m(double minute) const;
};

/// What one program says of the plane, and what it took.
struct RainAnswer {
    std::vector<double> means_m; ///< mean depth; one per seed
    std::vector<double> middles_m; ///< the same, without a quarter of the columns at both sides
    ProcessCost cost; ///< of one run
};

/// r.sim.water of GRASS with the seeds 1 … `seeds`; its start is not counted. Empty: not there, or
/// it failed.
///
/// It is given the exact gradients of the plane: those of r.slope.aspect are empty at the rim, so
/// that the mean would be of a smaller plane. Its walkers spread sideways over the rim and are lost
/// there, but not in the middle. They move at a speed that does not depend on the depth: only what
/// it says of the steady state can be held against anything.
std::optional<RainAnswer> grassAnswer(
        const RainPlane &plane, const std::filesystem::path &folder, int seeds, int walkers);
/// Kinematic overland flow of SAGA (sim_hydrology 9).
std::optional<RainAnswer> sagaAnswer(const RainPlane &plane, const std::filesystem::path &folder);

} // namespace spp::bench
