// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/domain/feature.h"
#include "core/domain/theme.h"

#include <QDate>

#include <vector>

namespace spp {

/// A rectangle of raster cells, row by row from the north-west corner.
struct RasterWindow {
    double xmin = 0.0; ///< west edge of the first column, territory CRS
    double ymax = 0.0; ///< north edge of the first row
    double cellWidth_m = 1.0;
    double cellHeight_m = 1.0;
    int columns = 0;
    int rows = 0;
    std::vector<double> values; ///< NaN where the raster has no data
};

/// A raster that belongs to a theme; a flood theme has one per scenario and return period.
struct RasterInfo {
    qlonglong id = 0;
    QString name;
    QVariantMap attributes; ///< "return_period_years", "quantity" ("depth", "level"), "unit" …
    engine::Box extent;
};

/// Where rules read the themes from: a territory, or the small maps inside a pack's own tests.
///
/// Not thread-safe; one per thread.
class SPP_CORE_EXPORT FeatureSource {
public:
    virtual ~FeatureSource() = default;

    /// Null when no theme of that id is registered. The pointer lives as long as the source.
    virtual const Theme *theme(const QString &id) const = 0;
    virtual std::vector<const Theme *> themes() const = 0;

    /// Features whose box meets `box`, ordered by id. For theme "zones" only those in force on
    /// `at`, each clipped to the place where its plan version is the one in force.
    virtual Result<std::vector<Feature>> features(
            const QString &themeId, const engine::Box &box, QDate at)
            = 0;
    /// Reasons why the theme cannot be trusted inside `box` although it is present: features that
    /// an import rejected there, or a place outside the theme's coverage. Empty when complete.
    virtual Result<QStringList> doubts(const QString &themeId, const engine::Box &box) = 0;

    virtual Result<std::vector<RasterInfo>> rasters(const QString &themeId) = 0;
    /// The cells that meet `box`; columns 0 when the raster does not reach it.
    virtual Result<RasterWindow> rasterWindow(qlonglong rasterId, const engine::Box &box) = 0;
};

} // namespace spp
