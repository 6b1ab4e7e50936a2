// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/benchtown.h"

#include "engine/coverages.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace spp::bench {

namespace {

constexpr double cell_m = 10.0;
constexpr double parcel_m = 20.0;

} // namespace

Town townOf(int count)
{
    Town town;
    test::ParcelCoverage coverage;
    coverage.columns = int(std::ceil(std::sqrt(double(count))));
    coverage.rows = (count + coverage.columns - 1) / coverage.columns;
    coverage.size_m = parcel_m;
    town.parcels = test::parcels(coverage);
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

} // namespace spp::bench
