// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace spp {

/// A signed whole number of 128 bits, in two's complement: products of coordinates and sums of
/// areas without rounding on every compiler.
///
/// Sums wrap around on overflow. The product of two 64-bit numbers always fits.
class Int128 {
public:
    constexpr Int128() = default;
    constexpr Int128(std::int64_t value)
        : m_high(value < 0 ? ~std::uint64_t(0) : 0)
        , m_low(std::uint64_t(value))
    {
    }

    /// The exact product.
    static constexpr Int128 product(std::int64_t a, std::int64_t b)
    {
        const Int128 absolute = productOf(magnitude(a), magnitude(b));
        return (a < 0) == (b < 0) ? absolute : -absolute;
    }

    constexpr Int128 operator-() const
    {
        const std::uint64_t low = ~m_low + 1;
        return Int128(~m_high + (low == 0 ? 1 : 0), low);
    }
    constexpr Int128 operator+(Int128 other) const
    {
        const std::uint64_t low = m_low + other.m_low;
        return Int128(m_high + other.m_high + (low < m_low ? 1 : 0), low);
    }
    constexpr Int128 operator-(Int128 other) const { return *this + -other; }
    constexpr Int128 &operator+=(Int128 other) { return *this = *this + other; }
    constexpr Int128 &operator-=(Int128 other) { return *this = *this - other; }

    constexpr bool operator==(Int128 other) const
    {
        return m_high == other.m_high && m_low == other.m_low;
    }
    constexpr bool operator!=(Int128 other) const { return !(*this == other); }
    constexpr bool operator<(Int128 other) const
    {
        // Turning the sign bit around puts negative numbers below the others.
        const std::uint64_t own = m_high ^ signBit;
        const std::uint64_t theirs = other.m_high ^ signBit;
        return own != theirs ? own < theirs : m_low < other.m_low;
    }
    constexpr bool operator>(Int128 other) const { return other < *this; }
    constexpr bool operator<=(Int128 other) const { return !(other < *this); }
    constexpr bool operator>=(Int128 other) const { return !(*this < other); }

    /// -1, 0 or 1.
    constexpr int sign() const
    {
        if (m_high & signBit)
            return -1;
        return m_high != 0 || m_low != 0 ? 1 : 0;
    }
    constexpr bool fitsInt64() const { return *this == Int128(std::int64_t(m_low)); }
    /// The low 64 bits; the number itself where fitsInt64().
    constexpr std::int64_t toInt64() const { return std::int64_t(m_low); }
    /// The number to within one unit in the last place of a double.
    constexpr double toDouble() const
    {
        const Int128 absolute = sign() < 0 ? -*this : *this;
        const double value
                = double(absolute.m_high) * 18446744073709551616.0 + double(absolute.m_low);
        return sign() < 0 ? -value : value;
    }
    std::string toString() const; ///< decimal digits, "-" before negative ones

private:
    static constexpr std::uint64_t signBit = std::uint64_t(1) << 63;

    constexpr Int128(std::uint64_t high, std::uint64_t low)
        : m_high(high)
        , m_low(low)
    {
    }
    static constexpr std::uint64_t magnitude(std::int64_t value)
    {
        return value < 0 ? ~std::uint64_t(value) + 1 : std::uint64_t(value);
    }
    /// Long multiplication in halves of 32 bits.
    static constexpr Int128 productOf(std::uint64_t a, std::uint64_t b)
    {
        constexpr std::uint64_t half = 0xffffffff;
        const std::uint64_t low = (a & half) * (b & half);
        const std::uint64_t left = (a >> 32) * (b & half) + (low >> 32);
        const std::uint64_t right = (a & half) * (b >> 32) + (left & half);
        return Int128(
                (a >> 32) * (b >> 32) + (left >> 32) + (right >> 32), (right << 32) | (low & half));
    }

    std::uint64_t m_high = 0;
    std::uint64_t m_low = 0;
};

} // namespace spp
