// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/rastercarry.h"

#include "core/crs/coordinateoperation.h"
#include "core/crs/gdaltransform.h"
#include "core/import/gdalmessages.h"

#include <QCoreApplication>
#include <QStringList>

#include <gdal_priv.h>
#include <gdal_utils.h>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::RasterImport)
};

/// Whole numbers and colour tables are classes, between which there is nothing.
bool holdsClasses(GDALRasterBand &band)
{
    return band.GetColorTable() || !GDALDataTypeIsFloating(band.GetRasterDataType());
}

QString noteOf(bool isNearest, bool classes)
{
    if (!isNearest)
        return Texts::tr("cells resampled, bilinear between their centres");
    return classes ? Texts::tr("cells resampled, the nearest class taken")
                   : Texts::tr("cells resampled, each with the value of the nearest one");
}

} // namespace

void RasterClose::operator()(GDALDataset *dataset) const
{
    GDALClose(GDALDataset::ToHandle(dataset));
}

Result<CarriedRaster> carryOver(GDALDataset &source, const CoordinateOperation &operation,
        CarriedCells cells, const GdalMessages &messages)
{
    const bool classes = holdsClasses(*source.GetRasterBand(1));
    const bool isNearest = classes || cells == CarriedCells::Nearest;
    SPP_ASSIGN(QStringList arguments, gdalArguments(operation));
    arguments << QStringLiteral("-of") << QStringLiteral("VRT") << QStringLiteral("-ot")
              << QStringLiteral("Float32") << QStringLiteral("-dstnodata") << QStringLiteral("nan")
              << QStringLiteral("-r")
              << (isNearest ? QStringLiteral("near") : QStringLiteral("bilinear"));
    CPLStringList list;
    for (const QString &argument : arguments)
        list.AddString(argument.toUtf8().constData());
    GDALWarpAppOptions *options = GDALWarpAppOptionsNew(list.List(), nullptr);
    GDALDatasetH handle = GDALDataset::ToHandle(&source);
    CarriedRaster carried;
    carried.dataset.reset(
            GDALDataset::FromHandle(GDALWarp("", nullptr, 1, &handle, options, nullptr)));
    GDALWarpAppOptionsFree(options);
    if (!carried.dataset)
        return Error::badInput(Texts::tr("The raster could not be carried over: %1")
                                       .arg(messages.failure())
                                       .toStdString());
    carried.note = noteOf(isNearest, classes);
    return carried;
}

} // namespace spp
