// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "flood/results/depthseries.h"
#include "flood/simulation/scenariocontext.h"

#include <vector>

namespace spp::flood {

/// A corner of a line in the CRS of a series, with how far it is along the line on the ground.
struct LinePoint {
    MapPoint place;
    double distance_m = 0.0; ///< from the first corner on, rising
};

/// Corners of a line in metres, with their distances.
std::vector<LinePoint> alongLine(const std::vector<MapPoint> &corners);

/// Where a line runs through one cell, or outside of the grid.
struct CellStretch {
    double from_m = 0.0; ///< along the line
    double to_m = 0.0;
    bool isInside = false;
    std::size_t cell = 0; ///< row * columns + column

    double middle_m() const { return 0.5 * (from_m + to_m); }
};

/// The cells that a line crosses, in its order, without holes from its beginning to its end.
std::vector<CellStretch> cellsAlong(const engine::Grid &grid, const std::vector<LinePoint> &line);

/// A cut through a flood. Lists have one entry for each stretch; NaN: unknown, or outside.
struct Section {
    std::vector<CellStretch> stretches;
    std::vector<float> ground_m; ///< above the datum; empty: not known at all
    std::vector<float> depth_m; ///< at the step that was asked for
    std::vector<float> greatest_m; ///< depth

    bool hasGround() const { return !ground_m.empty(); }
};

/// The section at a step, or with the greatest depth alone. Cancelled.
Result<Section> sectionAt(const DepthSeries &series, const std::vector<LinePoint> &line, int step,
        Feedback &feedback);

} // namespace spp::flood
