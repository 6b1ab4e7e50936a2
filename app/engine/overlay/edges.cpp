// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/overlay/edges.h"

namespace spp::engine {

void appendEdges(const Store &store, std::size_t record, GridPoint base, std::vector<Edge> &edges)
{
    const GridPoint *points = store.points();
    for (std::size_t path = store.firstPath(record); path < store.lastPath(record); ++path) {
        const std::size_t end = store.pathEnd(path);
        std::size_t previous = end - 1;
        for (std::size_t i = store.pathBegin(path); i < end; previous = i++) {
            // Differences of 32-bit numbers are exact in a double.
            const double x0 = double(points[previous].x) - base.x;
            const double y0 = double(points[previous].y) - base.y;
            const double x1 = double(points[i].x) - base.x;
            const double y1 = double(points[i].y) - base.y;
            if (x0 < x1)
                edges.push_back({ x0, y0, x1, y1, -1.0 });
            else if (x1 < x0)
                edges.push_back({ x1, y1, x0, y0, 1.0 });
        }
    }
}

} // namespace spp::engine
