// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <cstddef>
#include <string>

namespace spp::engine {

/// What the sky brings and the ground takes: rain, infiltration, evaporation.
class VerticalSource {
public:
    /// Sums over the cells of one call, in m of depth; neither is negative.
    struct Change {
        double added_m = 0.0;
        double taken_m = 0.0;
    };

    virtual ~VerticalSource() = default;

    /// Under which its volumes are listed in results. UTF-8.
    virtual std::string name() const { return "rain and losses"; }

    /// Called once per step, from one thread, before any row. The step lasts from `time_s` to
    /// `time_s + dt_s`, in seconds from the start of the run.
    virtual void beginStep(double time_s, double dt_s) = 0;

    /// Changes the depths of `count` cells of `row` from `firstColumn` on, west to east.
    ///
    /// `depth_m` holds the depths at the end of the step before rain and losses, `inside` is 0
    /// for cells that are not part of the model and must stay as they are; both begin at
    /// `firstColumn`. What is taken must not exceed depth plus rain. Called from several threads,
    /// never twice for one cell in one step; state of a cell may be written, shared state may not.
    virtual Change apply(
            int row, int firstColumn, int count, const unsigned char *inside, double *depth_m)
            = 0;

    /// Whether water may come anywhere in the model; else only wet tiles are visited.
    virtual bool reachesDryCells() const { return true; }

    /// The state as plain numbers, so that a run resumed from a checkpoint gives the same bytes.
    virtual std::size_t stateSize() const { return 0; }
    virtual void saveState(double *) const { }
    virtual void loadState(const double *) { }
};

} // namespace spp::engine
