// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <vector>

namespace spp::samples {

/// Square cells from the north-west, in metres of the map; noValue where nothing is known.
struct CellGrid {
    double xmin = 0.0;
    double ymax = 0.0;
    double cell_m = 5.0;
    int columns = 0;
    int rows = 0;
    std::vector<float> cells;
};

constexpr float noValue = -9999.0F;

} // namespace spp::samples
