// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/simulation/simulation.h"

#include "core/plugin/application.h"
#include "engine/flood/floodrun.h"
#include "flood/options.h"
#include "flood/simulation/simulationfolder.h"
#include "flood/simulation/simulationrasters.h"
#include "flood/simulation/simulationsummary.h"
#include "flood/simulation/simulationtables.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::Simulation)
};

/// Of all inputs: with another file or value it is another run.
Result<QString> inputsDigest(const std::vector<InputFile> &inputs)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const InputFile &input : inputs)
        hash.addData(input.sha256.toLatin1());
    hash.addData(Application::version().toUtf8());
    return QString::fromLatin1(hash.result().toHex().left(16));
}

Result<void> placeCheckpoint(engine::FloodCheckpoints &checkpoints,
        const SimulationRequest &request, const std::vector<InputFile> &inputs)
{
    if (!(checkpoints.every_s > 0.0)) {
        if (!request.resume)
            return {};
        return Error::usage(Texts::tr("The scenario asks for no checkpoints.").toStdString())
                .advise(Texts::tr("Add \"outputs: {checkpoint_every: …}\", or leave out --resume.")
                                .toStdString());
    }
    SPP_ASSIGN(const QString digest, inputsDigest(inputs));
    const QString path = QDir::cleanPath(QFileInfo(request.folder).absoluteFilePath())
            + QStringLiteral(".%1.checkpoint").arg(digest);
    if (request.resume && !QFileInfo::exists(path))
        return Error::usage(
                Texts::tr("There is no checkpoint of this scenario and its files.").toStdString())
                .inFile(path.toStdString())
                .advise(Texts::tr("Start anew without --resume.").toStdString());
    checkpoints.file = path.toStdString();
    checkpoints.resume = request.resume;
    return {};
}

Result<std::vector<InputFile>> hashed(const QStringList &paths)
{
    std::vector<InputFile> inputs;
    for (const QString &path : paths) {
        SPP_ASSIGN(const QString sha256, sha256OfFile(path));
        inputs.push_back({ QFileInfo(path).fileName(), sha256 });
    }
    return inputs;
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

} // namespace

Result<SimulationOutcome> simulate(
        ScenarioFile &scenario, const SimulationRequest &request, Feedback &feedback)
{
    SPP_ASSIGN(const std::vector<InputFile> inputs, hashed(scenario.context.inputs));
    engine::FloodOptions &options = scenario.setup.options;
    options.threads = request.threads;
    SPP_TRY(placeCheckpoint(options.checkpoints, request, inputs));
    SimulationFolder folder(request.folder);
    SPP_TRY(folder.begin());
    SPP_ASSIGN(const engine::FloodResult result, engine::runFlood(scenario.setup, &feedback));
    SPP_TRY(writeRasters(scenario, result, folder));
    SPP_TRY(writeTables(result, folder));
    SPP_ASSIGN(const std::vector<InputFile> outputs, outputsOf(folder));
    SimulationOutcome outcome;
    outcome.isValid = result.mass.isValid();
    outcome.summary = summaryJson(scenario, result, inputs, outputs);
    outcome.text = summaryText(scenario, result);
    SPP_TRY(folder.addText(
            QStringLiteral("summary.json"), QJsonDocument(outcome.summary).toJson()));
    SPP_TRY(folder.publish());
    if (!options.checkpoints.file.empty())
        QFile::remove(QString::fromStdString(options.checkpoints.file.string()));
    return outcome;
}

} // namespace spp::flood
