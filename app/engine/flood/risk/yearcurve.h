// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"

#include <vector>

namespace spp::engine {

/// A quantity over years, in metres: a rise of the sea, a settling of the ground. Straight between
/// the years that are given; no year outside of them is answered.
class YearCurve {
public:
    struct Point {
        double year = 0.0;
        double value_m = 0.0;
    };
    YearCurve() = default;
    /// BadInput for fewer than two years, years that do not rise and numbers that are none.
    static Result<YearCurve> create(std::vector<Point> points);

    /// BadInput for a year that the table does not reach.
    Result<double> at(double year) const;
    /// How much it grows from one year to another.
    Result<double> between(double from, double to) const;
    const std::vector<Point> &points() const { return m_points; }

private:
    std::vector<Point> m_points;
};

} // namespace spp::engine
