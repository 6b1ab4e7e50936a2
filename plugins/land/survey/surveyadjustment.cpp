// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/survey/surveyadjustment.h"

#include "land/survey/surveynetwork.h"
#include "land/survey/surveytraverse.h"
#include "land/survey/surveywords.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::SurveyAdjustment)
};

/// Meridians of neighbouring zones put a place some 55 km (half a degree) apart; a survey of
/// parcels is never that wide.
constexpr double widest_m = 20000.0;

Error notFor(const SurveyObservations &observations, int line, const QString &what)
{
    return wrongAt(observations, line, what)
            .advise(Texts::tr("Choose least squares, or leave the line out.").toStdString());
}

/// What is in the file but would not be used is not passed over in silence.
Result<void> checkUse(const SurveyObservations &observations, SurveyMethod method)
{
    const auto none = [&](const QString &what) {
        return Error::badInput(what.toStdString()).inFile(observations.name.toStdString());
    };
    if (method == SurveyMethod::Bowditch) {
        if (observations.legs.empty())
            return none(Texts::tr("There are no legs of a traverse to adjust."));
        if (!observations.network.empty())
            return notFor(observations, observations.network.front().line,
                    Texts::tr("Bowditch's rule adjusts legs, not single observations."));
        if (!observations.points.empty())
            return notFor(observations, observations.points.front().line,
                    Texts::tr("Bowditch's rule adjusts legs, not measured coordinates."));
    } else if (method == SurveyMethod::Coordinates) {
        if (observations.points.empty())
            return none(Texts::tr("There are no measured coordinates."));
        const int line = !observations.legs.empty() ? observations.legs.front().line
                : !observations.network.empty()     ? observations.network.front().line
                                                    : 0;
        if (line > 0)
            return notFor(
                    observations, line, Texts::tr("A list of coordinates holds points alone."));
    } else if (observations.isEmpty()) {
        return none(Texts::tr("There are no observations."));
    }
    return {};
}

/// One list of coordinates is in one zone.
Result<void> checkZones(const SurveyObservations &observations)
{
    const NamedPlace *first = nullptr;
    for (const auto *list :
            { &observations.known, &observations.points, &observations.approximate }) {
        for (const NamedPlace &point : *list) {
            if (!first)
                first = &point;
            const double away_m = std::hypot(point.place.north_m - first->place.north_m,
                    point.place.east_m - first->place.east_m);
            if (away_m <= widest_m)
                continue;
            return Error::crsMismatch(
                    Texts::tr("Points %1 and %2 lie %3 km apart: coordinates of several meridians "
                              "are mixed, or X and Y are exchanged in a line.")
                            .arg(first->name, point.name)
                            .arg(std::lround(away_m / 1000.0))
                            .toStdString())
                    .inFile(observations.name.toStdString())
                    .atFeature(Texts::tr("line %1").arg(point.line).toStdString())
                    .advise(Texts::tr("Bring all coordinates to one meridian first.")
                                    .toStdString());
        }
    }
    return {};
}

std::vector<SurveyedPoint> measuredPoints(const SurveyObservations &observations)
{
    std::vector<SurveyedPoint> points;
    for (const NamedPlace &point : observations.points)
        points.push_back(
                { point.name, point.place, false, point.sigma_m, point.sigma_m, point.sigma_m });
    return points;
}

