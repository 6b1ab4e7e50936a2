// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/overlay/subjectongrid.h"
#include "engine/flood/risk/exposure.h"
#include "flood/hazard/scenariocells.h"

namespace spp::flood {

/// What one scenario means for one piece of ground.
struct SubjectFlood {
    NamedHazardScheme scheme; ///< of the class
    engine::SubjectExposure exposure;
    double fastest_m_s = 0.0; ///< over its wet cells; NaN: not known
    engine::HazardAssumptions assumed;
    bool isReached = true; ///< its box meets the raster of the scenario

    /// "schemes": the classes of the office, the first of them for depths; classes that were drawn
    /// keep their own scheme. Errors as those of ScenarioCells.
    static Result<SubjectFlood> measure(const SubjectOnGrid &subject, Territory &territory,
            const FloodScenario &scenario, const HazardSchemes &schemes);
};

} // namespace spp::flood
