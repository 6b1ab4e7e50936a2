// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// The inundation solver: cell-steps per second on the EA 4 twin with everything on, on one thread
// and on two, and with fine ground in the cells; and rain on a plane against GRASS and SAGA.
// "bench_flood quick" leaves SAGA out, which takes minutes, and most seeds of GRASS.
#include "benchprocess.h"
#include "engine/flood/eatwins.h"
#include "engine/flood/kernel/rowkernels.h"
#include "engine/flood/subgrid/subgridground.h"
#include "flood/rainpeers.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <numeric>
#include <string>
#include <vector>

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

/// How busy the computer was in the last minute: what a wall clock says is to be read with it.
double load()
{
    double one = 0.0;
    return getloadavg(&one, 1) == 1 ? one : 0.0;
}

/// The quickest of three runs each on one thread and on two, in turn, so that a busy moment does
/// not decide.
bool judgeSpeed(const FloodResult &known)
{
    const double busy = load();
    double speed = 0.0;
    double oneWall_s = 1e9;
    double twoWall_s = 1e9;
    double oneCpu_s = 1e9;
    double twoCpu_s = 1e9;
    for (int i = 0; i < 3; ++i) {
        const Timed one = timed(floodplain({}, 1));
        const Timed two = timed(floodplain({}, 2));
        if (!areSame(known, one.result) || !areSame(known, two.result)) {
            std::printf("threads differ\n");
            return false;
        }
        speed = std::max(speed, double(one.result.cellSteps) / one.cpu_s / 1e6);
        oneWall_s = std::min(oneWall_s, one.wall_s);
        twoWall_s = std::min(twoWall_s, two.wall_s);
        oneCpu_s = std::min(oneCpu_s, one.cpu_s);
        twoCpu_s = std::min(twoCpu_s, two.cpu_s);
    }
    const double efficiency = oneWall_s / (2.0 * twoWall_s);
    constexpr double idle = 0.5;
    std::printf("one core: %.1f M cell-steps/s (at least 50 wanted, 100 hoped for)\n", speed);
    std::printf(
            "two threads: efficiency %.0f %% by wall clock (75 %% wanted), %.0f %% by CPU time; "
            "load %.1f before%s\n",
            100.0 * efficiency, 100.0 * oneCpu_s / twoCpu_s, busy,
            busy < idle ? "" : ", so that the wall clock is not judged");
    return speed >= 50.0 && (busy >= idle || efficiency >= 0.75);
}

/// Ground of 4 m with furrows and a channel under cells of 16 m, wet in part.
FloodSetup fineGround(const std::string &kernel, int threads)
{
    FineGround fine{ 800, 1200, 4.0, {}, { 0.03 }, {}, {} };
    fine.bed_m = ground(fine.rows, fine.columns, fine.cell_m, 0.03, [](double x, double y) {
        const double furrow = 0.25 * (1.0 + std::sin(1.7 * x) * std::sin(2.3 * y));
        return 0.0005 * x + (std::fmod(y, 800.0) < 24.0 ? -2.0 : furrow);
    }).bed_m;
    FloodSetup setup;
    Result<FloodDomain> coarse = coarsen(fine, 4);
    if (!coarse) {
        std::fprintf(stderr, "%s\n", coarse.error().text().c_str());
        std::exit(1);
    }
    setup.domain = std::move(*coarse);
    for (std::size_t cell = 0; cell < setup.domain.cells(); ++cell)
        setup.domain.depth_m.push_back(
                setup.domain.subgrid->meanDepth(cell, setup.domain.bed_m[cell] + 0.35));
    setup.boundaries.push_back(
            { "in", FloodBoundary::Kind::Discharge, westFaces(40, 60), constant(100.0), 0.0 });
    setup.options.end_s = 900.0;
    setup.options.kernel = kernel;
    setup.options.threads = threads;
    return setup;
}

