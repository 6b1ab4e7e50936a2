// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/raster/rastersummary.h"

#include "base/words.h"
#include "engine/parallel/tilework.h"

#include <cmath>
#include <limits>

namespace spp::engine {

namespace {

/// Rounding along a cell's border leaves areas of this size that are not there.
constexpr double noise_m2 = 1e-6;

template <typename Value>
bool isNodata(Value value, const std::optional<Value> &nodata)
{
    if constexpr (std::is_floating_point_v<Value>) {
        if (std::isnan(value))
            return true;
    }
    return nodata && value == *nodata;
}

template <typename Value>
Result<void> checkBand(const RasterWeights &weights, const RasterBand<Value> &band)
{
    const std::size_t cells = std::size_t(weights.grid.columns) * std::size_t(weights.grid.rows);
    if (!band.values || band.count != cells)
        return Error::badInput(translate(
                "spp::engine", "A raster does not have the cells that its weights were made for."));
    return {};
}

Result<void> eachTile(const RasterWeights &weights, int threads, Feedback *feedback,
        const std::function<void(std::size_t tile, std::size_t subject)> &work)
{
    const std::size_t tiles = (weights.subjects() + Store::tileSize - 1) / Store::tileSize;
    return forEachTile(tiles, threads, feedback,
            [&](std::size_t tile, int, const StopSign &stop) -> Result<void> {
                const std::size_t end = std::min(weights.subjects(), (tile + 1) * Store::tileSize);
                for (std::size_t subject = tile * Store::tileSize; subject < end; ++subject) {
                    if (stop.isSet())
                        return Error::cancelled(translate("spp::engine", "stopped on request"));
                    work(tile, subject);
                }
                return {};
            });
}

template <typename Value>
RasterSummary summaryOf(
        const RasterWeights &weights, const RasterBand<Value> &band, std::size_t subject)
{
    const double cell_m2 = weights.grid.cellArea();
    const auto columns = std::size_t(weights.grid.columns);
    RasterSummary summary;
    double lowest = std::numeric_limits<double>::infinity();
    double highest = -lowest;
    weights.eachCell(subject, [&](std::uint32_t row, std::uint32_t column, double share) {
        const Value value = band.values[row * columns + column];
        const double area = share * cell_m2;
        if (isNodata(value, band.nodata)) {
            summary.nodata_m2 += area;
            return;
        }
        summary.data_m2 += area;
        summary.sum += area * double(value);
        if (area > noise_m2) {
            lowest = std::min(lowest, double(value));
            highest = std::max(highest, double(value));
        }
    });
    if (lowest <= highest) {
        summary.minimum = lowest;
        summary.maximum = highest;
    }
    const double whole = weights.area_m2[subject];
    const double outside = whole - summary.data_m2 - summary.nodata_m2;
    summary.outside_m2 = outside > std::max(noise_m2, 1e-9 * whole) ? outside : 0.0;
    return summary;
}

/// Areas per class of one subject, gathered in a small list.
void addClass(std::vector<ClassArea> &list, std::int32_t classId, double area_m2)
{
    for (ClassArea &entry : list) {
        if (entry.classId == classId) {
            entry.area_m2 += area_m2;
            return;
        }
    }
    list.push_back({ classId, area_m2 });
}

} // namespace

template <typename Value>
Result<PodVector<RasterSummary>> summarise(const RasterWeights &weights,
        const RasterBand<Value> &band, int threads, Feedback *feedback)
{
    SPP_TRY(checkBand(weights, band));
    PodVector<RasterSummary> summaries(weights.subjects());
    SPP_TRY(eachTile(weights, threads, feedback, [&](std::size_t, std::size_t subject) {
        summaries[subject] = summaryOf(weights, band, subject);
    }));
    return summaries;
}

template Result<PodVector<RasterSummary>> summarise<float>(
        const RasterWeights &, const RasterBand<float> &, int, Feedback *);
template Result<PodVector<RasterSummary>> summarise<double>(
        const RasterWeights &, const RasterBand<double> &, int, Feedback *);
template Result<PodVector<RasterSummary>> summarise<std::int32_t>(
        const RasterWeights &, const RasterBand<std::int32_t> &, int, Feedback *);

Result<ClassAreas> classAreas(const RasterWeights &weights, const RasterBand<std::int32_t> &band,
        int threads, Feedback *feedback)
{
    SPP_TRY(checkBand(weights, band));
    const double cell_m2 = weights.grid.cellArea();
    const auto columns = std::size_t(weights.grid.columns);
    std::vector<std::vector<ClassArea>> found(
            (weights.subjects() + Store::tileSize - 1) / Store::tileSize);
    std::vector<std::uint32_t> counts(weights.subjects());
    SPP_TRY(eachTile(weights, threads, feedback, [&](std::size_t tile, std::size_t subject) {
        std::vector<ClassArea> list;
        weights.eachCell(subject, [&](std::uint32_t row, std::uint32_t column, double share) {
            const std::int32_t classId = band.values[row * columns + column];
            if (!isNodata(classId, band.nodata))
                addClass(list, classId, share * cell_m2);
        });
        std::sort(list.begin(), list.end(),
                [](const ClassArea &a, const ClassArea &b) { return a.classId < b.classId; });
        counts[subject] = std::uint32_t(list.size());
        found[tile].insert(found[tile].end(), list.begin(), list.end());
    }));
    ClassAreas areas;
    areas.offset.push_back(0);
    for (const std::uint32_t count : counts)
        areas.offset.push_back(areas.offset.back() + count);
    areas.area.reserve(areas.offset.back());
    for (const std::vector<ClassArea> &tile : found)
        areas.area.insert(areas.area.end(), tile.begin(), tile.end());
    return areas;
}

} // namespace spp::engine
