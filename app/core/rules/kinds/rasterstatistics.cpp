// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/kinds/rasterstatistics.h"

namespace spp {

namespace {

/// Rounding along a cell's edge leaves areas of this size that are not there.
constexpr double noise_m2 = 1e-6;

Result<void> addRaster(const SubjectOnGrid &polygon, const RasterInfo &raster,
        FeatureSource &source, RasterSample &sample)
{
    SPP_ASSIGN(const RasterWindow window, source.rasterWindow(raster.id, polygon.bounds()));
    SPP_ASSIGN(const auto cells, cellsUnder(polygon, window));
    for (const WeightedCell &cell : cells) {
        if (cell.area_m2 < noise_m2)
            continue;
        sample.cells.push_back(cell);
        sample.covered_m2 += cell.area_m2;
    }
    return {};
}

} // namespace

Result<RasterSample> RasterSample::of(
        const SubjectOnGrid &polygon, const std::vector<RasterInfo> &rasters, FeatureSource &source)
{
    RasterSample sample;
    for (const RasterInfo &raster : rasters)
        SPP_TRY(addRaster(polygon, raster, source, sample));
    const double whole = polygon.area_m2();
    sample.overlapping = sample.covered_m2 > whole * (1.0 + 1e-6) + noise_m2;
    return sample;
}

QVariantMap statisticsOf(const RasterSample &sample, double polygon_m2,
        std::optional<double> threshold, double shift)
{
    double highest = -std::numeric_limits<double>::infinity();
    double lowest = std::numeric_limits<double>::infinity();
    double sum = 0.0;
    double above_m2 = 0.0;
    for (const WeightedCell &cell : sample.cells) {
        const double value = cell.value + shift;
        highest = std::max(highest, value);
        lowest = std::min(lowest, value);
        sum += value * cell.area_m2;
        if (threshold && value > *threshold)
            above_m2 += cell.area_m2;
    }
    const bool any = !sample.cells.empty();
    const auto orNull
            = [](bool known, double value) { return known ? QVariant(value) : QVariant(); };
    QVariantMap values;
    values.insert(QStringLiteral("max"), orNull(any, highest));
    values.insert(QStringLiteral("min"), orNull(any, lowest));
    values.insert(QStringLiteral("mean"), orNull(any, sum / sample.covered_m2));
    values.insert(QStringLiteral("covered_share"),
            orNull(polygon_m2 > 0, std::min(1.0, sample.covered_m2 / polygon_m2)));
    values.insert(QStringLiteral("area_above_m2"), orNull(threshold.has_value(), above_m2));
    values.insert(QStringLiteral("share_above"),
            orNull(threshold.has_value() && polygon_m2 > 0, std::min(1.0, above_m2 / polygon_m2)));
    return values;
}

} // namespace spp
