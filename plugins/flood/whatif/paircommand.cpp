// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/whatif/paircommand.h"

#include "core/domain/writtennumber.h"
#include "core/plugin/application.h"
#include "flood/comparison/comparisonoutput.h"
#include "flood/jsontext.h"
#include "flood/options.h"
#include "flood/whatif/paircomparison.h"
#include "flood/whatif/pairplan.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::PairCommand)
};

Error usage(const QString &text) { return Error::usage(text.toStdString()); }

/// --subgrid: metres, or off; see PairRequest.
Result<std::optional<double>> subgridOption(const CommandInput &input)
{
    if (input.value(key("--subgrid")) == QLatin1String("off"))
        return std::optional<double>(0.0);
    SPP_ASSIGN(const std::optional<double> cell, numberOption(input, "--subgrid"));
    if (cell && !(*cell > 0.0))
        return usage(Texts::tr("--subgrid must be a cell in metres, or off."));
    return cell;
}

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
    SPP_ASSIGN(request.subgridCell_m, subgridOption(input));
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
                          .arg(QString::number(runs), written::fixed(estimate.cells, 0),
                                  written::fixed(estimate.memory_bytes / 1e6, 0),
                                  written::fixed(estimate.seconds, 0));
    return output;
}

/// Registers the runs, unless a command that broke off has done so; adds them to the output.
Result<RegisteredPair> registered(Territory &territory, const PairRequest &request,
        const PairRegistration &registration, CommandOutput &output, Feedback &feedback)
{
    std::optional<RegisteredPair> pair;
    if (request.resume) {
        SPP_ASSIGN(pair, registeredBefore(territory, request.folder, registration));
    }
    if (!pair) {
        SPP_ASSIGN(pair, registerPair(territory, request.folder, registration, feedback));
    }
    output.json.insert(key("registered"),
            QJsonObject{ { key("base"), QJsonArray::fromStringList(pair->base) },
                    { key("proposal"), QJsonArray::fromStringList(pair->proposal) },
                    { key("warnings"), QJsonArray::fromStringList(pair->warnings) } });
    output.text += Texts::tr("Added the scenarios %1.\n")
                           .arg((pair->base + pair->proposal).join(QStringLiteral(", ")));
    for (const QString &warning : pair->warnings)
        output.text += Texts::tr("Warning: %1\n").arg(warning);
    return *pair;
}

/// Adds the comparison to the output.
Result<void> compare(Territory &territory, const PairComparing &comparing, CommandOutput &output,
        Feedback &feedback)
{
    SPP_ASSIGN(const Comparison compared, comparePair(territory, comparing, feedback));
    output.json.insert(key("comparison"), comparisonJson(compared));
    output.text += comparisonText(compared)
            + Texts::tr("The comparison is in %1.\n").arg(pairComparisonFolder(comparing.folder));
    for (const PairComparison &pair : compared.pairs)
        output.violations = output.violations || !pair.raised.empty();
    return {};
}

/// What comes after the runs.
struct Sequel {
    QString territory; ///< empty: nothing
    bool isRegistered = false;
    PairRegistration registration;
    QDate date;

    Territory::Access access() const
    {
        return isRegistered ? Territory::Access::ReadWrite : Territory::Access::ReadOnly;
    }
    /// Before the runs, so that a name that is taken is not found out after hours.
    Result<void> check(const PairRequest &request) const
    {
        SPP_ASSIGN(const auto opened, Territory::open(territory, access()));
        if (!isRegistered)
            return checkComparable(*opened, request);
        SPP_ASSIGN(const PairPlan plan, PairPlan::make(request));
        if (plan.isDone) {
            SPP_ASSIGN(const auto before, registeredBefore(*opened, request.folder, registration));
            if (before)
                return {};
        }
        // Who may only read a database on a server can open it for writing all the same.
        SPP_ASSIGN(const auto writing, Transaction::begin(opened->database()));
        return checkRegistration(*opened, registration, request);
    }
    Result<void> follow(const PairRequest &request, CommandOutput &output, Feedback &feedback) const
    {
        SPP_ASSIGN(const auto opened, Territory::open(territory, access()));
        PairComparing comparing{ request.folder, {}, date, request.threads };
        if (isRegistered) {
            SPP_ASSIGN(comparing.registered,
                    registered(*opened, request, registration, output, feedback));
        }
        return compare(*opened, comparing, output, feedback);
    }
};

Result<Sequel> sequelOf(const CommandInput &input, const Actor &actor)
{
    Sequel sequel;
    if (input.has(key("--into")) && input.has(key("--compare")))
        return usage(Texts::tr("--into compares already: leave out --compare."));
    sequel.isRegistered = input.has(key("--into"));
    sequel.territory = input.value(sequel.isRegistered ? key("--into") : key("--compare"));
    SPP_ASSIGN(sequel.registration, registrationOf(input, actor));
    SPP_ASSIGN(sequel.date, dateOption(input, "--at"));
    if (sequel.date.isValid() && sequel.territory.isEmpty())
        return usage(Texts::tr("--at needs --into or --compare."));
    if (!sequel.date.isValid())
        sequel.date = QDate::currentDate();
    return sequel;
}

Result<CommandOutput> run(Application &application, const CommandInput &input, Feedback &feedback)
{
    SPP_ASSIGN(const PairRequest request, requestOf(input));
    SPP_ASSIGN(const Sequel sequel, sequelOf(input, application.actor()));
    if (input.has(key("--estimate")))
        return estimated(request);
    if (!sequel.territory.isEmpty())
        SPP_TRY(sequel.check(request));
    SPP_ASSIGN(const PairOutcome outcome, runPair(request, feedback));
    CommandOutput output;
    output.json = outcome.summary;
    output.json.insert(key("registered"), QJsonValue());
    output.json.insert(key("comparison"), QJsonValue());
    output.text = outcome.text + QLatin1Char('\n');
    output.violations = !outcome.isValid();
    if (!sequel.territory.isEmpty()) {
        // From here on the results are there, whatever becomes of the rest.
        feedback.message(Texts::tr("The runs are in %1.").arg(request.folder).toStdString());
        SPP_TRY(sequel.follow(request, output, feedback));
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
                option("--subgrid", "METRES",
                        Texts::tr("sub-grid cell of all runs, or off; default: as the base says")),
                flag("--estimate", Texts::tr("only tells what the runs would take")),
                flag("--resume", Texts::tr("goes on where the command broke off")),
                option("--threads", "N",
                        Texts::tr("threads to compute with; default: all; the result is the"
                                  " same")),
                option("--into", "TERRITORY",
                        Texts::tr("registers the runs there, and compares them at the site that "
                                  "the proposal is linked with, else at its edits: files as of "
                                  "flood compare in FOLDER/comparison")),
                option("--compare", "TERRITORY",
                        Texts::tr("compares the runs in the same way with its parcels, and leaves "
                                  "the territory as it is")),
                option("--at", "DATE", Texts::tr("day of the comparison; default: today")),
                option("--name", "NAME", Texts::tr("of the scenarios NAME-base, NAME-proposal")),
                option("--source", "TEXT", Texts::tr("office and model that they come from")),
                option("--return-period", "YEARS", Texts::tr("return period T")),
                flag("--replace", Texts::tr("put them in the place of those of the same id")) },
        run };
}

} // namespace spp::flood
