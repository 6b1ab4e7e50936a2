// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/whatif/paircommand.h"

#include "core/plugin/application.h"
#include "flood/comparison/comparisonoutput.h"
#include "flood/jsontext.h"
#include "flood/options.h"
#include "flood/whatif/pairrun.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::PairCommand)
};

Error usage(const QString &text) { return Error::usage(text.toStdString()); }

Result<PairRequest> requestOf(const CommandInput &input)
{
    PairRequest request;
    request.proposal = input.value(key("PROPOSAL"));
    request.folder = input.value(key("--out"));
    request.resume = input.has(key("--resume"));
    SPP_ASSIGN(request.threads, input.integer(key("--threads"), 0));
    if (request.threads < 0)
        return usage(Texts::tr("--threads must not be below 0."));
    const QString gates = input.value(key("--gates"));
    if (!gates.isEmpty() && gates != QLatin1String("both"))
        return usage(Texts::tr("--gates must be both: open and shut."));
    request.bothGates = !gates.isEmpty();
    if (request.folder.isEmpty() && !input.has(key("--estimate")))
        return usage(Texts::tr("--out is missing."))
                .advise(Texts::tr("Name a new folder for the results.").toStdString());
    return request;
}

/// Empty name: nothing is to be registered.
Result<PairRegistration> registrationOf(const CommandInput &input, const Actor &actor)
{
    PairRegistration registration;
    for (const char *name : { "--name", "--source", "--return-period", "--replace" }) {
        if (input.has(key(name)) && !input.has(key("--into")))
            return usage(Texts::tr("%1 needs --into.").arg(key(name)));
    }
    if (!input.has(key("--into")))
        return registration;
    registration.name = input.value(key("--name"));
    registration.source = input.value(key("--source"));
    registration.replace = input.has(key("--replace"));
    registration.actor = actor;
    SPP_ASSIGN(registration.returnPeriod_years, numberOption(input, "--return-period"));
    if (registration.name.isEmpty() || registration.source.isEmpty())
        return usage(Texts::tr("--into needs --name and --source."));
    return registration;
}

Result<std::unique_ptr<Territory>> openInto(const CommandInput &input)
{
    return Territory::open(input.value(key("--into")), Territory::Access::ReadWrite);
}

Result<CommandOutput> estimated(const PairRequest &request)
{
    SPP_ASSIGN(const engine::FloodEstimate estimate, estimatePair(request));
    const int runs = request.bothGates ? 4 : 2;
    CommandOutput output;
    output.json = { { key("schema"), key("spp.flood-pair-estimate/1") }, { key("runs"), runs },
        { key("cells"), estimate.cells }, { key("memory_bytes"), estimate.memory_bytes },
        { key("steps"), estimate.steps }, { key("seconds"), estimate.seconds } };
    output.text = Texts::tr("%1 runs of %2 cells, %3 MB of memory; %4 s if all of it were wet all "
                            "the time")
                          .arg(runs)
                          .arg(estimate.cells, 0, 'f', 0)
                          .arg(estimate.memory_bytes / 1e6, 0, 'f', 0)
                          .arg(estimate.seconds, 0, 'f', 0);
    return output;
}

/// Registers the runs and compares them; adds both to the output.
Result<void> registerAndCompare(Territory &territory, const PairRequest &request,
        const PairRegistration &registration, CommandOutput &output, Feedback &feedback)
{
    SPP_ASSIGN(const RegisteredPair registered,
            registerPair(territory, request.folder, registration, feedback));
    output.json.insert(key("registered"),
            QJsonObject{ { key("base"), QJsonArray::fromStringList(registered.base) },
                    { key("proposal"), QJsonArray::fromStringList(registered.proposal) },
                    { key("warnings"), QJsonArray::fromStringList(registered.warnings) } });
    output.text += Texts::tr("Added the scenarios %1.\n")
                           .arg((registered.base + registered.proposal).join(QStringLiteral(", ")));
    for (const QString &warning : registered.warnings)
        output.text += Texts::tr("Warning: %1\n").arg(warning);
    ComparisonRequest comparison;
    comparison.base = registered.base;
    comparison.proposal = registered.proposal;
    comparison.scheme = key("depth");
    comparison.site = registered.site;
    comparison.threads = request.threads;
    comparison.cacheFolder = ThemeStore::defaultCacheFolder();
    SPP_ASSIGN(const Comparison compared, compareFloods(territory, comparison, feedback));
    output.json.insert(key("comparison"), comparisonJson(compared));
    output.text += comparisonText(compared);
    for (const PairComparison &pair : compared.pairs)
        output.violations = output.violations || !pair.raised.empty();
    return {};
}

Result<CommandOutput> run(Application &application, const CommandInput &input, Feedback &feedback)
{
    SPP_ASSIGN(const PairRequest request, requestOf(input));
    SPP_ASSIGN(const PairRegistration registration, registrationOf(input, application.actor()));
    if (input.has(key("--estimate")))
        return estimated(request);
    if (input.has(key("--into"))) {
        // Before the runs, so that a name that is taken is not found out after hours.
        SPP_ASSIGN(const auto territory, openInto(input));
        SPP_TRY(checkRegistration(*territory, registration, request));
    }
    SPP_ASSIGN(const PairOutcome outcome, runPair(request, feedback));
    CommandOutput output;
    output.json = outcome.summary;
    output.json.insert(key("registered"), QJsonValue());
    output.json.insert(key("comparison"), QJsonValue());
    output.text = outcome.text + QLatin1Char('\n');
    output.violations = !outcome.isValid();
    if (input.has(key("--into"))) {
        // From here on the results are there, whatever becomes of the rest.
        feedback.message(Texts::tr("The runs are in %1.").arg(request.folder).toStdString());
        SPP_ASSIGN(const auto territory, openInto(input));
        SPP_TRY(registerAndCompare(*territory, request, registration, output, feedback));
    }
    return output;
}

} // namespace

Command pairCommand()
{
    return { key("flood"), key("pair"),
        Texts::tr("runs a proposal and its base, and tells what differs"),
        { positional("PROPOSAL", Texts::tr("scenario file with a base (YAML)")),
                option("--out", "FOLDER", Texts::tr("new folder for the results")),
                option("--gates", "both",
                        Texts::tr("each with all gates held open, and all held shut")),
                flag("--estimate", Texts::tr("only tells what the runs would take")),
                flag("--resume", Texts::tr("goes on from the last checkpoint")),
                option("--threads", "N",
                        Texts::tr("threads to compute with; default: all; the result is the"
                                  " same")),
                option("--into", "TERRITORY",
                        Texts::tr("registers the runs there, and compares them at the site that "
                                  "the proposal is linked with, else at its edits")),
                option("--name", "NAME", Texts::tr("of the scenarios NAME-base, NAME-proposal")),
                option("--source", "TEXT", Texts::tr("office and model that they come from")),
                option("--return-period", "YEARS", Texts::tr("return period T")),
                flag("--replace", Texts::tr("put them in the place of those of the same id")) },
        run };
}

} // namespace spp::flood
