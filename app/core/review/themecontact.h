// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/domain/feature.h"
#include "core/review/featuresource.h"

#include <optional>
#include <vector>

namespace spp {

/// How the features of one theme meet a site.
struct ThemeContact {
    int count = 0; ///< features that touch the site, slivers left out
    int slivers = 0; ///< polygons that share less than the tolerance with the site, or only an edge
    double area_m2 = 0.0; ///< of the site covered by polygons, overlaps counted once
    double length_m = 0.0; ///< of lines inside the site or on its edge
    bool hasPolygons = false;
    bool hasLines = false;
    /// Distance to the nearest feature that does not touch; empty when none was near.
    std::optional<double> nearest_m;
};

/// Measures the features against a valid polygon `site`. Fails when an overlay fails on every rung,
/// naming the feature: what cannot be measured must not be left out.
Result<ThemeContact> SPP_CORE_EXPORT measureContact(
        const engine::Geometry &site, const std::vector<Feature> &features, double tolerance_m2);

/// How the rasters of one theme cover a site.
struct RasterContact {
    int rasters = 0; ///< that the theme has
    int reaching = 0; ///< that meet the site's box
    QString widest; ///< name of the raster that covers most of the site
    double covered_m2 = 0.0; ///< by cells with data, in the raster with the most data
    double above_m2 = 0.0; ///< by cells with a value above zero, in the widest raster
    double maximum = 0.0; ///< over all rasters
};

/// A "level" raster counts every cell that has data; any other only those above zero.
Result<RasterContact> SPP_CORE_EXPORT measureRasters(
        const engine::Geometry &site, FeatureSource &source, const QString &theme);

} // namespace spp
