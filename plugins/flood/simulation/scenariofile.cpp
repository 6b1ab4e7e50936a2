// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/simulation/scenariofile.h"

#include "flood/simulation/scenariocurves.h"
#include "flood/simulation/scenariostructures.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::ScenarioFile)
};

QString word(const char *text) { return QString::fromLatin1(text); }

QStringList scenarioKeys()
{
    return { word("scenario"), word("title"), word("terrain"), word("cell"), word("area"),
        word("holes"), word("roughness"), word("end"), word("future"), word("edits"),
        word("initial"), word("boundaries"), word("seas"), word("inflows"), word("rain"),
        word("losses"), word("structures"), word("gauges"), word("outputs"), word("scheme") };
}

Result<void> readHead(const YamlReader &file, ScenarioFile &scenario)
{
    SPP_TRY(file.allowOnly(scenarioKeys()));
    SPP_ASSIGN(const double form, numberOf(file, "scenario"));
    if (form != 1.0)
        return file.problem(Texts::tr("This program reads scenarios of form 1."))
                .advise(Texts::tr("Begin the file with \"scenario: 1\".").toStdString());
    SPP_ASSIGN(scenario.title, file.text("title"));
    SPP_ASSIGN(scenario.context.end_s, quantityOf(file, "end", engine::ForcingKind::Time));
    scenario.setup.options.end_s = scenario.context.end_s;
    SPP_ASSIGN(scenario.future, readFuture(file));
    scenario.context.seaRise_m = scenario.future.seaRise_m;
    return {};
}

Result<void> readGround(const YamlReader &file, ScenarioFile &scenario)
{
    ScenarioContext &context = scenario.context;
    engine::FloodDomain &domain = scenario.setup.domain;
    SPP_ASSIGN(domain, terrainOf(file, context));
    SPP_TRY(cutOut(file, context, domain));
    SPP_TRY(roughen(file, context, domain));
    SPP_TRY(settleBed(file, domain));
    for (double &bed : domain.bed_m)
        bed -= scenario.future.subsidence_m;
    SPP_ASSIGN(scenario.edits, editGround(file, context, domain));
    SPP_TRY(fillWithWater(file, context, domain));
    SPP_ASSIGN(const YamlReader terrain, file.map("terrain"));
    SPP_ASSIGN(scenario.setup.options.bedLimits.cliff_m,
            numberOf(terrain, "highest_step", scenario.setup.options.bedLimits.cliff_m));
    return {};
}

Result<void> readWater(const YamlReader &file, ScenarioFile &scenario)
{
    ScenarioContext &context = scenario.context;
    SPP_TRY(readBoundaries(file, context, scenario.setup));
    SPP_TRY(readSeas(file, context, scenario.setup));
    SPP_TRY(readInflows(file, context, scenario.setup));
    SPP_TRY(readSky(file, context, scenario.setup));
    SPP_ASSIGN(scenario.structures, readStructures(file, context, scenario.setup));
    return {};
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

Result<void> readGauges(const YamlReader &file, ScenarioFile &scenario)
{
    SPP_ASSIGN(const std::vector<YamlReader> entries, file.maps("gauges"));
    for (const YamlReader &entry : entries) {
        SPP_TRY(entry.allowOnly({ word("name"), word("at"), word("observed") }));
        engine::FloodGauge gauge;
        SPP_ASSIGN(const QString name, entry.text("name"));
        gauge.name = name.toStdString();
        SPP_ASSIGN(gauge.cell, cellOf(entry, "at", scenario.context));
        if (!scenario.setup.domain.isInside(gauge.cell))
            return entry.problem(Texts::tr("The gauge \"%1\" is outside of the model.").arg(name));
        SPP_ASSIGN(const std::optional<double> observed, entry.number("observed"));
        if (observed)
            scenario.observed.push_back({ name, gauge.cell, *observed });
        scenario.setup.gauges.push_back(std::move(gauge));
    }
    return {};
}

Result<void> readScheme(const YamlReader &file, engine::FloodNumbers &numbers)
{
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
    return {};
}

Result<void> readOutputs(const YamlReader &file, engine::FloodOptions &options)
{
    if (!file.has("outputs"))
        return {};
    SPP_ASSIGN(const YamlReader outputs, file.map("outputs"));
    SPP_TRY(outputs.allowOnly(
            { word("gauge_every"), word("checkpoint_every"), word("frame_every") }));
    if (outputs.has("gauge_every")) {
        SPP_ASSIGN(options.gaugeEvery_s,
                quantityOf(outputs, "gauge_every", engine::ForcingKind::Time));
    }
    if (outputs.has("checkpoint_every")) {
        SPP_ASSIGN(options.checkpoints.every_s,
                quantityOf(outputs, "checkpoint_every", engine::ForcingKind::Time));
    }
    if (outputs.has("frame_every")) {
        SPP_ASSIGN(options.frameEvery_s,
                quantityOf(outputs, "frame_every", engine::ForcingKind::Time));
        if (options.frameEvery_s < 1.0)
            return outputs.problem(Texts::tr("Frames must be at least 1 s apart."));
    }
    return {};
}

} // namespace

Result<ScenarioFile> ScenarioFile::read(const QString &path)
{
    SPP_ASSIGN(const YamlReader file, YamlReader::open(path));
    ScenarioFile scenario;
    scenario.path = QFileInfo(path).absoluteFilePath();
    scenario.context.folder = QFileInfo(path).absolutePath();
    scenario.context.input(QFileInfo(path).fileName());
    SPP_TRY(readHead(file, scenario));
    SPP_TRY(readGround(file, scenario));
    SPP_TRY(readWater(file, scenario));
    SPP_TRY(checkWater(file, scenario.setup));
    SPP_TRY(readGauges(file, scenario));
    SPP_TRY(readScheme(file, scenario.setup.options.numbers));
    SPP_TRY(readOutputs(file, scenario.setup.options));
    if (const Result<void> checked = checkSetup(scenario.setup); !checked)
        return at(file, checked.error());
    return scenario;
}

} // namespace spp::flood
