// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "cli/commands/commands.h"
#include "cli/commands/commonoptions.h"
#include "core/data/territory.h"
#include "core/plugin/application.h"
#include "core/review/casearchive.h"
#include "core/review/evidencegeopackage.h"
#include "core/review/geopackagewriter.h"
#include "core/review/reviewer.h"
#include "core/review/reviewjson.h"
#include "core/review/reviewtext.h"
#include "core/review/sitereader.h"
#include "core/review/subjectreader.h"
#include "core/review/territoryfeaturesource.h"

#include <QDir>

namespace spp::cli {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::cli::Review)
};

QString named(const char *name) { return QString::fromLatin1(name); }

CommandArgument repeated(CommandArgument argument)
{
    argument.repeated = true;
    return argument;
}

Result<void> checkOptions(const CommandInput &input)
{
    if (input.has(named("--parcel")) == input.has(named("--site"))) {
        return Error::usage(
                Texts::tr("Give either --parcel or --site: what is to be reviewed?").toStdString());
    }
    for (const char *ofSite : { "--site-crs", "--site-accuracy", "--site-layer", "--commune" }) {
        if (input.has(named(ofSite)) && !input.has(named("--site")))
            return Error::usage(
                    Texts::tr("%1 goes with --site only.").arg(named(ofSite)).toStdString());
    }
    if (input.has(named("--title")) && !input.has(named("--case")))
        return Error::usage(Texts::tr("--title goes with --case only.").toStdString());
    return {};
}

Result<SiteRequest> siteRequest(const CommandInput &input)
{
    SiteRequest request;
    request.path = input.value(named("--site"));
    request.layer = input.value(named("--site-layer"));
    request.crs = input.value(named("--site-crs"));
    request.commune = input.value(named("--commune"));
    if (input.has(named("--site-accuracy"))) {
        SPP_ASSIGN(const double accuracy_m, input.number(named("--site-accuracy"), 0.0));
        if (accuracy_m < 0.0)
            return Error::usage(Texts::tr("--site-accuracy must not be negative.").toStdString());
        request.accuracy_m = accuracy_m;
    }
    return request;
}

Result<void> readSubject(Territory &territory, const CommandInput &input, ReviewRequest &request)
{
    if (input.has(named("--parcel"))) {
        SPP_ASSIGN(request.subject, SubjectReader(territory).parcels(input.all(named("--parcel"))));
        return {};
    }
    SPP_ASSIGN(const SiteRequest site, siteRequest(input));
    SPP_ASSIGN(SiteReader::Site read, SiteReader(territory).read(site));
    request.subject = std::move(read.subject);
    request.site = std::move(read.origin);
    return {};
}

Result<void> writeFolder(const Review &review, const QJsonObject &document, FeatureSource &source,
        const Territory &territory, const QString &folder)
{
    if (!QDir().mkpath(folder)) {
        return Error::environment(Texts::tr("The folder cannot be made.").toStdString())
                .inFile(folder.toStdString());
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
    ReviewRequest request;
    SPP_ASSIGN(request.at, dateOption(input, named("--at"), QDate::currentDate()));
    request.proposalPath = input.value(named("--proposal"));
    request.rulePacks = input.all(named("--rules"));
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
    command.arguments = {
        fileArgument(),
        repeated(option(named("--parcel"), named("ID"),
                Texts::tr("SHEET/NUMBER, COMMUNE:SHEET/NUMBER, 12-character identifier or #KEY"))),
        option(named("--site"), named("GEOMETRYFILE"),
                Texts::tr("file with the outline of a site")),
        option(named("--site-layer"), named("LAYER"), Texts::tr("layer of the site file")),
        option(named("--site-crs"), named("AUTH:CODE"),
                Texts::tr("CRS of a site file that states none")),
        option(named("--site-accuracy"), named("M"),
                Texts::tr("accuracy of the outline in metres")),
        option(named("--commune"), named("COMMUNE"),
                Texts::tr("commune in which the site must lie")),
        option(named("--proposal"), named("FILE"), Texts::tr("what is proposed, as YAML or JSON")),
        repeated(option(named("--rules"), named("PACK"),
                Texts::tr("rule packs instead of those of the profile"))),
        option(named("--at"), named("DATE"), Texts::tr("date of the case; default: today")),
        option(named("--out"), named("DIR"),
                Texts::tr("folder for review.json, review.gpkg and review.txt")),
        option(named("--case"), named("NUMBER"),
                Texts::tr("keep the review under this case number")),
        option(named("--title"), named("T"), Texts::tr("title of the case")),
    };
    command.run = runReview;
    to.add(command);
}

} // namespace spp::cli
