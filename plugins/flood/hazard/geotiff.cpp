// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/hazard/geotiff.h"

#include "core/import/gdalmessages.h"

#include <QCoreApplication>

#include <gdal_priv.h>

#include <limits>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::GeoTiff)
};

Error failed(const QString &path, const GdalMessages &messages)
{
    return Error::environment(
            Texts::tr("The raster could not be written: %1.").arg(messages.reason()).toStdString())
            .inFile(path.toStdString())
            .advise(Texts::tr("Make room on the disk, and check that the folder can be written to.")
                            .toStdString());
}

/// False when GDAL does not know the reference system.
bool setCrs(GDALDataset &dataset, const QString &crs)
{
    if (crs.isEmpty())
        return true;
    OGRSpatialReference reference;
    return reference.SetFromUserInput(crs.toUtf8().constData()) == OGRERR_NONE
            && dataset.SetSpatialRef(&reference) == CE_None;
}

} // namespace

Result<void> writeGeoTiff(const engine::Grid &grid, const std::vector<float> &cells,
        const QString &crs, const QString &path, const GeoTiffBand &about)
{
    startGdal();
    const GdalMessages messages;
    GDALDriver *driver = GetGDALDriverManager()->GetDriverByName("GTiff");
    const char *packing[] = { "COMPRESS=DEFLATE", "PREDICTOR=3", nullptr };
    GDALDataset *dataset = driver ? driver->Create(path.toUtf8().constData(), grid.columns,
                                   grid.rows, 1, GDT_Float32, const_cast<char **>(packing))
                                  : nullptr;
    if (!dataset)
        return failed(path, messages);
    double place[] = { grid.xmin, grid.cellWidth, 0.0, grid.ymax, 0.0, -grid.cellHeight };
    dataset->SetGeoTransform(place);
    const bool hasCrs = setCrs(*dataset, crs);
    GDALRasterBand &band = *dataset->GetRasterBand(1);
    band.SetNoDataValue(std::numeric_limits<double>::quiet_NaN());
    band.SetDescription(about.description.toUtf8().constData());
    band.SetUnitType(about.unit.toUtf8().constData());
    const CPLErr written = band.RasterIO(GF_Write, 0, 0, grid.columns, grid.rows,
            const_cast<float *>(cells.data()), grid.columns, grid.rows, GDT_Float32, 0, 0, nullptr);
    GDALClose(GDALDataset::ToHandle(dataset)); // what is left is written here
    if (written != CE_None || !hasCrs || !messages.failure().isEmpty())
        return failed(path, messages);
    return {};
}

} // namespace spp::flood
