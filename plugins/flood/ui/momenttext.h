// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/results/depthseries.h"

namespace spp::flood {

/// When a step is: "2 h 05 min" after the start, "Step 3 of 12" where no times are known, "Greatest
/// depth".
QString momentText(const DepthSeries &series, int step);
/// The same of `steps` steps; NaN: the time is not known.
QString momentText(int step, int steps, double time_s);

} // namespace spp::flood
