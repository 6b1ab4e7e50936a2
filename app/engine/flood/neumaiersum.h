// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cmath>

namespace spp::engine::flood {

/// A sum that keeps what rounding would lose (Neumaier 1974, doi 10.1002/zamm.19740540106).
struct NeumaierSum {
    double sum = 0.0;
    double rest = 0.0;

    void add(double value)
    {
        const double next = sum + value;
        rest += std::abs(sum) >= std::abs(value) ? (sum - next) + value : (value - next) + sum;
        sum = next;
    }
    double total() const { return sum + rest; }
};

} // namespace spp::engine::flood
