// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/flood/forcing/rainandlosses.h"
#include "engine/flood/risk/yearcurve.h"
#include "flood/hazard/futuretable.h"
#include "flood/simulation/rasterfile.h"
#include "flood/simulation/scenariocurves.h"
#include "flood/simulation/scenariowater.h"

#include <QCoreApplication>

#include <cmath>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::ScenarioFile)
};

QString word(const char *text) { return QString::fromLatin1(text); }

/// Zones of a raster as whole numbers from 0; no data is 0.
Result<std::vector<std::uint16_t>> zonesOf(const YamlReader &entry, ScenarioContext &context)
{
    SPP_ASSIGN(const QString file, entry.text("zones"));
    const QString path = context.input(file);
    SPP_ASSIGN(const RasterCells raster, readRaster(path, mostCells));
    SPP_TRY(sameCrs(context.crs, raster.crs, path));
    std::vector<std::uint16_t> zones;
    for (const double value : nearestTo(context.grid, raster)) {
        if (!std::isnan(value) && (value < 0.0 || value > 65535.0 || value != std::floor(value)))
            return Error::badInput(
                    Texts::tr("Zones must be whole numbers from 0 to 65535.").toStdString())
                    .inFile(path.toStdString());
        zones.push_back(std::isnan(value) ? 0 : std::uint16_t(value));
    }
    return zones;
}

Result<void> readRain(
        const YamlReader &scenario, ScenarioContext &context, engine::RainAndLossFields &fields)
{
    SPP_ASSIGN(const YamlReader rain, scenario.map("rain"));
    SPP_TRY(rain.allowOnly({ word("curve"), word("zones"), word("curves") }));
    if (rain.has("curve") == rain.has("zones"))
        return rain.problem(Texts::tr("Give one \"curve\", or \"zones\" with \"curves\"."));
    if (rain.has("curve")) {
        SPP_ASSIGN(auto curve, curveOf(rain, "curve", engine::ForcingKind::Rate, context));
        fields.rains.push_back(std::move(curve));
        return {};
    }
    SPP_ASSIGN(fields.rainZones, zonesOf(rain, context));
    SPP_ASSIGN(const std::vector<YamlReader> curves, rain.maps("curves"));
    for (const YamlReader &entry : curves) {
        SPP_TRY(entry.allowOnly({ word("zone"), word("curve") }));
        SPP_ASSIGN(const double zone, numberOf(entry, "zone"));
        if (zone != double(fields.rains.size() + 1))
            return entry.problem(Texts::tr("Zones must be listed in order, from 1."));
        SPP_ASSIGN(auto curve, curveOf(entry, "curve", engine::ForcingKind::Rate, context));
        fields.rains.push_back(std::move(curve));
    }
    return {};
}

Result<engine::LossModel> lossOf(const YamlReader &entry)
{
    if (entry.has("constant")) {
        SPP_ASSIGN(const double rate, quantityOf(entry, "constant", engine::ForcingKind::Rate));
        return engine::LossModel(engine::ConstantLoss{ rate });
    }
    SPP_ASSIGN(const YamlReader soil, entry.map("green_ampt"));
    SPP_TRY(soil.allowOnly({ word("conductivity"), word("suction"), word("deficit") }));
    engine::GreenAmptSoil read;
    SPP_ASSIGN(read.conductivity_mps, quantityOf(soil, "conductivity", engine::ForcingKind::Rate));
    SPP_ASSIGN(read.suction_m, quantityOf(soil, "suction", engine::ForcingKind::Level));
    SPP_ASSIGN(read.moistureDeficit, numberOf(soil, "deficit"));
    return engine::LossModel(read);
}

