// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plugin/application.h"
#include "engine/flood/risk/expecteddamage.h"
#include "flood/hazard/scenariocommands.h"
#include "flood/hazard/simulatedrun.h"
#include "flood/jsontext.h"
#include "flood/options.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::AddScenario)
};

struct QuantityOption {
    HazardQuantity quantity;
    const char *name;
};

constexpr QuantityOption quantityOptions[] = {
    { HazardQuantity::Depth, "--depth" },
    { HazardQuantity::Speed, "--speed" },
    { HazardQuantity::DepthSpeed, "--depth-speed" },
    { HazardQuantity::Duration, "--duration" },
    { HazardQuantity::Ground, "--ground" },
};

Error usage(const QString &text) { return Error::usage(text.toStdString()); }

Result<void> readReturnPeriod(const CommandInput &input, FloodScenario &scenario)
{
    SPP_ASSIGN(scenario.returnPeriod_years, numberOption(input, "--return-period"));
    SPP_ASSIGN(const auto percent, numberOption(input, "--probability"));
    if (percent && scenario.returnPeriod_years)
        return usage(Texts::tr("Say --return-period or --probability, not both."));
    if (percent) {
        if (!(*percent > 0.0 && *percent <= 100.0))
            return usage(Texts::tr("--probability must lie above 0 and at most at 100 (percent)."));
        scenario.returnPeriod_years = engine::yearsOfPercent(*percent);
    }
    return {};
}

Result<void> readFuture(Territory &territory, const CommandInput &input, FloodScenario &scenario)
{
    SPP_ASSIGN(scenario.seaLevelRise_m, numberOption(input, "--sea-level"));
    SPP_ASSIGN(scenario.subsidence_m, numberOption(input, "--subsidence"));
    scenario.pathway = input.value(key("--pathway"));
    if (input.has(key("--target-year"))) {
        SPP_ASSIGN(const int year, input.integer(key("--target-year"), 0));
        scenario.targetYear = year;
    }
    if (scenario.pathway.isEmpty())
        return {};
    if (!scenario.targetYear || scenario.seaLevelRise_m)
        return usage(Texts::tr("--pathway needs --target-year, and takes the place of "
                               "--sea-level."));
    std::optional<int> from;
    if (input.has(key("--from-year"))) {
        SPP_ASSIGN(from, input.integer(key("--from-year"), 0));
    }
    return takeRises(territory, from, scenario);
}

Result<FloodScenario> readScenario(Territory &territory, const CommandInput &input)
{
    FloodScenario scenario;
    scenario.id = input.value(key("ID"));
    scenario.title = input.value(key("--title"), scenario.id);
    scenario.source = input.value(key("--source"));
    SPP_TRY(readReturnPeriod(input, scenario));
    SPP_ASSIGN(scenario.eventDate, dateOption(input, "--date"));
    scenario.gates = input.value(key("--gates"));
    if (!scenario.gates.isEmpty() && scenario.gates != QLatin1String("open")
            && scenario.gates != QLatin1String("shut"))
        return usage(Texts::tr("--gates must be open or shut."));
    SPP_TRY(readFuture(territory, input, scenario));
    return scenario;
}

Result<SourceReading> readingOf(const CommandInput &input)
{
    SourceReading reading;
    reading.time = input.value(key("--time"));
    reading.unit = input.value(key("--unit"));
    SPP_ASSIGN(reading.cell, numberOption(input, "--cell"));
    reading.nodataIsDry = input.has(key("--nodata-dry"));
    reading.negativeIsDry = input.has(key("--negative-dry"));
    return reading;
}

Result<void> addLevel(const CommandInput &input, const SourceReading &reading, ScenarioEntry &entry)
{
    if (!input.has(key("--level")))
        return {};
    if (input.has(key("--depth")) || !input.has(key("--ground")))
        return usage(Texts::tr("--level takes the place of --depth, and needs --ground."));
    ScenarioSource source;
    source.name = SourceName::parse(input.value(key("--level")));
    source.reading = reading;
    source.reading.levelAbove = SourceName::parse(input.value(key("--ground")));
    entry.sources.push_back(std::move(source));
    return {};
}

void addSources(const CommandInput &input, const SourceReading &reading, ScenarioEntry &entry)
{
    for (const QuantityOption &one : quantityOptions) {
        if (input.has(key(one.name)))
            entry.sources.push_back(furtherSource(
                    SourceName::parse(input.value(key(one.name))), one.quantity, reading));
    }
    if (!input.has(key("--zones")))
        return;
    HazardIntake::Zones zones;
    const QStringList parts = input.value(key("--zones")).split(QLatin1Char(':'));
    zones.theme = parts.value(0);
    zones.field = parts.value(1, key("hazard_class"));
    zones.scheme = input.value(key("--scheme"));
    zones.cell_m = reading.cell.value_or(0.0);
    zones.outsideIsDry = reading.nodataIsDry;
    entry.zones = zones;
}

/// Options that a run has the answers to.
Result<void> checkRunOptions(const CommandInput &input, const SimulatedRun &run)
{
    QStringList known{ key("--depth"), key("--level"), key("--speed"), key("--depth-speed"),
        key("--duration"), key("--ground"), key("--zones"), key("--scheme"), key("--time"),
        key("--unit"), key("--cell"), key("--nodata-dry"), key("--negative-dry") };
    if (!run.gates().isEmpty())
        known << key("--gates");
    if (run.statesFuture())
        known << key("--target-year") << key("--pathway") << key("--from-year")
              << key("--sea-level") << key("--subsidence");
    for (const QString &option : known) {
        if (input.has(option))
            return usage(Texts::tr("The run of --run says it itself: leave out %1.").arg(option));
    }
    return {};
}

