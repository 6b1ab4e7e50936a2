// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/hazard/scenarioentry.h"

#include "core/data/rasterstore.h"
#include "core/profile/profile.h"
#include "flood/hazard/futuretable.h"
#include "flood/jsontext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::ScenarioEntry)
};

Error usage(const QString &text) { return Error::usage(text.toStdString()); }

Result<ScenarioRaster> taken(HazardIntake &intake, const ScenarioSource &source)
{
    SPP_ASSIGN(ScenarioRaster raster, intake.take(source.name, source.reading));
    SPP_TRY(checkHash(source, raster.origin[key("sha256")].toString()));
    if (source.note.isEmpty())
        return raster;
    QJsonArray notes = raster.origin[key("notes")].toArray();
    notes.append(source.note);
    raster.origin.insert(key("notes"), notes);
    raster.origin.insert(key("warning"), source.note); // to be told from what only was done
    return raster;
}

/// All quantities of a scenario lie on one grid, so that one set of weights serves them.
Result<void> checkGrids(Territory &territory, const FloodScenario &scenario)
{
    RasterStore store(territory.database());
    std::optional<engine::Grid> first;
    for (const auto &[quantity, raster] : scenario.rasters) {
        SPP_ASSIGN(const engine::Grid grid, store.grid(raster.id));
        if (first && !(*first == grid)) {
            return Error::badInput(Texts::tr("The raster of %1 does not have the cells of the "
                                             "scenario's first raster.")
                                           .arg(toString(quantity))
                                           .toStdString())
                    .advise(Texts::tr("Write all quantities of a model run on one grid.")
                                    .toStdString());
        }
        first = grid;
    }
    return {};
}

/// What the scenario states of its run stays with its depths.
void keepRun(FloodScenario &scenario)
{
    if (!scenario.has(HazardQuantity::Depth))
        return;
    QJsonObject &origin = scenario.rasters[HazardQuantity::Depth].origin;
    if (scenario.pair)
        origin.insert(key("pair"), scenario.pair->json());
    if (scenario.model)
        origin.insert(key("model"), scenario.model->json());
}

} // namespace

ScenarioSource furtherSource(
        const SourceName &name, HazardQuantity quantity, const SourceReading &depths)
{
    ScenarioSource source;
    source.name = name;
    source.reading = depths;
    source.reading.quantity = quantity;
    source.reading.levelAbove.reset();
    // Dry ground is no data that anybody meant.
    if (quantity == HazardQuantity::Ground)
        source.reading.nodataIsDry = false;
    return source;
}

Result<void> checkHash(const ScenarioSource &source, const QString &sha256)
{
    if (source.sha256.isEmpty() || source.sha256 == sha256)
        return {};
    return Error::badInput(Texts::tr("The file is not the one that the run wrote.").toStdString())
            .inFile(source.name.path.toStdString())
            .advise(Texts::tr("Run the scenario again, or take the file with --depth.")
                            .toStdString());
}

Result<void> checkEntry(Territory &territory, const FloodScenario &scenario, bool replace)
{
    static const QRegularExpression pattern(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9._-]*$"));
    if (!pattern.match(scenario.id).hasMatch())
        return usage(Texts::tr("\"%1\" cannot be the id of a scenario: letters, digits, dots, "
                               "hyphens and underscores.")
                             .arg(scenario.id));
    if (scenario.source.isEmpty())
        return usage(Texts::tr("A scenario needs a source: --source."));
    const std::optional<double> years = scenario.returnPeriod_years;
    if (years && (!(*years >= 1.0) || !std::isfinite(*years)))
        return usage(Texts::tr("--return-period must be 1 year or more."));
    SPP_ASSIGN(const auto others, ScenarioRegister(territory).list());
    const bool isThere = std::any_of(others.begin(), others.end(),
            [&](const FloodScenario &other) { return other.id == scenario.id; });
    if (isThere && !replace)
        return usage(Texts::tr("There is a scenario %1 already.").arg(scenario.id))
                .advise(Texts::tr("Say --replace to put this one in its place.").toStdString());
    return {};
}

Result<void> takeRises(Territory &territory, std::optional<int> from, FloodScenario &scenario)
{
    SPP_ASSIGN(const Profile profile, territory.profile());
    SPP_ASSIGN(const FutureTable table, FutureTable::load(OfficeFiles(profile)));
    SPP_ASSIGN(const FuturePathway pathway, table.find(scenario.pathway));
    SPP_ASSIGN(const FutureRise rise,
            riseBetween(pathway, from.value_or(pathway.baseYear), *scenario.targetYear));
    scenario.seaLevelRise_m = rise.seaLevel_m;
    if (!scenario.subsidence_m)
        scenario.subsidence_m = rise.subsidence_m;
    else if (pathway.includesSubsidence)
        return usage(Texts::tr("The pathway %1 holds the settling of the ground already.")
                             .arg(pathway.id));
    return {};
}

Result<FloodScenario> enterScenario(
        Territory &territory, const ScenarioEntry &entry, const Actor &actor, Feedback &feedback)
{
    FloodScenario scenario = entry.scenario;
    SPP_TRY(checkEntry(territory, scenario, entry.replace));
    ScenarioRegister scenarios(territory);
    if (scenarios.find(scenario.id))
        SPP_TRY(scenarios.remove(scenario.id, actor));
    HazardIntake intake(territory, { scenario.id, entry.crs, scenario.eventDate, actor }, feedback);
    for (const ScenarioSource &source : entry.sources) {
        SPP_ASSIGN(scenario.rasters[source.reading.quantity], taken(intake, source));
    }
    keepRun(scenario);
    if (entry.zones) {
        SPP_ASSIGN(scenario.rasters[HazardQuantity::HazardClass], intake.takeZones(*entry.zones));
    }
    if (!scenario.has(HazardQuantity::Depth) && !scenario.has(HazardQuantity::HazardClass))
        return Error::usage(Texts::tr("A scenario needs --depth, --run or --zones.").toStdString());
    SPP_TRY(checkGrids(territory, scenario));
    SPP_TRY(scenarios.add(scenario, actor));
    return scenario;
}

} // namespace spp::flood
