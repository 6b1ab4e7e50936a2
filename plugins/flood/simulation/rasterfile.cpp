// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/simulation/rasterfile.h"

#include "core/crs/gdaltransform.h"
#include "core/import/gdalmessages.h"
#include "flood/rasterdataset.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cmath>
#include <limits>

#include <gdal_priv.h>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::RasterFile)
};

Error bad(const QString &path, const QString &reason)
{
    return Error::badInput(reason.toStdString()).inFile(path.toStdString());
}

Result<DatasetPtr> open(const QString &path)
{
    if (QFileInfo(path).isDir())
        return bad(path, Texts::tr("This is a folder, not a raster."));
    if (!QFileInfo(path).isFile())
        return bad(path, Texts::tr("There is no such file."));
    const GdalMessages messages;
    Result<DatasetPtr> dataset = openRaster(path, messages);
    if (!dataset)
        return dataset.error().inFile(path.toStdString());
    if ((*dataset)->GetRasterCount() < 1)
        return bad(path, Texts::tr("The raster has no band."));
    // A picture has colours, of which the first would be taken for the value.
    if ((*dataset)->GetRasterCount() > 1)
        return bad(path,
                Texts::tr("The raster has %1 bands, and one is wanted.")
                        .arg((*dataset)->GetRasterCount()))
                .advise(Texts::tr("Save the band of the values alone, such as by gdal_translate "
                                  "-b 1.")
                                .toStdString());
    return dataset;
}

Result<RasterCells> headerOf(GDALDataset &dataset, const QString &path)
{
    const Result<RasterPlace> place = placeOf(dataset);
    if (!place)
        return place.error().inFile(path.toStdString());
    if (place->isSouthUp)
        return bad(path, Texts::tr("The rows of the raster go from south to north."))
                .advise(Texts::tr("Turn it north up first, for example with gdalwarp.")
                                .toStdString());
    RasterCells raster;
    raster.grid = place->grid;
    raster.crs = wktOf(dataset.GetSpatialRef());
    raster.unit = QString::fromUtf8(dataset.GetRasterBand(1)->GetUnitType()).trimmed();
    return raster;
}

/// Which cells of the source a target cell covers along one axis, and how much of each.
struct Cover {
    int first = 0;
    std::vector<double> shares; ///< of the target's width
};

std::vector<Cover> covers(double from, double width, int count, double sourceFrom,
        double sourceWidth, int sourceCount)
{
    std::vector<Cover> all(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        const double low = (from + i * width - sourceFrom) / sourceWidth;
        const double high = low + width / sourceWidth;
        Cover &cover = all[std::size_t(i)];
        cover.first = std::max(0, int(std::floor(low)));
        for (int cell = cover.first; cell < std::min(sourceCount, int(std::ceil(high))); ++cell)
            cover.shares.push_back(
                    std::max(0.0, std::min(high, cell + 1.0) - std::max(low, double(cell)))
                    * sourceWidth / width);
    }
    return all;
}

double meanOver(const RasterCells &source, const Cover &rows, const Cover &columns)
{
    double sum = 0.0;
    double weight = 0.0;
    for (std::size_t r = 0; r < rows.shares.size(); ++r) {
        for (std::size_t c = 0; c < columns.shares.size(); ++c) {
            const double value = source.at(rows.first + int(r), columns.first + int(c));
            if (std::isnan(value))
                continue;
            const double share = rows.shares[r] * columns.shares[c];
            sum += share * value;
            weight += share;
        }
    }
    return weight >= 0.5 - 1e-9 ? sum / weight : std::numeric_limits<double>::quiet_NaN();
}

} // namespace

Result<RasterCells> rasterHeader(const QString &path)
{
    const GdalMessages messages;
    SPP_ASSIGN(const DatasetPtr dataset, open(path));
    return headerOf(*dataset, path);
}

Result<RasterCells> readRaster(const QString &path, std::size_t most)
{
    const GdalMessages messages;
    SPP_ASSIGN(const DatasetPtr dataset, open(path));
    SPP_ASSIGN(RasterCells raster, headerOf(*dataset, path));
    const std::size_t count = std::size_t(raster.grid.rows) * std::size_t(raster.grid.columns);
    if (count > most)
        return bad(
                path, Texts::tr("The raster has %1 cells; %2 are the most.").arg(count).arg(most))
                .advise(Texts::tr("Cut it to the area of the model, or make its cells larger, such "
                                  "as by gdalwarp -tr.")
                                .toStdString());
    raster.cells.resize(count);
    GDALRasterBand &band = *dataset->GetRasterBand(1);
    if (band.RasterIO(GF_Read, 0, 0, raster.grid.columns, raster.grid.rows, raster.cells.data(),
                raster.grid.columns, raster.grid.rows, GDT_Float64, 0, 0)
            != CE_None)
        return bad(
                path, Texts::tr("The raster cannot be read to its end: %1.").arg(messages.reason()))
                .advise(Texts::tr("Copy it anew.").toStdString());
    if (const auto masked = takeOutMasked(band, 0, raster.cells); !masked)
        return masked.error().inFile(path.toStdString());
    int hasNoData = 0;
    const double missing = band.GetNoDataValue(&hasNoData);
    const double scale = band.GetScale();
    const double offset = band.GetOffset();
    for (double &cell : raster.cells) {
        // A file may say more digits than its single-precision cells keep.
        const bool isMissing = !std::isfinite(cell)
                || (hasNoData && (cell == missing || float(cell) == float(missing)));
        cell = isMissing ? std::numeric_limits<double>::quiet_NaN() : cell * scale + offset;
    }
    return raster;
}

std::vector<double> averagedTo(const engine::Grid &grid, const RasterCells &source)
{
    if (grid == source.grid)
        return source.cells;
    const engine::Grid &from = source.grid;
    const std::vector<Cover> columns = covers(
            grid.xmin, grid.cellWidth, grid.columns, from.xmin, from.cellWidth, from.columns);
    const std::vector<Cover> rows = covers(
            -grid.ymax, grid.cellHeight, grid.rows, -from.ymax, from.cellHeight, from.rows);
    std::vector<double> means;
    means.reserve(rows.size() * columns.size());
    for (const Cover &row : rows) {
        for (const Cover &column : columns)
            means.push_back(meanOver(source, row, column));
    }
    return means;
}

std::vector<double> nearestTo(const engine::Grid &grid, const RasterCells &source)
{
    const engine::Grid &from = source.grid;
    std::vector<double> values;
    values.reserve(std::size_t(grid.rows) * std::size_t(grid.columns));
    for (int row = 0; row < grid.rows; ++row) {
        const double y = grid.ymax - (row + 0.5) * grid.cellHeight;
        const double sourceRow = std::floor((from.ymax - y) / from.cellHeight);
        for (int column = 0; column < grid.columns; ++column) {
            const double x = grid.xmin + (column + 0.5) * grid.cellWidth;
            const double sourceColumn = std::floor((x - from.xmin) / from.cellWidth);
            const bool inside = sourceRow >= 0.0 && sourceRow < from.rows && sourceColumn >= 0.0
                    && sourceColumn < from.columns;
            values.push_back(inside ? source.at(int(sourceRow), int(sourceColumn))
                                    : std::numeric_limits<double>::quiet_NaN());
        }
    }
    return values;
}

} // namespace spp::flood
