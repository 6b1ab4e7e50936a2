// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/flood/structures/gate.h"

#include "engine/flood/gravity.h"

#include <algorithm>
#include <cmath>

namespace spp::engine {

namespace {

/// Height of the jet under a sharp edge for each metre of opening.
constexpr double contraction = 0.61;

} // namespace

double gateDischarge(const Gate &gate, double opening_m, double level1_m, double level2_m)
{
    if (level2_m > level1_m)
        return -gateDischarge(gate, opening_m, level2_m, level1_m);
    const double head1 = level1_m - gate.sill_m;
    if (!(head1 > 0.0) || !(opening_m > 0.0) || level1_m == level2_m)
        return 0.0;
    const double head2 = std::max(0.0, level2_m - gate.sill_m);
    const double wetted = std::min(opening_m, head1);
    const double orifice = gate.coefficient * wetted * gate.width_m;
    const double jet = contraction * wetted;
    const double free = orifice * std::sqrt(2.0 * gravity * (head1 - jet));
    if (head2 <= jet)
        return free;
    const double submerged = orifice * std::sqrt(2.0 * gravity * (head1 - head2));
    const double share = std::min(1.0, (head2 - jet) / (wetted - jet));
    return free + share * (submerged - free);
}

} // namespace spp::engine
