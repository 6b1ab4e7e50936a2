// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// bench_exposure QGIS_ALGORITHM [peer parcels] [parcels]: the exposure of this many parcels
// (100000, then 1000000) in six return periods, with cell weights from a cache file, against six
// runs of QGIS native:zonalstatisticsfb on the same files. Mean depths are compared before a time
// is printed.
#include "engine/flood/risk/exposure.h"
#include "flood/benchtown.h"
#include "flood/zonalpeer.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>

using namespace spp;
using namespace spp::engine;
using namespace spp::bench;

namespace {

/// The peer takes cells whose middle lies in a parcel, we the exact shares; on a slope of a
/// millimetre per metre that is all the difference there may be.
constexpr double mostDifference_m = 0.02;

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
