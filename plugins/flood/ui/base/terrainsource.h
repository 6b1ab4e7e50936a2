// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "flood/simulation/rasterfile.h"
#include "flood/ui/base/groundcolumn.h"

#include <vector>

namespace spp {
class Territory;
}

namespace spp::flood {

/// A terrain that can be read.
struct ReadableTerrain {
    QString path;
    engine::Grid grid;
    QString crs; ///< WKT; empty: the file states none
};

/// The rasters of the territory's theme of the ground; none where it has no such theme.
Result<std::vector<TerrainSource>> terrainsOf(Territory &territory);

/// A file as it is; a raster of the territory is written to `copy` first, in the territory's CRS
/// and with the cells that it has. Errors: those of rasterHeader() and RasterStore; Environment
/// where the copy cannot be written. Not for the window's thread.
Result<ReadableTerrain> readTerrain(const TerrainSource &source, const QString &territory,
        const QString &copy, Feedback &feedback);

} // namespace spp::flood
