// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "engine/raster/grid.h"

#include <QString>

#include <memory>

class GDALDataset;

namespace spp {
class GdalMessages;
}

namespace spp::flood {

struct CloseDataset {
    void operator()(GDALDataset *dataset) const;
};
using DatasetPtr = std::unique_ptr<GDALDataset, CloseDataset>;

/// Opens a raster, by its path or by what GDAL calls it. BadInput, with what GDAL says of it.
Result<DatasetPtr> openRaster(const QString &name, const GdalMessages &messages);

/// North up, with the rows turned around where they go from south to north.
struct RasterPlace {
    engine::Grid grid; ///< in units of its CRS
    bool isSouthUp = false;
};

/// BadInput for rasters that do not say where they lie, and for rotated ones.
Result<RasterPlace> placeOf(GDALDataset &dataset);

} // namespace spp::flood
