// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"

#include <vector>

namespace spp::engine {

/// The share of a thing's value that water of a depth above its floor destroys.
///
/// Straight between its points. Water that does not reach above the floor (0 or less) does no
/// damage; deeper than the last point the last share holds.
class DamageCurve {
public:
    struct Point {
        double depth_m = 0.0;
        double share = 0.0; ///< 0 … 1
    };

    /// No damage at any depth.
    DamageCurve() = default;
    /// BadInput for fewer than two points, depths that do not rise from point to point, shares that
    /// fall or lie outside of 0 … 1, and numbers that are none.
    static Result<DamageCurve> create(std::vector<Point> points);

    /// NaN for a depth that is not known.
    double share(double depthAboveFloor_m) const;
    const std::vector<Point> &points() const { return m_points; }

private:
    std::vector<Point> m_points;
};

} // namespace spp::engine
