// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cmath>

namespace spp::engine {

/// Where a rising function passes through 0 between `low` and `high`, to the last digits. What is
/// never below 0 answers `low`, what is never above answers `high`. False position with the
/// Illinois correction, halved where that is slow: the same steps on every computer.
template <typename Function>
double bracketedRoot(double low, double high, const Function &function)
{
    double atLow = function(low);
    double atHigh = function(high);
    if (atLow >= 0.0)
        return low;
    if (atHigh <= 0.0)
        return high;
    for (int step = 0; step < 200 && high - low > 1e-14 * std::abs(high); ++step) {
        const bool halve = step % 4 == 3;
        double middle
                = halve ? 0.5 * (low + high) : (low * atHigh - high * atLow) / (atHigh - atLow);
        if (!(middle > low) || !(middle < high))
            middle = 0.5 * (low + high);
        const double value = function(middle);
        if (value == 0.0)
            return middle;
        if (value < 0.0) {
            low = middle;
            atLow = value;
            atHigh *= halve ? 1.0 : 0.5;
        } else {
            high = middle;
            atHigh = value;
            atLow *= halve ? 1.0 : 0.5;
        }
    }
    return 0.5 * (low + high);
}

/// Where a function with one summit is highest, by golden section to about 5e-7 of the width:
/// the value there is then right to the last digits.
template <typename Function>
double bracketedMaximum(double low, double high, const Function &function)
{
    constexpr double golden = 0.61803398874989484820;
    const double width = high - low;
    double left = high - golden * width;
    double right = low + golden * width;
    double atLeft = function(left);
    double atRight = function(right);
    for (int step = 0; step < 30; ++step) {
        if (atLeft < atRight) {
            low = left;
            left = right;
            atLeft = atRight;
            right = low + golden * (high - low);
            atRight = function(right);
        } else {
            high = right;
            right = left;
            atRight = atLeft;
            left = high - golden * (high - low);
            atLeft = function(left);
        }
    }
    return 0.5 * (low + high);
}

} // namespace spp::engine
