// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/store/gridpoint.h"
#include "engine/store/podvector.h"

#include <cstddef>

namespace spp::engine {

/// A tree over boxes that are already in a good order (see hilbertOrder()): sixteen neighbours
/// share a parent, and every level is one array. Immutable, read by any number of threads.
class PackedRTree {
public:
    static constexpr std::size_t fanOut = 16;

    PackedRTree() = default;
    /// Builds the levels above `boxes`, which must stay as they are while the tree is asked.
    explicit PackedRTree(const PodVector<GridBox> &boxes);

    /// Calls `found(index)` for every box that meets `window`, in ascending order of index.
    template <typename Found>
    void query(const PodVector<GridBox> &boxes, const GridBox &window, Found &&found) const
    {
        if (m_levels.empty())
            queryRange(boxes, 0, boxes.size(), window, found);
        else
            descend(boxes, m_levels.size() - 1, 0, m_levels.back().size(), window, found);
    }

    std::size_t bytes() const;

private:
    template <typename Found>
    static void queryRange(const PodVector<GridBox> &boxes, std::size_t first, std::size_t last,
            const GridBox &window, Found &found)
    {
        for (std::size_t i = first; i < last; ++i) {
            if (boxes[i].meets(window))
                found(i);
        }
    }
    template <typename Found>
    void descend(const PodVector<GridBox> &boxes, std::size_t level, std::size_t first,
            std::size_t last, const GridBox &window, Found &found) const
    {
        const PodVector<GridBox> &nodes = m_levels[level];
        const std::size_t below = level == 0 ? boxes.size() : m_levels[level - 1].size();
        for (std::size_t i = first; i < last; ++i) {
            if (!nodes[i].meets(window))
                continue;
            const std::size_t child = i * fanOut;
            const std::size_t end = std::min(child + fanOut, below);
            if (level == 0)
                queryRange(boxes, child, end, window, found);
            else
                descend(boxes, level - 1, child, end, window, found);
        }
    }

    std::vector<PodVector<GridBox>> m_levels; ///< lowest first, without the boxes themselves
};

} // namespace spp::engine
