// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "land/survey/cornermatch.h"
#include "land/survey/surveyadjustment.h"

#include <QJsonArray>
#include <QJsonObject>

namespace spp::land {

/// {"method", "source", "crs", "closure": {"loop", "legs", "length_m", "north_m", "east_m",
/// "misclosure_m", "ratio" (null for no misclosure), "angle_s", "angles", "area_m2"} or null,
/// "tolerance": {"verdict": not-judged|within|outside, "class", "document", "mark", "text"},
/// "network": {"redundancy", "iterations", "sigma", "sum_of_squares", "lowest_good",
/// "highest_good", "is_good", "observations": [{"observation", "residual" (m or seconds),
/// "redundancy", "standardised", "suspect"}]} or null, "points": [{"name", "x_m" (north), "y_m",
/// "known", "sigma_x_m", "sigma_y_m", "sigma_major_m"}], "warnings": [text]}.
QJsonObject surveyJson(const AdjustedSurvey &survey);
/// [{"point" or null, "parcel", "corner" or null, "from": [east, north], "to", "moved_m"}].
QJsonArray cornersJson(const CornerMatches &matches);

/// The same for people.
QString surveyText(const AdjustedSurvey &survey);
QString cornersText(const CornerMatches &matches);

QString precisionText(double ratio); ///< "1:7,526", rounded down; "exact" without a misclosure
/// "within class Đường chuyền 1 (Thông tư …)", "no tolerance on record: not judged".
QString toleranceText(const ToleranceJudgement &judgement);

} // namespace spp::land
