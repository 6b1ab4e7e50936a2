// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

namespace spp {

/// A double that remembers its unit. Only like units add and compare.
template <typename Tag>
class Quantity {
public:
    constexpr Quantity() = default;
    constexpr explicit Quantity(double value)
        : m_value(value)
    {
    }
    constexpr double value() const { return m_value; }

    constexpr Quantity operator+(Quantity other) const { return Quantity(m_value + other.m_value); }
    constexpr Quantity operator-(Quantity other) const { return Quantity(m_value - other.m_value); }
    constexpr Quantity operator*(double factor) const { return Quantity(m_value * factor); }
    constexpr bool operator==(Quantity other) const { return m_value == other.m_value; }
    constexpr bool operator!=(Quantity other) const { return m_value != other.m_value; }
    constexpr bool operator<(Quantity other) const { return m_value < other.m_value; }
    constexpr bool operator<=(Quantity other) const { return m_value <= other.m_value; }
    constexpr bool operator>(Quantity other) const { return m_value > other.m_value; }
    constexpr bool operator>=(Quantity other) const { return m_value >= other.m_value; }

private:
    double m_value = 0.0;
};

using Metres = Quantity<struct MetreTag>;
using SquareMetres = Quantity<struct SquareMetreTag>;

constexpr SquareMetres hectares(double value) { return SquareMetres(value * 10000.0); }

} // namespace spp
