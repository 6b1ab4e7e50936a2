// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "base/result.h"
#include "core/overlay/themestore.h"
#include "engine/raster/rastersummary.h"

namespace spp {

/// One raster of a theme under each subject.
struct RasterOverlay {
    QString name;
    qlonglong id = 0;
    engine::PodVector<engine::RasterSummary> summary; ///< per record of the subjects' store

    /// Measures all rasters of a theme with the exact share of each cell. Which share of which cell
    /// a subject covers is kept in `cacheFolder` (empty: not kept), so that another raster on the
    /// same grid costs a sum. A damaged tile is an error: it is never taken for one without data.
    static Result<std::vector<RasterOverlay>> measure(Territory &territory, const QString &theme,
            const ThemeStore &subjects, int threads, const QString &cacheFolder,
            Feedback &feedback);
};

} // namespace spp
