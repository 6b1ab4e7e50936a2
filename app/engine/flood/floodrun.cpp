// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/flood/floodrun.h"

#include "base/words.h"
#include "engine/flood/checkpoint.h"
#include "engine/flood/floodsolver.h"
#include "engine/flood/gaugerecorder.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <new>

namespace spp::engine {

namespace {

using flood::FloodSolver;
using flood::FloodState;
using flood::GaugeRecorder;

/// The run of one setup: steps, and what is written down between them.
class Run {
public:
    Run(const FloodSetup &setup, const flood::RowKernel &kernel, Feedback *feedback)
        : m_setup(setup)
        , m_feedback(feedback)
        , m_solver(setup, kernel, feedback)
        , m_gauges(setup.gauges, setup.options.gaugeEvery_s, setup.options.numbers.slowest_m)
    {
    }

    Result<FloodResult> run()
    {
        SPP_TRY(begin());
        while (!m_solver.isFinished()) {
            SPP_TRY(m_solver.step(m_feedback));
            SPP_TRY(lookAround());
        }
        return result();
    }

private:
    Result<void> begin();
    Result<void> lookAround();
    void tellProgress();
    Result<void> giveFrame();
    FloodResult result() const;
    void takeGrids(FloodResult *result) const;
    FloodMassBalance mass() const;
    /// Whether a multiple of the interval lies behind the time before and not behind the present.
    bool passes(double every_s) const
    {
        return std::floor(m_before_s / every_s) < std::floor(m_solver.counts().time_s / every_s);
    }

