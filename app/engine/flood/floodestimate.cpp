// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/flood/floodestimate.h"

#include "base/words.h"
#include "engine/flood/floodsolver.h"
#include "engine/flood/gravity.h"
#include "engine/flood/subgrid/subgridground.h"
#include "engine/parallel/tilework.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <vector>

namespace spp::engine {

namespace {

/// Ground in waves, so that the tables are looked into.
FloodDomain wavyDomain()
{
    FineGround ground{ 256, 256, 5.0, {}, { 0.03 }, {}, {} };
    for (int row = 0; row < ground.rows; ++row) {
        for (int column = 0; column < ground.columns; ++column)
            ground.bed_m.push_back(0.2 * ((row + column) % 5));
    }
    return *coarsen(ground, 2);
}

/// A pond of sloshing water, for some milliseconds: cell-steps per second in the middle of several
/// short rounds, since on a busy computer some of them hold the time that somebody else was given.
double measureSpeed(const std::string &kernelName, bool hasTables)
{
    FloodSetup pond;
    pond.domain.rows = 128;
    pond.domain.columns = 128;
    pond.domain.cell_m = 10.0;
    pond.domain.manning = { 0.03 };
    pond.domain.bed_m.assign(pond.domain.cells(), 0.0);
    if (hasTables)
        pond.domain = wavyDomain();
    pond.domain.depth_m.assign(pond.domain.cells(), 1.0);
    pond.domain.depth_m.front() = 2.0;
    pond.options.end_s = 1e6;
    pond.options.threads = 1;
    const Result<flood::RowKernel> kernel = flood::rowKernel(kernelName);
    flood::FloodSolver solver(pond, kernel ? *kernel : flood::rowKernels().back());
    if (!solver.start())
        return 1.0;
    constexpr std::size_t rounds = 17;
    constexpr int stepsOfRound = 8;
    std::vector<double> speeds;
    while (speeds.size() < rounds) {
        const auto begin = std::chrono::steady_clock::now();
        const long long before = solver.counts().cellSteps;
        for (int i = 0; i < stepsOfRound; ++i) {
            if (!solver.step(nullptr))
                return 1.0;
        }
        const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begin;
        speeds.push_back(
                double(solver.counts().cellSteps - before) / std::max(taken.count(), 1e-6));
    }
    const auto middle = speeds.begin() + std::ptrdiff_t(rounds / 2);
    std::nth_element(speeds.begin(), middle, speeds.end());
    return std::max(1.0, *middle);
}

double expectedDepth(const FloodSetup &setup)
{
    constexpr int samples = 100;
    double deepest = 1.0;
    for (const double depth : setup.domain.depth_m)
        deepest = std::max(deepest, depth);
    for (const FloodBoundary &boundary : setup.boundaries) {
        if (boundary.kind != FloodBoundary::Kind::Stage || !boundary.curve)
            continue;
        double highest = -1e9;
        for (int i = 0; i <= samples; ++i)
            highest = std::max(highest, boundary.curve->at(setup.options.end_s * i / samples));
        for (const FacePlace &face : boundary.faces) {
            if (setup.domain.holds(face.cell) && !setup.domain.bed_m.empty())
                deepest = std::max(
                        deepest, highest - setup.domain.bed_m[setup.domain.at(face.cell)]);
        }
    }
    return deepest;
}

} // namespace

std::string FloodEstimate::text() const
{
    return filled(translate("spp::engine", "%1 cells, %2 GB, %3 hours"),
            { spokenNumber(cells, 0), spokenNumber(memory_bytes / 1e9, 1),
                    spokenNumber(seconds / 3600.0, 1) });
}

FloodEstimate estimateFlood(const FloodSetup &setup, double deepest_m)
{
    FloodEstimate estimate;
    const FloodDomain &domain = setup.domain;
    const double all = double(domain.cells());
    estimate.cells = domain.inside.empty()
            ? all
            : all - double(std::count(domain.inside.begin(), domain.inside.end(), 0));
    estimate.memory_bytes = all * flood::FloodState::bytesPerCell();
    if (domain.subgrid)
        estimate.memory_bytes += all * double(SubgridTables::bytesPerCell() + sizeof(double));
    estimate.deepest_m = deepest_m > 0.0 ? deepest_m : expectedDepth(setup);
    const FloodNumbers &numbers = setup.options.numbers;
    const double dt = std::min(numbers.longestStep_s,
            numbers.alpha * domain.cell_m / std::sqrt(gravity * estimate.deepest_m));
    estimate.steps = std::ceil(setup.options.end_s / dt);
    estimate.cellStepsPerSecond = measureSpeed(setup.options.kernel, domain.subgrid != nullptr);
    // Further threads wait for one another and share the memory: each counts for three quarters.
    const double threads = 1.0 + 0.75 * (threadCount(setup.options.threads) - 1);
    estimate.seconds = estimate.cells * estimate.steps / (estimate.cellStepsPerSecond * threads);
    return estimate;
}

} // namespace spp::engine
