// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/overlay/edges.h"

namespace spp::engine {

/// A subject, or a piece of one, made ready to be measured against many others.
///
/// Coordinates are millimetres from `base`, the lower left corner of its box.
class MeasuredPolygon {
public:
    /// Takes the sides given, which must be relative to the lower left corner of `box`, and
    /// computes the area from them.
    void assign(const GridBox &box, const Edge *edges, std::size_t count);
    /// The same where the area is known better, such as exactly.
    void assign(const GridBox &box, const Edge *edges, std::size_t count, double area_mm2);

    GridPoint base() const { return m_base; }
    double width() const { return m_width; }
    double height() const { return m_height; }
    double area_mm2() const { return m_area_mm2; }

    /// The area in mm² that it shares with the polygon made of `count` sides relative to
    /// `edgesBase`.
    ///
    /// With A and B as bags of sides the area of A ∩ B is the sum over every side a of A and b of B
    /// of sign(a) sign(b) x integral of min(y_a, y_b) dx where both are: at each x it is the
    /// measure of a section, and the base line cancels because the signs of each add up to 0. So
    /// nothing is noded, no corner is found to lie left or right of a line, and concave shapes,
    /// holes, parts, touching and overlying sides are nothing special. Sides of B that lie below
    /// all of A add nothing; those above all of it add the slab of A beneath them.
    ///
    /// The error is a few units in the last place of width x height: below 1e-8 m² for a subject of
    /// 1 km. Zero is returned for what is not more than noise_mm2().
    double sharedWith_mm2(GridPoint edgesBase, const Edge *edges, std::size_t count) const;

    /// What rounding can pretend, in mm²; never more than half a square millimetre.
    double noise_mm2() const;

private:
    struct Side {
        double xl;
        double xr;
        double yl;
        double slope;
        double sign;
    };
    double slab_mm2(double from, double to) const;
    double beneath_mm2(double from, double to, double xl, double yl, double slope) const;

    GridPoint m_base;
    double m_width = 0.0;
    double m_height = 0.0;
    double m_area_mm2 = 0.0;
    std::vector<Side> m_sides;
};

} // namespace spp::engine
