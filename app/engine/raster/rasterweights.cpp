// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/raster/rasterweights.h"

#include "base/words.h"
#include "engine/parallel/tilework.h"
#include "engine/raster/coveragewalk.h"

namespace spp::engine {

std::size_t RasterWeights::bytes() const
{
    return area_m2.capacity() * sizeof(double) + spanOffset.capacity() * sizeof(std::uint64_t)
            + span.capacity() * sizeof(WeightSpan) + share.capacity() * sizeof(double)
            + tileShare.capacity() * sizeof(std::uint64_t);
}

namespace {

struct TileWeights {
    std::vector<std::uint32_t> spansOfSubject;
    std::vector<WeightSpan> spans;
    std::vector<double> shares;
};

/// Walks the record's sides in metres.
void walk(const Store &store, std::size_t record, CoverageWalk &cells)
{
    const GridOrigin &origin = store.origin();
    const auto x = [&](std::int32_t mm) { return origin.x_m + mm / millimetresPerMetre; };
    const auto y = [&](std::int32_t mm) { return origin.y_m + mm / millimetresPerMetre; };
    const GridBox &box = store.box(record);
    if (!cells.begin({ x(box.xmin), y(box.ymin), x(box.xmax), y(box.ymax) }))
        return;
    const GridPoint *points = store.points();
    for (std::size_t path = store.firstPath(record); path < store.lastPath(record); ++path) {
        const std::size_t end = store.pathEnd(path);
        double x0 = x(points[end - 1].x);
        double y0 = y(points[end - 1].y);
        for (std::size_t i = store.pathBegin(path); i < end; ++i) {
            const double x1 = x(points[i].x);
            const double y1 = y(points[i].y);
            cells.addSide(x0, y0, x1, y1);
            x0 = x1;
            y0 = y1;
        }
    }
    cells.finish();
}

Result<void> keepRuns(const CoverageWalk &cells, TileWeights &tile)
{
    if (tile.shares.size() + cells.shares().size() >= WeightSpan::allFull)
        return Error::badInput(translate(
                "spp::engine", "The cells of a raster are too small for these polygons."));
    for (const CoveredRun &run : cells.runs()) {
        const auto first = std::uint32_t(tile.shares.size() + run.first);
        tile.spans.push_back(
                { run.row, run.column, run.count, run.full ? WeightSpan::allFull : first });
    }
    tile.shares.insert(tile.shares.end(), cells.shares().begin(), cells.shares().end());
    tile.spansOfSubject.push_back(std::uint32_t(cells.runs().size()));
    return {};
}

RasterWeights joined(const Store &subjects, const Grid &grid, std::vector<TileWeights> tiles)
{
    RasterWeights weights;
    weights.grid = grid;
    std::size_t spans = 0;
    std::size_t shares = 0;
    for (const TileWeights &tile : tiles) {
        spans += tile.spans.size();
        shares += tile.shares.size();
    }
    weights.area_m2.resize(subjects.size());
    for (std::size_t i = 0; i < subjects.size(); ++i)
        weights.area_m2[i] = subjects.area_m2(i);
    weights.spanOffset.reserve(subjects.size() + 1);
    weights.span.reserve(spans);
    weights.share.reserve(shares);
    weights.spanOffset.push_back(0);
    weights.tileShare.push_back(0);
    for (TileWeights &tile : tiles) {
        for (const std::uint32_t count : tile.spansOfSubject)
            weights.spanOffset.push_back(weights.spanOffset.back() + count);
        weights.span.insert(weights.span.end(), tile.spans.begin(), tile.spans.end());
        weights.share.insert(weights.share.end(), tile.shares.begin(), tile.shares.end());
        weights.tileShare.push_back(weights.share.size());
        tile = TileWeights();
    }
    return weights;
}

} // namespace

Result<RasterWeights> rasterWeights(
        const Store &subjects, const Grid &grid, int threads, Feedback *feedback)
{
    if (subjects.kind() != ShapeKind::Polygon)
        return Error::usage(translate("spp::engine", "Only polygons cover cells of a raster."));
    if (!grid.isUsable())
        return Error::badInput(
                translate("spp::engine", "The raster has no cells, or cells without a size."));
    std::vector<TileWeights> tiles((subjects.size() + Store::tileSize - 1) / Store::tileSize);
    SPP_TRY(forEachTile(tiles.size(), threads, feedback,
            [&](std::size_t tile, int, const StopSign &stop) -> Result<void> {
                CoverageWalk cells(grid);
                const std::size_t begin = tile * Store::tileSize;
                const std::size_t end = std::min(subjects.size(), begin + Store::tileSize);
                for (std::size_t record = begin; record < end; ++record) {
                    if (stop.isSet())
                        return Error::cancelled(translate("spp::engine", "stopped on request"));
                    walk(subjects, record, cells);
                    if (Result<void> kept = keepRuns(cells, tiles[tile]); !kept)
                        return kept;
                }
                return {};
            }));
    return joined(subjects, grid, std::move(tiles));
}

} // namespace spp::engine
