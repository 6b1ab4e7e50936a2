// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/store/hilbert.h"

#include <array>
#include <numeric>

namespace spp::engine {

std::uint32_t hilbertKey(std::uint32_t column, std::uint32_t row)
{
    std::uint32_t x = column;
    std::uint32_t y = row;
    std::uint32_t key = 0;
    for (std::uint32_t side = 1u << 15; side > 0; side >>= 1) {
        const std::uint32_t right = (x & side) != 0 ? 1 : 0;
        const std::uint32_t upper = (y & side) != 0 ? 1 : 0;
        key = (key << 2) | ((3 * right) ^ upper);
        if (upper == 0) {
            if (right != 0) {
                x = 65535 - x;
                y = 65535 - y;
            }
            std::swap(x, y);
        }
    }
    return key;
}

namespace {

/// One stable pass over 11 bits of the keys.
void sortByDigit(const PodVector<std::uint32_t> &keys, const PodVector<std::uint32_t> &from,
        PodVector<std::uint32_t> &to, int shift)
{
    constexpr std::uint32_t mask = 2047;
    std::array<std::uint32_t, mask + 2> start{};
    for (const std::uint32_t index : from)
        ++start[((keys[index] >> shift) & mask) + 1];
    std::partial_sum(start.begin(), start.end(), start.begin());
    for (const std::uint32_t index : from)
        to[start[(keys[index] >> shift) & mask]++] = index;
}

} // namespace

PodVector<std::uint32_t> hilbertOrder(const PodVector<GridBox> &boxes)
{
    GridBox extent;
    for (const GridBox &box : boxes)
        extent.include(box);
    const std::int64_t side = std::max<std::int64_t>({ extent.width(), extent.height(), 1 });
    PodVector<std::uint32_t> keys(boxes.size());
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const GridBox &box = boxes[i];
        // Twice the centre less twice the corner, so that halves stay whole.
        const std::int64_t x = std::int64_t(box.xmin) + box.xmax - 2 * std::int64_t(extent.xmin);
        const std::int64_t y = std::int64_t(box.ymin) + box.ymax - 2 * std::int64_t(extent.ymin);
        keys[i] = hilbertKey(
                std::uint32_t(x * 65535 / (2 * side)), std::uint32_t(y * 65535 / (2 * side)));
    }
    PodVector<std::uint32_t> order(boxes.size());
    PodVector<std::uint32_t> other(boxes.size());
    std::iota(order.begin(), order.end(), 0u);
    sortByDigit(keys, order, other, 0);
    sortByDigit(keys, other, order, 11);
    sortByDigit(keys, order, other, 22);
    return other;
}

} // namespace spp::engine
