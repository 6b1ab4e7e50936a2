// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/simulation/simulatecommand.h"

#include "engine/flood/floodestimate.h"
#include "flood/jsontext.h"
#include "flood/simulation/simulation.h"
#include "flood/simulation/simulationsummary.h"

#include <QCoreApplication>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::SimulateCommand)
};

CommandOutput estimated(const ScenarioFile &scenario)
{
    const engine::FloodEstimate estimate = engine::estimateFlood(scenario.setup);
    CommandOutput output;
    output.json = estimateJson(scenario, estimate);
    output.text = Texts::tr("%1 cells, %2 MB of memory; %3 s if all of it were wet all the time")
                          .arg(estimate.cells, 0, 'f', 0)
                          .arg(estimate.memory_bytes / 1e6, 0, 'f', 0)
                          .arg(estimate.seconds, 0, 'f', 0);
    return output;
}

Result<CommandOutput> run(Application &, const CommandInput &input, Feedback &feedback)
{
    SimulationRequest request;
    SPP_ASSIGN(request.threads, input.integer(key("--threads"), 0));
    if (request.threads < 0)
        return Error::usage(Texts::tr("--threads must not be below 0.").toStdString());
    request.folder = input.value(key("--out"));
    request.resume = input.has(key("--resume"));
    const bool onlyEstimate = input.has(key("--estimate"));
    if (request.folder.isEmpty() && !onlyEstimate)
        return Error::usage(Texts::tr("--out is missing.").toStdString())
                .advise(Texts::tr("Name a new folder for the results.").toStdString());
    SPP_ASSIGN(ScenarioFile scenario, ScenarioFile::read(input.value(key("SCENARIO"))));
    scenario.setup.options.threads = request.threads;
    if (onlyEstimate)
        return estimated(scenario);
    SPP_ASSIGN(const SimulationOutcome outcome, simulate(scenario, request, feedback));
    CommandOutput output;
    output.json = outcome.summary;
    output.text = outcome.text;
    output.violations = !outcome.isValid;
    return output;
}

CommandArgument argument(const char *name, const QString &help, CommandArgument::Kind kind,
        const char *placeholder = "")
{
    const bool required = kind == CommandArgument::Kind::Positional;
    return { key(name), help, kind, required, false, key(placeholder) };
}

} // namespace

Command simulateCommand()
{
    using Kind = CommandArgument::Kind;
    return { key("flood"), key("simulate"), Texts::tr("runs a flood scenario"),
        { argument("SCENARIO", Texts::tr("scenario file (YAML)"), Kind::Positional),
                argument("--out", Texts::tr("new folder for the results"), Kind::Option, "FOLDER"),
                argument("--estimate", Texts::tr("only tells what the run would take"), Kind::Flag),
                argument("--resume", Texts::tr("goes on from the last checkpoint"), Kind::Flag),
                argument("--threads",
                        Texts::tr("threads to compute with; default: all; the result is the same"),
                        Kind::Option, "N") },
        run };
}

} // namespace spp::flood
