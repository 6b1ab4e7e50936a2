// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/flood/floodcases.h"

namespace spp::test {

// Synthetic twins of the benchmark tests of the Environment Agency (SC120002): the same kind of
// bed and forcing, with beds of formulas, because the official terrain may not be passed on.

/// EA 1: a stage that rises over a sill, and falls again, leaving a pond behind it. 20 h.
FloodSetup ea1Twin();
/// EA 2: a hydrograph into an egg-box of 16 hollows. 48 h.
FloodSetup ea2Twin();
/// The cell in the middle of a hollow of EA 2; both count from 0, from the north-west.
CellPlace ea2Hollow(int row, int column);
/// The lowest bed on the line from the middle of a hollow of EA 2 to the next one to the south or
/// east is its highest on that line: water above it runs on. Infinity for the last hollow.
double ea2Sill(const FloodDomain &domain, const CellPlace &hollow);
/// EA 3: water that shoots over a bump. `pour_s` is how long the same 1310 m³ take.
FloodSetup ea3Twin(double pour_s);
/// EA 4: a flat floodplain, filled from the middle of its west side. 5 h.
FloodSetup ea4Twin(double cell_m = 5.0);
/// EA 4 itself: its ground is flat, so that no file is needed. Hydrograph of the public inputs of
/// LISFLOOD-FP 8.0 (doi 10.5281/zenodo.4066824, CC BY 4.0).
FloodSetup ea4Official(double cell_m = 5.0);

} // namespace spp::test
