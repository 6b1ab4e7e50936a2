// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/survey/traverse.h"

#include <string>

namespace spp::engine {

/// A station of a survey network.
struct Station {
    std::string name;
    SurveyPoint place; ///< known, or approximate
    bool isFixed = false; ///< known without error
};

/// What was measured. Lengths are metres, angles and azimuths degrees clockwise.
enum class ObservationKind {
    Distance, ///< from `from` to `to`
    Azimuth, ///< from `from` to `to`, clockwise from north
    Angle, ///< at `from`, clockwise from `back` to `to`
    Direction, ///< at `from` to `to`, from the unknown zero of the set `set`
    North, ///< the coordinate of `from`
    East,
    NorthDifference, ///< of `to` less that of `from`, as from satellites
    EastDifference,
};

struct Observation {
    ObservationKind kind = ObservationKind::Distance;
    std::size_t from = 0; ///< place among the stations
    std::size_t to = 0;
    std::size_t back = 0; ///< of an angle
    std::size_t set = 0; ///< of a direction: those with one number share their zero
    double value = 0.0;
    double sigma = 0.0; ///< standard deviation in the unit of the value; its weight is 1 / sigma²
};

/// Stations and what was measured between them.
struct SurveyNetwork {
    std::vector<Station> stations;
    std::vector<Observation> observations;
};

/// Whether an observation is in degrees.
bool isAngular(ObservationKind kind);

/// "distance A-B", to name an observation to people.
std::string nameOf(const Observation &observation, const std::vector<Station> &stations);

} // namespace spp::engine
