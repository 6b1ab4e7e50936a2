// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/simulation/scenariofile.h"

#include "flood/simulation/groundresults.h"
#include "flood/simulation/rimsofground.h"
#include "flood/simulation/scenariocurves.h"
#include "flood/simulation/scenariostructures.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::ScenarioFile)
};

QString word(const char *text) { return QString::fromLatin1(text); }

/// A scenario, and what is proposed on top of it.
struct Sources {
    YamlReader base;
    std::optional<YamlReader> proposal;
};

Result<void> checkForm(const YamlReader &file)
{
    SPP_ASSIGN(const double form, numberOf(file, "scenario"));
    if (form != 1.0)
        return file.problem(Texts::tr("This program reads scenarios of form 1."))
                .advise(Texts::tr("Begin the file with \"scenario: 1\".").toStdString());
    return {};
}

/// Takes the file, and its base where it is a proposal.
Result<Sources> openSources(const YamlReader &file, const QString &path, ScenarioFile &scenario)
{
    ScenarioContext &context = scenario.context;
    scenario.path = QFileInfo(path).absoluteFilePath();
    context.folder = QFileInfo(path).absolutePath();
    context.input(QFileInfo(path).fileName());
    if (!file.has("base")) {
        SPP_ASSIGN(scenario.title, file.text("title"));
        return Sources{ file, std::nullopt };
    }
    SPP_TRY(checkProposalKeys(file));
    SPP_ASSIGN(scenario.title, file.text("title"));
    SPP_ASSIGN(scenario.link, ProposalLink::read(file));
    SPP_ASSIGN(const QString named, file.text("base"));
    scenario.base = context.input(named);
    SPP_ASSIGN(const YamlReader base, YamlReader::open(scenario.base));
    if (base.has("base"))
        return base.problem(Texts::tr("A base must not have a base of its own."))
                .advise(Texts::tr("Name the scenario that holds all the rest.").toStdString());
    context.folder = QFileInfo(scenario.base).absolutePath();
    return Sources{ base, file };
}

Result<void> readHead(const YamlReader &file, ScenarioFile &scenario)
{
    SPP_TRY(file.allowOnly(scenarioKeys()));
    SPP_TRY(checkForm(file));
    SPP_TRY(file.text("title"));
    SPP_ASSIGN(scenario.context.end_s, quantityOf(file, "end", engine::ForcingKind::Time));
    if (!(scenario.context.end_s > 0.0))
        return file.map("end")
                ->problem(Texts::tr("\"end\" must lie after the start."))
                .advise(Texts::tr("Say how long the run lasts: \"end: {value: 2, unit: d}\".")
                                .toStdString());
    scenario.setup.options.end_s = scenario.context.end_s;
    SPP_ASSIGN(scenario.future, readFuture(file));
    scenario.context.seaRise_m = scenario.future.seaRise_m;
    return {};
}

/// No name of "edits" or "structures" may come twice over base and proposal.
Result<void> checkNames(const Sources &sources, const char *key)
{
    if (!sources.proposal)
        return {};
    QStringList taken;
    for (const YamlReader *file : { &sources.base, &*sources.proposal }) {
        SPP_ASSIGN(const std::vector<YamlReader> entries, file->maps(key));
        for (const YamlReader &entry : entries) {
            SPP_ASSIGN(const QString name, entry.text("name"));
            if (file != &sources.base && taken.contains(name))
                return entry.problem(Texts::tr("There is \"%1\" already.").arg(name))
                        .advise(Texts::tr("Give it another name than in the base.").toStdString());
            taken.append(name);
        }
    }
    return {};
}

/// Lets `read` read the base, and then the proposal, whose files are found from its own folder.
template <typename Read>
Result<void> readBoth(const Sources &sources, ScenarioFile &scenario, Read read)
{
    SPP_TRY(read(sources.base));
    if (!sources.proposal)
        return {};
    const QString folder = scenario.context.folder;
    scenario.context.folder = QFileInfo(scenario.path).absolutePath();
    const Result<void> done = read(*sources.proposal);
    scenario.context.folder = folder;
    return done;
}

