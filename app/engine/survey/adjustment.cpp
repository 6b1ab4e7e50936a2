// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/survey/adjustment.h"

#include "base/words.h"
#include "engine/survey/normalequations.h"
#include "engine/survey/statistics.h"

#include <algorithm>
#include <cmath>

namespace spp::engine {

namespace {

constexpr double degree = 3.14159265358979323846 / 180.0;
/// Below this share an observation is not controlled by the others.
constexpr double noRedundancy = 1e-9;

Result<void> checkStations(const SurveyNetwork &network)
{
    for (const Station &station : network.stations) {
        if (!std::isfinite(station.place.north_m) || !std::isfinite(station.place.east_m))
            return Error::badInput(
                    translate("spp::engine", "The coordinates of a station are no numbers."))
                    .atFeature(station.name);
    }
    return {};
}

/// The stations that an observation names, each of them another one.
bool namesGoodStations(const Observation &observation, std::size_t stations)
{
    const bool single = observation.kind == ObservationKind::North
            || observation.kind == ObservationKind::East;
    if (observation.from >= stations)
        return false;
    if (!single && (observation.to >= stations || observation.to == observation.from))
        return false;
    return observation.kind != ObservationKind::Angle
            || (observation.back < stations && observation.back != observation.from
                    && observation.back != observation.to);
}

Result<void> checkObservations(const SurveyNetwork &network)
{
    if (network.observations.empty())
        return Error::badInput(translate("spp::engine", "The network has no observations."));
    for (const Observation &observation : network.observations) {
        const auto bad = [&](const std::string &reason) {
            return Error::badInput(reason).atFeature(nameOf(observation, network.stations));
        };
        if (!namesGoodStations(observation, network.stations.size()))
            return bad(translate("spp::engine",
                    "An observation names a station that does not exist, or one twice."));
        if (!std::isfinite(observation.value)
                || (observation.kind == ObservationKind::Distance && observation.value <= 0.0))
            return bad(translate(
                    "spp::engine", "An observation is no number, or a distance not above 0."));
        if (!(observation.sigma > 0.0) || !std::isfinite(observation.sigma))
            return bad(translate("spp::engine",
                               "The standard deviation of an observation must be above 0."))
                    .advise(translate(
                            "spp::engine", "A weight of 0 is had by leaving the observation out."));
    }
    return {};
}

AdjustedStation stationOf(SurveyPoint place, const NormalEquations::Covariance &variance)
{
    AdjustedStation station;
    station.place = place;
    station.sigmaNorth_m = std::sqrt(std::max(0.0, variance.north));
    station.sigmaEast_m = std::sqrt(std::max(0.0, variance.east));
    const double middle = 0.5 * (variance.north + variance.east);
    const double reach = std::hypot(0.5 * (variance.north - variance.east), variance.both);
    station.ellipseMajor_m = std::sqrt(std::max(0.0, middle + reach));
    station.ellipseMinor_m = std::sqrt(std::max(0.0, middle - reach));
    if (reach > 0.0) {
        const double azimuth
                = 0.5 * std::atan2(2.0 * variance.both, variance.north - variance.east) / degree;
        station.ellipseAzimuth_deg = azimuth < 0.0 ? azimuth + 180.0 : azimuth;
    }
    return station;
}

void judgeObservations(const SurveyNetwork &network, const NormalEquations &equations,
        const AdjustmentOptions &options, AdjustedNetwork &result)
{
    const double critical = normalQuantile(1.0 - 0.5 * options.outlierRisk);
    result.worst = network.observations.size();
    double largest = critical;
    for (std::size_t i = 0; i < network.observations.size(); ++i) {
        AdjustedObservation adjusted;
        const double sigma = equations.sigma(i);
        const double residual = equations.residual(i);
        adjusted.residual = isAngular(network.observations[i].kind) ? residual / degree : residual;
        const double share = 1.0 - equations.varianceOfAdjusted(i) / (sigma * sigma);
        adjusted.redundancy = std::clamp(share, 0.0, 1.0);
        if (adjusted.redundancy > noRedundancy)
            adjusted.standardised = residual / (sigma * std::sqrt(adjusted.redundancy));
        adjusted.isSuspect = std::abs(adjusted.standardised) > critical;
        if (std::abs(adjusted.standardised) > largest) {
            largest = std::abs(adjusted.standardised);
            result.worst = i;
        }
        result.sumOfSquares += (residual / sigma) * (residual / sigma);
        result.observations.push_back(adjusted);
    }
}

void judgeNetwork(const AdjustmentOptions &options, AdjustedNetwork &result)
{
    if (result.redundancy <= 0)
        return;
    result.sigma = std::sqrt(result.sumOfSquares / result.redundancy);
    result.lowestGood = chiSquareQuantile(0.5 * options.globalRisk, result.redundancy);
    result.highestGood = chiSquareQuantile(1.0 - 0.5 * options.globalRisk, result.redundancy);
    result.isGood
            = result.sumOfSquares >= result.lowestGood && result.sumOfSquares <= result.highestGood;
}

} // namespace

Result<AdjustedNetwork> adjustNetwork(
        const SurveyNetwork &network, const AdjustmentOptions &options)
{
    SPP_TRY(checkStations(network));
    SPP_TRY(checkObservations(network));
    std::vector<SurveyPoint> places;
    for (const Station &station : network.stations)
        places.push_back(station.place);
    NormalEquations equations(network);
    AdjustedNetwork result;
    double step = 0.0;
    do {
        if (result.iterations == options.mostIterations)
            return Error::badInput(
                    translate("spp::engine", "The adjustment of the network does not settle."))
                    .advise(translate("spp::engine",
                            "Check the approximate coordinates and look for a gross error."));
        SPP_TRY(equations.set(places));
        step = equations.step(places);
        ++result.iterations;
    } while (step > options.smallestStep_m && std::isfinite(step));
    if (!std::isfinite(step))
        return Error::badInput(
                translate("spp::engine", "The adjustment of the network does not settle."))
                .advise(translate("spp::engine",
                        "Check the approximate coordinates and look for a gross error."));
    SPP_TRY(equations.set(places));
    result.redundancy = int(network.observations.size()) - int(equations.unknowns());
    judgeObservations(network, equations, options, result);
    judgeNetwork(options, result);
    for (std::size_t i = 0; i < places.size(); ++i)
        result.stations.push_back(stationOf(places[i], equations.covarianceOf(i)));
    return result;
}

} // namespace spp::engine
