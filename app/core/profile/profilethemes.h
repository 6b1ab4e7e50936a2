// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/profile/yamlreader.h"

#include <vector>

namespace spp {

/// The theme definitions under "themes". Refuses ids and field names that cannot be table and
/// column names, and any of them given twice.
Result<std::vector<Theme>> SPP_CORE_EXPORT readThemes(const YamlReader &profile);

} // namespace spp
