// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/domain/theme.h"

namespace spp::land {

/// Theme "boundary-marks": marks that stand on the ground at the corners of parcels (mốc giới).
Theme boundaryMarks();

} // namespace spp::land
