// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/int128.h"
#include "engine/store/gridpolygon.h"

#include <cstdint>
#include <vector>

namespace spp::engine {

/// The parcel's key in the register of the caller; never used twice, also not after a retirement.
using ParcelId = std::int64_t;

/// Place of a node in its fabric. A node keeps its id while it moves, and the id is never given to
/// another one but by undoing the edit that made it.
using NodeId = std::uint32_t;
constexpr NodeId noNode = ~NodeId(0);

/// The boundary of one parcel as open rings of nodes.
///
/// Of each part the outer ring comes first and runs counter-clockwise, its holes follow and run
/// clockwise: the parcel lies to the left of every side.
struct ParcelRings {
    std::vector<NodeId> nodes;
    std::vector<std::uint32_t> ringEnd; ///< one past the last node of each ring
    std::vector<char> shell; ///< per ring: 1 for the outer ring of a part

    std::size_t ringCount() const { return ringEnd.size(); }
    std::size_t ringBegin(std::size_t ring) const { return ring == 0 ? 0 : ringEnd[ring - 1]; }
    std::size_t partCount() const;
    bool contains(NodeId node) const;
    void clear();
    void closeRing(bool isShell);
    bool operator==(const ParcelRings &other) const
    {
        return nodes == other.nodes && ringEnd == other.ringEnd && shell == other.shell;
    }

    /// Calls `visit(from, to)` for every side in the direction of its ring.
    template <typename Visit>
    void forEachSide(Visit &&visit) const
    {
        for (std::size_t ring = 0; ring < ringCount(); ++ring) {
            const std::size_t begin = ringBegin(ring);
            for (std::size_t i = begin; i < ringEnd[ring]; ++i)
                visit(nodes[i], nodes[i + 1 < ringEnd[ring] ? i + 1 : begin]);
        }
    }
};

/// A side on the grid, in the direction in which its parcel lies to the left.
struct GridSide {
    GridPoint from;
    GridPoint to;

    GridBox box() const
    {
        GridBox box;
        box.include(from);
        box.include(to);
        return box;
    }
};

/// The sides of rings, each in the direction of its ring.
std::vector<GridSide> sidesOf(const GridRings &rings);
/// Twice the area of rings in mm², exact.
Int128 doubledArea(const GridRings &rings);
GridBox boxOf(const GridRings &rings);

} // namespace spp::engine
