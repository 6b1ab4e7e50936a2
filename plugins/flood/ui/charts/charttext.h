// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/results/depthseries.h"
#include "gui/review/tablepage.h"

namespace spp::flood {

/// Depths and levels of a model to the centimetre, in the reader's locale; NaN: "–".
QString metresText(double metres);
/// A cell with such a number; empty for NaN.
TableCell metresCell(double metres);

/// When a step is: "2,5 h", "step 3", "greatest depth".
QString momentText(const DepthSeries &series, int step);

} // namespace spp::flood
