// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"

#include <vector>

namespace spp::engine {

/// A place by what surveyors write down: X is north, Y is east, in metres.
struct SurveyPoint {
    double north_m = 0.0;
    double east_m = 0.0;
};

/// One leg of a traverse.
struct TraverseLeg {
    double length_m = 0.0;
    double north_m = 0.0; ///< latitude: what the leg goes to the north
    double east_m = 0.0; ///< departure: what it goes to the east

    /// Azimuth in degrees clockwise from north.
    static TraverseLeg alongAzimuth(double azimuth_deg, double length_m);
};

struct AdjustedAngles {
    std::vector<double> azimuths_deg; ///< of each leg, 0 … 360
    double closure_deg = 0.0; ///< what was measured less what it should be, -180 … 180
    double correction_deg = 0.0; ///< that every angle got
};

/// Azimuths from angles measured clockwise from the leg behind to the leg ahead, one at each
/// station, with the closure spread evenly over all.
///
/// `first_deg` is the azimuth of the line that leads to the first station, `last_deg` that of the
/// line that leads on from the last one: the last of the azimuths. For a loop with an angle at
/// every station they are the closing leg's and its own again. Refuses no angles, and what is no
/// number.
Result<AdjustedAngles> closeAngles(
        double first_deg, const std::vector<double> &angles_deg, double last_deg);

struct Traverse {
    std::vector<SurveyPoint> corrections; ///< per leg
    std::vector<SurveyPoint> points; ///< the end of each leg, adjusted
    double misclosureNorth_m = 0.0; ///< where the legs lead less where they should
    double misclosureEast_m = 0.0;
    double misclosure_m = 0.0;
    double length_m = 0.0; ///< of all legs
    /// The legs' length for each metre of misclosure: 7526 for 1:7,526; infinite for none.
    double ratio = 0.0;
    double area_m2 = 0.0; ///< of a loop, whichever way it runs; 0 for others
};

/// Bowditch's compass rule: the misclosure is spread by the length of the legs. From `start` to
/// `end`, which is the start again for a loop. Refuses less than two legs (three for a loop),
/// lengths that are not above 0, and what is no number.
Result<Traverse> adjustTraverse(
        SurveyPoint start, SurveyPoint end, const std::vector<TraverseLeg> &legs);

} // namespace spp::engine
