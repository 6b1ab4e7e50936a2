// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "engine/flood/timecurve.h"

#include <vector>

namespace spp::engine {

struct SeriesPoint {
    double time_s = 0.0; ///< from the start of the run; may be before it
    double value = 0.0; ///< not a number: a gap
};

/// How a series goes on between its points.
enum class SeriesShape {
    Linear,
    Step, ///< each value holds until the next point
};

/// What a series is before its first and after its last point. There is no default: a stage is
/// usually held, a discharge or rain is usually zero, and only the user knows.
enum class SeriesEnd { Hold, Zero };

struct SeriesRules {
    SeriesShape shape = SeriesShape::Linear;
    SeriesEnd before = SeriesEnd::Hold;
    SeriesEnd after = SeriesEnd::Hold;
    bool negativesAllowed = false; ///< a level may be below the datum; rain may not be below 0
    /// Longest gap that is bridged by a straight line, in s; 0: none is, and the series is refused.
    /// A gap lasts from the last value before to the first one after it.
    double longestGap_s = 0.0;
};

/// A quantity by its values at given times. Its mean is exact, so that the volume of a hydrograph
/// does not depend on the time steps.
class TimeSeries final : public TimeCurve {
public:
    /// Refuses no values, times that do not rise or are no numbers, infinite values, negative ones
    /// unless allowed, and gaps longer than allowed or at an end; names the first such point.
    static Result<TimeSeries> make(std::vector<SeriesPoint> points, const SeriesRules &rules);
    /// The same value at all times.
    static TimeSeries constant(double value);

    double at(double time_s) const override;
    double mean(double from_s, double to_s) const override;

    const std::vector<SeriesPoint> &points() const { return m_points; }
    /// How many gaps were bridged.
    int bridgedGaps() const { return m_bridged; }

private:
    TimeSeries() = default;

    double integralTo(double time_s) const;

    std::vector<SeriesPoint> m_points;
    std::vector<double> m_integral; ///< from the first point to each
    SeriesRules m_rules;
    int m_bridged = 0;
};

} // namespace spp::engine
