// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/cadastre/lineoffset.h"

#include "engine/store/orientation.h"

#include <algorithm>

namespace spp::engine {

namespace {

struct Direction {
    double x;
    double y;
};

Direction directionOf(PlanePoint from, PlanePoint to)
{
    const double length = std::hypot(to.x - from.x, to.y - from.y);
    return { (to.x - from.x) / length, (to.y - from.y) / length };
}

PlanePoint aside(PlanePoint place, Direction along, double distance_m)
{
    return { place.x - along.y * distance_m, place.y + along.x * distance_m };
}

void appendCorner(PlanePoint corner, Direction before, Direction after, double distance_m,
        double mitreLimit, std::vector<PlanePoint> &to)
{
    // Half the turn: the mitre reaches distance / cos of it.
    const double cosine = before.x * after.x + before.y * after.y;
    const double halfCosine = std::sqrt(std::max(0.0, 0.5 * (1.0 + cosine)));
    const double left = before.x * after.y - before.y * after.x;
    const bool isOuter = left * distance_m < 0.0;
    if (halfCosine < 1e-9 || (isOuter && 1.0 / halfCosine > mitreLimit)) {
        to.push_back(aside(corner, before, distance_m));
        to.push_back(aside(corner, after, distance_m));
        return;
    }
    const double reach = distance_m / (1.0 + cosine);
    to.push_back(
            { corner.x - (before.y + after.y) * reach, corner.y + (before.x + after.x) * reach });
}

} // namespace

std::vector<PlanePoint> offsetLine(
        const std::vector<PlanePoint> &line, double distance_m, double mitreLimit)
{
    std::vector<PlanePoint> places;
    for (const PlanePoint place : line) {
        if (places.empty() || places.back().x != place.x || places.back().y != place.y)
            places.push_back(place);
    }
    if (places.size() < 2)
        return {};
    std::vector<PlanePoint> result;
    result.push_back(aside(places[0], directionOf(places[0], places[1]), distance_m));
    for (std::size_t i = 1; i + 1 < places.size(); ++i)
        appendCorner(places[i], directionOf(places[i - 1], places[i]),
                directionOf(places[i], places[i + 1]), distance_m, mitreLimit, result);
    const std::size_t last = places.size() - 1;
    result.push_back(aside(places[last], directionOf(places[last - 1], places[last]), distance_m));
    return result;
}

Attempt<CutPlan> cutByOffset(const ParcelFabric &fabric, const std::vector<GridPoint> &line,
        double distance_m, const OffsetOptions &options)
{
    std::vector<PlanePoint> places;
    for (const GridPoint place : line)
        places.push_back(inPlane(place));
    const std::vector<PlanePoint> offset = offsetLine(places, distance_m, options.mitreLimit);
    if (offset.empty() || distance_m == 0.0 || !std::isfinite(distance_m))
        return Refusal{ RefusalKind::BadRequest, {}, line.empty() ? GridPoint() : line[0], 0.0,
            "A line of some length and a distance other than 0 are needed." };
    GridRings strip;
    strip.points = line;
    for (auto place = offset.rbegin(); place != offset.rend(); ++place) {
        if (!fitsGrid(*place))
            return Refusal{ RefusalKind::OutOfRange, {}, line[0], 0.0,
                "The offset reaches beyond the grid." };
        strip.points.push_back(onGrid(*place));
    }
    strip.points.erase(std::unique(strip.points.begin(), strip.points.end()), strip.points.end());
    strip.ringEnd = { strip.points.size() };
    strip.shell = { 1 };
    orientRings(strip);
    return cutByBoundary(fabric, strip, options.cut);
}

} // namespace spp::engine
