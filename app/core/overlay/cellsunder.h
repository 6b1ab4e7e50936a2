// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/overlay/subjectongrid.h"
#include "core/review/featuresource.h"

#include <vector>

namespace spp {

/// A cell under a polygon.
struct WeightedCell {
    double value = 0.0;
    double area_m2 = 0.0; ///< of the cell that the polygon covers
};

/// The cells with data under a subject, row by row, by the weights of the overlay engine.
Result<std::vector<WeightedCell>> SPP_CORE_EXPORT cellsUnder(
        const SubjectOnGrid &subject, const RasterWindow &window);

} // namespace spp
