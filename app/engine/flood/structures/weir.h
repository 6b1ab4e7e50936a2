// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

namespace spp::engine {

/// A broad-crested weir: a low stretch of dyke, a spillway, a road under water.
struct Weir {
    double crest_m = 0.0; ///< level of the crest, datum of the terrain
    double width_m = 1.0;
    double coefficient = 1.0; ///< C_d, 1 for critical flow over the crest without losses
};

/// Discharge in m³/s, positive from the first side to the second.
///
/// Free: Q = 1.7049 C_d b H^1.5, with H the higher water above the crest. Where the lower water
/// stands above the crest too, the factor (1 − (h₂/h₁)^1.5)^0.385 of Villemonte (1947, Civil
/// Engineering 17) reduces it. Continuous, falling with the lower level, rising with the higher
/// one, antisymmetric, 0 at equal levels.
double weirDischarge(const Weir &weir, double level1_m, double level2_m);

} // namespace spp::engine
