// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/cadastre/boxgrid.h"

#include <algorithm>

namespace spp::engine {

namespace {

constexpr std::uint32_t none = ~std::uint32_t(0);
/// Coordinates are counted from the lowest there is, so that shifting rounds down.
constexpr std::int64_t base = std::int64_t(1) << 31;

std::int64_t cellOf(std::int64_t coordinate, int level) { return (coordinate + base) >> level; }

} // namespace

int BoxGrid::levelOf(const GridBox &box)
{
    const std::int64_t side = std::max(box.width(), box.height());
    int level = lowestLevel;
    while ((std::int64_t(1) << level) < side)
        ++level;
    return level;
}

std::uint64_t BoxGrid::keyOf(int level, std::int64_t column, std::int64_t row)
{
    return std::uint64_t(level) << 58 | std::uint64_t(column) << 29 | std::uint64_t(row);
}

std::uint64_t BoxGrid::keyOf(std::uint32_t item) const
{
    const GridBox &box = m_box[item];
    const int level = levelOf(box);
    return keyOf(level, cellOf(box.xmin, level), cellOf(box.ymin, level));
}

void BoxGrid::insert(std::uint32_t item, const GridBox &box)
{
    if (item >= m_box.size()) {
        const std::size_t old = m_box.size();
        m_box.resize(item + 1);
        m_next.resize(item + 1);
        std::fill(m_box.begin() + std::ptrdiff_t(old), m_box.end(), GridBox());
        std::fill(m_next.begin() + std::ptrdiff_t(old), m_next.end(), none);
    }
    m_box[item] = box;
    if (box.isEmpty())
        return;
    const auto [cell, isNew] = m_first.try_emplace(keyOf(item), item);
    m_next[item] = isNew ? none : cell->second;
    cell->second = item;
    ++m_count[levelOf(box)];
}

void BoxGrid::remove(std::uint32_t item)
{
    if (m_box[item].isEmpty())
        return;
    const auto cell = m_first.find(keyOf(item));
    if (cell->second == item) {
        if (m_next[item] == none)
            m_first.erase(cell);
        else
            cell->second = m_next[item];
    } else {
        std::uint32_t before = cell->second;
        while (m_next[before] != item)
            before = m_next[before];
        m_next[before] = m_next[item];
    }
    --m_count[levelOf(m_box[item])];
    m_box[item] = GridBox();
    m_next[item] = none;
}

void BoxGrid::change(std::uint32_t item, const GridBox &box)
{
    if (m_box[item] == box)
        return;
    remove(item);
    insert(item, box);
}

std::size_t BoxGrid::bytes() const
{
    constexpr std::size_t perCell = 4 * sizeof(void *);
    return m_box.size() * (sizeof(GridBox) + sizeof(std::uint32_t)) + m_first.size() * perCell
            + m_first.bucket_count() * sizeof(void *);
}

std::vector<std::uint32_t> BoxGrid::query(const GridBox &window) const
{
    std::vector<std::uint32_t> found;
    if (window.isEmpty())
        return found;
    const auto visitAll = [&] {
        found.clear();
        for (std::size_t item = 0; item < m_box.size(); ++item) {
            if (!m_box[item].isEmpty() && m_box[item].meets(window))
                found.push_back(std::uint32_t(item));
        }
        return found;
    };
    std::size_t cells = 0;
    for (int level = lowestLevel; level < levels; ++level) {
        if (m_count[level] == 0)
            continue;
        // A box of the level reaches at most one cell beyond the one of its corner.
        const std::int64_t width = std::int64_t(1) << level;
        const std::int64_t left = cellOf(std::max(std::int64_t(window.xmin) - width, -base), level);
        const std::int64_t low = cellOf(std::max(std::int64_t(window.ymin) - width, -base), level);
        const std::int64_t right = cellOf(window.xmax, level);
        const std::int64_t high = cellOf(window.ymax, level);
        cells += std::size_t(right - left + 1) * std::size_t(high - low + 1);
        if (cells > m_box.size() + 1024)
            return visitAll();
        for (std::int64_t column = left; column <= right; ++column) {
            for (std::int64_t row = low; row <= high; ++row) {
                const auto cell = m_first.find(keyOf(level, column, row));
                if (cell == m_first.end())
                    continue;
                for (std::uint32_t item = cell->second; item != none; item = m_next[item]) {
                    if (m_box[item].meets(window))
                        found.push_back(item);
                }
            }
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace spp::engine
