// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"

namespace spp::engine {

enum class BarrelShape {
    Circular,
    Box,
    Ellipse, ///< lying or standing, by its span and rise
    Arch, ///< half an ellipse on a flat floor
    /// By its span, rise and the full area that the maker states: an ellipse made wider or
    /// narrower to that area. Real pipe arches have three radii; depths between floor and crown
    /// are therefore approximate, full flow is not.
    PipeArch,
};

/// The cross-section of one barrel, in metres.
struct Barrel {
    BarrelShape shape = BarrelShape::Circular;
    double span_m = 1.0;
    double rise_m = 1.0;
    double fullArea_m2 = 0.0; ///< of a pipe arch; others know theirs
};

/// The part of a barrel below a depth.
struct BarrelSection {
    double area_m2 = 0.0;
    double width_m = 0.0; ///< of the water's surface
    double perimeter_m = 0.0; ///< wetted
};

/// Refuses sizes that are not above 0 or no numbers, a circle whose span is not its rise, and a
/// pipe arch without its area or with more than its box has.
Result<void> checkBarrel(const Barrel &barrel);

/// Up to `depth_m`, which is taken as between 0 and the rise. At the rise: the full section, with
/// the perimeter all around.
BarrelSection barrelSection(const Barrel &barrel, double depth_m);

} // namespace spp::engine
