// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "flood/results/depthseries.h"
#include "flood/simulation/scenariocontext.h"

#include <limits>
#include <optional>

namespace spp::flood {

/// Water over time in the cell over a place. NaN: unknown.
struct Hydrograph {
    bool isInside = false; ///< false: the place is outside of the grid, and nothing else is set
    double ground_m = std::numeric_limits<double>::quiet_NaN(); ///< above the datum
    double greatest_m = std::numeric_limits<double>::quiet_NaN(); ///< depth
    std::vector<double> depth_m; ///< as many as the series has steps

    /// Of water of a depth in metres, above the datum; NaN where there is none, or the ground is
    /// not known.
    double level_m(double depth) const
    {
        return depth > 0.0 ? ground_m + depth : std::numeric_limits<double>::quiet_NaN();
    }
};

/// The cell over a place in the CRS of the grid, as row * columns + column; none outside. A place
/// on the border of two cells belongs to the eastern and southern one.
std::optional<std::size_t> cellOver(const engine::Grid &grid, const MapPoint &place);

/// One for each place; places are in the CRS of the series. Reads every step once, whatever the
/// number of places. Cancelled between two steps.
Result<std::vector<Hydrograph>> hydrographs(
        const DepthSeries &series, const std::vector<MapPoint> &places, Feedback &feedback);

} // namespace spp::flood
