// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/flood/gravity.h"
#include "engine/flood/kernel/rowkernel.h"

#include <cmath>
#include <cstdint>
#include <cstring>

namespace spp::engine::flood {

// In an unnamed namespace, so that every source has its own copy, compiled for its own level of
// the processor.
namespace {

inline double fromBits(std::uint64_t bits)
{
    double value;
    std::memcpy(&value, &bits, sizeof value);
    return value;
}

inline std::uint64_t toBits(double value)
{
    std::uint64_t bits;
    std::memcpy(&bits, &value, sizeof bits);
    return bits;
}

/// x^(-1/3) of a normal positive number, to 1e-15 (to 2e-5 with one step): the upper half of the
/// bits, taken as a number, is nearly the logarithm; steps of Newton's kind, of order four, follow.
inline double inverseCubeRoot(double x, int steps = 2)
{
    constexpr std::uint64_t two52Bits = 0x4330000000000000U;
    constexpr double two52 = 4503599627370496.0;
    constexpr double start = 1430187000.0;
    const double upper = fromBits(two52Bits | (toBits(x) >> 32U)) - two52;
    const double estimate = start - upper * (1.0 / 3.0);
    double root = fromBits(toBits(estimate + two52) << 32U);
    for (int i = 0; i < steps; ++i) {
        const double rest = 1.0 - x * root * root * root;
        root += root * rest * (1.0 / 3.0 + rest * (2.0 / 9.0 + rest * (14.0 / 81.0)));
    }
    return root;
}

/// Local inertial momentum, Bates et al. 2010 (doi 10.1016/j.jhydrol.2010.03.027) with the
/// weighting of de Almeida et al. 2012 (doi 10.1029/2011WR011570) and the friction of the whole
/// flux vector; not faster than a long wave. `depth` is the mean over the face, `wetDepth` that
/// over its wet part; they are the same but for fine ground.
inline double faceFlux(double depth, double wetDepth, double rise, double weighted, double along,
        double across, double friction, const StepNumbers &step)
{
    const bool wet = wetDepth > step.driest_m;
    const double h = wet ? depth : 1.0;
    const double root = inverseCubeRoot(h);
    const double h2 = h * h;
    const double resistance = h2 * h * root * root; // h^(7/3)
    const double flow = std::sqrt(along * along + across * across);
    const double pushed = (weighted - step.gravitySlope * h * rise) * resistance
            / (resistance + step.dt_s * friction * flow);
    const double most = std::sqrt(gravity * h2 * (wet ? wetDepth : 1.0));
    const double below = pushed < most ? pushed : most;
    const double capped = below > -most ? below : -most;
    return wet ? capped : 0.0;
}

/// A flux cut to the share of the cell it comes from.
inline double givenBy(double q, double before, double behind)
{
    return q * (q > 0.0 ? before : behind);
}
} // namespace

} // namespace spp::engine::flood
