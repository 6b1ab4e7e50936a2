// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/store/orientation.h"

namespace spp::engine {

namespace {

GridBox boxOf(const GridPoint *ring, std::size_t count)
{
    GridBox box;
    for (std::size_t i = 0; i < count; ++i)
        box.include(ring[i]);
    return box;
}

} // namespace

Int128 doubledArea(const GridPoint *ring, std::size_t count)
{
    if (count < 3)
        return Int128();
    const GridBox box = boxOf(ring, count);
    const GridPoint first = ring[0];
    // Each term is at most 2 x width x height; where all of them fit, 64 bits are enough.
    const Int128 largest = Int128::product(box.width() + 1, box.height() + 1);
    const Int128 bound((std::int64_t(1) << 61) / std::int64_t(count));
    const bool narrow = largest < bound;
    if (narrow) {
        std::int64_t sum = 0;
        for (std::size_t i = 1; i + 1 < count; ++i)
            sum += (std::int64_t(ring[i].x) - first.x) * (std::int64_t(ring[i + 1].y) - first.y)
                    - (std::int64_t(ring[i].y) - first.y) * (std::int64_t(ring[i + 1].x) - first.x);
        return Int128(sum);
    }
    Int128 sum;
    for (std::size_t i = 1; i + 1 < count; ++i)
        sum += doubledTriangle(first, ring[i], ring[i + 1]);
    return sum;
}

} // namespace spp::engine