Result<void> adjustByLeastSquares(const SurveyObservations &observations, AdjustedSurvey &survey)
{
    SPP_ASSIGN(const engine::SurveyNetwork network, networkOf(observations));
    auto adjusted = engine::adjustNetwork(network);
    if (!adjusted)
        return inWordsOfUser(adjusted.error()).inFile(observations.name.toStdString());
    for (std::size_t i = 0; i < network.stations.size(); ++i) {
        const engine::AdjustedStation &station = adjusted->stations[i];
        survey.points.push_back({ QString::fromStdString(network.stations[i].name), station.place,
                network.stations[i].isFixed, station.sigmaNorth_m, station.sigmaEast_m,
                station.ellipseMajor_m });
    }
    for (std::size_t i = 0; i < network.observations.size(); ++i) {
        const engine::Observation &observation = network.observations[i];
        survey.residuals.push_back(
                { QString::fromStdString(engine::nameOf(observation, network.stations)),
                        observationName(observation, network.stations),
                        engine::isAngular(observation.kind), adjusted->observations[i] });
    }
    if (!observations.legs.empty()) {
        SPP_ASSIGN(const SurveyTraverse traverse, closeTraverse(observations));
        survey.closure = traverse.closure;
    }
    survey.network = std::move(*adjusted);
    return {};
}

SurveyQuality qualityOf(const AdjustedSurvey &survey)
{
    constexpr double secondsOfDegree = 3600.0;
    SurveyQuality quality;
    if (survey.closure) {
        quality.ratio = survey.closure->ratio;
        quality.angles = survey.closure->angles;
        if (survey.closure->angle_deg)
            quality.angleClosure_s = std::abs(*survey.closure->angle_deg) * secondsOfDegree;
    }
    bool areAllStated = true;
    for (const SurveyedPoint &point : survey.points) {
        if (point.isKnown)
            continue;
        areAllStated = areAllStated && point.sigmaMajor_m.has_value();
        quality.pointSigma_m
                = std::max(quality.pointSigma_m.value_or(0.0), point.sigmaMajor_m.value_or(0.0));
    }
    if (!areAllStated)
        quality.pointSigma_m.reset();
    return quality;
}

} // namespace

bool isGross(const TraverseClosure &closure)
{
    constexpr double leastRatio = 100.0;
    constexpr double mostAngle_deg = 1.0;
    return closure.ratio < leastRatio || std::abs(closure.angle_deg.value_or(0.0)) > mostAngle_deg;
}

QString methodName(SurveyMethod method)
{
    switch (method) {
    case SurveyMethod::Bowditch:
        return QStringLiteral("bowditch");
    case SurveyMethod::LeastSquares:
        return QStringLiteral("least-squares");
    case SurveyMethod::Coordinates:
        return QStringLiteral("coordinates");
    }
    return {};
}

std::optional<SurveyMethod> methodFrom(const QString &name)
{
    for (const SurveyMethod method :
            { SurveyMethod::Bowditch, SurveyMethod::LeastSquares, SurveyMethod::Coordinates }) {
        if (methodName(method) == name)
            return method;
    }
    return std::nullopt;
}

SurveyMethod usualMethod(const SurveyObservations &observations)
{
    if (!observations.network.empty())
        return SurveyMethod::LeastSquares;
    return observations.legs.empty() ? SurveyMethod::Coordinates : SurveyMethod::Bowditch;
}

Result<AdjustedSurvey> adjustSurvey(const SurveyObservations &observations, SurveyMethod method,
        const SurveyTolerances &tolerances)
{
    SPP_TRY(checkUse(observations, method));
    SPP_TRY(checkZones(observations));
    AdjustedSurvey survey;
    survey.method = method;
    survey.source = QFileInfo(observations.name).fileName();
    survey.crs = observations.crs;
    survey.isTurned = !observations.legs.empty()
            && observations.legs.front().kind == MeasuredLeg::Kind::Turn;
    if (method == SurveyMethod::Coordinates) {
        survey.points = measuredPoints(observations);
    } else if (method == SurveyMethod::LeastSquares) {
        SPP_TRY(adjustByLeastSquares(observations, survey));
    } else {
        SPP_ASSIGN(const SurveyTraverse traverse, closeTraverse(observations));
        survey.closure = traverse.closure;
        SPP_ASSIGN(survey.points, pointsOf(traverse));
    }
    survey.tolerance = tolerances.judge(qualityOf(survey));
    return survey;
}

} // namespace spp::land
