// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/rasterdataset.h"

#include "core/import/gdalmessages.h"

#include <QCoreApplication>

#include <gdal_priv.h>

#include <cmath>

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
        return bad(Texts::tr("No reader understands this raster: %1").arg(messages.failure()));
    return dataset;
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