Result<void> readLosses(
        const YamlReader &scenario, ScenarioContext &context, engine::RainAndLossFields &fields)
{
    SPP_ASSIGN(const YamlReader losses, scenario.map("losses"));
    SPP_TRY(losses.allowOnly(
            { word("constant"), word("green_ampt"), word("zones"), word("soils") }));
    if (!losses.has("zones")) {
        SPP_ASSIGN(const engine::LossModel loss, lossOf(losses));
        fields.losses.push_back(loss);
        return {};
    }
    SPP_ASSIGN(fields.lossZones, zonesOf(losses, context));
    SPP_ASSIGN(const std::vector<YamlReader> soils, losses.maps("soils"));
    for (const YamlReader &entry : soils) {
        SPP_TRY(entry.allowOnly({ word("zone"), word("constant"), word("green_ampt") }));
        SPP_ASSIGN(const double zone, numberOf(entry, "zone"));
        if (zone != double(fields.losses.size() + 1))
            return entry.problem(Texts::tr("Zones must be listed in order, from 1."));
        SPP_ASSIGN(const engine::LossModel loss, lossOf(entry));
        fields.losses.push_back(loss);
    }
    return {};
}

/// How much a table of years grows from the base year to the target year; 0 without the key.
Result<double> growth(const YamlReader &future, const char *key, double from, double to)
{
    SPP_ASSIGN(const std::vector<YamlReader> rows, future.maps(key));
    if (rows.empty())
        return 0.0;
    std::vector<engine::YearCurve::Point> points;
    for (const YamlReader &row : rows) {
        SPP_TRY(row.allowOnly({ word("year"), word("value") }));
        engine::YearCurve::Point point;
        SPP_ASSIGN(point.year, numberOf(row, "year"));
        SPP_ASSIGN(point.value_m, numberOf(row, "value"));
        points.push_back(point);
    }
    const Result<engine::YearCurve> curve = engine::YearCurve::create(std::move(points));
    if (!curve)
        return at(future, curve.error());
    const Result<double> grown = curve->between(from, to);
    return grown ? grown : Result<double>(at(future, grown.error()));
}

/// What a pathway of the office's table of the future says.
Result<FutureLevels> onPathway(const YamlReader &future, int base, FutureLevels levels)
{
    if (future.has("sea_level_rise") || future.has("subsidence"))
        return future.problem(Texts::tr("Give a pathway or tables of years, not both."));
    SPP_ASSIGN(const QString id, future.text("pathway"));
    SPP_ASSIGN(const FutureTable table, FutureTable::load(OfficeFiles()));
    const Result<FuturePathway> pathway = table.find(id);
    if (!pathway)
        return at(future, pathway.error());
    const Result<FutureRise> rise = riseBetween(*pathway, base, levels.year);
    if (!rise)
        return at(future, rise.error());
    levels.seaRise_m = rise->seaLevel_m;
    levels.subsidence_m = rise->subsidence_m.value_or(0.0);
    return levels;
}

} // namespace

Result<void> readSky(
        const YamlReader &scenario, ScenarioContext &context, engine::FloodSetup &setup)
{
    if (!scenario.has("rain") && !scenario.has("losses"))
        return {};
    engine::RainAndLossFields fields;
    fields.rows = setup.domain.rows;
    fields.columns = setup.domain.columns;
    if (setup.domain.subgrid) {
        for (std::size_t i = 0; i < setup.domain.cells(); ++i)
            fields.groundShares.push_back(setup.domain.subgrid->groundShare(i));
    }
    if (scenario.has("rain"))
        SPP_TRY(readRain(scenario, context, fields));
    if (scenario.has("losses"))
        SPP_TRY(readLosses(scenario, context, fields));
    auto made = engine::RainAndLosses::make(std::move(fields));
    if (!made)
        return at(scenario, made.error());
    setup.verticalSources.push_back(std::move(*made));
    return {};
}

Result<FutureLevels> readFuture(const YamlReader &scenario)
{
    FutureLevels levels;
    if (!scenario.has("future"))
        return levels;
    SPP_ASSIGN(const YamlReader future, scenario.map("future"));
    SPP_TRY(future.allowOnly({ word("base_year"), word("year"), word("pathway"),
            word("sea_level_rise"), word("subsidence"), word("source") }));
    SPP_ASSIGN(const double base, numberOf(future, "base_year"));
    SPP_ASSIGN(const double year, numberOf(future, "year"));
    levels.year = int(year);
    if (future.has("pathway"))
        return onPathway(future, int(base), levels);
    SPP_ASSIGN(levels.seaRise_m, growth(future, "sea_level_rise", base, year));
    SPP_ASSIGN(levels.subsidence_m, growth(future, "subsidence", base, year));
    return levels;
}

} // namespace spp::flood
