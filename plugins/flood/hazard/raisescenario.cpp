// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// A scenario of a later year, from one of today and the rise of the water against the ground.
#include "core/domain/writtennumber.h"
#include "core/plugin/application.h"
#include "engine/flood/risk/waterrise.h"
#include "flood/hazard/futuretable.h"
#include "flood/hazard/hazardintake.h"
#include "flood/hazard/scenariocommands.h"
#include "flood/jsontext.h"
#include "flood/options.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::RaiseScenario)
};

/// A scenario of a later year, and from which year on its water rises.
struct LaterScenario {
    FloodScenario scenario;
    int fromYear = 0;
};

/// Water that holds a rise already would be raised twice.
Result<void> checkIsOfToday(const FloodScenario &base)
{
    if (!base.targetYear && !base.seaLevelRise_m && !base.subsidence_m)
        return {};
    return Error::usage(Texts::tr("The scenario %1 holds a rise or a target year already.")
                                .arg(base.id)
                                .toStdString())
            .advise(Texts::tr("Raise the scenario of today that it comes from.").toStdString());
}

/// What the new scenario states beside what it takes over from its base.
Result<LaterScenario> futureOf(
        Territory &territory, const FloodScenario &base, const CommandInput &input)
{
    SPP_TRY(checkIsOfToday(base));
    SPP_ASSIGN(const Profile profile, territory.profile());
    SPP_ASSIGN(const FutureTable table, FutureTable::load(OfficeFiles(profile)));
    SPP_ASSIGN(const FuturePathway pathway, table.find(input.value(key("--pathway"))));
    SPP_ASSIGN(const int from, input.integer(key("--from-year"), pathway.baseYear));
    SPP_ASSIGN(const int year, input.integer(key("--target-year"), 0));
    SPP_ASSIGN(const FutureRise rise, riseBetween(pathway, from, year));
    SPP_ASSIGN(const auto subsidence, numberOption(input, "--subsidence"));
    if (subsidence && (pathway.includesSubsidence || rise.subsidence_m)) {
        return Error::usage(Texts::tr("The pathway %1 holds the settling of the ground already.")
                                    .arg(pathway.id)
                                    .toStdString());
    }
    FloodScenario future = base;
    future.id = input.value(key("ID"));
    future.title = input.value(key("--title"), future.id);
    future.source = Texts::tr("%1, water raised to %2").arg(base.source).arg(year);
    future.targetYear = year;
    future.pathway = pathway.id;
    future.seaLevelRise_m = rise.seaLevel_m;
    future.subsidence_m = subsidence ? subsidence : rise.subsidence_m;
    future.rasters.clear();
    future.pair.reset(); // nothing of it was computed
    future.model.reset();
    return LaterScenario{ std::move(future), from };
}

/// The depths of the base, raised over its ground.
Result<HazardGrid> raisedDepths(Territory &territory, const FloodScenario &base,
        const LaterScenario &later, Feedback &feedback)
{
    const FloodScenario &future = later.scenario;
    ScenarioRegister scenarios(territory);
    if (!base.has(HazardQuantity::Ground)) {
        return Error::usage(
                Texts::tr("The scenario %1 has no ground level.").arg(base.id).toStdString())
                .advise(Texts::tr("Add it with --ground: without it nobody knows where rising "
                                  "water goes.")
                                .toStdString());
    }
    HazardGrid raised;
    SPP_ASSIGN(raised.grid, scenarios.grid(base));
    SPP_ASSIGN(const auto depth, scenarios.cells(base, HazardQuantity::Depth, feedback));
    SPP_ASSIGN(const auto ground, scenarios.cells(base, HazardQuantity::Ground, feedback));
    const double rise = future.seaLevelRise_m.value_or(0.0) + future.subsidence_m.value_or(0.0);
    SPP_ASSIGN(raised.cells, engine::raisedWater(raised.grid, depth, ground, rise));
    raised.notes = QStringList{ Texts::tr("still water raised by %1 m, as from %2 to %3: an "
                                          "upper bound, without time and flow")
                                        .arg(written::fixed(rise, 3))
                                        .arg(later.fromYear)
                                        .arg(*future.targetYear) };
    return raised;
}

/// A flood of a day long after the start of a table has met a part of the rise; empty: it has not.
QString doubleRise(const LaterScenario &later)
{
    const QDate date = later.scenario.eventDate;
    if (!date.isValid() || date.year() <= later.fromYear)
        return {};
    return Texts::tr("The flood is of %1, and the rise counts from %2: with --from-year %1 only "
                     "what is still to come is added.")
            .arg(date.year())
            .arg(later.fromYear);
}

Result<CommandOutput> run(Application &application, const CommandInput &input, Feedback &feedback)
{
    SPP_ASSIGN(const auto territory, openTerritory(input, Territory::Access::ReadWrite));
    ScenarioRegister scenarios(*territory);
    SPP_ASSIGN(const FloodScenario base, scenarios.find(input.value(key("--of"))));
    SPP_ASSIGN(LaterScenario later, futureOf(*territory, base, input));
    FloodScenario &future = later.scenario;
    if (scenarios.find(future.id)) {
        return Error::usage(
                Texts::tr("There is a scenario %1 already.").arg(future.id).toStdString());
    }
    SPP_ASSIGN(const HazardGrid raised, raisedDepths(*territory, base, later, feedback));
    SPP_ASSIGN(const auto transaction, Transaction::begin(territory->database()));
    HazardIntake intake(*territory,
            { future.id, territory->crs(), future.eventDate, application.actor() }, feedback);
    SPP_ASSIGN(future.rasters[HazardQuantity::Depth],
            intake.takeGrid(raised, HazardQuantity::Depth,
                    { { key("raised_from"), base.json() },
                            { key("notes"), QJsonArray::fromStringList(raised.notes) } }));
    SPP_TRY(scenarios.add(future, application.actor()));
    SPP_TRY(transaction->commit());
    CommandOutput output;
    output.json = future.json();
    output.json.insert(key("schema"), key("spp.flood-scenario/1"));
    output.text = Texts::tr("Added the scenario %1: %2.\n").arg(future.id, raised.notes.front());
    QJsonArray warnings;
    if (const QString warning = doubleRise(later); !warning.isEmpty()) {
        warnings.append(warning);
        output.text += Texts::tr("Warning: %1\n").arg(warning);
    }
    output.json.insert(key("warnings"), warnings);
    return output;
}

} // namespace

Command raiseScenarioCommand()
{
    return { key("flood"), key("raise-scenario"),
        Texts::tr("a scenario of a later year: still water risen over the ground"),
        { fileArgument(), positional("ID", Texts::tr("id of the new scenario")),
                required("--of", "ID", Texts::tr("scenario of today, with its ground level")),
                required("--pathway", "ID",
                        Texts::tr("table of sea-level rise; see spp flood future")),
                required("--target-year", "YEAR", Texts::tr("to this year")),
                option("--from-year", "YEAR",
                        Texts::tr("from this year; default: the base year of the table")),
                option("--subsidence", "METRES",
                        Texts::tr("settling of the ground until then, where the table has none")),
                option("--title", "TEXT", Texts::tr("what people call it; default: the id")) },
        run };
}

} // namespace spp::flood
