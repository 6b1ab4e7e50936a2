// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// Rasters of a model, through GDAL.
#include "core/import/gdalmessages.h"
#include "flood/hazard/hazardgrid.h"
#include "flood/jsontext.h"
#include "flood/rasterdataset.h"

#include <QCoreApplication>
#include <QFileInfo>

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

/// The variables of a container, as name and what GDAL calls it.
std::vector<std::pair<QString, QString>> variablesOf(GDALDataset &dataset)
{
    std::vector<std::pair<QString, QString>> all;
    char **list = dataset.GetMetadata("SUBDATASETS");
    for (int i = 1;; ++i) {
        const QByteArray entry = QByteArray("SUBDATASET_") + QByteArray::number(i) + "_NAME";
        const char *name = CSLFetchNameValue(list, entry.constData());
        if (!name)
            return all;
        const QString text = QString::fromUtf8(name);
        all.emplace_back(text.section(QLatin1Char(':'), -1).section(QLatin1Char('/'), -1), text);
    }
}

Error variableNeeded(const std::vector<std::pair<QString, QString>> &variables)
{
    QStringList names;
    for (const auto &[name, text] : variables)
        names.append(name);
    return bad(Texts::tr("The file holds several variables: %1.")
                       .arg(names.join(QStringLiteral(", "))),
            Texts::tr("Name one: FILE#VARIABLE."));
}

