// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "land/survey/surveyadjustment.h"

namespace spp::land {

/// Everything that was measured as one network: legs as lengths and azimuths or angles, measured
/// points as coordinates. Stations without approximate coordinates get them from the traverse, or
/// from lengths with azimuths and differences that lead to them from placed ones.
Result<engine::SurveyNetwork> networkOf(const SurveyObservations &observations);

} // namespace spp::land
