// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "cli/commands/commands.h"
#include "cli/commands/commonoptions.h"
#include "cli/commands/reviewoptions.h"
#include "core/data/fileproblem.h"
#include "core/data/territory.h"
#include "core/plugin/application.h"
#include "core/review/casearchive.h"
#include "core/review/evidencegeopackage.h"
#include "core/review/geopackagewriter.h"
#include "core/review/reviewer.h"
#include "core/review/reviewjson.h"
#include "core/review/reviewtext.h"
#include "core/review/territoryfeaturesource.h"

#include <QDir>

namespace spp::cli {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::cli::Review)
};

QString named(const char *name) { return QString::fromLatin1(name); }

Result<void> checkOptions(const CommandInput &input)
{
    if (input.has(named("--parcel")) == input.has(named("--site"))) {
        return Error::usage(
                Texts::tr("Give either --parcel or --site: what is to be reviewed?").toStdString());
    }
    if (input.has(named("--title")) && !input.has(named("--case")))
        return Error::usage(Texts::tr("--title goes with --case only.").toStdString());
    return checkReviewOptions(input);
}

Result<void> writeFolder(const Review &review, const QJsonObject &document, FeatureSource &source,
        const Territory &territory, const QString &folder)
{
    if (!QDir().mkpath(folder)) {
        return folderFailure(folder);
    }
    const QDir out(folder);
    SPP_TRY(EvidenceGeoPackage::write(
            review, source, territory.crs(), out.filePath(QStringLiteral("review.gpkg"))));
    SPP_TRY(writeFile(
            out.filePath(QStringLiteral("review.txt")), ReviewText::text(review).toUtf8()));
    return writeFile(out.filePath(QStringLiteral("review.json")), ReviewJson::bytes(document));
}

Result<CommandOutput> runReview(
        Application &application, const CommandInput &input, Feedback &feedback)
{
    SPP_TRY(checkOptions(input));
    SPP_ASSIGN(ReviewRequest request, reviewRequest(input));
    request.caseNumber = input.value(named("--case"));
    request.caseTitle = input.value(named("--title"));

    const bool archived = !request.caseNumber.isEmpty();
    const auto access = archived ? Territory::Access::ReadWrite : Territory::Access::ReadOnly;
    SPP_ASSIGN(const auto territory, Territory::open(input.value(named("FILE")), access));
    SPP_TRY(readSubject(*territory, input, request));
    TerritoryFeatureSource source(*territory);
    SPP_ASSIGN(const Review review,
            Reviewer(*territory, application.contributions()).run(request, source, feedback));

    CommandOutput output;
    output.json = ReviewJson::document(review);
    output.text = ReviewText::text(review);
    output.violations = review.hasConflict();
    if (input.has(named("--out")))
        SPP_TRY(writeFolder(review, output.json, source, *territory, input.value(named("--out"))));
    if (archived)
        SPP_TRY(CaseArchive::store(*territory, review, application.actor()));
    return output;
}

} // namespace

void addReviewCommand(Contributions &to)
{
    Command command;
    command.noun = QStringLiteral("review");
    command.summary = Texts::tr("verdicts and findings for one case");
    command.arguments = { fileArgument() };
    for (const CommandArgument &one : reviewOptions())
        command.arguments.push_back(one);
    command.arguments.push_back(option(named("--out"), named("DIR"),
            Texts::tr("folder for review.json, review.gpkg and review.txt")));
    command.arguments.push_back(option(
            named("--case"), named("NUMBER"), Texts::tr("keep the review under this case number")));
    command.arguments.push_back(
            option(named("--title"), named("T"), Texts::tr("title of the case")));
    command.run = runReview;
    to.add(command);
}

} // namespace spp::cli
