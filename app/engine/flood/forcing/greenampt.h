// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"

namespace spp::engine {

/// A soil after Green and Ampt (1911): water enters behind a sharp wet front.
struct GreenAmptSoil {
    double conductivity_mps = 0.0; ///< K, hydraulic conductivity of the wetted soil
    double suction_m = 0.0; ///< ψ, at the wet front
    double moistureDeficit = 0.0; ///< Δθ, volume that water fills, before the flood
};

/// Refuses values below 0, a deficit above 1, and what is no number.
Result<void> checkSoil(const GreenAmptSoil &soil);

/// How deep water soaks in within `seconds`, in m, when `infiltrated_m` already did and
/// `available_m` stands or falls on the cell: all of it until water ponds, then what
/// F − ψΔθ ln(1 + F/ψΔθ) = K t allows from the present F on (solved to rounding, so that the sum
/// does not depend on the steps while water stands). The depth of the ponded water is not counted
/// as head.
double greenAmptInfiltration(
        const GreenAmptSoil &soil, double infiltrated_m, double available_m, double seconds);

} // namespace spp::engine
