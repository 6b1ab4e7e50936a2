// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/flood/risk/hazardcells.h"
#include "engine/raster/rastersummary.h"

namespace spp::engine {

/// What a scenario means for one polygon, line or point. Sizes are m² of polygons, m of lines and 1
/// for a point.
///
/// Sampling rule: a polygon takes from each cell it touches by the exact share of the cell that it
/// covers, a line by its exact length in the cell, a point from the cell it lies in (see cellAt()).
/// So a subject smaller than a cell has the value of that cell; nothing is interpolated.
struct SubjectExposure {
    double size = 0.0; ///< wet + dry + unknown
    double wet = 0.0;
    double dry = 0.0;
    double unknown = 0.0; ///< without data, or beside the raster
    double depthSum = 0.0; ///< of wet parts, depth x size: m³ for polygons
    double deepest_m = 0.0; ///< NaN where nothing is known
    double longest_h = 0.0; ///< NaN where the duration is not known
    /// The worst class of its cells; dry only where nothing of it is unknown.
    std::int32_t worstClass = HazardScheme::unknown;

    double meanWetDepth_m() const { return wet > 0.0 ? depthSum / wet : 0.0; }
    bool isPartlyUnknown() const { return unknown > 0.0; }
};

/// All subjects in one scenario; `classes` holds the sizes per class, unknown (-1) and dry (0)
/// included, so that those of a subject add up to its size.
struct ScenarioExposure {
    PodVector<SubjectExposure> subject;
    ClassAreas classes;
};

/// Polygons, by weights that may come from a cache. `classOfCell`: see hazardClasses(). The same
/// for any number of threads. BadInput where the cells are not those of the weights; Cancelled.
Result<ScenarioExposure> exposureOfPolygons(const RasterWeights &weights, const FloodCells &cells,
        const std::vector<std::int32_t> &classOfCell, std::int32_t classes, int threads = 0,
        Feedback *feedback = nullptr);

/// Lines or points of a store on a grid; of polygons their outlines, as lines. Records without
/// corners are unknown and of no size.
Result<ScenarioExposure> exposureOfPaths(const Store &subjects, const Grid &grid,
        const FloodCells &cells, const std::vector<std::int32_t> &classOfCell, std::int32_t classes,
        int threads = 0, Feedback *feedback = nullptr);

} // namespace spp::engine