Result<void> editBoth(const Sources &sources, ScenarioFile &scenario, DykeFaces dykes)
{
    SPP_TRY(checkNames(sources, "edits"));
    engine::FloodDomain &domain = scenario.setup.domain;
    EditedGround ground = groundOf(scenario.context.grid, domain);
    SPP_TRY(readBoth(sources, scenario, [&](const YamlReader &file) -> Result<void> {
        const bool isProposed = &file != &sources.base;
        EditedGround own = ground.next();
        SPP_ASSIGN(std::vector<GroundEdit> edits, editGround(file, scenario.context, own, dykes));
        for (GroundEdit &edit : edits)
            edit.isProposed = isProposed;
        if (isProposed)
            scenario.proposed = own.totals();
        ground.take(own);
        std::move(edits.begin(), edits.end(), std::back_inserter(scenario.edits));
        return {};
    }));
    scenario.edited = ground.totals();
    ground.visit([&domain](const engine::CellPlace &cell, double level_m) {
        domain.bed_m[domain.at(cell)] = level_m;
    });
    return {};
}

Result<void> buildBoth(const Sources &sources, ScenarioFile &scenario)
{
    SPP_TRY(checkNames(sources, "structures"));
    return readBoth(sources, scenario, [&](const YamlReader &file) -> Result<void> {
        SPP_ASSIGN(auto structures, readStructures(file, scenario.context, scenario.setup));
        std::move(structures.begin(), structures.end(), std::back_inserter(scenario.structures));
        return {};
    });
}

/// Fills the model with its ground: edits first, then the water at the start.
Result<void> settleGround(const Sources &sources, ScenarioFile &scenario, DykeFaces dykes)
{
    const YamlReader &file = sources.base;
    engine::FloodDomain &domain = scenario.setup.domain;
    SPP_TRY(editBoth(sources, scenario, dykes));
    SPP_TRY(fillWithWater(file, scenario.context, domain));
    engine::BedLimits &limits = scenario.setup.options.bedLimits;
    SPP_ASSIGN(const YamlReader terrain, file.map("terrain"));
    SPP_ASSIGN(limits.cliff_m, numberOf(terrain, "highest_step", limits.cliff_m));
    const auto checked = checkBed(domain, limits);
    return checked ? Result<void>() : Result<void>(at(terrain, checked.error()));
}

/// All is done on the ground, and then the cells of the model are laid over it.
Result<void> settleUnderCells(const Sources &sources, ScenarioFile &scenario, int ratio)
{
    ScenarioContext &context = scenario.context;
    engine::FloodDomain &domain = scenario.setup.domain;
    engine::FloodDomain cells = modelCellsOver(domain, ratio);
    SPP_TRY(settleGround(sources, scenario, { modelGridOver(context.grid, ratio), cells }));
    // The lowest ground of one cell may lie far below that of the next.
    scenario.setup.options.bedLimits.cliff_m = std::numeric_limits<double>::infinity();
    SPP_ASSIGN(const auto named, readRims(sources.base, context, domain));
    RimsOfGround rims = rimsOver(named, cells, ratio);
    SPP_ASSIGN(scenario.subgrid,
            coarsenGround(sources.base, { std::move(cells.crests), std::move(rims.ofGround) },
                    context, domain));
    context.rims = std::move(rims.ofModel);
    return {};
}

Result<void> readGround(const Sources &sources, ScenarioFile &scenario)
{
    const YamlReader &file = sources.base;
    ScenarioContext &context = scenario.context;
    engine::FloodDomain &domain = scenario.setup.domain;
    SPP_TRY(readTerrain(file, context, scenario.setup));
    SPP_TRY(cutOut(file, context, domain));
    SPP_TRY(roughen(file, context, domain));
    SPP_TRY(settleBed(file, domain));
    for (double &bed : domain.bed_m)
        bed -= scenario.future.subsidence_m;
    SPP_ASSIGN(const int ratio, subgridRatio(file, context));
    return ratio == 1 ? settleGround(sources, scenario, { context.grid, domain })
                      : settleUnderCells(sources, scenario, ratio);
}

