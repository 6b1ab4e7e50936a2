// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "engine/raster/grid.h"

#include <QString>

#include <vector>

namespace spp::flood {

/// What a band says of itself; may be empty.
struct GeoTiffBand {
    QString description;
    QString unit;
};

/// Writes cells as a GeoTIFF of 32-bit numbers, packed without loss, NaN for no data. `crs`:
/// "AUTH:CODE" or WKT; empty: none is stated. Environment error when it cannot be written.
Result<void> writeGeoTiff(const engine::Grid &grid, const std::vector<float> &cells,
        const QString &crs, const QString &path, const GeoTiffBand &band = {});

} // namespace spp::flood
