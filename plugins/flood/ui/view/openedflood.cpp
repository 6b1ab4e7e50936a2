// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/view/openedflood.h"

#include "core/crs/gdaltransform.h"
#include "flood/hazard/scenario.h"
#include "flood/jsontext.h"
#include "flood/results/openseries.h"
#include "flood/simulation/rasterfile.h"
#include "flood/simulation/simulationsummary.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <limits>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::OpenedFlood)
};

constexpr double secondsOfHour = 3600.0;
constexpr const char *kinds[] = { "none", "scenario", "run", "source" };

/// Where the territory has classes alone: no depths, no moments.
class ClassSeries final : public DepthSeries {
public:
    ClassSeries(QString title, const engine::Grid &grid, QString crs)
        : m_title(std::move(title))
        , m_grid(grid)
        , m_crs(std::move(crs))
    {
    }
    QString title() const override { return m_title; }
    const engine::Grid &grid() const override { return m_grid; }
    QString crsWkt() const override { return m_crs; }
    int steps() const override { return 0; }
    double time_s(int) const override { return std::numeric_limits<double>::quiet_NaN(); }
    Result<std::vector<float>> depth_m(int) const override
    {
        return std::vector<float>(std::size_t(m_grid.columns) * std::size_t(m_grid.rows),
                std::numeric_limits<float>::quiet_NaN());
    }
    Result<std::vector<float>> ground_m() const override { return std::vector<float>(); }

private:
    QString m_title;
    engine::Grid m_grid;
    QString m_crs;
};

CellReader scenarioCells(const QString &territory, const QString &id, HazardQuantity quantity)
{
    return [=]() -> Result<std::vector<float>> {
        Feedback silent;
        SPP_ASSIGN(const auto opened, Territory::open(territory, Territory::Access::ReadOnly));
        ScenarioRegister scenarios(*opened);
        SPP_ASSIGN(const FloodScenario scenario, scenarios.find(id));
        return scenarios.cells(scenario, quantity, silent);
    };
}

Result<void> openClasses(Territory &territory, const FloodScenario &scenario, OpenedFlood &flood)
{
    SPP_ASSIGN(const engine::Grid grid, ScenarioRegister(territory).grid(scenario));
    flood.depths = std::make_shared<ClassSeries>(scenario.title, grid, territory.crs());
    flood.classes = scenarioCells(territory.path(), scenario.id, HazardQuantity::HazardClass);
    flood.classScheme = scenario.rasters.at(HazardQuantity::HazardClass)
                                .origin.value(key("scheme"))
                                .toString();
    return {};
}

Result<void> openScenarioFlood(const QString &path, OpenedFlood &flood)
{
    const QString id = flood.choice.name;
    SPP_ASSIGN(const auto territory, Territory::open(path, Territory::Access::ReadOnly));
    SPP_ASSIGN(const FloodScenario scenario, ScenarioRegister(*territory).find(id));
    flood.source = scenario.source;
    flood.model = scenario.model;
    for (const auto &[quantity, raster] : scenario.rasters) {
        if (flood.stored.isEmpty())
            flood.stored = raster.origin[key("warning")].toString();
    }
    if (!scenario.has(HazardQuantity::Depth))
        return openClasses(*territory, scenario, flood);
    SPP_ASSIGN(flood.depths, openScenario(path, id));
    const std::pair<HazardQuantity, Measure> others[] = { { HazardQuantity::Speed, Measure::Speed },
        { HazardQuantity::DepthSpeed, Measure::DepthSpeed },
        { HazardQuantity::Duration, Measure::Duration } };
    for (const auto &[quantity, measure] : others) {
        if (scenario.has(quantity))
            flood.greatest[measure] = scenarioCells(path, id, quantity);
    }
    return {};
}

/// A raster that a run wrote, on its grid. `divisor`: of its unit by that of the measure.
CellReader runCells(const QString &path, const engine::Grid &grid, double divisor)
{
    return [=]() -> Result<std::vector<float>> {
        SPP_ASSIGN(const RasterCells raster, readRaster(path, mostCells));
        if (!(raster.grid == grid))
            return Error::badInput(
                    Texts::tr("The raster does not have the cells of the depths.").toStdString())
                    .inFile(path.toStdString());
        std::vector<float> cells(raster.cells.size());
        for (std::size_t i = 0; i < cells.size(); ++i)
            cells[i] = float(raster.cells[i] / divisor);
        return cells;
    };
}

/// What lies beside the depths of a run.
Result<void> completeRun(OpenedFlood &flood)
{
    const QDir folder(flood.choice.name);
    struct Raster {
        const char *file;
        Measure measure;
        double divisor;
    };
    const Raster rasters[] = { { "max_velocity.tif", Measure::Speed, 1.0 },
        { "max_dv.tif", Measure::DepthSpeed, 1.0 },
        { "arrival.tif", Measure::Arrival, secondsOfHour },
        { "duration.tif", Measure::Duration, secondsOfHour } };
    for (const Raster &raster : rasters) {
        const QString path = folder.filePath(key(raster.file));
        if (QFile::exists(path))
            flood.greatest[raster.measure] = runCells(path, flood.depths->grid(), raster.divisor);
    }
    QFile file(folder.filePath(key("summary.json")));
    if (!file.open(QIODevice::ReadOnly))
        return Error::badInput(Texts::tr("The summary of the run cannot be read.").toStdString())
                .inFile(file.fileName().toStdString());
    flood.summary = QJsonDocument::fromJson(file.readAll()).object();
    flood.model = ModelRecord::ofSummary(flood.summary);
    flood.source = Texts::tr("SPP flood simulation, version %1")
                           .arg(flood.summary[key("version")].toString());
    return {};
}

