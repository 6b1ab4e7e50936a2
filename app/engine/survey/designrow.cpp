// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/survey/designrow.h"

#include <cmath>

namespace spp::engine {

namespace {

constexpr double pi = 3.14159265358979323846;

struct Line {
    double north;
    double east;
    double squared;

    double azimuth() const { return std::atan2(east, north); }
};

Line lineBetween(SurveyPoint from, SurveyPoint to)
{
    const double north = to.north_m - from.north_m;
    const double east = to.east_m - from.east_m;
    return { north, east, north * north + east * east };
}

/// The derivatives of the azimuth from one station to another, times `sign`.
void appendAzimuth(std::size_t from, std::size_t to, const Line &line, double sign, DesignRow &row)
{
    const double byNorth = -sign * line.east / line.squared;
    const double byEast = sign * line.north / line.squared;
    row.entries.push_back({ to, byNorth, byEast });
    row.entries.push_back({ from, -byNorth, -byEast });
}

} // namespace

double halfCircle(double angle_rad)
{
    return angle_rad - 2.0 * pi * std::floor(angle_rad / (2.0 * pi) + 0.5);
}

DesignRow designRow(const Observation &observation, const std::vector<SurveyPoint> &places)
{
    DesignRow row;
    const SurveyPoint at = places[observation.from];
    const Line line = lineBetween(at, places[observation.to]);
    switch (observation.kind) {
    case ObservationKind::Distance: {
        const double length = std::sqrt(line.squared);
        row.isDefined = length > 0.0;
        row.computed = length;
        row.entries = { { observation.to, line.north / length, line.east / length },
            { observation.from, -line.north / length, -line.east / length } };
        break;
    }
    case ObservationKind::Azimuth:
    case ObservationKind::Direction:
        row.isDefined = line.squared > 0.0;
        row.computed = line.azimuth();
        appendAzimuth(observation.from, observation.to, line, 1.0, row);
        break;
    case ObservationKind::Angle: {
        const Line back = lineBetween(at, places[observation.back]);
        row.isDefined = line.squared > 0.0 && back.squared > 0.0;
        row.computed = line.azimuth() - back.azimuth();
        appendAzimuth(observation.from, observation.to, line, 1.0, row);
        appendAzimuth(observation.from, observation.back, back, -1.0, row);
        break;
    }
    case ObservationKind::North:
        row.computed = at.north_m;
        row.entries = { { observation.from, 1.0, 0.0 } };
        break;
    case ObservationKind::East:
        row.computed = at.east_m;
        row.entries = { { observation.from, 0.0, 1.0 } };
        break;
    case ObservationKind::NorthDifference:
        row.computed = line.north;
        row.entries = { { observation.to, 1.0, 0.0 }, { observation.from, -1.0, 0.0 } };
        break;
    case ObservationKind::EastDifference:
        row.computed = line.east;
        row.entries = { { observation.to, 0.0, 1.0 }, { observation.from, 0.0, -1.0 } };
        break;
    }
    return row;
}

} // namespace spp::engine
