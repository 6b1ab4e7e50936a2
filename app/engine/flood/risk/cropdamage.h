// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"

#include <vector>

namespace spp::engine {

/// The share of a crop that water destroys at one stage of its growth, by the depth of the water
/// and the hours that the crop is under it.
///
/// No water (a depth of 0 or less) destroys nothing, however long. Beyond the last breakpoint of an
/// axis its last row or column holds. A depth or a time that is not known gives NaN, never a guess;
/// so does a time below 0.
class CropDamage {
public:
    enum class Between {
        /// Bilinear between the four breakpoints around. Both axes begin at 0, so that nothing is
        /// assumed of water that is shallower or shorter than the first row.
        Linear,
        /// A breakpoint begins a class, itself included, whose loss holds up to the next one. Water
        /// shallower or shorter than the first class destroys nothing.
        Step,
    };
    struct Definition {
        Between between = Between::Linear;
        std::vector<double> depth_m; ///< breakpoints, rising
        std::vector<double> duration_h; ///< breakpoints, rising
        std::vector<double> loss; ///< 0 … 1; all durations of the first depth, then of the next
    };
    /// A breakpoint whose loss is below that of shallower or shorter water.
    struct Fall {
        double depth_m = 0.0;
        double duration_h = 0.0;
    };

    /// BadInput for an axis without breakpoints, breakpoints that are no numbers, below 0, twice
    /// there or in no order, a linear axis that does not begin at 0, and losses that are missing or
    /// outside of 0 … 1. A loss that falls is no error; see falls().
    static Result<CropDamage> create(Definition definition);

    /// 0 … 1, or NaN.
    double loss(double depth_m, double duration_h) const;
    /// Whether a linear table says nothing of it: deeper or longer than its last breakpoint. The
    /// last class of a table of steps has no end.
    bool isBeyond(double depth_m, double duration_h) const;
    /// What the caller must warn of.
    const std::vector<Fall> &falls() const { return m_falls; }

    const std::vector<double> &depths_m() const { return m_table.depth_m; }
    const std::vector<double> &durations_h() const { return m_table.duration_h; }
    /// The class that begins at a breakpoint, counted from 1; 0 is below the first.
    std::size_t depthClass(double depth_m) const;
    std::size_t durationClass(double duration_h) const;

private:
    CropDamage() = default;
    double at(std::size_t depth, std::size_t duration) const;
    double linear(double depth_m, double duration_h) const;

    Definition m_table;
    std::vector<Fall> m_falls;
};

} // namespace spp::engine
