// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/flood/exchange.h"
#include "engine/flood/flooddomain.h"
#include "engine/flood/timecurve.h"
#include "engine/flood/verticalsource.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace spp::engine {

/// What happens on a set of faces at the rim of the model. Rims that no boundary names are closed.
struct FloodBoundary {
    enum class Kind {
        Stage, ///< the water outside stands at the level of the curve, in m (river, tide)
        /// The curve in m³/s flows in, the same on each metre that is open (with fine ground in the
        /// cells a face may be open in part); never negative.
        Discharge,
        NormalDepth, ///< flows out as in a uniform channel of `slope` (Manning)
    };
    std::string name;
    Kind kind = Kind::Stage;
    std::vector<FacePlace> faces; ///< of cells inside, with the outside beyond them
    std::shared_ptr<const TimeCurve> curve; ///< empty for NormalDepth
    double slope = 0.0; ///< of NormalDepth, above 0
};

/// Cells whose level the curve tells: a sea or lake inside the grid. What that takes or gives is
/// booked as leaving or entering.
struct HeldCells {
    std::string name;
    std::vector<CellPlace> cells;
    std::shared_ptr<const TimeCurve> level_m;
};

/// A discharge in m³/s into cells, in equal parts: a spring, an outfall. Never negative.
struct CellInflow {
    std::string name;
    std::vector<CellPlace> cells;
    std::shared_ptr<const TimeCurve> discharge_m3s;
};

/// A cell whose depth and speed are written down over time.
struct FloodGauge {
    std::string name;
    CellPlace cell;
};

/// Numbers of the scheme; the defaults are those it was tested with.
///
/// Stability of this scheme in two dimensions asks for alpha ≤ √(theta/2), and for
///
///     Δt = alpha Δx / √(g H),   H = max(h, 2 alpha²/theta (h + 5√2/6 Δx n²q²/h^(10/3)))
///
/// with the highest H of all cells, and q not above a Froude number of 1. Its second part, of water
/// deeper than wet_m, holds the friction slope and comes of the same linear analysis about uniform
/// flow down a slope S: along one axis the shortest wave grows unless gΔt² (h + 5/3 S Δx) ≤ theta
/// Δx², whatever the roughness. With Δt of the depth alone, waves as high as the water is deep grow
/// on planes that fall by more than about its depth from cell to cell, at any Froude number.
struct FloodNumbers {
    double theta = 0.8; ///< weight of a face's own flux; 1 is Bates et al. 2010
    double alpha = 0.6; ///< Courant number
    double longestStep_s = 15.0;
    double leastDepth_m = 0.02; ///< H is at least this
    /// Depth at a face up to which nothing flows; 0 chooses 1 mm, or 0.01 mm if water comes from
    /// the sky.
    double driest_m = 0.0;
    double wet_m = 0.01; ///< a cell deeper than this has been reached: arrival and duration
    double slowest_m = 0.01; ///< no speed is told of shallower water
};

/// Where a run may be taken up again.
struct FloodCheckpoints {
    std::filesystem::path file; ///< empty: none is written
    double every_s = 0.0; ///< of simulated time
    bool resume = false; ///< start from the file, if it is there
};

/// Depths at one moment, for a map that moves with time.
struct FloodFrame {
    double time_s = 0.0;
    std::vector<float> depth_m; ///< rows × columns
};

struct FloodOptions {
    double end_s = 0.0; ///< how long the run lasts
    FloodNumbers numbers;
    BedLimits bedLimits;
    int threads = 0; ///< 0: all of the computer; the answers do not depend on it
    std::string kernel; ///< empty: the fastest; the answers do not depend on it
    double gaugeEvery_s = 60.0; ///< at the first step not before each multiple
    double frameEvery_s = 0.0; ///< 0: no frames
    /// Takes frames as they come, on the calling thread; an error stops the run.
    std::function<Result<void>(const FloodFrame &)> takeFrame;
    FloodCheckpoints checkpoints;
    /// A run of more cells is refused, with the estimate of what it would take.
    std::size_t mostCells = 50'000'000;
};

/// All that a run of the inundation model is made of. Exchanges and vertical sources change during
/// the run and belong to it alone meanwhile.
struct FloodSetup {
    FloodDomain domain;
    std::vector<FloodBoundary> boundaries;
    std::vector<HeldCells> heldCells;
    std::vector<CellInflow> inflows;
    std::vector<std::shared_ptr<Exchange>> exchanges;
    std::vector<std::shared_ptr<VerticalSource>> verticalSources;
    std::vector<FloodGauge> gauges;
    FloodOptions options;
};

/// Parts of checkSetup(), so that who reads them from a file can say at once where they stand:
/// numbers of the scheme and intervals; boundaries, of a domain that is whole; one exchange.
/// Errors: BadInput; of a kernel that is not there, Usage.
Result<void> checkOptions(const FloodOptions &options);
Result<void> checkBoundaries(const FloodSetup &setup);
Result<void> checkExchange(const FloodDomain &domain, const Exchange &exchange);

/// Environment, with the estimate, for more cells than the options allow.
Result<void> checkSize(const FloodSetup &setup);

/// Whether the setup can be run. Errors name the boundary, structure or cell: BadInput for what the
/// model is made of, Usage for a kernel that is not there, Environment for a grid that is too large
/// (with the estimate); Cancelled. `feedback` may be null.
Result<void> checkSetup(const FloodSetup &setup, const Feedback *feedback = nullptr);

} // namespace spp::engine
