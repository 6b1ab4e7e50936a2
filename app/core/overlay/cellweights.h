// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "base/result.h"
#include "core/core_export.h"
#include "core/overlay/themestore.h"
#include "engine/raster/rasterweights.h"

namespace spp {

/// How cell weights are made.
struct CellWeightOptions {
    int threads = 0; ///< 0: those of the hardware
    QString folder; ///< for caches of one territory; empty: nothing is kept
};

/// Which share of which cell of a grid each polygon of a theme covers. Kept in one file per subject
/// theme and `rasterTheme`, which is taken only when a digest says that neither the features nor
/// the grid have changed. Usage error for subjects without polygons.
Result<engine::RasterWeights> SPP_CORE_EXPORT cellWeights(const ThemeStore &subjects,
        const QString &rasterTheme, const engine::Grid &grid, const CellWeightOptions &options,
        Feedback &feedback);

} // namespace spp
