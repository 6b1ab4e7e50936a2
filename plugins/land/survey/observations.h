// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/survey/network.h"

#include <QString>

#include <optional>
#include <vector>

namespace spp::land {

/// How a file writes angles.
enum class AngleUnit {
    Degrees, ///< 45.5
    Sexagesimal, ///< 45°30'15", or with blanks or minus signs between the parts
    Gon, ///< 50.5, of 400 to a circle
};

/// A point with a name and a place: known, approximate, or measured as it is.
struct NamedPlace {
    QString name;
    engine::SurveyPoint place;
    std::optional<double> sigma_m; ///< standard deviation of both coordinates, of measured ones
    int line = 0; ///< of the file or of the table, from 1 on
};

/// One leg of a traverse.
struct MeasuredLeg {
    enum class Kind {
        Azimuth, ///< the angle is from north
        Turn, ///< the angle is from the line behind
        Vector, ///< differences of coordinates; the length only says how much the leg counts
    };
    QString from;
    QString to;
    Kind kind = Kind::Azimuth;
    double angle_deg = 0.0; ///< clockwise
    double length_m = 0.0;
    engine::SurveyPoint vector; ///< to the north and to the east
    int line = 0;
};

/// Where the first station of a traverse looks back to, or the last one looks on to.
struct Orientation {
    QString toward; ///< a point behind the first station, or beyond the last one
    /// Of the line from there to the first station, or from the last station to there; none: by the
    /// coordinates of both, which must be known.
    std::optional<double> azimuth_deg;
    double angle_deg = 0.0; ///< of a closing line: at the last station, from the last leg to it
    int line = 0;
};

/// One observation of a network, by names of points. What the fields mean: engine::Observation.
struct MeasuredObservation {
    engine::ObservationKind kind = engine::ObservationKind::Distance;
    QString from;
    QString to;
    QString back;
    double value = 0.0; ///< metres, or degrees clockwise
    std::optional<double> sigma; ///< in the unit of the value; none: the usual one
    int line = 0;
};

/// What a survey measured, as written down. Metres, degrees; X is north, Y is east.
struct SurveyObservations {
    QString name; ///< path of the file; empty for what was typed
    QString crs; ///< that the coordinates claim; empty: that of the territory
    std::optional<double> lengthSigma_m; ///< usual standard deviation of a length
    std::optional<double> angleSigma_deg; ///< and of an angle or azimuth
    std::vector<NamedPlace> known;
    std::vector<NamedPlace> approximate; ///< of stations that a network has to place
    std::vector<MeasuredLeg> legs;
    std::optional<Orientation> backsight;
    std::optional<Orientation> closing;
    std::vector<MeasuredObservation> network;
    std::vector<NamedPlace> points; ///< measured as coordinates

    const NamedPlace *knownPoint(const QString &point) const; ///< null when there is none
    bool isEmpty() const { return legs.empty() && network.empty() && points.empty(); }
};

} // namespace spp::land
