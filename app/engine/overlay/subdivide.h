// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/overlay/edges.h"
#include "engine/parallel/tilework.h"

namespace spp::engine {

/// A part of a polygon within a box: `count` sides from `first`, relative to the corner of the box.
struct Cell {
    GridBox box;
    std::size_t first = 0;
    std::size_t count = 0;
    bool full = false; ///< the polygon covers all of the box
};

struct Subdivision {
    std::vector<Cell> cells;
    std::vector<Edge> edges;

    void clear();
};

struct SubdivideOptions {
    std::size_t mostEdges = 32; ///< a cell with more is halved
    std::int64_t smallestSide_mm = 1000; ///< a cell this small is not
    /// Cutting stops where it has made so many times as many sides: hatching of long sides that
    /// lie close together gains nothing by it.
    double mostGrowth = 8.0;
    std::int64_t largestSide_mm = std::int64_t(1) << 33; ///< a cell larger than this is
};

/// Cuts the polygon whose sides, relative to the lower left corner of `box`, are given into cells
/// by halving the box along its longer side, and appends them to `to`.
///
/// Cuts lie on whole millimetres. A side that crosses a cut is cut at one point, kept in double
/// precision and shared by both halves, so that the areas of the cells add up to that of the
/// polygon. A cell's polygon is closed along its lower and upper border by as few sides as there
/// are stretches to close. Empty cells are left out. O(n log n); looks at `stop`, if there is one,
/// for every cell and then returns false with a part of the cells.
bool subdivide(const GridBox &box, std::vector<Edge> edges, const SubdivideOptions &options,
        const StopSign *stop, Subdivision &to);

} // namespace spp::engine
