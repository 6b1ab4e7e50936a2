// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/geometry.h"

namespace spp::engine {

/// Overlay operations that try harder before they give up.
///
/// The rungs are floating precision, then snapping both inputs to a 1e-6 m grid, then to a 1 mm
/// grid. When all fail, the error of the *first* rung is returned. Inputs should be valid; see
/// repair() for making them so. Results of polygon overlays keep polygons only.
class RobustOverlay {
public:
    enum class Rung { Floating, FineGrid, MillimetreGrid };

    struct Outcome {
        Geometry geometry;
        Rung rung = Rung::Floating;
    };

    /// A null geometry counts as empty.
    static Result<Outcome> intersection(const Geometry &a, const Geometry &b);
    static Result<Outcome> difference(const Geometry &a, const Geometry &b);
    static Result<Outcome> unionOf(const std::vector<Geometry> &parts);
};

/// Round-capped buffer; its arcs lie within 1 mm of the true ones at any distance. A negative
/// distance shrinks polygons. A null geometry stays null.
Result<Geometry> buffer(const Geometry &geometry, double distance_m);

/// A valid geometry of the same kind, and the area that the repair added (+) or lost (-) in m².
///
/// Uses the "structure" method of GEOS, which keeps holes holes. An input that is already valid
/// is cloned unchanged with areaChange 0. Parts of a lower dimension that fall out are dropped.
struct Repaired {
    Geometry geometry;
    double areaChange_m2 = 0.0;
    std::string reason; ///< what was wrong; empty when nothing was
};
Result<Repaired> repair(const Geometry &geometry);

} // namespace spp::engine
