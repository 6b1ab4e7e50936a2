// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"

namespace spp {

class Contributions;

/// overlay, distance, service-radius, table, attribute, raster, land-use.
SPP_CORE_EXPORT void addCoreRuleKinds(Contributions &to);

} // namespace spp
