// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "land/operations/preview.h"
#include "land/survey/cornermatch.h"

namespace spp::land {

/// How a survey is laid on parcels.
struct CorrectionRequest {
    static constexpr double usualTolerance_m = 0.5;

    std::vector<ParcelKey> parcels; ///< that were surveyed
    double tolerance_m = usualTolerance_m; ///< a point this near to a corner is that corner
    std::vector<CornerPick> picks; ///< go before the nearest
    /// The officer's word that the area of the survey replaces the legal area of the parcels. Their
    /// neighbours, and without it the parcels themselves, keep what their papers say.
    bool takesMeasuredAreas = false;
};

struct SurveyCorrection {
    Preview preview;
    CornerMatches matches;
};

/// Sets the corners of parcels to where a survey found them, all in one step; the neighbours
/// follow. Nothing is written (see Preview).
///
/// BadInput: points that could be several corners, no point that is a corner, corners that lie
/// where they were measured, a survey outside of every tolerance on record or with a gross error
/// (isGross()), a parcel whose area
/// shall be the measured one but which was not measured all around, and what would open a gap, an
/// overlap or a crossing. CrsMismatch: coordinates of another system, or far away from the parcels.
Result<SurveyCorrection> correctFromSurvey(
        EditSession &session, const CorrectionRequest &request, const AdjustedSurvey &survey);

/// What is to be said of a survey and what it moves: not judged, outside, suspect observations,
/// points and corners that found nothing.
QStringList remarksOn(const AdjustedSurvey &survey);
QStringList remarksOn(const CornerMatches &matches);

} // namespace spp::land
