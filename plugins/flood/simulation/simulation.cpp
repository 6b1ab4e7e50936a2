// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/simulation/simulation.h"

#include "core/data/pendingfile.h"
#include "engine/flood/floodrun.h"
#include "flood/options.h"
#include "flood/simulation/groundresults.h"
#include "flood/simulation/simulationfolder.h"
#include "flood/simulation/simulationframes.h"
#include "flood/simulation/simulationrasters.h"
#include "flood/simulation/simulationsummary.h"
#include "flood/simulation/simulationtables.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <filesystem>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::Simulation)
};

/// Files of a run that lie beside its results: OUT.DIGEST.checkpoint and OUT.DIGEST.frames.
QString besideResults(const SimulationRequest &request, const std::vector<InputFile> &inputs)
{
    return QDir::cleanPath(QFileInfo(request.folder).absoluteFilePath()) + QLatin1Char('.')
            + digestOf(inputs);
}

Result<void> placeCheckpoint(engine::FloodCheckpoints &checkpoints, const QString &path,
        const SimulationRequest &request)
{
    if (!(checkpoints.every_s > 0.0)) {
        if (!request.resume)
            return {};
        return Error::usage(Texts::tr("The scenario asks for no checkpoints.").toStdString())
                .advise(Texts::tr("Add \"outputs: {checkpoint_every: …}\", or leave out --resume.")
                                .toStdString());
    }
    if (request.resume && !QFileInfo::exists(path))
        return Error::usage(
                Texts::tr("There is no checkpoint of this scenario and its files.").toStdString())
                .inFile(path.toStdString())
                .advise(Texts::tr("Start anew without --resume.").toStdString());
    checkpoints.file = std::filesystem::u8path(path.toStdString());
    checkpoints.resume = request.resume;
    return {};
}

Result<std::vector<InputFile>> outputsOf(const SimulationFolder &folder)
{
    std::vector<InputFile> outputs;
    for (const QString &name : folder.names()) {
        SPP_ASSIGN(const QString sha256, sha256OfFile(folder.pathOf(name)));
        outputs.push_back({ name, sha256 });
    }
    return outputs;
}

/// Runs the model; frames go where they are gathered.
Result<engine::FloodResult> runModel(
        ScenarioFile &scenario, SimulationFrames &frames, bool resumes, Feedback &feedback)
{
    engine::FloodOptions &options = scenario.setup.options;
    if (options.frameEvery_s > 0.0) {
        SPP_TRY(frames.begin(resumes));
        options.takeFrame
                = [&frames](const engine::FloodFrame &frame) { return frames.take(frame); };
    }
    return engine::runFlood(scenario.setup, &feedback);
}

Result<SimulationOutcome> writeResults(const ScenarioFile &scenario,
        const engine::FloodResult &result, const std::vector<InputFile> &inputs,
        SimulationFrames &frames, SimulationFolder &folder)
{
    SPP_TRY(folder.begin());
    SPP_TRY(writeRasters(scenario, result, folder));
    SPP_TRY(writeTables(result, folder));
    if (scenario.setup.options.frameEvery_s > 0.0)
        SPP_TRY(frames.moveTo(folder));
    SPP_ASSIGN(const std::vector<InputFile> outputs, outputsOf(folder));
    SimulationOutcome outcome;
    outcome.isValid = result.mass.isValid();
    outcome.summary = summaryJson(scenario, result, inputs, outputs);
    outcome.text = summaryText(outcome.summary);
    SPP_TRY(folder.addText(
            QStringLiteral("summary.json"), QJsonDocument(outcome.summary).toJson()));
    SPP_TRY(folder.publish());
    return outcome;
}

} // namespace

Result<SimulationOutcome> simulate(
        ScenarioFile &scenario, const SimulationRequest &request, Feedback &feedback)
{
    SPP_ASSIGN(const std::vector<InputFile> inputs, hashedInputs(scenario.context));
    const QString beside = besideResults(request, inputs);
    const QString checkpoint = beside + QStringLiteral(".checkpoint");
    engine::FloodOptions &options = scenario.setup.options;
    options.threads = request.threads;
    SPP_TRY(placeCheckpoint(options.checkpoints, checkpoint, request));
    // Before the run, so that a wrong name is not found out after hours.
    SPP_TRY(PendingFile(request.folder).checkTarget());
    SimulationFrames frames(beside + QStringLiteral(".frames"), scenario);
    frames.keep(options.checkpoints.every_s > 0.0);
    Result<engine::FloodResult> result = runModel(scenario, frames, request.resume, feedback);
    if (!result) {
        frames.keep(QFileInfo::exists(checkpoint)); // without it nothing goes on from them
        return result.error();
    }
    SimulationFolder folder(request.folder);
    const engine::FloodResult shown = onGround(scenario, std::move(*result));
    SPP_ASSIGN(SimulationOutcome outcome, writeResults(scenario, shown, inputs, frames, folder));
    frames.keep(false);
    QFile::remove(checkpoint);
    return outcome;
}

} // namespace spp::flood
