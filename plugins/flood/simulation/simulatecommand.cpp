// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/simulation/simulatecommand.h"

#include "core/domain/writtennumber.h"
#include "engine/flood/floodestimate.h"
#include "flood/jsontext.h"
#include "flood/options.h"
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
                          .arg(written::fixed(estimate.cells, 0),
                                  written::fixed(estimate.memory_bytes / 1e6, 0),
                                  written::fixed(estimate.seconds, 0));
    return output;
}

Result<CommandOutput> run(Application &, const CommandInput &input, Feedback &feedback)
{
    SimulationRequest request;
    SPP_ASSIGN(request.threads, threadsOption(input));
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

} // namespace

Command simulateCommand()
{
    return { key("flood"), key("simulate"), Texts::tr("runs a flood scenario"),
        { positional("SCENARIO", Texts::tr("scenario file (YAML)")),
                option("--out", "FOLDER", Texts::tr("new folder for the results")),
                flag("--estimate", Texts::tr("only tells what the run would take")),
                flag("--resume", Texts::tr("goes on from the last checkpoint")),
                option("--threads", "N",
                        Texts::tr("threads to compute with; default: all; the result is the"
                                  " same")) },
        run };
}

} // namespace spp::flood
