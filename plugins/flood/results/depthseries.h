// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "engine/raster/grid.h"
#include "flood/results/gaugerecord.h"

#include <QString>

#include <memory>
#include <vector>

namespace spp::flood {

/// Depths of one flood, at one or many times, on one grid: frames of a run, time steps of a NetCDF
/// or a mesh, or the one picture that a scenario of the territory has. See openseries.h.
///
/// Cells are read when they are asked for; may be shared and read by several threads at once.
class DepthSeries {
public:
    virtual ~DepthSeries() = default;

    virtual QString title() const = 0;
    virtual QString runFolder() const { return {}; } ///< of a run of ours; empty: it is none
    virtual const engine::Grid &grid() const = 0; ///< in units of the CRS
    virtual QString crsWkt() const = 0; ///< empty: not known
    virtual int steps() const = 0; ///< 0: only the greatest depth is known
    /// Whether the source says when its steps are. Otherwise they are only numbered.
    virtual bool hasTimes() const { return true; }
    /// Since the start, rising; NaN without times. The start of a source that counts from a date is
    /// its first step.
    virtual double time_s(int step) const = 0;
    /// Depths in metres, NaN: unknown. `greatest` for the greatest depth of each cell.
    static constexpr int greatest = -1;
    virtual Result<std::vector<float>> depth_m(int step) const = 0;
    /// Level of the ground in metres above the datum, NaN: unknown. Empty: not known at all.
    virtual Result<std::vector<float>> ground_m() const = 0;

    /// The same for a few cells, which are row * columns + column, in any order. As good as
    /// depth_m() and ground_m(), but sources that can read them alone.
    virtual Result<std::vector<float>> depthsAt_m(
            int step, const std::vector<std::size_t> &cells) const;
    virtual Result<std::vector<float>> groundAt_m(const std::vector<std::size_t> &cells) const;

    /// What gauges recorded; none where a source has no gauges.
    virtual Result<std::vector<GaugeRecord>> gauges() const { return std::vector<GaugeRecord>(); }
};

using DepthSeriesPtr = std::shared_ptr<const DepthSeries>;

/// The step whose time is the nearest; `greatest` where there are no steps or no times.
int nearestStep(const DepthSeries &series, double time_s);

} // namespace spp::flood