Result<DatasetPtr> openSource(const SourceName &name, const GdalMessages &messages)
{
    SPP_ASSIGN(DatasetPtr dataset, openRaster(QFileInfo(name.path).absoluteFilePath(), messages));
    const auto variables = variablesOf(*dataset);
    if (variables.empty() && name.variable.isEmpty())
        return dataset;
    QString chosen = name.variable.isEmpty() && variables.size() == 1 ? variables.front().second
                                                                      : QString();
    for (const auto &[variable, text] : variables) {
        if (variable == name.variable)
            chosen = text;
    }
    // A NetCDF file of one variable lists none.
    if (chosen.isEmpty() && variables.empty()
            && QString::fromUtf8(dataset->GetDriverName()) == QLatin1String("netCDF"))
        chosen = QStringLiteral("NETCDF:\"%1\":%2")
                         .arg(QFileInfo(name.path).absoluteFilePath(), name.variable);
    if (chosen.isEmpty())
        return variables.empty() || !name.variable.isEmpty()
                ? bad(Texts::tr("The file has no variable \"%1\".").arg(name.variable))
                : variableNeeded(variables);
    return openRaster(chosen, messages);
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

struct BandUnit {
    HazardQuantity quantity;
    const char *name;
    double factor; ///< to the unit in which the quantity is stored
};

constexpr BandUnit bandUnits[] = {
    { HazardQuantity::Speed, "m/s", 1.0 },
    { HazardQuantity::Speed, "m s-1", 1.0 },
    { HazardQuantity::DepthSpeed, "m2/s", 1.0 },
    { HazardQuantity::DepthSpeed, "m²/s", 1.0 },
    { HazardQuantity::DepthSpeed, "m2 s-1", 1.0 },
    { HazardQuantity::Duration, "h", 1.0 },
    { HazardQuantity::Duration, "hour", 1.0 },
    { HazardQuantity::Duration, "hours", 1.0 },
    { HazardQuantity::Duration, "s", 1.0 / 3600.0 },
    { HazardQuantity::Duration, "second", 1.0 / 3600.0 },
    { HazardQuantity::Duration, "seconds", 1.0 / 3600.0 },
    { HazardQuantity::Duration, "min", 1.0 / 60.0 },
    { HazardQuantity::Duration, "minutes", 1.0 / 60.0 },
    { HazardQuantity::Duration, "d", 24.0 },
    { HazardQuantity::Duration, "days", 24.0 },
};

/// 1 for lengths, which `SourceReading::unit` converts, and where the band states no unit.
Result<double> factorOf(GDALRasterBand &band, const SourceReading &reading)
{
    const bool isLength = reading.quantity == HazardQuantity::Depth
            || reading.quantity == HazardQuantity::Ground;
    const QString unit = QString::fromUtf8(band.GetUnitType()).trimmed();
    const QString wanted = reading.unit.isEmpty() ? key("m") : reading.unit;
    if (unit.isEmpty() || (isLength && (unit == wanted || (isMetre(unit) && isMetre(wanted)))))
        return 1.0;
    // A unit known here, and another than what is said.
    bool isOther = isLength && !reading.unit.isEmpty() && isLengthUnit(unit);
    for (const BandUnit &known : bandUnits) {
        if (unit.toLower() != QString::fromUtf8(known.name))
            continue;
        if (known.quantity == reading.quantity)
            return known.factor;
        isOther = true;
    }
    if (isOther)
        return bad(Texts::tr("The raster says that its unit is \"%1\"; this is no %2 in %3.")
                           .arg(unit, toString(reading.quantity), wanted),
                Texts::tr("Name the raster of this quantity, or correct the unit in the file."));
    if (isLength && !reading.unit.isEmpty())
        return 1.0;
    return bad(Texts::tr("The raster says that its unit is \"%1\".").arg(unit),
            isLength ? Texts::tr("State it with --unit m, dm, cm, mm or ft.")
                     : Texts::tr("Save it in %1.").arg(unitOf(reading.quantity)));
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
            return bad(Texts::tr("Row %1 of the raster cannot be read: %2")
                               .arg(QString::number(y), messages.failure()));
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

/// Seconds of a unit of CF conventions, "hours since 2020-10-18"; none for other units.
std::optional<double> secondsPerUnit(const QString &units)
{
    static const struct {
        const char *names;
        double seconds;
    } known[] = { { "s sec secs second seconds", 1.0 }, { "min mins minute minutes", 60.0 },
        { "h hr hrs hour hours", 3600.0 }, { "d day days", 86400.0 } };
    const QString word = units.section(QLatin1Char(' '), 0, 0).toLower();
    for (const auto &unit : known) {
        if (QString::fromLatin1(unit.names).split(QLatin1Char(' ')).contains(word))
            return unit.seconds;
    }
    return std::nullopt;
}

/// Of the bands of a NetCDF variable; empty where its file does not say them, or not in order.
std::vector<double> timesOf(GDALDataset &dataset)
{
    const auto said = [](GDALMajorObject &of, const QByteArray &name) {
        return QString::fromUtf8(of.GetMetadataItem(name.constData())).trimmed();
    };
    QString dimension = said(dataset, "NETCDF_DIM_EXTRA");
    dimension.remove(QLatin1Char('{')).remove(QLatin1Char('}'));
    const auto unit = secondsPerUnit(said(dataset, dimension.toUtf8() + "#units"));
    if (dimension.isEmpty() || dimension.contains(QLatin1Char(',')) || !unit)
        return {};
    std::vector<double> times;
    double first = 0.0;
    for (int number = 1; number <= dataset.GetRasterCount(); ++number) {
        bool isNumber = false;
        const double value
                = said(*dataset.GetRasterBand(number), "NETCDF_DIM_" + dimension.toUtf8())
                          .toDouble(&isNumber);
        first = number == 1 ? value : first;
        const double time = (value - first) * *unit;
        if (!isNumber || (!times.empty() && !(time > times.back())))
            return {};
        times.push_back(time);
    }
    return times;
}

} // namespace

Result<SourceTimes> readRasterTimes(const SourceName &name)
{
    startGdal();
    const GdalMessages messages;
    SPP_ASSIGN(const DatasetPtr dataset, openSource(name, messages));
    return SourceTimes{ dataset->GetRasterCount(), timesOf(*dataset) };
}

Result<HazardGrid> readRasterSource(
        const SourceName &name, const SourceReading &reading, Feedback &feedback)
{
    const GdalMessages messages;
    SPP_ASSIGN(const DatasetPtr dataset, openSource(name, messages));
    if (dataset->GetRasterCount() < 1)
        return bad(Texts::tr("The raster has no band."));
    SPP_ASSIGN(const RasterPlace place, placeOf(*dataset));
    SPP_ASSIGN(const auto bands, bandsFor(reading.time, dataset->GetRasterCount()));
    HazardGrid grid;
    grid.grid = place.grid;
    grid.crsWkt = wktOf(dataset->GetSpatialRef());
    grid.cells.assign(size_t(grid.grid.columns) * size_t(grid.grid.rows),
            std::numeric_limits<float>::quiet_NaN());
    for (const int number : bands) {
        feedback.progress(number, qlonglong(bands.size()));
        if (feedback.isCancelled())
            return Error::cancelled(Texts::tr("Reading was stopped.").toStdString());
        GDALRasterBand &band = *dataset->GetRasterBand(number);
        SPP_ASSIGN(const double factor, factorOf(band, reading));
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

} // namespace spp::flood
