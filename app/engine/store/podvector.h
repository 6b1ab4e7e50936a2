// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <memory>
#include <utility>
#include <vector>

namespace spp::engine {

/// Leaves new elements unset: an array that is about to be read from a file is not zeroed first.
template <typename T>
class UnsetAllocator : public std::allocator<T> {
public:
    template <typename U>
    struct rebind {
        using other = UnsetAllocator<U>;
    };
    UnsetAllocator() = default;
    template <typename U>
    UnsetAllocator(const UnsetAllocator<U> &)
    {
    }
    template <typename U>
    void construct(U *place)
    {
        ::new (static_cast<void *>(place)) U;
    }
    template <typename U, typename... Args>
    void construct(U *place, Args &&...args)
    {
        ::new (static_cast<void *>(place)) U(std::forward<Args>(args)...);
    }
};

/// A long array of plain values; `resize` of numbers leaves what is new unset.
template <typename T>
using PodVector = std::vector<T, UnsetAllocator<T>>;

} // namespace spp::engine
