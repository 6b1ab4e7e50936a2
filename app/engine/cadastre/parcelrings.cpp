// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/cadastre/parcelrings.h"

#include "engine/store/orientation.h"

#include <algorithm>

namespace spp::engine {

std::size_t ParcelRings::partCount() const
{
    return std::size_t(std::count(shell.begin(), shell.end(), char(1)));
}

bool ParcelRings::contains(NodeId node) const
{
    return std::find(nodes.begin(), nodes.end(), node) != nodes.end();
}

void ParcelRings::clear()
{
    nodes.clear();
    ringEnd.clear();
    shell.clear();
}

void ParcelRings::closeRing(bool isShell)
{
    ringEnd.push_back(std::uint32_t(nodes.size()));
    shell.push_back(isShell ? 1 : 0);
}

std::vector<GridSide> sidesOf(const GridRings &rings)
{
    std::vector<GridSide> sides;
    sides.reserve(rings.points.size());
    for (std::size_t ring = 0; ring < rings.ringCount(); ++ring) {
        const std::size_t begin = rings.ringBegin(ring);
        const std::size_t end = rings.ringEnd[ring];
        for (std::size_t i = begin; i < end; ++i)
            sides.push_back({ rings.points[i], rings.points[i + 1 < end ? i + 1 : begin] });
    }
    return sides;
}

Int128 doubledArea(const GridRings &rings)
{
    Int128 sum;
    for (std::size_t ring = 0; ring < rings.ringCount(); ++ring) {
        const std::size_t begin = rings.ringBegin(ring);
        sum += doubledArea(rings.points.data() + begin, rings.ringEnd[ring] - begin);
    }
    return sum;
}

GridBox boxOf(const GridRings &rings)
{
    GridBox box;
    for (const GridPoint point : rings.points)
        box.include(point);
    return box;
}

} // namespace spp::engine
