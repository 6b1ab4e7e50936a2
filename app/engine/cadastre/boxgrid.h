// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/store/gridpoint.h"
#include "engine/store/podvector.h"

#include <cstddef>
#include <cstdint>
#include <unordered_map>
#include <vector>

namespace spp::engine {

/// An index over boxes that come, go and move: cells of a grid whose width doubles from one level
/// to the next. A box lies in one cell, of the level as wide as the box, at its lower left corner.
///
/// Every change and a question about a small window take a time that does not depend on how many
/// boxes there are. Questions may be asked by several threads at once, between changes.
class BoxGrid {
public:
    /// Box number `item`, which has none yet; an empty box is found by no question.
    void insert(std::uint32_t item, const GridBox &box);
    void remove(std::uint32_t item);
    void change(std::uint32_t item, const GridBox &box);
    const GridBox &box(std::uint32_t item) const { return m_box[item]; }
    std::size_t size() const { return m_box.size(); } ///< one more than the highest item so far
    std::size_t bytes() const;

    /// The items whose boxes meet `window`, ascending.
    std::vector<std::uint32_t> query(const GridBox &window) const;

private:
    static constexpr int lowestLevel = 12; ///< cells of 4,096 mm
    static constexpr int levels = 33;
    static int levelOf(const GridBox &box);
    static std::uint64_t keyOf(int level, std::int64_t column, std::int64_t row);
    std::uint64_t keyOf(std::uint32_t item) const;

    PodVector<GridBox> m_box;
    PodVector<std::uint32_t> m_next; ///< the next item of the same cell
    std::unordered_map<std::uint64_t, std::uint32_t> m_first; ///< per cell
    std::size_t m_count[levels] = {}; ///< boxes per level
};

} // namespace spp::engine
