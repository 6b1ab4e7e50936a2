// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/overlay/cellsunder.h"
#include "core/review/featuresource.h"

#include <vector>

namespace spp {

/// The cells with data that several rasters have under one polygon.
struct RasterSample {
    std::vector<WeightedCell> cells;
    double covered_m2 = 0.0;
    bool overlapping = false; ///< two rasters have data in one place

    static Result<RasterSample> of(const SubjectOnGrid &polygon,
            const std::vector<RasterInfo> &rasters, FeatureSource &source);
};

/// max, min, mean, covered_share, share_above, area_above_m2 with every value shifted by `shift`.
/// max, min and mean are NULL without a cell; the last two without a threshold.
QVariantMap statisticsOf(const RasterSample &sample, double polygon_m2,
        std::optional<double> threshold, double shift);

} // namespace spp
