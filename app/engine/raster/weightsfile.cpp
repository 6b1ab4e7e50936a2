// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// Raster weights in a cache file.
#include "engine/raster/rasterweights.h"

#include "base/words.h"
#include "engine/store/arrayfile.h"

namespace spp::engine {

namespace {

constexpr std::uint32_t weightsKind = 0x57454947; // "WEIG"

enum Tag : std::uint32_t { GridTag = 1, SizeTag, AreaTag, OffsetTag, SpanTag, TileTag, ShareTag };

template <typename Offset>
bool areOffsets(const PodVector<Offset> &offsets, std::size_t count, std::size_t last)
{
    return offsets.size() == count + 1 && offsets.front() == 0 && offsets.back() == last
            && std::is_sorted(offsets.begin(), offsets.end());
}

/// Every span lies within the grid and within the shares of its tile.
bool spansFit(const RasterWeights &w)
{
    const auto columns = std::uint64_t(w.grid.columns);
    for (std::size_t subject = 0; subject < w.subjects(); ++subject) {
        const std::size_t tile = subject / Store::tileSize;
        const std::uint64_t shares = w.tileShare[tile + 1] - w.tileShare[tile];
        for (std::uint64_t i = w.spanOffset[subject]; i < w.spanOffset[subject + 1]; ++i) {
            const WeightSpan &span = w.span[i];
            if (span.row >= std::uint32_t(w.grid.rows)
                    || std::uint64_t(span.column) + span.count > columns
                    || (span.firstShare != WeightSpan::allFull
                            && std::uint64_t(span.firstShare) + span.count > shares))
                return false;
        }
    }
    return true;
}

bool fitTogether(const RasterWeights &w)
{
    const std::size_t tiles = (w.subjects() + Store::tileSize - 1) / Store::tileSize;
    return w.grid.isUsable() && areOffsets(w.spanOffset, w.subjects(), w.span.size())
            && areOffsets(w.tileShare, tiles, w.share.size()) && spansFit(w);
}

} // namespace

Result<void> writeWeights(const RasterWeights &weights, const std::string &sourceHash,
        const std::filesystem::path &path, const Feedback *feedback)
{
    const Grid &g = weights.grid;
    const PodVector<double> place{ g.xmin, g.ymax, g.cellWidth, g.cellHeight };
    const PodVector<std::int32_t> size{ g.columns, g.rows };
    ArrayFileWriter file(weightsKind, sourceHash);
    file.add(GridTag, place);
    file.add(SizeTag, size);
    file.add(AreaTag, weights.area_m2);
    file.add(OffsetTag, weights.spanOffset);
    file.add(SpanTag, weights.span);
    file.add(TileTag, weights.tileShare);
    file.add(ShareTag, weights.share);
    return file.write(path, feedback);
}

Result<RasterWeights> readWeights(const std::string &sourceHash, const std::filesystem::path &path)
{
    SPP_ASSIGN(ArrayFileReader file, ArrayFileReader::open(path, weightsKind, sourceHash));
    RasterWeights weights;
    SPP_ASSIGN(const auto place, file.read<double>(GridTag));
    SPP_ASSIGN(const auto size, file.read<std::int32_t>(SizeTag));
    SPP_ASSIGN(weights.area_m2, file.read<double>(AreaTag));
    SPP_ASSIGN(weights.spanOffset, file.read<std::uint64_t>(OffsetTag));
    SPP_ASSIGN(weights.span, file.read<WeightSpan>(SpanTag));
    SPP_ASSIGN(weights.tileShare, file.read<std::uint64_t>(TileTag));
    SPP_ASSIGN(weights.share, file.read<double>(ShareTag));
    if (place.size() == 4 && size.size() == 2)
        weights.grid = { place[0], place[1], place[2], place[3], size[0], size[1] };
    if (!fitTogether(weights))
        return Error::environment(translate("spp::engine", "The cache is damaged or not whole."))
                .inFile(path.u8string());
    return weights;
}

} // namespace spp::engine
