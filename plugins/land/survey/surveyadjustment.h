// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "engine/survey/adjustment.h"
#include "land/survey/observations.h"
#include "land/survey/surveytolerances.h"

#include <QStringList>

namespace spp::land {

enum class SurveyMethod {
    Bowditch, ///< a traverse: angles evenly, then the misclosure by the length of the legs
    LeastSquares, ///< everything that was measured, by its standard deviations
    Coordinates, ///< points as they were measured; nothing is adjusted
};

QString methodName(SurveyMethod method); ///< "bowditch", "least-squares", "coordinates"
std::optional<SurveyMethod> methodFrom(const QString &name);
/// What the observations are for: a traverse by Bowditch, a network by least squares.
SurveyMethod usualMethod(const SurveyObservations &observations);

/// Where a point comes to lie, and how well that is known.
struct SurveyedPoint {
    QString name;
    engine::SurveyPoint place;
    bool isKnown = false; ///< a control point: given, not measured
    std::optional<double> sigmaNorth_m; ///< none: not stated
    std::optional<double> sigmaEast_m;
    std::optional<double> sigmaMajor_m; ///< of the error ellipse, at one sigma
};

/// How a traverse closes.
struct TraverseClosure {
    bool isLoop = false;
    int legs = 0;
    double length_m = 0.0;
    double north_m = 0.0; ///< where the legs lead less where they should
    double east_m = 0.0;
    double misclosure_m = 0.0;
    double ratio = 0.0; ///< 7526 for 1:7,526; infinite for no misclosure
    std::optional<double> angle_deg; ///< angles measured less what they should be; none: not closed
    int angles = 0; ///< that the angular closure is of
    double area_m2 = 0.0; ///< of a loop
};

/// Whether a traverse closes so badly that something was mistaken, whatever the tolerance: by more
/// than a hundredth of its length, or by more than a degree.
bool isGross(const TraverseClosure &closure);

/// An observation of a network after the adjustment.
struct ResidualOfObservation {
    QString name; ///< "distance A-B", in English: a name for programs
    QString title; ///< the same in the language of the user
    bool isAngular = false;
    engine::AdjustedObservation adjusted;
};

struct AdjustedSurvey {
    SurveyMethod method = SurveyMethod::Coordinates;
    QString source; ///< name of the file, without its folder; empty for what was typed
    QString crs; ///< that the file claims; may be empty
    bool isTurned = false; ///< the traverse was measured by turning angles
    std::vector<SurveyedPoint> points; ///< each once, in the order of the observations
    std::optional<TraverseClosure> closure;
    std::optional<engine::AdjustedNetwork> network; ///< of least squares
    std::vector<ResidualOfObservation> residuals;
    ToleranceJudgement tolerance;
};

/// Adjusts what was measured and judges it by the classes of the office.
///
/// Standard deviations: least squares propagates those of the observations; those of Bowditch
/// follow from the misclosure itself, the variance of a leg growing with its length (which is what
/// the rule assumes).
///
/// BadInput names file, line or point: observations that the method cannot use, a traverse that is
/// open, is broken, or has too few legs, stations that nothing places, stations that stay
/// undetermined, observations without a standard deviation. CrsMismatch when coordinates lie so far
/// apart that they belong to several meridians.
Result<AdjustedSurvey> adjustSurvey(const SurveyObservations &observations, SurveyMethod method,
        const SurveyTolerances &tolerances);

} // namespace spp::land
