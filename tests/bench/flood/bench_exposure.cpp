// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// bench_exposure QGIS_ALGORITHM [peer parcels] [parcels]: the exposure of this many parcels
// (100000, then 1000000) in six return periods, with cell weights from a cache file, against six
// runs of QGIS native:zonalstatisticsfb on the same files. Mean depths are compared before a time
// is printed.
#include "engine/coverages.h"
#include "engine/flood/risk/exposure.h"
#include "flood/zonalpeer.h"

#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>

using namespace spp;
using namespace spp::engine;
using namespace spp::test;

namespace {

constexpr double cell_m = 10.0;
constexpr double parcel_m = 20.0;
constexpr std::size_t returnPeriods = 6;
/// The peer takes cells whose middle lies in a parcel, we the exact shares; on a slope of a
/// millimetre per metre that is all the difference there may be.
constexpr double mostDifference_m = 0.02;

struct Clock {
    std::chrono::steady_clock::time_point wall = std::chrono::steady_clock::now();
    std::clock_t cpu = std::clock();
    double wall_s() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - wall).count();
    }
    double cpu_s() const { return double(std::clock() - cpu) / CLOCKS_PER_SEC; }
};

struct Town {
    Store parcels;
    Grid grid;
    std::vector<std::vector<float>> depths;
};

/// Water that slopes by a millimetre per metre, dry in the west of the rarer floods' reach.
Town townOf(int count)
{
    Town town;
    ParcelCoverage coverage;
    coverage.columns = int(std::ceil(std::sqrt(double(count))));
    coverage.rows = (count + coverage.columns - 1) / coverage.columns;
    coverage.size_m = parcel_m;
    town.parcels = parcels(coverage);
    const double width = coverage.columns * parcel_m;
    const double height = coverage.rows * parcel_m;
    town.grid = { 0.0, std::ceil(height / cell_m) * cell_m, cell_m, cell_m,
        int(std::ceil(width / cell_m)), int(std::ceil(height / cell_m)) };
    for (std::size_t period = 0; period < returnPeriods; ++period) {
        std::vector<float> cells;
        cells.reserve(std::size_t(town.grid.columns) * std::size_t(town.grid.rows));
        for (int row = 0; row < town.grid.rows; ++row) {
            for (int column = 0; column < town.grid.columns; ++column) {
                const double wave = 1.5 * std::sin(column * cell_m / 1500.0)
                        + std::sin(row * cell_m / 1500.0);
                cells.push_back(float(std::max(0.0, wave - 1.0 + 0.3 * double(period))));
            }
        }
        town.depths.push_back(std::move(cells));
    }
    return town;
}

HazardScheme depthClasses()
{
    std::vector<HazardLimits> limits(4);
    limits[0].depth_m = { 0.1, false };
    limits[1].depth_m = { 0.7, false };
    limits[2].depth_m = { 1.5, false };
    return *HazardScheme::create({ limits, 0.0, 0.5, {} });
}

/// All six return periods, weights from the file; `means`: of the first, for the comparison.
bool exposureOfAll(const Town &town, const std::string &weightsFile, std::vector<double> *means)
{
    const HazardScheme scheme = depthClasses();
    const auto weights = readWeights("bench", weightsFile);
    if (!weights)
        return false;
    for (std::size_t period = 0; period < returnPeriods; ++period) {
        FloodCells cells;
        cells.count = town.depths[period].size();
        cells.depth_m = town.depths[period].data();
        HazardAssumptions assumed;
        const auto classes = hazardClasses(scheme, cells, assumed);
        const auto exposed = exposureOfPolygons(*weights, cells, classes, scheme.classes());
        if (!exposed)
            return false;
        for (std::size_t i = 0; means && period == 0 && i < exposed->subject.size(); ++i) {
            const SubjectExposure &one = exposed->subject[i];
            means->push_back(one.depthSum / (one.wet + one.dry));
        }
    }
    return true;
}

struct Cost {
    double wall_s = 0.0;
    double cpu_s = 0.0;
};

