// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// bench_crops QGIS_ALGORITHM [peer parcels] [parcels]: what six return periods destroy of the crop
// of this many parcels (100000, then 1000000), by depth and hours under water, with cell weights
// from a cache file, against six runs of QGIS native:zonalstatisticsfb over rasters of the share
// lost. The peer is given these rasters ready made; here the table is applied to each cell. Shares
// lost are compared before a time is printed.
#include "engine/flood/risk/croploss.h"
#include "engine/flood/risk/expecteddamage.h"
#include "flood/benchtown.h"
#include "flood/zonalpeer.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <numeric>

using namespace spp;
using namespace spp::engine;
using namespace spp::bench;

namespace {

/// The peer takes cells whose middle lies in a parcel, we the exact shares.
constexpr double mostDifference = 0.01;
constexpr double years[returnPeriods] = { 2, 5, 10, 25, 50, 100 };

/// Made for the bench, of no crop.
CropDamage table()
{
    CropDamage::Definition definition;
    definition.depth_m = { 0, 0.2, 0.5, 1, 1.5 };
    definition.duration_h = { 0, 24, 72, 120, 240 };
    for (std::size_t depth = 0; depth < definition.depth_m.size(); ++depth) {
        for (std::size_t time = 0; time < definition.duration_h.size(); ++time)
            definition.loss.push_back(double(depth * time) / 16.0);
    }
    return *CropDamage::create(std::move(definition));
}

/// Deeper water stays longer: 100 h for each metre.
std::vector<std::vector<float>> durationsOf(const Town &town)
{
    std::vector<std::vector<float>> all = town.depths;
    for (std::vector<float> &cells : all) {
        for (float &cell : cells)
            cell *= 100.0F;
    }
    return all;
}

struct Field {
    Town town;
    std::vector<std::vector<float>> durations;
    std::vector<std::size_t> parcels;

    explicit Field(int count)
        : town(townOf(count))
        , durations(durationsOf(town))
        , parcels(town.parcels.size())
    {
        std::iota(parcels.begin(), parcels.end(), std::size_t(0));
    }
};

/// Shares lost per parcel of each return period, and an average year.
struct Answer {
    std::vector<std::vector<double>> share;
    double ofYear_m2 = 0.0;
};

Answer answerOf(const Field &field, const CropDamage &damage, const std::string &weightsFile)
{
    const auto weights = readWeights("bench", weightsFile);
    if (!weights)
        std::exit(1);
    Answer answer;
    std::vector<ReturnDamage> damages;
    for (std::size_t period = 0; period < returnPeriods; ++period) {
        FloodCells cells;
        cells.count = field.town.depths[period].size();
        cells.depth_m = field.town.depths[period].data();
        cells.duration_h = field.durations[period].data();
        const auto loss = cropLoss(damage, *weights, cells, field.parcels);
        if (!loss)
            std::exit(1);
        std::vector<double> &shares = answer.share.emplace_back();
        for (const FieldLoss &one : loss->field)
            shares.push_back(one.lost_m2 / (one.wet_m2 + one.dry_m2));
        damages.push_back({ years[period], loss->total.lost_m2 });
    }
    const auto expected = expectedAnnualDamage(std::move(damages));
    if (!expected)
        std::exit(1);
    answer.ofYear_m2 = expected->withTail;
    return answer;
}

/// The cheapest of three runs.
Cost costOf(const Field &field, const CropDamage &damage, const std::string &weightsFile)
{
    Cost best{ 1e9, 1e9 };
    for (int run = 0; run < 3; ++run) {
        const Clock clock;
        answerOf(field, damage, weightsFile);
        best = { std::min(best.wall_s, clock.wall_s()), std::min(best.cpu_s, clock.cpu_s()) };
    }
    return best;
}

std::vector<std::vector<float>> lossRasters(const Field &field, const CropDamage &damage)
{
    std::vector<std::vector<float>> all = field.town.depths;
    for (std::size_t period = 0; period < returnPeriods; ++period) {
        for (std::size_t cell = 0; cell < all[period].size(); ++cell)
            all[period][cell] = float(damage.loss(double(field.town.depths[period][cell]),
                    double(field.durations[period][cell])));
    }
    return all;
}

/// Ends the program where the answers do not agree.
void compare(const std::vector<double> &own, const std::vector<double> &peer, std::size_t period)
{
    double difference = 0.0;
    double sum = 0.0;
    std::size_t both = 0;
    for (std::size_t i = 0; i < own.size(); ++i) {
        if (std::isnan(peer[i]))
            continue;
        difference += std::abs(own[i] - peer[i]);
        sum += own[i];
        ++both;
    }
    const double mean = both > 0 ? difference / double(both) : 1e9;
    std::printf(
            "answers of %g years: %zu of %zu parcels compared, the share lost (%.3f on average) "
            "differs by %.4f on average\n",
            years[period], both, own.size(), sum / double(both), mean);
    if (both < own.size() * 9 / 10 || mean > mostDifference) {
        std::fprintf(stderr, "The answers do not agree; no time is worth printing.\n");
        std::exit(1);
    }
}

void againstPeer(const char *program, int count, const std::string &folder)
{
    const Field field(count);
    const CropDamage damage = table();
    const std::string weights = keptWeights(field.town, folder);
    const ZonalPeer peer(program, folder);
    if (!peer.write(field.town.parcels, field.town.grid, lossRasters(field, damage)))
        std::exit(1);
    const Answer own = answerOf(field, damage, weights);
    Cost theirs;
    for (std::size_t period = 0; period < returnPeriods; ++period) {
        const ProcessCost cost = peer.run(period);
        if (cost.exitCode != 0)
            std::exit(1);
        theirs = { theirs.wall_s + cost.wall_s, theirs.cpu_s + cost.cpu_s };
        compare(own.share[period], peer.means(period, own.share[period].size()), period);
    }
    const Cost cost = costOf(field, damage, weights);
    std::printf("%zu parcels x %zu return periods\n", field.parcels.size(), returnPeriods);
    std::printf("  here   %8.2f s CPU %8.2f s wall\n", cost.cpu_s, cost.wall_s);
    std::printf("  QGIS   %8.2f s CPU %8.2f s wall   ratio %.0f (CPU), %.0f (wall)\n", theirs.cpu_s,
            theirs.wall_s, theirs.cpu_s / cost.cpu_s, theirs.wall_s / cost.wall_s);
}

void alone(int count, const std::string &folder)
{
    const Field field(count);
    const CropDamage damage = table();
    const std::string weights = keptWeights(field.town, folder);
    const Cost cost = costOf(field, damage, weights);
    std::printf("%zu parcels x %zu return periods: %.2f s CPU, %.2f s wall\n", field.parcels.size(),
            returnPeriods, cost.cpu_s, cost.wall_s);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "usage: bench_crops QGIS_ALGORITHM [peer parcels] [parcels]\n");
        return 2;
    }
    const std::filesystem::path folder = std::filesystem::temp_directory_path()
            / ("bench-crops-" + std::to_string(std::time(nullptr)));
    std::filesystem::create_directories(folder);
    againstPeer(argv[1], argc > 2 ? std::atoi(argv[2]) : 100000, folder.string());
    alone(argc > 3 ? std::atoi(argv[3]) : 1000000, folder.string());
    std::filesystem::remove_all(folder);
    return 0;
}
