// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/profile/profile.h"
#include "flood/exposure/exposurerun.h"
#include "flood/hazard/scenariocells.h"

namespace spp::flood {

/// The crops that `request` names with their fields; none where it names no stage. Usage error for
/// a stage or a theme that is not there, BadInput for a bad table.
Result<CropReports> loadCrops(Territory &territory, const Profile &profile,
        const ExposureRequest &request, QStringList &warnings, Feedback &feedback);
/// The next scenario of a crop.
Result<void> addCropScenario(const engine::RasterWeights &weights, const FloodScenario &scenario,
        const ScenarioCells &cells, int threads, CropReport &crop, Feedback &feedback);
/// What they lose in an average year, and what the reader must know.
Result<void> finishCrops(const ExposureRequest &request, ExposureReport &report);

} // namespace spp::flood
