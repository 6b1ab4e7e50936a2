// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// The inundation solver: cell-steps per second on the EA 4 twin with everything on, on one thread
// and on two; and rain on a plane against GRASS and SAGA. "bench_flood quick" leaves SAGA out,
// which takes minutes.
#include "benchprocess.h"
#include "engine/flood/eatwins.h"
#include "engine/flood/kernel/rowkernels.h"
#include "flood/rainpeers.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <string>

using namespace spp;
using namespace spp::bench;
using namespace spp::engine;
using namespace spp::test;

namespace {

struct Timed {
    FloodResult result;
    double cpu_s = 0.0;
    double wall_s = 0.0;
};

double cpuNow()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) + 1e-9 * double(time.tv_nsec);
}

Timed timed(const FloodSetup &setup)
{
    const double cpu = cpuNow();
    const auto begin = std::chrono::steady_clock::now();
    Result<FloodResult> result = runFlood(setup);
    if (!result) {
        std::fprintf(stderr, "%s\n", result.error().text().c_str());
        std::exit(1);
    }
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - begin;
    return { std::move(*result), cpuNow() - cpu, wall.count() };
}

FloodSetup floodplain(const std::string &kernel, int threads)
{
    FloodSetup setup = ea4Twin();
    setup.options.end_s = 2.0 * 3600.0;
    setup.options.kernel = kernel;
    setup.options.threads = threads;
    for (const int column : { 10, 20, 40, 60, 80 })
        setup.gauges.push_back({ std::to_string(5 * column) + " m", { 200, column } });
    return setup;
}

bool measureFloodplain()
{
    std::printf(
            "EA 4 twin, 80,000 cells, its first 2 h, limiter, vector friction, records, gauges\n");
    std::printf("%-12s %7s %12s %9s %9s %14s %14s\n", "kernel", "threads", "cell-steps", "CPU s",
            "wall s", "M/s per CPU s", "M/s wall");
    const auto tell = [](const std::string &kernel, int threads, const Timed &run) {
        const double millions = double(run.result.cellSteps) / 1e6;
        std::printf("%-12s %7d %12.4g %9.2f %9.2f %14.1f %14.1f\n", kernel.c_str(), threads,
                double(run.result.cellSteps), run.cpu_s, run.wall_s, millions / run.cpu_s,
                millions / run.wall_s);
    };
    Timed first;
    for (const flood::RowKernel &kernel : flood::rowKernels()) {
        const Timed one = timed(floodplain(kernel.name, 1));
        tell(kernel.name, 1, one);
        if (!first.result.depth_m.empty() && !areSame(first.result, one.result)) {
            std::printf("kernels differ\n");
            return false;
        }
        first = one;
    }
    const Timed two = timed(floodplain({}, 2));
    tell(flood::rowKernels().back().name, 2, two);
    if (!areSame(first.result, two.result)) {
        std::printf("threads differ\n");
        return false;
    }
    const double speed = double(first.result.cellSteps) / first.cpu_s / 1e6;
    const double efficiency = first.wall_s / (2.0 * two.wall_s);
    const double work = first.cpu_s / two.cpu_s;
    std::printf("one core: %.1f M cell-steps/s (at least 50 wanted, 100 hoped for)\n", speed);
    std::printf("two threads: efficiency %.0f %% by wall clock (75 %% wanted, on an idle "
                "computer), %.0f %% by CPU time\n",
            100.0 * efficiency, 100.0 * work);
    return speed >= 50.0;
}

FloodSetup rainOn(const RainPlane &plane)
{
    FloodSetup setup;
    setup.domain = ground(plane.rows, plane.columns, plane.cell_m, plane.manning,
            [&plane](double, double y) { return plane.bed_m(int(y / plane.cell_m)); });
    std::vector<FacePlace> south;
    for (int column = 0; column < plane.columns; ++column)
        south.push_back({ { plane.rows - 1, column }, CellSide::South });
    setup.boundaries.push_back(
            { "edge", FloodBoundary::Kind::NormalDepth, south, nullptr, plane.slope });
    setup.verticalSources.push_back(std::make_shared<UniformRain>(plane.rain_mmh / 3.6e6));
    setup.options.end_s = plane.minutes * 60.0;
    setup.options.threads = 2;
    return setup;
}

double meanDepth(const FloodResult &result)
{
    double sum = 0.0;
    for (const double depth : result.depth_m)
        sum += depth;
    return sum / double(result.depth_m.size());
}

bool measureRain(bool isQuick)
{
    const RainPlane plane;
    std::printf("\nrain of %.0f mm/h for %.0f min on a plane of %d x %d cells\n", plane.rain_mmh,
            plane.minutes, plane.columns, plane.rows);
    const Timed own = timed(rainOn(plane));
    const double mean = meanDepth(own.result);
    const double exact = plane.kinematicMean_m();
    std::printf("mean depth: kinematic wave %.6f m, SPP %.6f m (%+.2f %%), mass error %.1e\n",
            exact, mean, 100.0 * (mean / exact - 1.0), own.result.mass.relativeError);
    bool good = std::abs(mean / exact - 1.0) < 0.01;

    std::string name = (std::filesystem::temp_directory_path() / "spp-flood-XXXXXX").string();
    if (!mkdtemp(name.data()))
        return false;
    const std::filesystem::path folder = name;
    const auto ratio = [&own](const char *program, const ProcessCost &cost, double wanted) {
        std::printf("%-22s %8.2f CPU s %8.2f wall s: %6.1f times SPP's CPU (%.0f wanted)\n",
                program, cost.cpu_s, cost.wall_s, cost.cpu_s / own.cpu_s, wanted);
        return cost.cpu_s >= wanted * own.cpu_s;
    };
    std::printf("%-22s %8.2f CPU s %8.2f wall s\n", "SPP, 2 threads", own.cpu_s, own.wall_s);
    if (const auto grass = grassAnswer(plane, folder, isQuick ? 2 : 10)) {
        const auto [low, high] = std::minmax_element(grass->means_m.begin(), grass->means_m.end());
        std::printf("r.sim.water: %zu seeds from %.6f to %.6f m, which %s SPP's mean\n",
                grass->means_m.size(), *low, *high,
                *low <= mean && mean <= *high ? "bracket" : "do not bracket");
        good = std::abs(mean / *low - 1.0) < 0.03 && good;
        good = ratio("GRASS r.sim.water", grass->cost, 3.0) && good;
    } else {
        std::printf("GRASS r.sim.water: not measured, it is not on this computer\n");
    }
    if (isQuick) {
        std::printf("SAGA sim_hydrology 9: left out\n");
    } else if (const auto saga = sagaAnswer(plane, folder)) {
        std::printf("SAGA: mean depth %.6f m\n", saga->means_m.front());
        good = ratio("SAGA sim_hydrology 9", saga->cost, 20.0) && good;
    } else {
        std::printf("SAGA sim_hydrology 9: not measured, it is not on this computer\n");
    }
    std::filesystem::remove_all(folder);
    return good;
}

} // namespace

int main(int count, char **arguments)
{
    const bool isQuick = count > 1 && std::string(arguments[1]) == "quick";
    const bool isFast = measureFloodplain();
    return measureRain(isQuick) && isFast ? 0 : 1;
}