bool measureSubgrid()
{
    const Timed plain = timed(fineGround("plain", 1));
    const Timed one = timed(fineGround({}, 1));
    const Timed two = timed(fineGround({}, 2));
    if (!areSame(plain.result, one.result) || !areSame(one.result, two.result)) {
        std::printf("kernels or threads differ with fine ground\n");
        return false;
    }
    std::printf(
            "fine ground in 60,000 cells, partly wet: one core %.1f M cell-steps/s (each stands "
            "for 16 fine cells)\n",
            double(one.result.cellSteps) / one.cpu_s / 1e6);
    return true;
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
    return judgeSpeed(first.result) && measureSubgrid();
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

/// The mean depth every ten minutes.
std::vector<double> meansOverTime(const RainPlane &plane)
{
    FloodSetup setup = rainOn(plane);
    std::vector<double> means;
    setup.options.frameEvery_s = 600.0;
    setup.options.takeFrame = [&means](const FloodFrame &frame) -> Result<void> {
        double sum = 0.0;
        for (const float depth : frame.depth_m)
            sum += double(depth);
        means.push_back(sum / double(frame.depth_m.size()));
        return {};
    };
    timed(setup);
    return means;
}

/// Against the kinematic wave, while the water rises. On a grid the depth of a cell is that of the
/// water at its lower face, half a cell on: halving the cells halves this difference. What is left
/// is the fall of the water itself, which the kinematic wave leaves out.
bool compareWithTheory(const RainPlane &plane)
{
    RainPlane fine = plane;
    fine.rows *= 2;
    fine.columns = 8;
    fine.cell_m *= 0.5;
    RainPlane strip = plane;
    strip.columns = 8;
    const std::vector<double> coarseMeans = meansOverTime(strip);
    const std::vector<double> fineMeans = meansOverTime(fine);
    std::printf("mean depth in m: kinematic wave, SPP with cells of %.1f m, with %.1f m, with the "
                "two drawn on to cells of 0 m\n",
            plane.cell_m, fine.cell_m);
    bool good = coarseMeans.size() == fineMeans.size() && coarseMeans.size() > 1;
    for (std::size_t i = 1; i < std::min(coarseMeans.size(), fineMeans.size()); ++i) {
        const double minute = 10.0 * double(i);
        const double exact = plane.kinematicMean_m(minute);
        const double limit = 2.0 * fineMeans[i] - coarseMeans[i];
        std::printf("%4.0f min  %.6f  %.6f (%+.2f %%)  %.6f (%+.2f %%)  %.6f (%+.2f %%); at lower "
                    "faces %.6f\n",
                minute, exact, coarseMeans[i], 100.0 * (coarseMeans[i] / exact - 1.0), fineMeans[i],
                100.0 * (fineMeans[i] / exact - 1.0), limit, 100.0 * (limit / exact - 1.0),
                plane.kinematicMeanOfFaces_m(minute));
        good = std::abs(limit / exact - 1.0) < 0.005 && good;
    }
    std::printf(
            "the fall of the water along the plane adds %+.2f %% to the steady kinematic wave\n",
            100.0 * plane.shareOfFall());
    return good;
}

void tellSeeds(const char *where, const std::vector<double> &means, double own, double exact)
{
    const auto [low, high] = std::minmax_element(means.begin(), means.end());
    const double mean = std::accumulate(means.begin(), means.end(), 0.0) / double(means.size());
    std::printf("r.sim.water, %s: %zu seeds from %.6f to %.6f m, their mean %+.2f %% of the "
                "kinematic wave; they %s SPP's mean, and %s the wave's\n",
            where, means.size(), *low, *high, 100.0 * (mean / exact - 1.0),
            *low <= own && own <= *high ? "bracket" : "do not bracket",
            *low <= exact && exact <= *high ? "bracket" : "do not bracket");
}

bool ratio(const char *program, const ProcessCost &cost, const Timed &own, double wanted)
{
    std::printf("%-22s %8.2f CPU s %8.2f wall s: %6.1f times SPP's CPU (%.0f wanted)\n", program,
            cost.cpu_s, cost.wall_s, cost.cpu_s / own.cpu_s, wanted);
    return cost.cpu_s >= wanted * own.cpu_s;
}

bool compareWithGrass(
        const RainPlane &plane, const std::filesystem::path &folder, bool isQuick, const Timed &own)
{
    constexpr int walkers = 80000;
    const auto grass = grassAnswer(plane, folder, isQuick ? 2 : 10, walkers);
    if (!grass) {
        std::printf("GRASS r.sim.water: not measured, it is not on this computer or fails\n");
        return true;
    }
    const double mean = meanDepth(own.result);
    const double exact = plane.kinematicMean_m(plane.minutes);
    tellSeeds("all cells", grass->means_m, mean, exact);
    tellSeeds("without the sides, where walkers are lost", grass->middles_m, mean, exact);
    if (!isQuick) {
        if (const auto many = grassAnswer(plane, folder, 3, 10 * walkers)) {
            tellSeeds("ten times the walkers, all cells", many->means_m, mean, exact);
            tellSeeds("ten times the walkers, without the sides", many->middles_m, mean, exact);
        }
    }
    bool good = true;
    for (const double theirs : grass->middles_m)
        good = std::abs(mean / theirs - 1.0) < 0.01 && good;
    return ratio("GRASS r.sim.water", grass->cost, own, 3.0) && good;
}

bool measureRain(bool isQuick)
{
    const RainPlane plane;
    std::printf("\nrain of %.0f mm/h for %.0f min on a plane of %d x %d cells; load %.1f\n",
            plane.rain_mmh, plane.minutes, plane.columns, plane.rows, load());
    const Timed own = timed(rainOn(plane));
    const double mean = meanDepth(own.result);
    const double exact = plane.kinematicMean_m(plane.minutes);
    std::printf("mean depth: kinematic wave %.6f m, SPP %.6f m (%+.2f %%), mass error %.1e\n",
            exact, mean, 100.0 * (mean / exact - 1.0), own.result.mass.relativeError);
    bool good = std::abs(mean / exact - 1.0) < 0.01;
    good = compareWithTheory(plane) && good;

    std::string name = (std::filesystem::temp_directory_path() / "spp-flood-XXXXXX").string();
    if (!mkdtemp(name.data()))
        return false;
    const std::filesystem::path folder = name;
    std::printf("%-22s %8.2f CPU s %8.2f wall s\n", "SPP, 2 threads", own.cpu_s, own.wall_s);
    good = compareWithGrass(plane, folder, isQuick, own) && good;
    if (isQuick) {
        std::printf("SAGA sim_hydrology 9: left out\n");
    } else if (const auto saga = sagaAnswer(plane, folder)) {
        std::printf("SAGA: mean depth %.6f m (%+.2f %% of the kinematic wave)\n",
                saga->means_m.front(), 100.0 * (saga->means_m.front() / exact - 1.0));
        good = ratio("SAGA sim_hydrology 9", saga->cost, own, 20.0) && good;
    } else {
        std::printf("SAGA sim_hydrology 9: not measured, it is not on this computer or fails\n");
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
