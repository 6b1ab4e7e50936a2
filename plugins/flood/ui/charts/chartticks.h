// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>

namespace spp::flood {

/// Where an axis has its ticks: at multiples of `step`.
struct ChartTicks {
    double from = 0.0;
    double to = 1.0;
    double step = 1.0;
    int decimals = 0; ///< that tell the ticks apart

    /// Round steps for a range, about `wanted` of them. `isWhole`: not below 1. The range is opened
    /// to whole steps where `opens`.
    static ChartTicks over(double low, double high, int wanted, bool isWhole, bool opens);
    /// The same range with not more than `most` steps, of which one at least stays.
    ChartTicks thinned(int most) const;
};

/// The unit in which a time axis is read best.
struct ChartTime {
    double seconds = 3600.0; ///< in one unit
    enum class Unit { Minutes, Hours, Days } unit = Unit::Hours;

    static ChartTime forLast(double last_s);
    QString axisTitle() const; ///< "Time (h)"
    QString text(double time_s) const; ///< "2,5 h"; no more decimals than tell whole minutes apart
    ChartTicks ticks(double last_s, int wanted) const; ///< in the unit: 3, 6, 12 hours
};

} // namespace spp::flood
