// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/flood/structures/culvertbarrel.h"

namespace spp::engine {

/// A pipe or box under a dyke or road. The same inlet stands at both ends.
struct Culvert {
    Barrel barrel;
    int barrels = 1; ///< side by side, all alike
    int inletCode = 1; ///< of CulvertInlet
    double invert1_m = 0.0; ///< level of the floor at the first end, datum of the terrain
    double invert2_m = 0.0;
    double length_m = 10.0;
    double manning = 0.013; ///< n, s/m^(1/3)
    double entranceLoss = 0.5; ///< in velocity heads
    double exitLoss = 1.0; ///< in velocity heads
};

/// Refuses what the equations were not made for: an unknown inlet, no length, a slope above 0.15,
/// coefficients below 0 or no numbers.
Result<void> checkCulvert(const Culvert &culvert);

/// The discharge of a checked culvert, with what does not depend on the water worked out once.
/// May be used from several threads.
class CulvertFlow {
public:
    explicit CulvertFlow(const Culvert &culvert);

    /// In m³/s, positive from the first side to the second: the smaller of inlet and outlet
    /// control. Continuous, rising with the higher level, not rising with the lower one,
    /// antisymmetric where both inverts are equal, 0 at equal levels.
    double discharge(double level1_m, double level2_m) const;

    /// Of all barrels for water `depth_m` above the floor of the end where it enters, `slope`
    /// falling in the direction of flow (m/m). FHWA HDS-5, appendix A: the unsubmerged equation up
    /// to K_u Q/(A√D) = 3.5, the submerged one from 4.0, a straight line between. The slope term
    /// fades out with the specific head, so that no water means no discharge.
    double inletControl(double depth_m, double slope) const;

    /// Of all barrels, between two levels above the floor of the outlet. Entrance, Manning
    /// friction over the whole length, and exit take (k_e + k_x + 2g n² L/R^(4/3)) velocity
    /// heads. The depth in the outlet is that of the water below it, but at least the one that
    /// lets most water through (Bélanger's principle for a free fall).
    double outletControl(double head_m, double tailwater_m) const;

private:
    double unsubmerged(double relativeDepth, double slopeTerm) const;
    double loading(double criticalDepth) const;
    double headAt(double criticalDepth, double slopeTerm) const;
    double barrelFlow(double head, double depth) const;

    Culvert m_culvert;
    double m_scale = 0.0; ///< A√D / K_u: m³/s for a loading of 1
    double m_depthAtLimit = 0.0; ///< critical depth for a loading of 3.5, form 1
    double m_slope = 0.0; ///< falling from the first end to the second
    int m_form = 1;
    double m_k = 0.0;
    double m_m = 0.0;
    double m_c = 0.0;
    double m_y = 0.0;
    bool m_mitered = false;
};

} // namespace spp::engine
