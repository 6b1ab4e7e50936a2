// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// What a raster file holds, through GDAL.
#include "flood/hazard/rastervariables.h"

#include "core/crs/gdaltransform.h"
#include "core/import/gdalmessages.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <gdal_priv.h>

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

QString said(GDALMajorObject &of, const char *name)
{
    return QString::fromUtf8(of.GetMetadataItem(name)).trimmed();
}

Result<SourceVariable> variableOf(const SourceName &name, const GdalMessages &messages)
{
    SPP_ASSIGN(const DatasetPtr dataset, openVariable(name, messages));
    if (dataset->GetRasterCount() < 1)
        return bad(Texts::tr("The raster has no band."));
    SPP_ASSIGN(const RasterPlace place, placeOf(*dataset));
    GDALRasterBand &band = *dataset->GetRasterBand(1);
    SourceVariable variable;
    variable.name = name.variable;
    variable.description = said(band, "long_name");
    if (variable.description.isEmpty())
        variable.description = QString::fromUtf8(band.GetDescription());
    variable.unit = QString::fromUtf8(band.GetUnitType()).trimmed();
    variable.times = { dataset->GetRasterCount(), timesOf(*dataset) };
    variable.crsWkt = wktOf(dataset->GetSpatialRef());
    variable.grid = place.grid;
    variable.extent = { place.grid.xmin, place.grid.ymax - place.grid.rows * place.grid.cellHeight,
        place.grid.xmin + place.grid.columns * place.grid.cellWidth, place.grid.ymax };
    return variable;
}

} // namespace

Result<DatasetPtr> openVariable(const SourceName &name, const GdalMessages &messages)
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

Result<SourceTimes> readRasterTimes(const SourceName &name)
{
    startGdal();
    const GdalMessages messages;
    SPP_ASSIGN(const DatasetPtr dataset, openVariable(name, messages));
    return SourceTimes{ dataset->GetRasterCount(), timesOf(*dataset) };
}

Result<SourceContents> readRasterContents(const QString &path, Feedback &feedback)
{
    startGdal();
    const GdalMessages messages;
    SPP_ASSIGN(DatasetPtr dataset, openRaster(QFileInfo(path).absoluteFilePath(), messages));
    QStringList names;
    for (const auto &[name, text] : variablesOf(*dataset))
        names.append(name);
    if (names.isEmpty())
        names.append(said(*dataset->GetRasterBand(1), "NETCDF_VARNAME"));
    dataset.reset();
    SourceContents contents;
    contents.path = path;
    std::optional<Error> problem; // of the first that lies on no map
    for (int i = 0; i < names.size(); ++i) {
        feedback.progress(i, names.size());
        if (feedback.isCancelled())
            return Error::cancelled(Texts::tr("Reading was stopped.").toStdString());
        if (auto variable = variableOf({ path, names[i] }, messages))
            contents.variables.push_back(std::move(*variable));
        else if (!problem)
            problem = variable.error();
    }
    if (contents.variables.empty())
        return problem ? *problem : bad(Texts::tr("The raster has no band."));
    return contents;
}

bool holdsMesh(const QString &path)
{
    startGdal();
    const GdalMessages silent;
    const DatasetPtr dataset(GDALDataset::FromHandle(GDALOpenEx(path.toUtf8().constData(),
            GDAL_OF_MULTIDIM_RASTER | GDAL_OF_READONLY, nullptr, nullptr, nullptr)));
    const auto root = dataset ? dataset->GetRootGroup() : nullptr;
    if (!root)
        return false;
    // The variable that describes a mesh has no dimensions.
    char **all = CSLSetNameValue(nullptr, "SHOW_ALL", "YES");
    const std::vector<std::string> names = root->GetMDArrayNames(all);
    CSLDestroy(all);
    for (const std::string &name : names) {
        const auto array = root->OpenMDArray(name);
        const auto role = array ? array->GetAttribute("cf_role") : nullptr;
        const char *text = role ? role->ReadAsString() : nullptr;
        if (text && QLatin1String(text) == QLatin1String("mesh_topology"))
            return true;
    }
    return false;
}

} // namespace spp::flood
