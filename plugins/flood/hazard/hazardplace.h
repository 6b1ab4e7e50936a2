// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/data/territory.h"
#include "engine/raster/grid.h"

namespace spp::flood {

/// CrsMismatch where a grid, in the territory's CRS, meets no commune of the profile: its CRS was
/// stated wrongly, or it is of another place. Passes where the profile knows no communes.
Result<void> checkPlace(Territory &territory, const engine::Grid &grid);

} // namespace spp::flood
