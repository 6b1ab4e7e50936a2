// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/exposure/exposurereport.h"

namespace spp::flood {

/// Groups of scenarios that differ in nothing stated but the return period: places in `scenarios`,
/// by return period. Left out are scenarios without one, groups of one, and, with a warning, groups
/// in which a return period stands twice: a base and a proposal are no series.
std::vector<std::vector<std::size_t>> returnPeriodFamilies(
        const std::vector<ScenarioUse> &scenarios, QStringList &warnings);

} // namespace spp::flood
