// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "engine/raster/grid.h"
#include "engine/store/store.h"

#include <filesystem>

namespace spp::engine {

/// Cells of one row, side by side.
struct WeightSpan {
    static constexpr std::uint32_t allFull = 0xffffffffu;

    std::uint32_t row = 0;
    std::uint32_t column = 0; ///< the first
    std::uint32_t count = 0;
    /// Place of the first cell's share among those of the subject's tile, or allFull.
    std::uint32_t firstShare = allFull;
};

/// How much of each cell of a grid each subject covers, kept so that another raster on the same
/// grid costs a sum of products alone.
///
/// Subjects are the records of the store they were made from, in its order. Shares are counted
/// within tiles of Store::tileSize subjects, so that 32 bits are enough for any number of subjects.
/// The sum of share x cell area is the subject's area inside the grid to 1e-9 of it.
struct RasterWeights {
    Grid grid;
    PodVector<double> area_m2; ///< of the subjects
    PodVector<std::uint64_t> spanOffset; ///< one more than subjects
    PodVector<WeightSpan> span;
    PodVector<std::uint64_t> tileShare; ///< per tile: place of its first share; one more than tiles
    PodVector<double> share;

    std::size_t subjects() const { return area_m2.size(); }
    std::size_t bytes() const;
    /// Calls `cell(row, column, share)` for each cell that a subject covers, row by row.
    template <typename Cell>
    void eachCell(std::size_t subject, Cell &&cell) const
    {
        const double *shares = share.data() + tileShare[subject / Store::tileSize];
        for (std::uint64_t i = spanOffset[subject]; i < spanOffset[subject + 1]; ++i) {
            const WeightSpan &s = span[i];
            const bool full = s.firstShare == WeightSpan::allFull;
            for (std::uint32_t k = 0; k < s.count; ++k)
                cell(s.row, s.column + k, full ? 1.0 : shares[s.firstShare + k]);
        }
    }
};

/// The weights of polygons on a grid in metres of the same CRS; see CoverageWalk. The same bytes
/// for any number of threads (0: those of the hardware). Errors: Usage for subjects that are no
/// polygons, BadInput for a grid without cells, Cancelled.
Result<RasterWeights> rasterWeights(
        const Store &subjects, const Grid &grid, int threads = 0, Feedback *feedback = nullptr);

/// Keeps weights in a cache file and gets them back; see writeStore() and readStore(). The hash
/// must tell both the subjects and the grid. Writing can be cancelled; `feedback` may be null.
Result<void> writeWeights(const RasterWeights &weights, const std::string &sourceHash,
        const std::filesystem::path &path, const Feedback *feedback = nullptr);
Result<RasterWeights> readWeights(const std::string &sourceHash, const std::filesystem::path &path);

} // namespace spp::engine
