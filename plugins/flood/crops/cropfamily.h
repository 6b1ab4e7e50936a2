// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/exposure/exposurereport.h"

namespace spp::flood {

/// What a crop loses in an average year by `places`, scenarios of returnPeriodFamilies(); `answers`
/// are of all scenarios. Fields that one of them does not know wholly are left out of it.
Result<CropFamily> cropFamily(std::vector<std::size_t> places,
        const std::vector<CropAnswer> &answers, const std::vector<ScenarioUse> &scenarios);

} // namespace spp::flood
