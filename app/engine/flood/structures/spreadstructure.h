// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/flood/flooddomain.h"
#include "engine/flood/structures/structure.h"

namespace spp::engine {

/// How much of a row of cells a structure takes, in m: the width of a weir or gate, the spans of
/// all barrels of a culvert, 0 of a pump.
double widthOf(const Device &device);

/// Gives a structure that is wider than a cell further pairs of ends (Structure::beside), so that
/// its discharge neither drains nor drowns a single cell; a narrower one stays as it is.
///
/// The pairs lie in a line across the way from the first end to the second: the given pair, then in
/// turn one more to its right, as the way goes, and one more to its left, as many as cover the
/// width. Where an end is outside, the way goes to the side on which the model ends. The line
/// follows a dyke that is crossed at a right angle, straight or aslant over the grid. A pair whose
/// cells lie higher than the water moves nothing.
///
/// Errors, naming the structure: those of checkStructure(); BadInput where a cell of the line is
/// outside the model, or where it cannot be told which way an end outside lies.
Result<Structure> spreadOverCells(Structure structure, const FloodDomain &domain);

} // namespace spp::engine
