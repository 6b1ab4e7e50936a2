// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <memory>
#include <new>
#include <type_traits>

namespace spp::engine::flood {

/// Numbers of one kind that begin at a multiple of 64 bytes. Moves, does not copy.
template <typename T>
class AlignedArray {
    static_assert(std::is_trivially_copyable_v<T>);

public:
    AlignedArray() = default;
    /// Not filled. Throws std::bad_alloc if there is not the memory.
    explicit AlignedArray(std::size_t size)
        : m_data(static_cast<T *>(::operator new(size * sizeof(T), alignment)))
        , m_size(size)
    {
    }
    AlignedArray(std::size_t size, T value)
        : AlignedArray(size)
    {
        std::uninitialized_fill_n(m_data.get(), size, value);
    }

    T *data() { return m_data.get(); }
    const T *data() const { return m_data.get(); }
    std::size_t size() const { return m_size; }
    T &operator[](std::size_t i) { return m_data.get()[i]; }
    const T &operator[](std::size_t i) const { return m_data.get()[i]; }
    T *begin() { return data(); }
    T *end() { return data() + m_size; }
    const T *begin() const { return data(); }
    const T *end() const { return data() + m_size; }

private:
    static constexpr std::align_val_t alignment{ 64 };
    struct Free {
        void operator()(T *data) const { ::operator delete(data, alignment); }
    };
    std::unique_ptr<T, Free> m_data;
    std::size_t m_size = 0;
};

} // namespace spp::engine::flood
