// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/hazard/carriedgrid.h"

#include "core/import/gdalmessages.h"
#include "core/import/rastercarry.h"
#include "core/import/sourcecrs.h"
#include "flood/hazard/geotiff.h"
#include "flood/hazard/hazardplace.h"
#include "flood/jsontext.h"
#include "flood/rasterdataset.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <gdal_priv.h>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::CarriedGrid)
};

/// From the CRS of a grid to the territory's.
Result<CoordinateOperation> operationFrom(Territory &territory, const QString &crsWkt)
{
    SPP_ASSIGN(const Profile profile, territory.profile());
    SPP_ASSIGN(const SourceCrs crs, SourceCrs::claimed(profile, crsWkt, {}));
    return CoordinateOperation::create(territory.datum(), crs.code, territory.crs());
}

Result<void> readCells(
        GDALDataset &dataset, const GdalMessages &messages, HazardGrid &grid, Feedback &feedback)
{
    SPP_ASSIGN(const RasterPlace place, placeOf(dataset));
    grid.grid = place.grid;
    const int columns = place.grid.columns;
    grid.cells.resize(std::size_t(columns) * std::size_t(place.grid.rows));
    for (int row = 0; row < place.grid.rows; ++row) {
        if (feedback.isCancelled())
            return Error::cancelled({});
        float *to = grid.cells.data() + std::size_t(row) * std::size_t(columns);
        if (dataset.GetRasterBand(1)->RasterIO(
                    GF_Read, 0, row, columns, 1, to, columns, 1, GDT_Float32, 0, 0, nullptr)
                != CE_None)
            return Error::badInput(Texts::tr("The raster could not be carried over: %1")
                                           .arg(messages.failure())
                                           .toStdString());
    }
    return {};
}

} // namespace

QJsonObject CarriedGrid::json() const
{
    return { { key("crs"), crs }, { key("operation"), operation }, { key("note"), note } };
}

Result<CarriedGrid> inTerritoryCrs(Territory &territory, HazardGrid grid, Feedback &feedback)
{
    SPP_ASSIGN(const CoordinateOperation operation, operationFrom(territory, grid.crsWkt));
    CarriedGrid carried;
    carried.crs = operation.from();
    carried.grid = std::move(grid);
    if (operation.isIdentity())
        return carried;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("grid.tif"));
    SPP_TRY(writeGeoTiff(carried.grid.grid, carried.grid.cells, carried.grid.crsWkt, path));
    const GdalMessages messages;
    SPP_ASSIGN(const DatasetPtr source, openRaster(path, messages));
    SPP_ASSIGN(const CarriedRaster raster,
            carryOver(*source, operation, CarriedCells::Nearest, messages));
    SPP_TRY(readCells(*raster.dataset, messages, carried.grid, feedback));
    SPP_TRY(checkPlace(territory, carried.grid.grid));
    carried.operation = operation.description();
    carried.note = raster.note;
    return carried;
}

Result<void> checkCarriage(Territory &territory, const QString &crsWkt, const engine::Grid &grid)
{
    SPP_ASSIGN(const CoordinateOperation operation, operationFrom(territory, crsWkt));
    if (operation.isIdentity())
        return {};
    SPP_ASSIGN(const engine::Box there,
            operation.transform(engine::Box{ grid.xmin, grid.ymax - grid.rows * grid.cellHeight,
                    grid.xmin + grid.columns * grid.cellWidth, grid.ymax }));
    return checkPlace(territory,
            { there.xmin, there.ymax, there.xmax - there.xmin, there.ymax - there.ymin, 1, 1 });
}

} // namespace spp::flood
