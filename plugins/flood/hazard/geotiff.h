// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "engine/raster/grid.h"

#include <QString>

#include <vector>

namespace spp::flood {

/// Writes cells as a GeoTIFF of 32-bit numbers, NaN for no data. `crs`: "AUTH:CODE" or WKT; empty:
/// none is stated. Environment error when it cannot be written.
Result<void> writeGeoTiff(const engine::Grid &grid, const std::vector<float> &cells,
        const QString &crs, const QString &path);

} // namespace spp::flood
