// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/cadastre/gridlocation.h"

#include <algorithm>

namespace spp::engine {

/// A side among others, and whose it is.
struct OwnedSide {
    GridPoint from;
    GridPoint to;
    std::uint32_t owner = 0;
    bool fresh = false;

    std::int32_t xmin() const { return std::min(from.x, to.x); }
    std::int32_t xmax() const { return std::max(from.x, to.x); }
};

/// Calls `visit(one, other, contact)` for every two sides that meet otherwise than in a common end,
/// out of those pairs for which `wanted(one, other)`; in an order that depends on the sides alone.
/// Ends early when `visit` returns false. Sorts the sides. O(n log n) for sides that are short
/// against the extent of all.
template <typename Wanted, typename Visit>
void forEachContact(std::vector<OwnedSide> &sides, Wanted &&wanted, Visit &&visit)
{
    std::stable_sort(sides.begin(), sides.end(),
            [](const OwnedSide &a, const OwnedSide &b) { return a.xmin() < b.xmin(); });
    std::vector<std::uint32_t> open;
    for (std::uint32_t i = 0; i < sides.size(); ++i) {
        const OwnedSide &one = sides[i];
        std::size_t kept = 0;
        for (const std::uint32_t k : open) {
            const OwnedSide &other = sides[k];
            if (other.xmax() < one.xmin())
                continue;
            open[kept++] = k;
            if (std::max(one.from.y, one.to.y) < std::min(other.from.y, other.to.y)
                    || std::max(other.from.y, other.to.y) < std::min(one.from.y, one.to.y)
                    || !wanted(one, other))
                continue;
            const Contact contact = contactOf(one.from, one.to, other.from, other.to);
            if (contact != Contact::None && !visit(one, other, contact))
                return;
        }
        open.resize(kept);
        open.push_back(i);
    }
}

} // namespace spp::engine
