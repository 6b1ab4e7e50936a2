// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/survey/traverse.h"
#include "land/survey/surveyadjustment.h"

namespace spp::land {

/// The legs of a survey as one traverse, from its first to its last known station.
struct SurveyTraverse {
    QStringList stations; ///< one more than legs; the last is the first again for a loop
    engine::SurveyPoint start;
    engine::SurveyPoint end;
    std::vector<double> azimuths_deg; ///< of the legs, angles adjusted; none of vectors
    /// With turning angles: of the line that leads to the first station, and of the one that the
    /// last angle closes on (the last leg of a loop, else the closing line); none: not closed.
    double backAzimuth_deg = 0.0;
    std::optional<double> lastAzimuth_deg;
    std::vector<engine::TraverseLeg> legs;
    engine::Traverse adjusted; ///< by Bowditch
    TraverseClosure closure;
};

/// Orders the legs and closes them. BadInput: see adjustSurvey().
Result<SurveyTraverse> closeTraverse(const SurveyObservations &observations);

/// Points of a traverse by Bowditch, with standard deviations from its closure.
Result<std::vector<SurveyedPoint>> pointsOf(const SurveyTraverse &traverse);

/// An error about a line of the observations.
Error wrongAt(const SurveyObservations &observations, int line, const QString &reason);

} // namespace spp::land