Result<void> readWater(const Sources &sources, ScenarioFile &scenario)
{
    const YamlReader &file = sources.base;
    ScenarioContext &context = scenario.context;
    SPP_TRY(readBoundaries(file, context, scenario.setup));
    SPP_TRY(readSeas(file, context, scenario.setup));
    SPP_TRY(readInflows(file, context, scenario.setup));
    SPP_TRY(readSky(file, context, scenario.setup));
    return buildBoth(sources, scenario);
}

/// A run in which nothing brings water is a mistake.
Result<void> checkWater(const YamlReader &file, const engine::FloodSetup &setup)
{
    const auto brings = [](const engine::FloodBoundary &boundary) {
        return boundary.kind != engine::FloodBoundary::Kind::NormalDepth;
    };
    const std::vector<double> &depths = setup.domain.depth_m;
    const bool wet = std::any_of(depths.begin(), depths.end(), [](double d) { return d > 0.0; })
            || std::any_of(setup.boundaries.begin(), setup.boundaries.end(), brings)
            || !setup.heldCells.empty() || !setup.inflows.empty() || file.has("rain");
    if (wet)
        return {};
    return file.problem(Texts::tr("No cell is wet, and nothing brings water."))
            .advise(Texts::tr("Add a boundary, an inflow, rain or water at the start.")
                            .toStdString());
}

/// The cell of the ground that a gauge stands in.
Result<engine::CellPlace> gaugePlace(const YamlReader &entry, const ScenarioFile &scenario)
{
    SPP_ASSIGN(const QString text, entry.text("at"));
    SPP_ASSIGN(const MapPoint point, pointOf(entry, text));
    engine::CellPlace place;
    if (!cellAt(resultGrid(scenario), point, place))
        return entry.problem(Texts::tr("The point %1 is outside of the terrain.").arg(text))
                .advise(Texts::tr("Check its coordinates and CRS.").toStdString());
    return place;
}

double bedAt(const ScenarioFile &scenario, const engine::CellPlace &place)
{
    return resultBed(scenario)[std::size_t(place.row) * std::size_t(resultGrid(scenario).columns)
            + std::size_t(place.column)];
}

Result<void> readGauges(const YamlReader &file, ScenarioFile &scenario)
{
    SPP_ASSIGN(const std::vector<YamlReader> entries, file.maps("gauges"));
    SPP_TRY(checkNamesOnce(entries));
    for (const YamlReader &entry : entries) {
        SPP_TRY(entry.allowOnly({ word("name"), word("at"), word("observed") }));
        engine::FloodGauge gauge;
        SPP_ASSIGN(const QString name, entry.text("name"));
        gauge.name = name.toStdString();
        SPP_ASSIGN(gauge.cell, cellOf(entry, "at", scenario.context));
        SPP_ASSIGN(const engine::CellPlace place, gaugePlace(entry, scenario));
        if (!scenario.setup.domain.isInside(gauge.cell) || std::isnan(bedAt(scenario, place)))
            return entry.problem(Texts::tr("The gauge \"%1\" is outside of the model.").arg(name));
        SPP_ASSIGN(const std::optional<double> observed, entry.number("observed"));
        if (observed)
            scenario.observed.push_back({ name, place, *observed });
        scenario.gaugePlaces.push_back(place);
        scenario.setup.gauges.push_back(std::move(gauge));
    }
    return {};
}

