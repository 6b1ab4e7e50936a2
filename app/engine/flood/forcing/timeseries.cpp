// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/flood/forcing/timeseries.h"

#include "base/filenumber.h"
#include "base/words.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace spp::engine {

namespace {

std::string pointName(std::size_t index, double time_s)
{
    return filled(translate("spp::engine", "value %1, at %2 s"),
            { std::to_string(index + 1), fileNumber(time_s) });
}

Result<void> checkPoint(
        const std::vector<SeriesPoint> &points, std::size_t i, const SeriesRules &rules)
{
    const SeriesPoint &point = points[i];
    if (!std::isfinite(point.time_s) || (i && !(point.time_s > points[i - 1].time_s)))
        return Error::badInput(translate("spp::engine", "the times of a series do not rise"))
                .atFeature(pointName(i, point.time_s))
                .advise(translate(
                        "spp::engine", "Sort the rows by time and remove repeated times."));
    if (std::isinf(point.value))
        return Error::badInput(translate("spp::engine", "a value of a series is infinite"))
                .atFeature(pointName(i, point.time_s));
    if (point.value < 0.0 && !rules.negativesAllowed)
        return Error::badInput(translate("spp::engine", "a value of a series is below 0"))
                .atFeature(pointName(i, point.time_s))
                .advise(translate(
                        "spp::engine", "Correct it, or say that negative values are meant."));
    return {};
}

/// The points that have a value; counts the gaps between them.
Result<std::vector<SeriesPoint>> withoutGaps(
        const std::vector<SeriesPoint> &points, const SeriesRules &rules, int &bridged)
{
    std::vector<SeriesPoint> kept;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (std::isnan(points[i].value)) {
            if (i == 0 || i + 1 == points.size())
                return Error::badInput(
                        translate("spp::engine", "a series begins or ends with a missing value"))
                        .atFeature(pointName(i, points[i].time_s))
                        .advise(translate("spp::engine",
                                "Remove the row, and say what the series is before or after it."));
            continue;
        }
        const bool afterGap = i && std::isnan(points[i - 1].value);
        if (afterGap && points[i].time_s - kept.back().time_s > rules.longestGap_s)
            return Error::badInput(
                    translate("spp::engine", "a series has a gap that is longer than allowed"))
                    .atFeature(pointName(i, points[i].time_s))
                    .advise(translate("spp::engine",
                            "Fill in the missing values, or allow gaps of this length."));
        bridged += afterGap;
        kept.push_back(points[i]);
    }
    return kept;
}

} // namespace

Result<TimeSeries> TimeSeries::make(std::vector<SeriesPoint> points, const SeriesRules &rules)
{
    if (points.empty())
        return Error::badInput(translate("spp::engine", "a series has no values"))
                .advise(translate("spp::engine", "Give at least one time and value."));
    for (std::size_t i = 0; i < points.size(); ++i)
        SPP_TRY(checkPoint(points, i, rules));
    TimeSeries series;
    series.m_rules = rules;
    SPP_ASSIGN(series.m_points, withoutGaps(points, rules, series.m_bridged));
    series.m_integral.assign(series.m_points.size(), 0.0);
    for (std::size_t i = 1; i < series.m_points.size(); ++i) {
        const SeriesPoint &a = series.m_points[i - 1];
        const SeriesPoint &b = series.m_points[i];
        const double height
                = rules.shape == SeriesShape::Step ? a.value : 0.5 * (a.value + b.value);
        series.m_integral[i] = series.m_integral[i - 1] + height * (b.time_s - a.time_s);
    }
    return series;
}

TimeSeries TimeSeries::constant(double value)
{
    TimeSeries series;
    series.m_points = { { 0.0, value } };
    series.m_integral = { 0.0 };
    return series;
}

double TimeSeries::at(double time_s) const
{
    if (time_s < m_points.front().time_s)
        return m_rules.before == SeriesEnd::Hold ? m_points.front().value : 0.0;
    // Exactly at the last point its value still counts; a hold goes on with it.
    if (time_s >= m_points.back().time_s)
        return m_rules.after == SeriesEnd::Hold || time_s == m_points.back().time_s
                ? m_points.back().value
                : 0.0;
    const auto next = std::upper_bound(m_points.begin(), m_points.end(), time_s,
            [](double time, const SeriesPoint &point) { return time < point.time_s; });
    const SeriesPoint &a = *(next - 1);
    if (m_rules.shape == SeriesShape::Step)
        return a.value;
    return a.value + (next->value - a.value) * ((time_s - a.time_s) / (next->time_s - a.time_s));
}

double TimeSeries::mean(double from_s, double to_s) const
{
    if (!(to_s > from_s))
        return at(from_s);
    return (integralTo(to_s) - integralTo(from_s)) / (to_s - from_s);
}

/// From the first point; negative before it.
double TimeSeries::integralTo(double time_s) const
{
    const SeriesPoint &first = m_points.front();
    const SeriesPoint &last = m_points.back();
    if (time_s <= first.time_s)
        return m_rules.before == SeriesEnd::Hold ? first.value * (time_s - first.time_s) : 0.0;
    if (time_s >= last.time_s)
        return m_integral.back()
                + (m_rules.after == SeriesEnd::Hold ? last.value * (time_s - last.time_s) : 0.0);
    const auto next = std::upper_bound(m_points.begin(), m_points.end(), time_s,
            [](double time, const SeriesPoint &point) { return time < point.time_s; });
    const SeriesPoint &a = *(next - 1);
    const double height
            = m_rules.shape == SeriesShape::Step ? a.value : 0.5 * (a.value + at(time_s));
    return m_integral[std::size_t(next - m_points.begin()) - 1] + height * (time_s - a.time_s);
}

} // namespace spp::engine
