// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/overview/featuredensity.h"

namespace spp {

/// The tiles of an overview and which of them there must be.
///
/// Level 0 shows the whole theme in one tile; each further level has half the cell size, a power of
/// two in metres, and twice the tiles along either side. A map picks the level whose cells are
/// closest to its pixels. A tile is needed where a map that picks its level and touches it may hold
/// too many features (see isTooMany()): anywhere else the features themselves are drawn. So the
/// tiles are many where the features are, and few elsewhere.
class SPP_CORE_EXPORT OverviewPyramid {
public:
    OverviewPyramid(const FeatureDensity &density, const engine::Box &extent, int featuresPerFrame);

    /// Of a level from 0 on, its whole extent.
    engine::Grid grid(int level) const;
    /// Of one tile.
    engine::Box box(int level, int row, int column) const;
    bool isNeeded(int level, int row, int column) const;
    bool isAnyNeededBelow(int level, int row, int column) const; ///< one of its four quarters

    static constexpr int mostLevels = 18;

private:
    const FeatureDensity &m_density;
    engine::Box m_extent;
    double m_cell_m; ///< of level 0
    int m_featuresPerFrame;
};

/// Whether a map of so many pixels holds too many features to draw each: more for its size than
/// `featuresPerFrame` in one of 1920 x 1080. The same place changes at the same scale in a small
/// window, a large one and on paper.
SPP_CORE_EXPORT bool isTooMany(double features, double pixels, int featuresPerFrame);

/// Which of cell sizes, from the largest to the smallest, is closest to the pixel; the first when
/// the pixel is larger than all.
SPP_CORE_EXPORT int closestLevel(const std::vector<double> &cells_m, double pixel_m);

} // namespace spp
