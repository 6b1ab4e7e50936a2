// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

namespace spp::engine {

/// A vertical sluice gate above a sill.
struct Gate {
    double sill_m = 0.0; ///< level of the sill, datum of the terrain
    double width_m = 1.0;
    double height_m = 1.0; ///< how far it lifts above the sill when open
    double coefficient = 0.6; ///< μ
};

/// Discharge in m³/s under a gate that is lifted `opening_m` above its sill, positive from the
/// first side to the second.
///
/// With h the levels above the sill and a the opening (or h₁ where the water does not touch the
/// gate): free flow μ a b √(2g (h₁ − 0.61 a)) while the lower water stays under the contracted jet
/// (h₂ ≤ 0.61 a), submerged flow μ a b √(2g (h₁ − h₂)) from h₂ = a on, and a linear blend of the
/// two between. Because the opening ends at the water, the same expression goes over into that of
/// a weir without a step. Continuous, falling with the lower level, rising with the higher one and
/// the opening, antisymmetric, 0 at equal levels and when shut.
double gateDischarge(const Gate &gate, double opening_m, double level1_m, double level2_m);

} // namespace spp::engine
