// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "base/result.h"
#include "core/core_export.h"
#include "core/data/territory.h"
#include "core/import/importoptions.h"
#include "core/import/importreport.h"

namespace spp {

/// Imports one layer of one source into one theme, in one transaction: when it fails, is cancelled
/// or killed, the territory is as before.
///
/// Features that cannot be used are rejected with a reason and remembered with their box; the rest
/// is imported. The whole source is refused (CrsMismatch) when features lie outside their commune
/// under the CRS that they claim, and (BadInput) when nothing of it could be accepted.
Result<ImportReport> SPP_CORE_EXPORT importVector(
        Territory &territory, const ImportOptions &options, Feedback &feedback);

/// Imports the first band of a raster into a raster theme, as one raster with the constants as its
/// attributes. Same CRS: cells are copied. Other CRS: warped with the pinned operation.
Result<ImportReport> SPP_CORE_EXPORT importRaster(
        Territory &territory, const ImportOptions &options, Feedback &feedback);

} // namespace spp
