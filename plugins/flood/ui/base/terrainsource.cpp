// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/base/terrainsource.h"

#include "core/data/rasterstore.h"
#include "core/data/territory.h"
#include "flood/hazard/geotiff.h"

#include <QFile>
#include <QFileInfo>

namespace spp::flood {

namespace {

const QString &terrainTheme()
{
    static const QString theme = QStringLiteral("terrain");
    return theme;
}

Result<void> writeCopy(
        qlonglong raster, const QString &territory, const QString &copy, Feedback &feedback)
{
    SPP_ASSIGN(const std::unique_ptr<Territory> own,
            Territory::open(territory, Territory::Access::ReadOnly));
    RasterStore store(own->database());
    SPP_ASSIGN(const engine::Grid grid, store.grid(raster));
    SPP_ASSIGN(const std::vector<float> cells, store.cells(raster, feedback));
    SPP_ASSIGN(const std::vector<RasterInfo> rasters, store.list(terrainTheme()));
    GeoTiffBand band;
    for (const RasterInfo &info : rasters) {
        if (info.id == raster)
            band.unit = info.attributes.value(QStringLiteral("unit")).toString();
    }
    const Result<void> written = writeGeoTiff(grid, cells, own->crs(), copy, band);
    if (!written)
        QFile::remove(copy);
    return written;
}

} // namespace

Result<std::vector<TerrainSource>> terrainsOf(Territory &territory)
{
    std::vector<TerrainSource> sources;
    const Theme *theme = territory.theme(terrainTheme());
    if (!theme)
        return sources;
    SPP_ASSIGN(const std::vector<RasterInfo> rasters,
            RasterStore(territory.database()).list(terrainTheme()));
    for (const RasterInfo &raster : rasters) {
        const QString title = theme->title.text();
        sources.push_back({ {}, raster.id,
                raster.name.isEmpty() ? title : QStringLiteral("%1: %2").arg(title, raster.name) });
    }
    return sources;
}

Result<ReadableTerrain> readTerrain(const TerrainSource &source, const QString &territory,
        const QString &copy, Feedback &feedback)
{
    ReadableTerrain terrain;
    terrain.path = source.file;
    if (source.raster) {
        terrain.path = copy;
        if (!QFileInfo::exists(copy))
            SPP_TRY(writeCopy(source.raster, territory, copy, feedback));
    }
    SPP_ASSIGN(const RasterCells header, rasterHeader(terrain.path));
    terrain.grid = header.grid;
    terrain.crs = header.crs;
    return terrain;
}

} // namespace spp::flood
