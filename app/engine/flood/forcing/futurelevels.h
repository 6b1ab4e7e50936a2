// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "engine/flood/timecurve.h"

#include <memory>
#include <vector>

namespace spp::engine {

/// A level of a scenario of sea-level rise, or a subsidence, in a year.
struct YearValue {
    int year = 0;
    double value_m = 0.0; ///< against a base year, which has 0
};

/// Linear between the years, exact at them. Refuses no years, years that do not rise, and a year
/// outside of the table: a scenario is not carried on past what its source says.
Result<double> valueInYear(const std::vector<YearValue> &table, int year);

/// Another curve, moved up: a tide with sea-level rise.
class RaisedCurve final : public TimeCurve {
public:
    RaisedCurve(std::shared_ptr<const TimeCurve> curve, double rise_m)
        : m_curve(std::move(curve))
        , m_rise(rise_m)
    {
    }

    double at(double time_s) const override { return m_curve->at(time_s) + m_rise; }
    double mean(double from_s, double to_s) const override
    {
        return m_curve->mean(from_s, to_s) + m_rise;
    }

private:
    std::shared_ptr<const TimeCurve> m_curve;
    double m_rise = 0.0;
};

} // namespace spp::engine
