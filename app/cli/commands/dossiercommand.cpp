// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "cli/commands/commands.h"
#include "cli/commands/commonoptions.h"
#include "cli/commands/dossierbatch.h"
#include "cli/commands/reviewoptions.h"
#include "core/cases/caseanswers.h"
#include "core/data/territory.h"
#include "core/plugin/application.h"
#include "core/replay/reviewinputs.h"
#include "core/review/territoryfeaturesource.h"
#include "dossier/dossierprinter.h"
#include "dossier/dossierwriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

namespace spp::cli {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::cli::Dossier)
};

QString named(const char *name) { return QString::fromLatin1(name); }

Result<void> checkOptions(const CommandInput &input)
{
    int subjects = 0;
    for (const char *subject : { "--parcel", "--site", "--case", "--list" })
        subjects += input.has(named(subject)) ? 1 : 0;
    if (subjects != 1) {
        return Error::usage(
                Texts::tr("Give one of --parcel, --site, --case and --list: what is the dossier "
                          "about?")
                        .toStdString());
    }
    if (input.has(named("--sheets")) && !input.has(named("--list")))
        return Error::usage(Texts::tr("--sheets goes with --list only.").toStdString());
    return checkReviewOptions(input);
}

Result<CommandOutput> runBatch(Territory &territory, const Application &application,
        const CommandInput &input, const ReviewRequest &request, Feedback &feedback)
{
    SPP_ASSIGN(const QStringList parcels, DossierBatch::readList(input.value(named("--list"))));
    DossierBatch batch(territory, application.contributions(), input.value(named("--out")),
            input.has(named("--sheets")));
    SPP_ASSIGN(const DossierBatch::Counts counts, batch.run(parcels, request, feedback));
    QJsonArray failed;
    QString text = Texts::tr("%1 made, %2 were finished before, %3 failed.")
                           .arg(counts.made)
                           .arg(counts.skipped)
                           .arg(counts.failed.size())
            + QLatin1Char('\n');
    for (const Error &error : counts.failed) {
        failed.append(
                QJsonObject{ { QStringLiteral("parcel"), QString::fromStdString(error.feature) },
                        { QStringLiteral("reason"), QString::fromStdString(error.reason) } });
        text += QString::fromStdString(error.text()) + QLatin1Char('\n');
    }
    CommandOutput output;
    output.json = { { QStringLiteral("schema"), QStringLiteral("spp.dossierrun/1") },
        { QStringLiteral("made"), counts.made }, { QStringLiteral("skipped"), counts.skipped },
        { QStringLiteral("conflicts"), counts.conflicts }, { QStringLiteral("failed"), failed } };
    output.text = text;
    output.violations = counts.conflicts > 0 || !counts.failed.empty();
    return output;
}

Result<QMap<QString, PrintedAnswer>> printedAnswers(Territory &territory, const Review &review)
{
    SPP_ASSIGN(const auto answers, answersThatHold(territory, review.caseNumber, review));
    QMap<QString, PrintedAnswer> printed;
    for (auto answer = answers.cbegin(); answer != answers.cend(); ++answer)
        printed.insert(
                answer.key(), { toString(answer->answer), answer->reason, answer->by.person });
    return printed;
}

Result<CommandOutput> runOne(Territory &territory, const Application &application,
        const CommandInput &input, ReviewRequest request, Feedback &feedback)
{
    if (input.has(named("--case")))
        SPP_TRY(readCase(territory, input, request));
    else
        SPP_TRY(readSubject(territory, input, request));
    TerritoryFeatureSource source(territory);
    DossierInput dossier;
    dossier.sections = application.contributions().sections;
    SPP_ASSIGN(const RecordedReview recorded,
            recordReview(territory, application.contributions(), request, source, feedback));
    dossier.review = recorded.review;
    if (input.has(named("--case"))) {
        SPP_ASSIGN(dossier.answers, printedAnswers(territory, dossier.review));
    }
    SPP_ASSIGN(const auto printer, DossierPrinter::create(territory));
    const QString folder = input.value(named("--out"));
    DossierParts parts;
    parts.inputs = [&](const QString &inside) {
        return recorded.inputs.write(inside + QStringLiteral("/inputs"));
    };
    SPP_TRY(DossierWriter(*printer).write(dossier, source, folder, parts, feedback));

    CommandOutput output;
    output.json = { { QStringLiteral("schema"), QStringLiteral("spp.dossierrun/1") },
        { QStringLiteral("folder"), folder }, { QStringLiteral("made"), 1 },
        { QStringLiteral("conflicts"), dossier.review.hasConflict() ? 1 : 0 } };
    output.text = Texts::tr("Written: %1").arg(QDir(folder).filePath(QStringLiteral("dossier.pdf")))
            + QLatin1Char('\n');
    output.violations = dossier.review.hasConflict();
    return output;
}

Result<CommandOutput> runCreate(
        Application &application, const CommandInput &input, Feedback &feedback)
{
    SPP_TRY(checkOptions(input));
    SPP_ASSIGN(const ReviewRequest request, reviewRequest(input));
    application.contributions();
    SPP_ASSIGN(const auto territory, openToRead(input));
    return input.has(named("--list")) ? runBatch(*territory, application, input, request, feedback)
                                      : runOne(*territory, application, input, request, feedback);
}

} // namespace

void addDossierCommand(Contributions &to)
{
    Command command;
    command.noun = QStringLiteral("dossier");
    command.verb = QStringLiteral("create");
    command.summary = Texts::tr("print a review: PDF, JSON and GeoPackage with a manifest");
    command.arguments = { fileArgument(),
        requiredOption(named("--out"), named("DIR"), Texts::tr("folder of the dossier")) };
    for (const CommandArgument &one : reviewOptions())
        command.arguments.push_back(one);
    command.arguments.push_back(
            option(named("--case"), named("NUMBER"), Texts::tr("a case the territory keeps")));
    command.arguments.push_back(option(named("--list"), named("LIST.csv"),
            Texts::tr(
                    "one dossier per parcel of the column \"parcel\"; goes on where it stopped")));
    command.arguments.push_back({ named("--sheets"), Texts::tr("only one page per parcel"),
            CommandArgument::Kind::Flag, false, false, {} });
    command.run = runCreate;
    to.add(command);
}

} // namespace spp::cli
