// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/raster/rasterweights.h"

#include <optional>

namespace spp::engine {

/// Values of a raster in memory, row by row from the north-west; not owned.
template <typename Value>
struct RasterBand {
    const Value *values = nullptr;
    std::size_t count = 0; ///< columns x rows of the grid of the weights
    std::optional<Value> nodata; ///< NaN is no data in any case
};

/// What a raster says about a subject.
struct RasterSummary {
    double data_m2 = 0.0; ///< under cells with a value
    double nodata_m2 = 0.0; ///< under cells without
    double outside_m2 = 0.0; ///< beside the raster
    double sum = 0.0; ///< of value x m²
    double minimum = 0.0; ///< of cells that share more than 1e-6 m²; 0 where there is no data
    double maximum = 0.0;
    double mean() const { return data_m2 > 0.0 ? sum / data_m2 : 0.0; }
};

/// Weights x values, per subject in their order. Instantiated for float, double and int32.
/// Errors: BadInput when the band does not have the cells of the grid; Cancelled.
template <typename Value>
Result<PodVector<RasterSummary>> summarise(const RasterWeights &weights,
        const RasterBand<Value> &band, int threads = 0, Feedback *feedback = nullptr);

/// The area of one class under one subject.
struct ClassArea {
    std::int32_t classId = 0;
    double area_m2 = 0.0;
};

/// Areas per class of a raster of classes: classes of a subject ascending, without those of no
/// area; `offset` has one more entry than subjects.
struct ClassAreas {
    PodVector<std::uint64_t> offset;
    PodVector<ClassArea> area;
};
Result<ClassAreas> classAreas(const RasterWeights &weights, const RasterBand<std::int32_t> &band,
        int threads = 0, Feedback *feedback = nullptr);

} // namespace spp::engine
