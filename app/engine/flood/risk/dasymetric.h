// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <vector>

namespace spp::engine {

/// People of areas, laid on the buildings in them.
struct PlacedPeople {
    std::vector<double> ofBuilding;
    std::vector<double> notPlaced; ///< per area: its people where no building has a floor
};

/// Lays the people of each area on its buildings in proportion to their floor area, so that those
/// of an area add up to its population to rounding. `areaOf`: the area of each building, or -1.
/// BadInput where sizes do not fit together and for numbers that are negative or none.
Result<PlacedPeople> placePeople(const std::vector<double> &population,
        const std::vector<double> &floorArea_m2, const std::vector<std::int32_t> &areaOf);

} // namespace spp::engine
