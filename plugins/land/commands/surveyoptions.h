// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plugin/command.h"
#include "core/profile/profile.h"
#include "land/survey/surveyadjustment.h"

namespace spp::land {

CommandArgument methodArgument();
/// Reads the file and adjusts it by --method, or by the usual one; judged by the classes of the
/// profile, if there is one.
Result<AdjustedSurvey> surveyFrom(
        const CommandInput &input, const QString &path, const Profile *profile);

} // namespace spp::land
