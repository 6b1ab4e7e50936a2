// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <vector>

namespace spp::engine {

/// How a culvert's inlet was built, with the coefficients that FHWA fitted to its tests.
struct CulvertInlet {
    int code = 0; ///< 1 … 57, as EPA SWMM numbers them
    const char *barrel = ""; ///< English: shape and material; the window has words of its own
    const char *edge = ""; ///< English: how the inlet is made
    int form = 1; ///< equation for the unsubmerged inlet: 1 by specific head, 2 direct
    double k = 0.0;
    double m = 0.0;
    double c = 0.0;
    double y = 0.0;
    bool mitered = false; ///< cut to the slope of the bank: other sign of the slope term
};

/// All 57 sets, by code. Source: FHWA Hydraulic Design Series No. 5 (FHWA-HIF-12-026), table A.1;
/// codes as in appendix A.10 of the EPA SWMM 5 user's manual.
const std::vector<CulvertInlet> &culvertInlets();

/// Nullptr for a code that is not 1 … 57.
const CulvertInlet *culvertInlet(int code);

} // namespace spp::engine
