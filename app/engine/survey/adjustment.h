// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/survey/network.h"

namespace spp::engine {

struct AdjustmentOptions {
    int mostIterations = 30;
    double smallestStep_m = 1e-8; ///< where the iteration ends
    double globalRisk = 0.05; ///< of refusing a good network by the χ² test
    double outlierRisk = 0.001; ///< of suspecting a good observation
};

struct AdjustedObservation {
    double residual = 0.0; ///< adjusted less measured, in the unit of the value
    /// How much of an error in it shows in its own residual, 0 … 1. At 0 nothing controls it.
    double redundancy = 0.0;
    /// The residual by its standard deviation; 0 where nothing controls the observation.
    double standardised = 0.0;
    bool isSuspect = false; ///< data snooping: larger than chance allows
};

/// Where a station lies, and how well that is known. Ellipses are those of the standard deviations
/// given (a priori), at one sigma; multiply by AdjustedNetwork::sigma for those that the residuals
/// show.
struct AdjustedStation {
    SurveyPoint place;
    double sigmaNorth_m = 0.0; ///< all 0 for a fixed one
    double sigmaEast_m = 0.0;
    double ellipseMajor_m = 0.0;
    double ellipseMinor_m = 0.0;
    double ellipseAzimuth_deg = 0.0; ///< of the major axis, 0 … 180
};

struct AdjustedNetwork {
    std::vector<AdjustedStation> stations; ///< in the order given
    std::vector<AdjustedObservation> observations; ///< in the order given
    int iterations = 0;
    int redundancy = 0; ///< observations less unknowns
    double sumOfSquares = 0.0; ///< of residuals by their sigma
    double sigma = 0.0; ///< of unit weight, a posteriori; 1 is expected; 0 without redundancy
    double lowestGood = 0.0; ///< what the χ² test allows for the sum of squares
    double highestGood = 0.0;
    bool isGood = true; ///< the sum lies within; also without redundancy
    /// The observation that data snooping suspects most, or the number of observations for none.
    std::size_t worst = 0;
};

/// Least squares adjustment by Gauss and Newton on sparse normal equations.
///
/// Errors are BadInput and name what they are about: a station or an observation that does not
/// exist or is no number, a sigma that is not above 0, stations on one place between which
/// something was measured, a network that leaves stations undetermined (all of them are named),
/// and one that does not settle. Deterministic; one thread.
Result<AdjustedNetwork> adjustNetwork(
        const SurveyNetwork &network, const AdjustmentOptions &options = {});

} // namespace spp::engine
