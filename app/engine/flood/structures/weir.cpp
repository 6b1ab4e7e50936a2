// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/flood/structures/weir.h"

#include <algorithm>
#include <cmath>

namespace spp::engine {

namespace {

/// (2/3)^1.5 √g for g = 9.81: critical depth over a broad crest.
constexpr double criticalCrest = 1.7049;
constexpr double villemonteExponent = 0.385;

} // namespace

double weirDischarge(const Weir &weir, double level1_m, double level2_m)
{
    if (level2_m > level1_m)
        return -weirDischarge(weir, level2_m, level1_m);
    const double head = level1_m - weir.crest_m;
    if (!(head > 0.0) || level1_m == level2_m)
        return 0.0;
    const double free = criticalCrest * weir.coefficient * weir.width_m * head * std::sqrt(head);
    const double ratio = std::max(0.0, level2_m - weir.crest_m) / head;
    const double rest = std::max(0.0, 1.0 - ratio * std::sqrt(ratio));
    return ratio > 0.0 ? free * std::pow(rest, villemonteExponent) : free;
}

} // namespace spp::engine
