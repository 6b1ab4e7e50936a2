// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/flood/risk/yearcurve.h"

#include "base/words.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace spp::engine {

Result<YearCurve> YearCurve::create(std::vector<Point> points)
{
    if (points.size() < 2)
        return Error::badInput(
                translate("spp::engine", "A table over years needs at least two of them."));
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (!std::isfinite(points[i].year) || !std::isfinite(points[i].value_m))
            return Error::badInput(translate(
                    "spp::engine", "A table over years holds something that is no number."));
        if (i > 0 && !(points[i].year > points[i - 1].year))
            return Error::badInput(translate("spp::engine", "The years of a table must rise."));
    }
    YearCurve curve;
    curve.m_points = std::move(points);
    return curve;
}

Result<double> YearCurve::at(double year) const
{
    if (m_points.empty() || !(year >= m_points.front().year && year <= m_points.back().year)) {
        const auto number = [](double value) { return std::to_string(std::lround(value)); };
        if (m_points.empty())
            return Error::badInput(
                    filled(translate("spp::engine", "The table does not reach the year %1."),
                            { number(year) }));
        return Error::badInput(filled(
                translate("spp::engine",
                        "The table does not reach the year %1; it goes from %2 to %3."),
                { number(year), number(m_points.front().year), number(m_points.back().year) }));
    }
    const auto after = std::lower_bound(m_points.begin(), m_points.end(), year,
            [](const Point &point, double wanted) { return point.year < wanted; });
    if (after->year == year)
        return after->value_m;
    const Point &before = *(after - 1);
    return before.value_m
            + (after->value_m - before.value_m) * (year - before.year)
            / (after->year - before.year);
}

Result<double> YearCurve::between(double from, double to) const
{
    SPP_ASSIGN(const double before, at(from));
    SPP_ASSIGN(const double after, at(to));
    return after - before;
}

} // namespace spp::engine