Result<void> readScheme(const YamlReader &file, engine::FloodOptions &options)
{
    engine::FloodNumbers &numbers = options.numbers;
    if (!file.has("scheme"))
        return {};
    SPP_ASSIGN(const YamlReader scheme, file.map("scheme"));
    SPP_TRY(scheme.allowOnly({ word("theta"), word("alpha"), word("longest_step"),
            word("least_depth"), word("driest"), word("wet") }));
    SPP_ASSIGN(numbers.theta, numberOf(scheme, "theta", numbers.theta));
    SPP_ASSIGN(numbers.alpha, numberOf(scheme, "alpha", numbers.alpha));
    SPP_ASSIGN(numbers.longestStep_s, numberOf(scheme, "longest_step", numbers.longestStep_s));
    SPP_ASSIGN(numbers.leastDepth_m, numberOf(scheme, "least_depth", numbers.leastDepth_m));
    SPP_ASSIGN(numbers.driest_m, numberOf(scheme, "driest", numbers.driest_m));
    SPP_ASSIGN(numbers.wet_m, numberOf(scheme, "wet", numbers.wet_m));
    if (const auto checked = checkOptions(options); !checked)
        return at(scheme, checked.error());
    return {};
}

/// Leaves `seconds` as it is where the key is absent.
Result<void> readInterval(const YamlReader &outputs, const char *key, double &seconds)
{
    if (!outputs.has(key))
        return {};
    SPP_ASSIGN(seconds, quantityOf(outputs, key, engine::ForcingKind::Time));
    if (!(seconds > 0.0))
        return outputs.problem(Texts::tr("\"%1\" must be above 0.").arg(QLatin1String(key)));
    return {};
}

Result<void> readOutputs(const YamlReader &file, engine::FloodOptions &options)
{
    if (!file.has("outputs"))
        return {};
    SPP_ASSIGN(const YamlReader outputs, file.map("outputs"));
    SPP_TRY(outputs.allowOnly(
            { word("gauge_every"), word("checkpoint_every"), word("frame_every") }));
    SPP_TRY(readInterval(outputs, "gauge_every", options.gaugeEvery_s));
    SPP_TRY(readInterval(outputs, "checkpoint_every", options.checkpoints.every_s));
    SPP_TRY(readInterval(outputs, "frame_every", options.frameEvery_s));
    if (outputs.has("frame_every") && options.frameEvery_s < 1.0)
        return outputs.problem(Texts::tr("Frames must be at least 1 s apart."));
    return {};
}

Result<ScenarioFile> readWhole(
        const YamlReader &opened, const QString &path, const std::optional<double> &subgridCell_m)
{
    ScenarioFile scenario;
    scenario.context.subgridCell_m = subgridCell_m;
    SPP_ASSIGN(const Sources sources, openSources(opened, path, scenario));
    const YamlReader &file = sources.base;
    SPP_TRY(readHead(file, scenario));
    SPP_TRY(readGround(sources, scenario));
    SPP_TRY(readWater(sources, scenario));
    SPP_TRY(checkWater(file, scenario.setup));
    SPP_TRY(readGauges(file, scenario));
    SPP_TRY(readScheme(file, scenario.setup.options));
    SPP_TRY(readOutputs(file, scenario.setup.options));
    if (const Result<void> checked = checkSetup(scenario.setup); !checked)
        return at(sources.proposal.value_or(file), checked.error());
    SPP_ASSIGN(scenario.stated, file.json());
    return scenario;
}

} // namespace

Result<ScenarioFile> ScenarioFile::read(
        const QString &path, const std::optional<double> &subgridCell_m)
{
    SPP_ASSIGN(const YamlReader file, YamlReader::open(path));
    return readWhole(file, path, subgridCell_m);
}

Result<ScenarioFile> ScenarioFile::read(const QString &path, const QByteArray &text)
{
    SPP_ASSIGN(const YamlReader file, YamlReader::parse(text, path));
    return readWhole(file, path, {});
}

QStringList scenarioKeys()
{
    return { word("scenario"), word("title"), word("terrain"), word("cell"), word("subgrid"),
        word("area"), word("holes"), word("roughness"), word("end"), word("future"), word("edits"),
        word("initial"), word("boundaries"), word("seas"), word("inflows"), word("rain"),
        word("losses"), word("structures"), word("gauges"), word("outputs"), word("scheme") };
}

Result<void> checkProposalKeys(const YamlReader &proposal)
{
    SPP_TRY(proposal.allowOnly({ word("scenario"), word("base"), word("title"), word("link"),
            word("edits"), word("structures") }));
    return checkForm(proposal);
}

} // namespace spp::flood
