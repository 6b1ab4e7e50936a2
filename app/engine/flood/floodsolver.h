// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "engine/flood/bandteam.h"
#include "engine/flood/floodsetup.h"
#include "engine/flood/kernel/rowkernels.h"
#include "engine/flood/pointsources.h"
#include "engine/flood/rimfaces.h"
#include "engine/flood/wavefront.h"

#include <atomic>
#include <string>
#include <vector>

namespace spp::engine::flood {

/// What the solver counts besides its arrays; kept in checkpoints as it is.
struct SolverCounts {
    double time_s = 0.0;
    double deepest_m = 0.0; ///< of the present state: the depth that gives Δt
    double start_m3 = 0.0;
    double most_m3 = 0.0;
    double shortestStep_s = 0.0;
    double longestStep_s = 0.0;
    long long steps = 0;
    long long cellSteps = 0;
    long long wetCellsSeen = 0;
    long long fastCellsSeen = 0;
};

/// The model of a checked setup, one step after the other.
///
/// A step: Δt from the deepest and steepest water; fluxes at the rim; rows in bands, one per
/// thread; then what moves single cells. Sums are taken in the order of rows by one thread, so
/// nothing depends on the number of threads.
class FloodSolver {
public:
    /// `setup` must be checked, and outlive the solver. Throws std::bad_alloc. Stops half way when
    /// cancelled: the state is not whole then. `feedback` may be null.
    FloodSolver(
            const FloodSetup &setup, const RowKernel &kernel, const Feedback *feedback = nullptr);

    /// Brings held cells to their levels and measures the water; once, before the first step.
    Result<void> start(const Feedback *feedback = nullptr);
    /// One step, not beyond the end. Errors: Cancelled; BadInput if a curve or structure gives no
    /// number, or a depth is none any more (with place and time). The solver is of no use then.
    Result<void> step(Feedback *feedback);
    bool isFinished() const { return m_counts.time_s >= m_setup.options.end_s; }

    const SolverCounts &counts() const { return m_counts; }
    const FloodState &state() const { return m_state; }
    double volume_m3() const; ///< measured, in the order of rows
    double incoming_m3() const; ///< booked since the start
    double outgoing_m3() const;
    std::vector<FloodVolume> volumes() const;

    // For checkpoints:
    FloodState &state() { return m_state; }
    SolverCounts &counts() { return m_counts; }
    ActiveTiles &tiles() { return m_tiles; }
    RimFaces &rim() { return m_rim; }
    PointSources &points() { return m_points; }
    std::vector<double> saveSources() const;
    Result<void> restoreSources(const std::vector<double> &numbers);

private:
    double chooseStep() const;
    Result<void> runBands(double dt_s, double end_s, Feedback *feedback);
    std::vector<int> splitRows() const;
    Result<void> gather(const std::vector<BandOutcome> &outcomes, double end_s);
    void bookSources();
    CellEditor editor();

    const FloodSetup &m_setup;
    RowKernel m_kernel;
    FloodState m_state;
    RimFaces m_rim;
    ActiveTiles m_tiles;
    PointSources m_points;
    BandTeam m_team;
    std::vector<Wavefront> m_bands;
    StepNumbers m_numbers;
    double m_flows_m = 0.0; ///< a cell that holds more may pass water on
    RecordNumbers m_record;
    std::vector<VerticalSource::Change> m_rowChanges;
    std::vector<NeumaierSum> m_added; ///< m³ of each vertical source
    std::vector<NeumaierSum> m_taken;
    std::atomic<bool> m_stops{ false };
    SolverCounts m_counts;
};

} // namespace spp::engine::flood
