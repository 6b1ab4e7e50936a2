// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/flood/risk/hazardcells.h"
#include "engine/raster/rasterweights.h"

namespace spp::engine {

/// Two depth rasters on the same grid, row by row; NaN is "no data". Not owned.
struct DepthPair {
    std::size_t count = 0;
    const float *base_m = nullptr;
    const float *proposal_m = nullptr;
    double cell_m2 = 1.0;
    /// Per cell: 1 inside the site of the project; null: no site.
    const std::int32_t *site = nullptr;
};

/// What a project changes, over all cells that both rasters know.
struct DepthChange {
    std::vector<float> change_m; ///< proposal − base; NaN where either is not known
    double known_m2 = 0.0;
    double unknown_m2 = 0.0; ///< known in one raster, or in none
    double onlyOne_m2 = 0.0; ///< of them, known in exactly one
    double greatestRise_m = 0.0; ///< 0 where nothing rises
    double greatestFall_m = 0.0; ///< 0 or negative
    double meanChange_m = 0.0; ///< over cells that change at all
    double changed_m2 = 0.0;
    double newlyWet_m2 = 0.0; ///< below the wet threshold before, not below it after
    double newlyDry_m2 = 0.0;
    double volumeBase_m3 = 0.0;
    double volumeProposal_m3 = 0.0;
    /// Water that stood in the site and no longer does, less water that now does: the storage that
    /// the project displaces. 0 without a site.
    double displaced_m3 = 0.0;
};

/// `wetFrom_m`: a cell is wet from this depth on. Equal rasters give exactly 0 everywhere. BadInput
/// for rasters that are missing.
Result<DepthChange> depthChange(const DepthPair &pair, double wetFrom_m);

/// Areas by class before (row) and after (column), classes -1 (unknown), 0 (dry), 1 … n at places
/// 0, 1, 2 … n + 1.
std::vector<std::vector<double>> classTransitions(const std::vector<std::int32_t> &base,
        const std::vector<std::int32_t> &proposal, std::int32_t classes, double cell_m2);

/// How the water changes over one subject, outside of the site.
struct SubjectChange {
    double outside_m2 = 0.0; ///< of it under cells that are not of the site, or beside the grid
    double unknown_m2 = 0.0; ///< of these without data
    double greatestRise_m = 0.0; ///< NaN where nothing is known; negative where all of it falls
    double meanChange_m = 0.0; ///< over what is known
};

/// Cells that a subject shares less than 1e-6 m² of say nothing about it. A cell belongs to the
/// site as `site` says (its middle lies in it).
Result<PodVector<SubjectChange>> subjectChanges(const RasterWeights &weights,
        const std::vector<float> &change_m, const std::int32_t *site, int threads = 0,
        Feedback *feedback = nullptr);

} // namespace spp::engine