    const FloodSetup &m_setup;
    Feedback *m_feedback;
    FloodSolver m_solver;
    GaugeRecorder m_gauges;
    std::string m_fingerprint;
    double m_before_s = 0.0;
    std::chrono::steady_clock::time_point m_told{};
};

Result<void> Run::begin()
{
    if (!m_solver.state().isWhole)
        return Error::cancelled(translate("spp::engine", "stopped on request"));
    const FloodCheckpoints &checkpoints = m_setup.options.checkpoints;
    if (!checkpoints.file.empty())
        m_fingerprint = flood::fingerprintOf(m_setup);
    std::error_code ignored;
    if (checkpoints.resume && std::filesystem::exists(checkpoints.file, ignored)) {
        const Result<void> read
                = readCheckpoint(checkpoints.file, m_fingerprint, &m_solver, &m_gauges);
        if (!read)
            return read.error()
                    .inFile(checkpoints.file.u8string())
                    .advise(translate("spp::engine", "Start the run anew without the checkpoint."));
        m_before_s = m_solver.counts().time_s;
        return {};
    }
    SPP_TRY(m_solver.start(m_feedback));
    m_gauges.look(m_solver.state(), 0.0, false);
    return m_setup.options.frameEvery_s > 0.0 ? giveFrame() : Result<void>();
}

Result<void> Run::lookAround()
{
    const FloodOptions &options = m_setup.options;
    const bool ends = m_solver.isFinished();
    m_gauges.look(m_solver.state(), m_solver.counts().time_s, ends);
    if (options.frameEvery_s > 0.0 && (ends || passes(options.frameEvery_s)))
        SPP_TRY(giveFrame());
    if (!options.checkpoints.file.empty() && !ends && passes(options.checkpoints.every_s))
        SPP_TRY(writeCheckpoint(
                options.checkpoints.file, m_fingerprint, &m_solver, m_gauges, m_feedback));
    m_before_s = m_solver.counts().time_s;
    tellProgress();
    return {};
}

void Run::tellProgress()
{
    const auto now = std::chrono::steady_clock::now();
    if (!m_feedback || (now - m_told < std::chrono::milliseconds(50) && !m_solver.isFinished()))
        return;
    m_told = now;
    constexpr long long parts = 10000;
    const double share = m_solver.counts().time_s / m_setup.options.end_s;
    m_feedback->progress(static_cast<long long>(share * double(parts)), parts);
}

Result<void> Run::giveFrame()
{
    if (!m_setup.options.takeFrame)
        return {};
    const FloodState &state = m_solver.state();
    FloodFrame frame;
    frame.time_s = m_solver.counts().time_s;
    frame.depth_m.reserve(m_setup.domain.cells());
    for (int row = 0; row < state.grid.rows(); ++row) {
        for (int column = 0; column < state.grid.columns(); ++column)
            frame.depth_m.push_back(
                    float(std::max(0.0, state.depthNow()[state.grid.at(row, column)])));
    }
    return m_setup.options.takeFrame(frame);
}

FloodResult Run::result() const
{
    FloodResult result;
    takeGrids(&result);
    m_gauges.moveTo(&result);
    result.volumes = m_solver.volumes();
    result.mass = mass();
    const flood::SolverCounts &counts = m_solver.counts();
    result.steps = counts.steps;
    result.cellSteps = counts.cellSteps;
    result.shortestStep_s = counts.shortestStep_s;
    result.longestStep_s = counts.longestStep_s;
    result.wetCellsSeen = counts.wetCellsSeen;
    result.fastCellsSeen = counts.fastCellsSeen;
    return result;
}

void Run::takeGrids(FloodResult *result) const
{
    const FloodState &state = m_solver.state();
    const double end = m_solver.counts().time_s;
    result->rows = state.grid.rows();
    result->columns = state.grid.columns();
    const auto reserve = [this](auto &...arrays) { (arrays.reserve(m_setup.domain.cells()), ...); };
    reserve(result->maxDepth_m, result->maxSpeed_ms, result->maxFlow_m2s, result->arrival_s,
            result->duration_s, result->depth_m, result->fluxEast_m2s, result->fluxSouth_m2s);
    for (int row = 0; row < state.grid.rows(); ++row) {
        for (int column = 0; column < state.grid.columns(); ++column) {
            const std::size_t i = state.grid.at(row, column);
            const double depth = std::max(0.0, state.depthNow()[i]);
            const bool isWet = depth > m_setup.options.numbers.wet_m;
            result->maxDepth_m.push_back(state.maxDepth[i]);
            result->maxSpeed_ms.push_back(state.maxSpeed[i]);
            result->maxFlow_m2s.push_back(state.maxFlow[i]);
            result->arrival_s.push_back(float(state.arrival[i]));
            result->duration_s.push_back(float(state.duration[i] + (isWet ? end : 0.0)));
            result->depth_m.push_back(depth);
            result->fluxEast_m2s.push_back(state.qx[state.now][i]);
            result->fluxSouth_m2s.push_back(state.qy[state.now][i]);
        }
    }
}

FloodMassBalance Run::mass() const
{
    FloodMassBalance mass;
    mass.start_m3 = m_solver.counts().start_m3;
    mass.end_m3 = m_solver.volume_m3();
    mass.most_m3 = std::max(m_solver.counts().most_m3, mass.end_m3);
    mass.in_m3 = m_solver.incoming_m3();
    mass.out_m3 = m_solver.outgoing_m3();
    const double missing = mass.end_m3 - mass.start_m3 - (mass.in_m3 - mass.out_m3);
    mass.relativeError = mass.most_m3 > 0.0 ? std::abs(missing) / mass.most_m3 : 0.0;
    return mass;
}

} // namespace

Result<FloodResult> runFlood(const FloodSetup &setup, Feedback *feedback)
{
    SPP_TRY(checkSetup(setup, feedback));
    SPP_ASSIGN(const flood::RowKernel kernel, flood::rowKernel(setup.options.kernel));
    try {
        Run run(setup, kernel, feedback);
        return run.run();
    } catch (const std::bad_alloc &) {
        return Error::environment(
                translate("spp::engine", "There is not enough memory for the flood run."))
                .advise(translate(
                        "spp::engine", "Take larger cells or a smaller part of the land."));
    }
}

} // namespace spp::engine
