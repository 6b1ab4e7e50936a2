// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/survey/traverse.h"

#include "base/words.h"

#include <cmath>
#include <limits>

namespace spp::engine {

namespace {

constexpr double degree = 3.14159265358979323846 / 180.0;

double fullCircle(double angle_deg)
{
    const double rest = std::fmod(angle_deg, 360.0);
    return rest < 0.0 ? rest + 360.0 : rest;
}

bool isNumber(SurveyPoint point)
{
    return std::isfinite(point.north_m) && std::isfinite(point.east_m);
}

double area_m2(SurveyPoint start, const std::vector<SurveyPoint> &points)
{
    double twice = 0.0;
    SurveyPoint from = points.back();
    for (const SurveyPoint to : points) {
        twice += (from.east_m - start.east_m) * (to.north_m - start.north_m)
                - (to.east_m - start.east_m) * (from.north_m - start.north_m);
        from = to;
    }
    return std::abs(0.5 * twice);
}

Result<void> checkLegs(bool isLoop, const std::vector<TraverseLeg> &legs)
{
    if (legs.size() < (isLoop ? 3u : 2u))
        return Error::badInput(
                translate("spp::engine",
                        "A traverse needs two legs at least, and three to come back to its "
                        "start."))
                .advise(translate(
                        "spp::engine", "Check that all stations of the traverse were read."));
    for (std::size_t i = 0; i < legs.size(); ++i) {
        const bool good = legs[i].length_m > 0.0 && std::isfinite(legs[i].length_m)
                && isNumber({ legs[i].north_m, legs[i].east_m });
        if (!good)
            return Error::badInput(
                    translate("spp::engine",
                            "A leg of the traverse has no length above 0 and no direction."))
                    .atFeature(
                            filled(translate("spp::engine", "leg %1"), { std::to_string(i + 1) }));
    }
    return {};
}

} // namespace

TraverseLeg TraverseLeg::alongAzimuth(double azimuth_deg, double length_m)
{
    return { length_m, length_m * std::cos(azimuth_deg * degree),
        length_m * std::sin(azimuth_deg * degree) };
}

Result<AdjustedAngles> closeAngles(
        double first_deg, const std::vector<double> &angles_deg, double last_deg)
{
    bool good = std::isfinite(first_deg) && std::isfinite(last_deg) && !angles_deg.empty();
    double sum = first_deg;
    for (const double angle : angles_deg) {
        good = good && std::isfinite(angle);
        sum += angle - 180.0;
    }
    if (!good)
        return Error::badInput(translate(
                "spp::engine", "Angles and both azimuths of a traverse must be numbers."));
    AdjustedAngles result;
    result.closure_deg = fullCircle(sum - last_deg + 180.0) - 180.0;
    result.correction_deg = -result.closure_deg / double(angles_deg.size());
    double azimuth = first_deg;
    for (const double angle : angles_deg) {
        azimuth = fullCircle(azimuth + 180.0 + angle + result.correction_deg);
        result.azimuths_deg.push_back(azimuth);
    }
    return result;
}

Result<Traverse> adjustTraverse(
        SurveyPoint start, SurveyPoint end, const std::vector<TraverseLeg> &legs)
{
    const bool isLoop = start.north_m == end.north_m && start.east_m == end.east_m;
    if (!isNumber(start) || !isNumber(end))
        return Error::badInput(
                translate("spp::engine", "Start and end of a traverse must be numbers."));
    SPP_TRY(checkLegs(isLoop, legs));
    Traverse traverse;
    double north = 0.0;
    double east = 0.0;
    for (const TraverseLeg &leg : legs) {
        north += leg.north_m;
        east += leg.east_m;
        traverse.length_m += leg.length_m;
    }
    traverse.misclosureNorth_m = north - (end.north_m - start.north_m);
    traverse.misclosureEast_m = east - (end.east_m - start.east_m);
    traverse.misclosure_m = std::hypot(traverse.misclosureNorth_m, traverse.misclosureEast_m);
    traverse.ratio = traverse.misclosure_m > 0.0 ? traverse.length_m / traverse.misclosure_m
                                                 : std::numeric_limits<double>::infinity();
    SurveyPoint at = start;
    for (const TraverseLeg &leg : legs) {
        const double share = leg.length_m / traverse.length_m;
        traverse.corrections.push_back(
                { -traverse.misclosureNorth_m * share, -traverse.misclosureEast_m * share });
        at.north_m += leg.north_m + traverse.corrections.back().north_m;
        at.east_m += leg.east_m + traverse.corrections.back().east_m;
        traverse.points.push_back(at);
    }
    if (isLoop)
        traverse.area_m2 = area_m2(start, traverse.points);
    return traverse;
}

} // namespace spp::engine