Result<void> openRunFlood(OpenedFlood &flood)
{
    SPP_ASSIGN(flood.depths, openRun(flood.choice.name));
    return completeRun(flood);
}

/// What FloodChoice::readingJson() says.
void takeReading(const QJsonObject &json, FloodChoice &choice)
{
    choice.reading.unit = json[key("unit")].toString();
    if (json[key("cell")].isDouble())
        choice.reading.cell = json[key("cell")].toDouble();
    if (json.contains(key("level_above")))
        choice.reading.levelAbove = SourceName::parse(json[key("level_above")].toString());
    choice.reading.nodataIsDry = json[key("nodata_dry")].toBool();
    choice.reading.negativeIsDry = json[key("negative_dry")].toBool();
    choice.crs = json[key("crs")].toString();
}

Result<void> openSourceFlood(OpenedFlood &flood, Feedback &feedback)
{
    const SourceName name = SourceName::parse(flood.choice.name);
    QString crs;
    if (!flood.choice.crs.isEmpty()) {
        SPP_ASSIGN(crs, wktOfCode(flood.choice.crs));
    }
    SPP_ASSIGN(flood.depths, openSource(name, flood.choice.reading, crs, feedback));
    flood.source = QFileInfo(name.path).fileName();
    return {};
}

} // namespace

QJsonObject FloodChoice::json() const
{
    QJsonObject json{ { key("kind"), key(kinds[int(kind)]) }, { key("name"), name },
        { key("title"), title } };
    if (const QJsonObject own = readingJson(); !own.isEmpty())
        json.insert(key("reading"), own);
    return json;
}

QJsonObject FloodChoice::readingJson() const
{
    QJsonObject json;
    if (!reading.unit.isEmpty())
        json.insert(key("unit"), reading.unit);
    if (reading.cell)
        json.insert(key("cell"), *reading.cell);
    if (reading.levelAbove)
        json.insert(key("level_above"), reading.levelAbove->text());
    if (reading.nodataIsDry)
        json.insert(key("nodata_dry"), true);
    if (reading.negativeIsDry)
        json.insert(key("negative_dry"), true);
    if (!crs.isEmpty())
        json.insert(key("crs"), crs);
    return json;
}

FloodChoice FloodChoice::fromJson(const QJsonObject &json)
{
    const QString kind = json[key("kind")].toString();
    for (int i = 1; i < int(std::size(kinds)); ++i) {
        if (kind != QLatin1String(kinds[i]))
            continue;
        FloodChoice choice{ Kind(i), json[key("name")].toString(), json[key("title")].toString(),
            {}, {} };
        takeReading(json[key("reading")].toObject(), choice);
        return choice;
    }
    return {};
}

bool OpenedFlood::canShow(const FloodScale &scale) const
{
    if (classes)
        return scale.isOfMoments() && scale.id() == classScheme;
    return scale.isOfMoments() || greatest.count(scale.measure()) > 0;
}

QStringList OpenedFlood::warnings() const
{
    QStringList warnings;
    if (!stored.isEmpty())
        warnings.append(stored);
    if (summary.isEmpty())
        return warnings;
    if (!summary[key("mass")].toObject()[key("valid")].toBool(true))
        warnings.append(invalidRunWarning());
    const QJsonObject froude = summary[key("froude")].toObject();
    if (froude[key("warning")].toBool())
        warnings.append(froudeWarning(froude[key("share_above_0_8")].toDouble()));
    return warnings;
}

QStringList OpenedFlood::limits() const
{
    if (!model)
        return {};
    return model->lines() + methodLimits(model->hasSubgrid().value_or(false));
}

Result<OpenedFloodPtr> openFlood(
        const FloodChoice &choice, const QString &territory, Feedback &feedback)
{
    const auto flood = std::make_shared<OpenedFlood>();
    flood->choice = choice;
    switch (choice.kind) {
    case FloodChoice::Kind::None:
        return Error::internal("no flood was chosen");
    case FloodChoice::Kind::Scenario:
        SPP_TRY(openScenarioFlood(territory, *flood));
        break;
    case FloodChoice::Kind::Run:
        SPP_TRY(openRunFlood(*flood));
        break;
    case FloodChoice::Kind::Source:
        SPP_TRY(openSourceFlood(*flood, feedback));
        break;
    }
    return OpenedFloodPtr(flood);
}

OpenedFloodPtr floodOf(const DepthSeriesPtr &series)
{
    if (!series)
        return {};
    const auto flood = std::make_shared<OpenedFlood>();
    flood->depths = series;
    if (!series->runFolder().isEmpty()) {
        flood->choice = { FloodChoice::Kind::Run, series->runFolder(), series->title() };
        if (!completeRun(*flood))
            flood->choice = {}; // its depths are still to be seen
    }
    return flood;
}

} // namespace spp::flood
