// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/flood/risk/damagecurve.h"

#include "base/words.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace spp::engine {

namespace {

Error pointProblem(std::size_t number, const std::string &what)
{
    return Error::badInput(filled(translate("spp::engine", "Point %1 of a damage curve: %2"),
            { std::to_string(number + 1), what }));
}

} // namespace

Result<DamageCurve> DamageCurve::create(std::vector<Point> points)
{
    if (points.size() < 2)
        return Error::badInput(
                translate("spp::engine", "A damage curve needs at least two points."));
    for (std::size_t i = 0; i < points.size(); ++i) {
        const Point &point = points[i];
        if (!std::isfinite(point.depth_m) || point.depth_m < 0.0)
            return pointProblem(
                    i, translate("spp::engine", "the depth must be a number, 0 or more."));
        if (!(point.share >= 0.0 && point.share <= 1.0))
            return pointProblem(i, translate("spp::engine", "the share must lie between 0 and 1."));
        if (i > 0 && !(point.depth_m > points[i - 1].depth_m))
            return pointProblem(i,
                    translate("spp::engine",
                            "its depth must be greater than that of the point before."));
        if (i > 0 && point.share < points[i - 1].share)
            return pointProblem(i, translate("spp::engine", "the share falls with the depth."));
    }
    DamageCurve curve;
    curve.m_points = std::move(points);
    return curve;
}

double DamageCurve::share(double depthAboveFloor_m) const
{
    if (std::isnan(depthAboveFloor_m))
        return depthAboveFloor_m;
    if (depthAboveFloor_m <= 0.0 || m_points.empty())
        return 0.0;
    const auto after = std::upper_bound(m_points.begin(), m_points.end(), depthAboveFloor_m,
            [](double depth, const Point &point) { return depth < point.depth_m; });
    if (after == m_points.end())
        return m_points.back().share;
    if (after == m_points.begin())
        return m_points.front().share;
    const Point &before = *(after - 1);
    return before.share
            + (after->share - before.share) * (depthAboveFloor_m - before.depth_m)
            / (after->depth_m - before.depth_m);
}

} // namespace spp::engine
