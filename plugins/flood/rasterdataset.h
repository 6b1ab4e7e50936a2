// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "engine/raster/grid.h"

#include <QString>

#include <memory>
#include <vector>

class GDALDataset;
class GDALRasterBand;

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

/// Makes NaN of the values that a mask of the file takes out, of whole rows from `row` on. A value
/// for "no data" is the reader's own to look at. BadInput where the mask cannot be read.
Result<void> takeOutMasked(GDALRasterBand &band, int row, std::vector<double> &values);

/// North up, with the rows turned around where they go from south to north.
struct RasterPlace {
    engine::Grid grid; ///< in units of its CRS
    bool isSouthUp = false;
};

/// BadInput for rasters that do not say where they lie, and for rotated ones.
Result<RasterPlace> placeOf(GDALDataset &dataset);

} // namespace spp::flood
