// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/zonalpeer.h"

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <cstdio>
#include <limits>
#include <memory>

namespace spp::bench {

namespace {

const char *const crs = "EPSG:5897";

bool writeParcels(const engine::Store &parcels, const std::string &path)
{
    OGRSpatialReference reference;
    reference.SetFromUserInput(crs);
    const std::unique_ptr<GDALDataset> file(GetGDALDriverManager()->GetDriverByName("GPKG")->Create(
            path.c_str(), 0, 0, 0, GDT_Unknown, nullptr));
    OGRLayer *layer
            = file ? file->CreateLayer("parcels", &reference, wkbMultiPolygon, nullptr) : nullptr;
    OGRFieldDefn field("record", OFTInteger64);
    if (!layer || layer->CreateField(&field) != OGRERR_NONE
            || layer->StartTransaction() != OGRERR_NONE)
        return false;
    for (std::size_t record = 0; record < parcels.size(); ++record) {
        const std::string wkb
                = engine::inMetres(parcels.geometryOnGrid(record), parcels.origin()).wkb();
        OGRGeometry *geometry = nullptr;
        OGRGeometryFactory::createFromWkb(wkb.data(), nullptr, &geometry, wkb.size());
        const std::unique_ptr<OGRGeometry> owned(OGRGeometryFactory::forceToMultiPolygon(geometry));
        OGRFeature feature(layer->GetLayerDefn());
        feature.SetField("record", GIntBig(record));
        feature.SetGeometry(owned.get());
        if (layer->CreateFeature(&feature) != OGRERR_NONE)
            return false;
    }
    return layer->CommitTransaction() == OGRERR_NONE;
}

bool writeRaster(const engine::Grid &grid, const std::vector<float> &cells, const std::string &path)
{
    OGRSpatialReference reference;
    reference.SetFromUserInput(crs);
    const std::unique_ptr<GDALDataset> file(
            GetGDALDriverManager()->GetDriverByName("GTiff")->Create(
                    path.c_str(), grid.columns, grid.rows, 1, GDT_Float32, nullptr));
    if (!file)
        return false;
    double place[] = { grid.xmin, grid.cellWidth, 0.0, grid.ymax, 0.0, -grid.cellHeight };
    file->SetGeoTransform(place);
    file->SetSpatialRef(&reference);
    return file->GetRasterBand(1)->RasterIO(GF_Write, 0, 0, grid.columns, grid.rows,
                   const_cast<float *>(cells.data()), grid.columns, grid.rows, GDT_Float32, 0, 0,
                   nullptr)
            == CE_None;
}

} // namespace

bool ZonalPeer::write(const engine::Store &parcels, const engine::Grid &grid,
        const std::vector<std::vector<float>> &rasters) const
{
    GDALAllRegister();
    bool done = writeParcels(parcels, m_folder + "/parcels.gpkg");
    for (std::size_t i = 0; i < rasters.size() && done; ++i)
        done = writeRaster(grid, rasters[i], file("depth", i, ".tif"));
    return done;
}

ProcessCost ZonalPeer::run(std::size_t raster) const
{
    const std::string out = file("zonal", raster, ".gpkg");
    std::remove(out.c_str());
    return bench::run({ m_program, "native:zonalstatisticsfb",
            "INPUT=" + m_folder + "/parcels.gpkg", "INPUT_RASTER=" + file("depth", raster, ".tif"),
            "RASTER_BAND=1", "COLUMN_PREFIX=d_", "STATISTICS=2", "OUTPUT=" + out });
}

std::vector<double> ZonalPeer::means(std::size_t raster, std::size_t parcels) const
{
    std::vector<double> all(parcels, std::numeric_limits<double>::quiet_NaN());
    const std::unique_ptr<GDALDataset> data(
            GDALDataset::Open(file("zonal", raster, ".gpkg").c_str(), GDAL_OF_VECTOR));
    if (!data)
        return all;
    for (const OGRFeatureUniquePtr &feature : *data->GetLayer(0)) {
        const auto record = std::size_t(feature->GetFieldAsInteger64("record"));
        if (record < parcels && feature->IsFieldSetAndNotNull(feature->GetFieldIndex("d_mean")))
            all[record] = feature->GetFieldAsDouble("d_mean");
    }
    return all;
}

} // namespace spp::bench
