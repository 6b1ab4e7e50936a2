// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/raster/rasterweights.h"

#include <chrono>
#include <ctime>
#include <string>
#include <vector>

namespace spp::bench {

inline constexpr std::size_t returnPeriods = 6;

struct Clock {
    std::chrono::steady_clock::time_point wall = std::chrono::steady_clock::now();
    std::clock_t cpu = std::clock();
    double wall_s() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - wall).count();
    }
    double cpu_s() const { return double(std::clock() - cpu) / CLOCKS_PER_SEC; }
};

struct Cost {
    double wall_s = 0.0;
    double cpu_s = 0.0;
};

struct Town {
    engine::Store parcels;
    engine::Grid grid;
    std::vector<std::vector<float>> depths; ///< per return period
};

/// Parcels of 20 m over cells of 10 m. Water that slopes by a millimetre per metre, dry in the west
/// of the rarer floods' reach.
Town townOf(int count);
/// Makes the weights of its parcels, keeps them in a file, and says what that took; the path. Ends
/// the program where it cannot.
std::string keptWeights(const Town &town, const std::string &folder);

} // namespace spp::bench
