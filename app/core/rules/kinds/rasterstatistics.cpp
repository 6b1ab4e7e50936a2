// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/rules/kinds/rasterstatistics.h"

#include "engine/rastercoverage.h"

namespace spp {

namespace {

/// Rounding along a cell's edge leaves areas of this size that are not there.
constexpr double noise_m2 = 1e-6;

Result<void> addRaster(const engine::Geometry &polygon, const RasterInfo &raster,
        FeatureSource &source, RasterSample &sample)
{
    SPP_ASSIGN(const RasterWindow window, source.rasterWindow(raster.id, polygon.bounds()));
    if (window.columns == 0 || window.rows == 0)
        return {};
    const engine::Grid grid{ window.xmin, window.ymax, window.cellWidth_m, window.cellHeight_m,
        window.columns, window.rows };
    SPP_ASSIGN(
            const std::vector<engine::CellWeight> weights, engine::coverageWeights(polygon, grid));
    const double cell_m2 = window.cellWidth_m * window.cellHeight_m;
    for (const engine::CellWeight &weight : weights) {
        const double value = window.values[size_t(weight.row) * size_t(window.columns)
                + size_t(weight.column)];
        const double area = weight.fraction * cell_m2;
        if (std::isnan(value) || area < noise_m2)
            continue;
        sample.cells.push_back({ value, area });
        sample.covered_m2 += area;
    }
    return {};
}

} // namespace

Result<RasterSample> RasterSample::of(const engine::Geometry &polygon,
        const std::vector<RasterInfo> &rasters, FeatureSource &source)
{
    RasterSample sample;
    for (const RasterInfo &raster : rasters)
        SPP_TRY(addRaster(polygon, raster, source, sample));
    const double whole = polygon.area();
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