/// The warning of a run; empty: there is none.
Result<QString> addRun(const CommandInput &input, ScenarioEntry &entry)
{
    if (!input.has(key("--run")))
        return QString();
    SPP_ASSIGN(const SimulatedRun run, SimulatedRun::read(input.value(key("--run"))));
    SPP_TRY(checkRunOptions(input, run));
    run.fill(entry);
    entry.scenario.title = input.value(key("--title"), run.summary[key("title")].toString());
    return run.warning();
}

/// What was done to the cells of each raster, and how much of it is not known.
QString notesText(const FloodScenario &scenario)
{
    QString text;
    for (const auto &[quantity, raster] : scenario.rasters) {
        QStringList notes;
        for (const QJsonValue &note : raster.origin[key("notes")].toArray())
            notes.append(note.toString());
        if (!notes.isEmpty())
            text += QStringLiteral("%1: %2\n").arg(toString(quantity), notes.join(key("; ")));
    }
    return text;
}

CommandOutput added(const FloodScenario &scenario, const QString &warning)
{
    CommandOutput output;
    output.json = scenario.json();
    output.json.insert(key("schema"), key("spp.flood-scenario/1"));
    QJsonArray warnings;
    if (!warning.isEmpty())
        warnings.append(warning);
    output.json.insert(key("warnings"), warnings);
    const QString probability = scenario.probabilityText();
    output.text = probability.isEmpty()
            ? Texts::tr("Added the scenario %1.\n").arg(scenario.id)
            : Texts::tr("Added the scenario %1. %2\n").arg(scenario.id, probability);
    output.text += notesText(scenario);
    if (!warning.isEmpty())
        output.text += Texts::tr("Warning: %1\n").arg(warning);
    return output;
}

Result<CommandOutput> run(Application &application, const CommandInput &input, Feedback &feedback)
{
    SPP_ASSIGN(const auto territory, openTerritory(input, Territory::Access::ReadWrite));
    ScenarioEntry entry;
    SPP_ASSIGN(entry.scenario, readScenario(*territory, input));
    entry.crs = input.value(key("--crs"));
    entry.replace = input.has(key("--replace"));
    SPP_ASSIGN(const SourceReading reading, readingOf(input));
    SPP_TRY(addLevel(input, reading, entry));
    addSources(input, reading, entry);
    if (entry.zones && entry.zones->scheme.isEmpty())
        return usage(Texts::tr("--zones needs --scheme: whose classes the zones have."));
    SPP_ASSIGN(const QString warning, addRun(input, entry));
    SPP_ASSIGN(const auto transaction, Transaction::begin(territory->database()));
    SPP_ASSIGN(const FloodScenario scenario,
            enterScenario(*territory, entry, application.actor(), feedback));
    SPP_TRY(transaction->commit());
    return added(scenario, warning);
}

std::vector<CommandArgument> arguments()
{
    return {
        fileArgument(),
        positional("ID", Texts::tr("id of the new scenario, such as t100-shut")),
        option("--run", "FOLDER",
                Texts::tr("all rasters of a run of spp flood simulate, in place of the sources")),
        option("--depth", "SOURCE",
                Texts::tr("depth: a raster or mesh, FILE or FILE#VARIABLE (NetCDF, HDF, 2dm)")),
        option("--level", "SOURCE",
                Texts::tr("level of the water (m), in place of depth: less --ground")),
        option("--speed", "SOURCE", Texts::tr("greatest speed (m/s) on the same grid")),
        option("--depth-speed", "SOURCE",
                Texts::tr("greatest depth × speed (m²/s) on the same grid")),
        option("--duration", "SOURCE", Texts::tr("hours under water on the same grid")),
        option("--ground", "SOURCE", Texts::tr("ground level (m) on the same grid")),
        option("--zones", "THEME[:FIELD]",
                Texts::tr("polygons with classes in the territory, in place of depths")),
        option("--scheme", "ID", Texts::tr("whose classes the zones have")),
        option("--time", "max|N", Texts::tr("of several time steps: the greatest, or one")),
        option("--unit", "UNIT", Texts::tr("of depths and levels: m, dm, cm, mm, ft")),
        option("--cell", "SIZE", Texts::tr("cell size that a mesh or zones are sampled at")),
        option("--crs", "AUTH:CODE", Texts::tr("of the sources, where they do not say")),
        flag("--nodata-dry", Texts::tr("cells without data are dry; otherwise they are unknown")),
        flag("--negative-dry", Texts::tr("negative depths are dry; otherwise they are refused")),
        option("--title", "TEXT", Texts::tr("what people call it; default: the id")),
        required("--source", "TEXT", Texts::tr("office and model that it comes from")),
        option("--return-period", "YEARS", Texts::tr("return period T")),
        option("--probability", "PERCENT", Texts::tr("yearly probability P = 100 / T")),
        option("--date", "DATE", Texts::tr("day of the event or of the model run")),
        option("--gates", "open|shut", Texts::tr("state of the gates")),
        option("--target-year", "YEAR", Texts::tr("year that it stands for")),
        option("--pathway", "ID", Texts::tr("table of sea-level rise; see spp flood future")),
        option("--from-year", "YEAR", Texts::tr("year from which the rise counts")),
        option("--sea-level", "METRES", Texts::tr("sea-level rise in the model")),
        option("--subsidence", "METRES", Texts::tr("settling of the ground in the model")),
        flag("--replace", Texts::tr("put it in the place of one of the same id")),
    };
}

} // namespace

Command addScenarioCommand()
{
    return { key("flood"), key("add-scenario"),
        Texts::tr("register depths, speeds and classes of a flood"), arguments(), run };
}

} // namespace spp::flood
