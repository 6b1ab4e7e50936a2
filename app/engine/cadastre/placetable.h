// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/cadastre/parcelrings.h"

#include <cstddef>
#include <vector>

namespace spp::engine {

/// Finds the node at a place: a hash table that keeps node ids alone, 4 to 8 bytes per node.
class PlaceTable {
public:
    /// The node at `place`, or noNode. `nodes` is where the ids added so far lie.
    NodeId find(GridPoint place, const GridPoint *nodes) const
    {
        return m_entry.empty() ? noNode : m_entry[entryOf(place, nodes)];
    }
    /// Adds a node whose place is not in the table yet.
    void add(NodeId node, const GridPoint *nodes)
    {
        if (2 * (m_count + 1) > m_entry.size())
            grow(nodes);
        m_entry[entryOf(nodes[node], nodes)] = node;
        ++m_count;
    }

private:
    static std::size_t hashOf(GridPoint place)
    {
        std::uint64_t word = std::uint64_t(std::uint32_t(place.x)) << 32 | std::uint32_t(place.y);
        word ^= word >> 29;
        word *= 0x9e3779b97f4a7c15u;
        return std::size_t(word ^ word >> 32);
    }
    std::size_t entryOf(GridPoint place, const GridPoint *nodes) const
    {
        std::size_t entry = hashOf(place) & (m_entry.size() - 1);
        while (m_entry[entry] != noNode && nodes[m_entry[entry]] != place)
            entry = (entry + 1) & (m_entry.size() - 1);
        return entry;
    }
    void grow(const GridPoint *nodes)
    {
        std::vector<NodeId> old(std::max<std::size_t>(64, 2 * m_entry.size()), noNode);
        old.swap(m_entry);
        for (const NodeId node : old) {
            if (node != noNode)
                m_entry[entryOf(nodes[node], nodes)] = node;
        }
    }

    std::vector<NodeId> m_entry; ///< a power of two of them
    std::size_t m_count = 0;
};

} // namespace spp::engine
