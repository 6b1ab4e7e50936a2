// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/int128.h"
#include "engine/store/gridpoint.h"

#include <cstddef>

namespace spp::engine {

/// Twice the signed area of the triangle a, b, c in mm², exact: positive when it turns left.
inline Int128 doubledTriangle(GridPoint a, GridPoint b, GridPoint c)
{
    const std::int64_t abx = std::int64_t(b.x) - a.x;
    const std::int64_t aby = std::int64_t(b.y) - a.y;
    const std::int64_t acx = std::int64_t(c.x) - a.x;
    const std::int64_t acy = std::int64_t(c.y) - a.y;
    return Int128::product(abx, acy) - Int128::product(aby, acx);
}

/// 1 when a, b, c turn left, -1 when right, 0 when they lie on one line; exact.
inline int orientation(GridPoint a, GridPoint b, GridPoint c)
{
    const std::int64_t abx = std::int64_t(b.x) - a.x;
    const std::int64_t aby = std::int64_t(b.y) - a.y;
    const std::int64_t acx = std::int64_t(c.x) - a.x;
    const std::int64_t acy = std::int64_t(c.y) - a.y;
    // Differences below 2^30 mm (1,073 km) have products and sums of them within 64 bits.
    constexpr std::int64_t small = std::int64_t(1) << 30;
    const auto isSmall = [](std::int64_t value) { return -small < value && value < small; };
    if (isSmall(abx) && isSmall(aby) && isSmall(acx) && isSmall(acy)) {
        const std::int64_t turn = abx * acy - aby * acx;
        return (turn > 0) - (turn < 0);
    }
    return doubledTriangle(a, b, c).sign();
}

/// Twice the signed area of an open ring in mm², exact: positive when it runs counter-clockwise.
Int128 doubledArea(const GridPoint *ring, std::size_t count);

} // namespace spp::engine
