// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "engine/raster/grid.h"

#include <QString>

#include <memory>
#include <vector>

namespace spp::flood {

/// Depths of one flood, at one or many times, on one grid: frames of a run, time steps of a NetCDF
/// or a mesh, or the one picture that a scenario of the territory has.
///
/// Cells are read when they are asked for; may be shared and read by several threads at once.
class DepthSeries {
public:
    virtual ~DepthSeries() = default;

    virtual QString title() const = 0;
    virtual const engine::Grid &grid() const = 0; ///< in units of the CRS
    virtual QString crsWkt() const = 0;
    virtual int steps() const = 0; ///< 0: only the greatest depth is known
    virtual double time_s(int step) const = 0; ///< since the start, rising
    /// Depths in metres, NaN: unknown. `greatest` for the greatest depth of each cell.
    static constexpr int greatest = -1;
    virtual Result<std::vector<float>> depth_m(int step) const = 0;
    /// Level of the ground in metres above the datum, NaN: unknown. Empty: not known at all.
    virtual Result<std::vector<float>> ground_m() const = 0;
};

using DepthSeriesPtr = std::shared_ptr<const DepthSeries>;

} // namespace spp::flood
