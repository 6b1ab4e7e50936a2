// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/cadastre/parcelrings.h"
#include "engine/cadastre/planepoint.h"

#include <optional>

namespace spp::engine {

/// A straight cut across a parcel, in doubles.
struct StraightCut {
    double offset_m = 0.0; ///< to the left of the reference line
    double area_m2 = 0.0; ///< of the parcel to the right of the cut
    double length_m = 0.0; ///< within the parcel
    /// Where it enters and leaves the parcel, along the direction: two for each chord.
    std::vector<PlanePoint> crossings;
};

/// How much of a shape lies to the right of a line that moves to the left, parallel to itself.
///
/// Between two corners that area is a quadratic function of the offset, so the offset for an area
/// is found in closed form. O(n log n) for shapes that a line crosses a few times.
class AreaSweep {
public:
    /// `reference` lies on the line of offset 0, whose direction is `angle`, radians
    /// counter-clockwise from the east. The shape must outlive the sweep.
    AreaSweep(const GridRings &shape, PlanePoint reference, double angle);

    double totalArea_m2() const { return m_total; }
    /// The cut that leaves this area to its right; none unless 0 < area < totalArea_m2().
    std::optional<StraightCut> cutFor(double area_m2) const;
    /// The cut at an offset.
    StraightCut cutAt(double offset_m) const;
    /// Offset of a place.
    double offsetOf_m(PlanePoint place) const;
    PlanePoint placeAt(double along_m, double offset_m) const;

private:
    struct Side {
        double low; ///< offset, below `high`
        double high;
        double atLow; ///< along the direction
        double atHigh;
        double sign; ///< 1 where the parcel lies against the direction

        double at(double offset) const
        {
            return atLow + (atHigh - atLow) * ((offset - low) / (high - low));
        }
    };
    /// Calls visit(low, high, width at low, width at high) for every strip between corners,
    /// ascending, until it returns false.
    template <typename Visit>
    void forEachStrip(Visit &&visit) const;

    PlanePoint m_reference;
    double m_cos;
    double m_sin;
    double m_total = 0.0;
    std::vector<Side> m_sides; ///< ascending by low
    std::vector<double> m_levels; ///< offsets of corners, ascending
};

} // namespace spp::engine
