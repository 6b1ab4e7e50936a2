// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plugin/plugin.h"

namespace spp::flood {

/// "Flood" of a dossier: a row for each scenario of the territory, with what it means for the
/// ground of the review.
ReportSection floodSection();
/// "Crop damage by floods": what each scenario and an average year destroy of the crops on that
/// ground, where the office's crop damage table names a stage for dossiers.
ReportSection floodCropsSection();
/// "Flood changes by projects": a row for each recorded comparison whose site meets that ground.
ReportSection floodChangesSection();

} // namespace spp::flood
