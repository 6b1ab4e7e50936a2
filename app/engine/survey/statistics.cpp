// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/survey/statistics.h"

#include <cmath>

namespace spp::engine {

namespace {

/// The lower incomplete gamma function over the complete one: a series below a + 1, a continued
/// fraction (Lentz) above it.
double lowerGamma(double a, double x)
{
    if (x <= 0.0)
        return 0.0;
    const double scale = std::exp(a * std::log(x) - x - std::lgamma(a));
    if (x < a + 1.0) {
        double term = 1.0 / a;
        double sum = term;
        for (double n = a + 1.0; term > sum * 1e-16; n += 1.0) {
            term *= x / n;
            sum += term;
        }
        return scale * sum;
    }
    constexpr double tiny = 1e-300;
    double b = x + 1.0 - a;
    double c = 1.0 / tiny;
    double d = 1.0 / b;
    double fraction = d;
    for (int i = 1; i < 100000; ++i) {
        const double an = -i * (i - a);
        b += 2.0;
        d = an * d + b;
        d = std::abs(d) < tiny ? 1.0 / tiny : 1.0 / d;
        c = b + an / c;
        c = std::abs(c) < tiny ? tiny : c;
        const double factor = c * d;
        fraction *= factor;
        if (std::abs(factor - 1.0) < 1e-15)
            break;
    }
    return 1.0 - scale * fraction;
}

/// Where a growing function reaches `share`, by halving.
template <typename Share>
double whereReached(double share, double low, double high, Share &&shareAt)
{
    while (shareAt(high) < share)
        high *= 2.0;
    for (int i = 0; i < 200 && low < high; ++i) {
        const double middle = 0.5 * (low + high);
        if (middle <= low || middle >= high)
            break;
        (shareAt(middle) < share ? low : high) = middle;
    }
    return high;
}

} // namespace

double chiSquareShare(double value, int degrees) { return lowerGamma(0.5 * degrees, 0.5 * value); }

double chiSquareQuantile(double share, int degrees)
{
    return whereReached(
            share, 0.0, double(degrees), [&](double x) { return chiSquareShare(x, degrees); });
}

double normalQuantile(double share)
{
    if (share < 0.5)
        return -normalQuantile(1.0 - share);
    return whereReached(
            share, 0.0, 1.0, [](double x) { return 0.5 * std::erfc(-x / std::sqrt(2.0)); });
}

} // namespace spp::engine
