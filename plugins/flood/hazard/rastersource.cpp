// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// Rasters of a model, through GDAL.
#include "core/crs/gdaltransform.h"
#include "core/import/gdalmessages.h"
#include "flood/hazard/hazardsource.h"
#include "flood/hazard/rastervariables.h"
#include "flood/hazard/sourceunits.h"
#include "flood/jsontext.h"
#include "flood/rasterdataset.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <gdal_priv.h>

#include <cmath>
#include <limits>
#include <new>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::RasterSource)
};

constexpr std::size_t mostCells = 2000000000; // 8 GB

Error bad(const QString &reason, const QString &advice = {})
{
    return Error::badInput(reason.toStdString()).advise(advice.toStdString());
}

/// The bands that `time` asks for, from 1.
Result<std::vector<int>> bandsFor(const QString &time, int count)
{
    std::vector<int> bands;
    if (time == QLatin1String("max")) {
        for (int band = 1; band <= count; ++band)
            bands.push_back(band);
        return bands;
    }
    if (time.isEmpty() && count == 1)
        return std::vector<int>{ 1 };
    if (time.isEmpty())
        return bad(Texts::tr("The source has %1 time steps or bands.").arg(count),
                Texts::tr("Say --time max for the greatest value of all, or --time N."));
    bool isNumber = false;
    const int step = time.toInt(&isNumber);
    if (!isNumber || step < 1 || step > count)
        return Error::usage(Texts::tr("--time must be max or a number from 1 to %1, not \"%2\".")
                                    .arg(QString::number(count), time)
                                    .toStdString());
    return std::vector<int>{ step };
}

/// A ground of one picture serves every moment, and so do hours under water, which are of all.
Result<std::vector<int>> bandsOf(const SourceReading &reading, int count)
{
    const bool isStill = count == 1
            && (reading.quantity == HazardQuantity::Ground
                    || reading.quantity == HazardQuantity::Duration);
    return bandsFor(isStill ? QString() : reading.time, count);
}

/// Adds a band, times `factor`, to `cells`, of several the greatest value.
Result<void> readBand(GDALRasterBand &band, double factor, std::vector<float> &cells,
        const GdalMessages &messages)
{
    const int columns = band.GetXSize();
    int hasNoData = 0;
    const double noData = band.GetNoDataValue(&hasNoData);
    const double scale = band.GetScale();
    const double offset = band.GetOffset();
    std::vector<double> row(size_t(columns), 0.0);
    for (int y = 0; y < band.GetYSize(); ++y) {
        if (band.RasterIO(
                    GF_Read, 0, y, columns, 1, row.data(), columns, 1, GDT_Float64, 0, 0, nullptr)
                != CE_None)
            return bad(Texts::tr("Row %1 of the raster cannot be read: %2.")
                               .arg(QString::number(y), messages.reason()));
        SPP_TRY(takeOutMasked(band, y, row));
        float *to = cells.data() + size_t(y) * size_t(columns);
        for (int x = 0; x < columns; ++x) {
            const double value = row[size_t(x)];
            if (!std::isfinite(value)
                    || (hasNoData && (value == noData || float(value) == float(noData))))
                continue;
            to[x] = std::fmax(to[x], float((value * scale + offset) * factor));
        }
    }
    return {};
}

void turnRowsAround(const engine::Grid &grid, std::vector<float> &cells)
{
    const auto columns = std::ptrdiff_t(grid.columns);
    for (int top = 0, bottom = grid.rows - 1; top < bottom; ++top, --bottom)
        std::swap_ranges(cells.begin() + top * columns, cells.begin() + (top + 1) * columns,
                cells.begin() + bottom * columns);
}

/// Unknown in every cell; refused where the computer has no room for them.
Result<std::vector<float>> emptyCells(const engine::Grid &grid)
{
    const std::size_t count = size_t(grid.columns) * size_t(grid.rows);
    try {
        if (count <= mostCells)
            return std::vector<float>(count, std::numeric_limits<float>::quiet_NaN());
    } catch (const std::bad_alloc &) {
        // told below
    }
    return bad(Texts::tr("The raster has %1 cells, more than this computer can hold.").arg(count),
            Texts::tr("Cut it to the area that matters, or make its cells larger, such as by "
                      "gdalwarp -tr."));
}

Result<HazardGrid> readRaster(
        const SourceName &name, const SourceReading &reading, Feedback &feedback)
{
    const GdalMessages messages;
    SPP_ASSIGN(const DatasetPtr dataset, openVariable(name, messages));
    if (dataset->GetRasterCount() < 1)
        return bad(Texts::tr("The raster has no band."));
    SPP_ASSIGN(const RasterPlace place, placeOf(*dataset));
    SPP_ASSIGN(const auto bands, bandsOf(reading, dataset->GetRasterCount()));
    HazardGrid grid;
    grid.grid = place.grid;
    grid.crsWkt = wktOf(dataset->GetSpatialRef());
    SPP_ASSIGN(grid.cells, emptyCells(grid.grid));
    for (const int number : bands) {
        feedback.progress(number, qlonglong(bands.size()));
        if (feedback.isCancelled())
            return Error::cancelled(Texts::tr("Reading was stopped.").toStdString());
        GDALRasterBand &band = *dataset->GetRasterBand(number);
        SPP_ASSIGN(const double factor,
                factorOfUnit(QString::fromUtf8(band.GetUnitType()).trimmed(), reading));
        SPP_TRY(readBand(band, factor, grid.cells, messages));
    }
    if (place.isSouthUp)
        turnRowsAround(grid.grid, grid.cells);
    if (bands.size() > 1)
        grid.notes.append(Texts::tr("greatest of %1 time steps").arg(bands.size()));
    else if (dataset->GetRasterCount() > 1)
        grid.notes.append(Texts::tr("time step %1").arg(bands.front()));
    return grid;
}

/// Opens its file for each reading, so that the file may be moved away in between.
class RasterSource final : public HazardSource {
public:
    explicit RasterSource(QString path)
        : m_path(std::move(path))
    {
    }
    Result<SourceContents> contents(Feedback &feedback) override
    {
        return readRasterContents(m_path, feedback);
    }
    Result<SourceTimes> times(const QString &variable) override
    {
        return readRasterTimes({ m_path, variable });
    }
    Result<HazardGrid> read(
            const QString &variable, const SourceReading &reading, Feedback &feedback) override
    {
        return readRaster({ m_path, variable }, reading, feedback);
    }

private:
    QString m_path;
};

} // namespace

HazardSourcePtr openRasterSource(const QString &path)
{
    return std::make_shared<RasterSource>(path);
}

} // namespace spp::flood
