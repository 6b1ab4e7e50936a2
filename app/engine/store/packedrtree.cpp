// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/store/packedrtree.h"

namespace spp::engine {

namespace {

PodVector<GridBox> parentsOf(const PodVector<GridBox> &boxes)
{
    constexpr std::size_t fanOut = PackedRTree::fanOut;
    PodVector<GridBox> parents((boxes.size() + fanOut - 1) / fanOut);
    for (std::size_t i = 0; i < parents.size(); ++i) {
        GridBox box;
        for (std::size_t k = i * fanOut; k < std::min((i + 1) * fanOut, boxes.size()); ++k)
            box.include(boxes[k]);
        parents[i] = box;
    }
    return parents;
}

} // namespace

PackedRTree::PackedRTree(const PodVector<GridBox> &boxes)
{
    const PodVector<GridBox> *below = &boxes;
    while (below->size() > fanOut) {
        m_levels.push_back(parentsOf(*below));
        below = &m_levels.back();
    }
}

std::size_t PackedRTree::bytes() const
{
    std::size_t bytes = 0;
    for (const PodVector<GridBox> &level : m_levels)
        bytes += level.size() * sizeof(GridBox);
    return bytes;
}

} // namespace spp::engine
