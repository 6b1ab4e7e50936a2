// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/rasterdataset.h"

#include "core/import/gdalmessages.h"

#include <QCoreApplication>

#include <gdal_priv.h>

#include <cmath>
#include <limits>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::RasterSource)
};

Error bad(const QString &reason, const QString &advice = {})
{
    return Error::badInput(reason.toStdString()).advise(advice.toStdString());
}

} // namespace

void CloseDataset::operator()(GDALDataset *dataset) const
{
    GDALClose(GDALDataset::ToHandle(dataset));
}

Result<DatasetPtr> openRaster(const QString &name, const GdalMessages &messages)
{
    startGdal();
    DatasetPtr dataset(GDALDataset::FromHandle(GDALOpenEx(name.toUtf8().constData(),
            GDAL_OF_RASTER | GDAL_OF_READONLY | GDAL_OF_VERBOSE_ERROR, nullptr, nullptr, nullptr)));
    if (!dataset)
        return bad(Texts::tr("No reader understands this raster: %1.").arg(messages.reason()));
    return dataset;
}

Result<void> takeOutMasked(GDALRasterBand &band, int row, std::vector<double> &values)
{
    if (band.GetMaskFlags() & (GMF_ALL_VALID | GMF_NODATA))
        return {};
    const int columns = band.GetXSize();
    const int rows = int(values.size() / std::size_t(columns));
    std::vector<unsigned char> mask(values.size(), 0);
    if (band.GetMaskBand()->RasterIO(
                GF_Read, 0, row, columns, rows, mask.data(), columns, rows, GDT_Byte, 0, 0, nullptr)
            != CE_None)
        return bad(Texts::tr("The mask of the raster cannot be read."));
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (mask[i] == 0)
            values[i] = std::numeric_limits<double>::quiet_NaN();
    }
    return {};
}

Result<RasterPlace> placeOf(GDALDataset &dataset)
{
    double at[6] = {};
    if (dataset.GetGeoTransform(at) != CE_None)
        return bad(Texts::tr("The raster does not say where it lies."),
                Texts::tr("Add a world file, or save it as GeoTIFF."));
    if (at[2] != 0.0 || at[4] != 0.0)
        return bad(Texts::tr("The raster is rotated."),
                Texts::tr("Turn it north up first, for example with gdalwarp."));
    if (!(at[1] > 0.0) || at[5] == 0.0)
        return bad(Texts::tr("The columns of the raster do not go from west to east."),
                Texts::tr("Turn it north up first, for example with gdalwarp."));
    RasterPlace place;
    place.isSouthUp = at[5] > 0.0;
    engine::Grid &grid = place.grid;
    grid.columns = dataset.GetRasterXSize();
    grid.rows = dataset.GetRasterYSize();
    grid.cellWidth = at[1];
    grid.cellHeight = std::abs(at[5]);
    grid.xmin = at[0];
    grid.ymax = place.isSouthUp ? at[3] + grid.rows * at[5] : at[3];
    return place;
}

} // namespace spp::flood
