// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/flood/risk/cropdamage.h"
#include "engine/flood/risk/hazardcells.h"
#include "engine/raster/rasterweights.h"

namespace spp::engine {

/// What a flood does to the crop of one field. Areas in m²: each cell counts by the exact share of
/// it that the field covers.
struct FieldLoss {
    double size_m2 = 0.0; ///< dry + wet + unknown
    double dry_m2 = 0.0;
    double wet_m2 = 0.0; ///< whose loss is known
    double unknown_m2 = 0.0; ///< without data, beside the raster, or wet for a time not known
    double lost_m2 = 0.0; ///< of the wet: area x loss
    double beyond_m2 = 0.0; ///< of the wet: deeper or longer than the table reaches

    bool isKnown() const { return unknown_m2 == 0.0; }
    void add(const FieldLoss &other);
};

/// All fields of a crop in one scenario.
struct CropLoss {
    std::vector<FieldLoss> field; ///< as `fields` of cropLoss()
    FieldLoss total;
    /// Wet areas in m² by depthClass() and duration: at `depth * durations + duration`, where
    /// duration 0 is not known and the rest is durationClass() + 1.
    std::vector<double> class_m2;
    std::size_t durations = 0;

    double classArea_m2(std::size_t depth, std::size_t duration) const
    {
        return class_m2[depth * durations + duration];
    }
};

/// `fields`: those subjects of the weights that bear the crop. Where the cells have no duration,
/// the loss of wet ground is unknown. The same for any number of threads. BadInput where the cells
/// are not those of the weights; Cancelled.
Result<CropLoss> cropLoss(const CropDamage &damage, const RasterWeights &weights,
        const FloodCells &cells, const std::vector<std::size_t> &fields, int threads = 0,
        Feedback *feedback = nullptr);

} // namespace spp::engine
