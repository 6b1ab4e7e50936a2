// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/domain/feature.h"
#include "core/overlay/subjectongrid.h"
#include "core/overlay/themefault.h"
#include "core/review/featuresource.h"
#include "core/review/screentheme.h"

#include <map>
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
    /// The rows that a screen has for the site, to the last bit; area_m2 and length_m are their
    /// sums in this order, less what overlaps.
    std::map<ScreenTheme::ClassKey, ClassMeasure> classes;
    std::vector<ThemeFault> faults; ///< features that were repaired by more than rounding does
};

/// Measures features of `theme`, ordered as the theme has them, with the overlay engine. Whether
/// one without a share touches the site, and how far it is, are asked of the shapes as they are.
/// Fails when one cannot be measured, naming it: it must not be left out.
Result<ThemeContact> SPP_CORE_EXPORT measureContact(const SubjectOnGrid &site, const Theme &theme,
        const std::vector<Feature> &features, double tolerance_m2);

/// How the rasters of one theme cover a site.
struct RasterContact {
    int rasters = 0; ///< that the theme has
    int reaching = 0; ///< that meet the site's box
    QString widest; ///< name of the raster that covers most of the site
    double covered_m2 = 0.0; ///< by cells with data, in the raster with the most data
    double above_m2 = 0.0; ///< by cells with a value above zero, in the widest raster
    double maximum = 0.0; ///< over all rasters of the widest one's quantity
    QString unit; ///< of `maximum`; empty where the raster states none
};

/// A "level" raster counts every cell that has data; any other only those above zero.
Result<RasterContact> SPP_CORE_EXPORT measureRasters(
        const SubjectOnGrid &site, FeatureSource &source, const QString &theme);

} // namespace spp
