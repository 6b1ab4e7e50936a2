// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/overlay/edges.h"

namespace spp::engine {

/// How much of a subject is covered by at least one of several features that overlap: the sum of
/// their shares counts common ground more than once, this does not.
///
/// A sweep over strips between neighbouring corners and crossings; within a strip sides do not
/// cross and are counted through from below. O(n² log n) for n sides near the subject, meant for
/// the few subjects on contested ground. Reused from one subject to the next by one thread.
class CoverDepth {
public:
    /// Begins a subject, whose sides are relative to the lower left corner of `box`.
    void begin(const GridBox &box, const Edge *edges, std::size_t count);
    /// Adds sides of feature number `feature`, relative to `base`. May be called several times for
    /// one feature.
    void add(std::uint32_t feature, GridPoint base, const Edge *edges, std::size_t count);
    /// The area of the subject in mm² that some feature covers.
    double covered_mm2();

private:
    struct Side {
        double xl;
        double xr;
        double yl;
        double slope;
        double sign;
        std::size_t owner; ///< 0: the subject, else one more than the place in m_features
        double ymin;
        double ymax;

        double at(double x) const { return yl + (x - xl) * slope; }
    };
    void keep(const Edge &edge, double dx, double dy, std::size_t owner);
    void findBreaks();
    double strip_mm2(double from, double to);

    double m_width = 0.0;
    double m_height = 0.0;
    GridPoint m_base;
    std::vector<Side> m_sides;
    std::vector<std::uint32_t> m_features;
    std::vector<double> m_breaks;
    std::vector<std::pair<double, std::size_t>> m_strip; ///< height at the middle, side; from below
    std::vector<double> m_depth; ///< per owner
};

} // namespace spp::engine
