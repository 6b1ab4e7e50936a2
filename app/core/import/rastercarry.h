// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"

#include <QString>

#include <memory>

class GDALDataset;

namespace spp {

class CoordinateOperation;
class GdalMessages;

struct SPP_CORE_EXPORT RasterClose {
    void operator()(GDALDataset *dataset) const;
};
using RasterPtr = std::unique_ptr<GDALDataset, RasterClose>;

/// A raster in the CRS that an operation leads to: 32-bit numbers, NaN for no data.
struct CarriedRaster {
    RasterPtr dataset; ///< reads the source, which must stay open as long
    QString note; ///< for people: how the cells came there
};

/// What stands in a cell that was none of the source.
enum class CarriedCells {
    ByKind, ///< nearest of classes (whole numbers, a table of colours), others bilinear
    Nearest, ///< the value of one cell of the source: none between two of them
};

/// Resamples the first band. Not to be asked for an identity.
Result<CarriedRaster> SPP_CORE_EXPORT carryOver(GDALDataset &source,
        const CoordinateOperation &operation, CarriedCells cells, const GdalMessages &messages);

} // namespace spp