/// The cheapest of three runs.
Cost costOf(const Town &town, const std::string &weightsFile)
{
    Cost best{ 1e9, 1e9 };
    for (int run = 0; run < 3; ++run) {
        const Clock clock;
        if (!exposureOfAll(town, weightsFile, nullptr))
            std::exit(1);
        best = { std::min(best.wall_s, clock.wall_s()), std::min(best.cpu_s, clock.cpu_s()) };
    }
    return best;
}

std::string keptWeights(const Town &town, const std::string &folder)
{
    const std::string path = folder + "/parcels.weights";
    const Clock clock;
    const auto weights = rasterWeights(town.parcels, town.grid);
    if (!weights || !writeWeights(*weights, "bench", path))
        std::exit(1);
    std::printf("%zu parcels: weights made and kept in %.2f s wall, %.2f s CPU (%.0f MiB)\n",
            town.parcels.size(), clock.wall_s(), clock.cpu_s(),
            double(weights->bytes()) / (1 << 20));
    return path;
}

/// Largest and mean difference of the mean depths; ends the program where they do not agree.
void compareAnswers(const std::vector<double> &own, const std::vector<double> &peer)
{
    double sum = 0.0;
    std::size_t both = 0;
    for (std::size_t i = 0; i < own.size(); ++i) {
        if (std::isnan(peer[i]))
            continue;
        sum += std::abs(own[i] - peer[i]);
        ++both;
    }
    const double mean = both > 0 ? sum / double(both) : 1e9;
    std::printf("answers: %zu of %zu parcels compared, mean depth differs by %.4f m on average\n",
            both, own.size(), mean);
    if (both < own.size() * 9 / 10 || mean > mostDifference_m) {
        std::fprintf(stderr, "The answers do not agree; no time is worth printing.\n");
        std::exit(1);
    }
}

void againstPeer(const char *program, int count, const std::string &folder)
{
    const Town town = townOf(count);
    const std::string weights = keptWeights(town, folder);
    const bench::ZonalPeer peer(program, folder);
    if (!peer.write(town.parcels, town.grid, town.depths))
        std::exit(1);
    std::vector<double> own;
    if (!exposureOfAll(town, weights, &own))
        std::exit(1);
    double peerCpu_s = 0.0;
    double peerWall_s = 0.0;
    for (std::size_t period = 0; period < returnPeriods; ++period) {
        const bench::ProcessCost cost = peer.run(period);
        if (cost.exitCode != 0)
            std::exit(1);
        peerCpu_s += cost.cpu_s;
        peerWall_s += cost.wall_s;
        if (period == 0)
            compareAnswers(own, peer.means(0, own.size()));
    }
    const Cost cost = costOf(town, weights);
    std::printf("%zu parcels x %zu return periods\n", town.parcels.size(), returnPeriods);
    std::printf("  here   %8.2f s CPU %8.2f s wall\n", cost.cpu_s, cost.wall_s);
    std::printf("  QGIS   %8.2f s CPU %8.2f s wall   ratio %.0f (CPU), %.0f (wall)\n", peerCpu_s,
            peerWall_s, peerCpu_s / cost.cpu_s, peerWall_s / cost.wall_s);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "usage: bench_exposure QGIS_ALGORITHM [peer parcels] [parcels]\n");
        return 2;
    }
    const std::filesystem::path folder = std::filesystem::temp_directory_path()
            / ("bench-exposure-" + std::to_string(std::time(nullptr)));
    std::filesystem::create_directories(folder);
    againstPeer(argv[1], argc > 2 ? std::atoi(argv[2]) : 100000, folder.string());
    {
        const Town town = townOf(argc > 3 ? std::atoi(argv[3]) : 1000000);
        const std::string weights = keptWeights(town, folder.string());
        const Cost cost = costOf(town, weights);
        std::printf("%zu parcels x %zu return periods: %.2f s CPU, %.2f s wall\n",
                town.parcels.size(), returnPeriods, cost.cpu_s, cost.wall_s);
    }
    std::filesystem::remove_all(folder);
    return 0;
}
