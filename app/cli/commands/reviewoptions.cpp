// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "cli/commands/reviewoptions.h"

#include "cli/commands/commonoptions.h"
#include "core/data/caseregister.h"
#include "core/data/territory.h"
#include "core/review/sitereader.h"
#include "core/review/subjectreader.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace spp::cli {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::cli::ReviewOptions)
};

QString named(const char *name) { return QString::fromLatin1(name); }

CommandArgument repeated(CommandArgument argument)
{
    argument.repeated = true;
    return argument;
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

/// The outline of a case about a site, as the territory keeps it.
Result<Subject> siteOfCase(Territory &territory, const CaseFile &file)
{
    Database &database = territory.database();
    SPP_ASSIGN(const QVariant wkb,
            database.single(QStringLiteral("SELECT %1 FROM case_file WHERE id = ?1")
                                    .arg(database.dialect().geometryAsWkb(QStringLiteral("site"))),
                    { file.id }));
    const QByteArray bytes = wkb.toByteArray();
    if (bytes.isEmpty()) {
        return Error::badInput(
                Texts::tr("The case \"%1\" has no subject yet.").arg(file.number).toStdString())
                .advise(Texts::tr("Review it first: \"spp review FILE --case …\".").toStdString());
    }
    SPP_ASSIGN(engine::Geometry outline,
            engine::Geometry::fromWkb(std::string_view(bytes.constData(), size_t(bytes.size()))));
    Subject subject;
    subject.geometry = std::make_shared<const engine::Geometry>(std::move(outline));
    subject.label = file.subject.value(QStringLiteral("label")).toString();
    const QJsonValue accuracy = file.subject.value(QStringLiteral("accuracy_m"));
    if (accuracy.isDouble())
        subject.accuracy_m = accuracy.toDouble();
    return subject;
}

SiteOrigin originOf(const QJsonObject &site)
{
    SiteOrigin origin;
    origin.file = site.value(QStringLiteral("file")).toString();
    origin.sha256 = site.value(QStringLiteral("sha256")).toString();
    origin.crs = site.value(QStringLiteral("crs")).toString();
    origin.crsFromFile
            = site.value(QStringLiteral("crs_stated_by")).toString() == QLatin1String("file");
    origin.operation = site.value(QStringLiteral("operation")).toString();
    origin.commune = site.value(QStringLiteral("commune")).toString();
    return origin;
}

} // namespace

std::vector<CommandArgument> ruleOptions()
{
    return { repeated(option(named("--rules"), named("PACK"),
                     Texts::tr("rule packs instead of those of the profile"))),
        option(named("--at"), named("DATE"), Texts::tr("date of the case; default: today")) };
}

std::vector<CommandArgument> reviewOptions()
{
    std::vector<CommandArgument> options{
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
    };
    for (const CommandArgument &one : ruleOptions())
        options.push_back(one);
    return options;
}

Result<void> checkReviewOptions(const CommandInput &input)
{
    for (const char *ofSite : { "--site-crs", "--site-accuracy", "--site-layer", "--commune" }) {
        if (input.has(named(ofSite)) && !input.has(named("--site")))
            return Error::usage(
                    Texts::tr("%1 goes with --site only.").arg(named(ofSite)).toStdString());
    }
    return {};
}

Result<ReviewRequest> reviewRequest(const CommandInput &input)
{
    ReviewRequest request;
    SPP_ASSIGN(request.at, dateOption(input, named("--at"), QDate::currentDate()));
    request.proposalPath = input.value(named("--proposal"));
    request.rulePacks = input.all(named("--rules"));
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

Result<void> readCase(Territory &territory, const CommandInput &input, ReviewRequest &request)
{
    CaseRegister cases(territory.database());
    SPP_ASSIGN(const CaseFile file, cases.find(input.value(named("--case"))));
    SPP_ASSIGN(const std::vector<CaseReview> reviews, cases.reviews(file));
    if (!input.has(named("--at")) && !reviews.empty())
        request.at = QDate::fromString(reviews.back().at, Qt::ISODate);
    request.caseNumber = file.number;
    request.caseTitle = file.title;
    if (request.proposalPath.isEmpty() && !file.proposal.isEmpty())
        request.proposal = file.proposal;
    QStringList keys;
    for (const QJsonValue &parcel : file.subject.value(QStringLiteral("parcels")).toArray()) {
        const auto key = parcel.toObject().value(QStringLiteral("id")).toDouble();
        keys.append(QStringLiteral("#%1").arg(qint64(key)));
    }
    if (!keys.isEmpty()) {
        SPP_ASSIGN(request.subject, SubjectReader(territory).parcels(keys));
        return {};
    }
    SPP_ASSIGN(request.subject, siteOfCase(territory, file));
    request.site = originOf(file.subject.value(QStringLiteral("site")).toObject());
    return {};
}

} // namespace spp::cli
