// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/survey/network.h"

namespace spp::engine {

namespace {

const char *wordOf(ObservationKind kind)
{
    switch (kind) {
    case ObservationKind::Distance:
        return "distance";
    case ObservationKind::Azimuth:
        return "azimuth";
    case ObservationKind::Angle:
        return "angle";
    case ObservationKind::Direction:
        return "direction";
    case ObservationKind::North:
        return "north coordinate";
    case ObservationKind::East:
        return "east coordinate";
    case ObservationKind::NorthDifference:
        return "north difference";
    case ObservationKind::EastDifference:
        return "east difference";
    }
    return "observation";
}

} // namespace

bool isAngular(ObservationKind kind)
{
    return kind == ObservationKind::Azimuth || kind == ObservationKind::Angle
            || kind == ObservationKind::Direction;
}

std::string nameOf(const Observation &observation, const std::vector<Station> &stations)
{
    const auto name = [&](std::size_t station) {
        return station < stations.size() ? stations[station].name : std::string("?");
    };
    std::string text = wordOf(observation.kind);
    text += ' ';
    if (observation.kind == ObservationKind::Angle)
        text += name(observation.back) + '-';
    text += name(observation.from);
    if (observation.kind != ObservationKind::North && observation.kind != ObservationKind::East)
        text += '-' + name(observation.to);
    return text;
}

} // namespace spp::engine
