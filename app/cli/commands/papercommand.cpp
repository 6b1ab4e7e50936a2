// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "cli/commands/commands.h"
#include "cli/commands/commonoptions.h"
#include "core/data/caseregister.h"
#include "core/plugin/application.h"
#include "core/plugin/texttable.h"
#include "core/review/reviewer.h"
#include "core/review/sitereader.h"
#include "core/review/subjectreader.h"
#include "core/review/territoryfeaturesource.h"
#include "dossier/papers/papertemplate.h"
#include "dossier/papers/paperwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryFile>

namespace spp::cli {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::cli::PaperCommand)
};

QString named(const char *name) { return QString::fromLatin1(name); }

Result<CommandOutput> runList(Application &, const CommandInput &input, Feedback &)
{
    OfficeFiles files;
    if (input.has(named("FILE"))) {
        SPP_ASSIGN(const auto territory, openToRead(input));
        SPP_ASSIGN(const Profile profile, territory->profile());
        files = OfficeFiles(profile);
    }
    QJsonArray list;
    std::vector<QStringList> rows;
    for (const QString &id : paper::PaperTemplate::ids()) {
        SPP_ASSIGN(const auto paper, paper::PaperTemplate::read(files, id));
        list.append(QJsonObject{ { named("kind"), id }, { named("title"), paper.title.text() },
                { named("valid_from"), paper.validFrom.toString(Qt::ISODate) },
                { named("source"), paper.source } });
        rows.push_back({ id, paper.title.text(), shown(paper.validFrom), paper.source });
    }
    CommandOutput output;
    output.json = { { named("schema"), named("spp.papers/1") }, { named("papers"), list } };
    output.text = textTable(
            { Texts::tr("kind"), Texts::tr("title"), Texts::tr("valid from"), Texts::tr("source") },
            rows);
    return output;
}

/// What is to be reviewed: parcels, a site, or what a case of the territory is about.
class PaperSubject {
public:
    PaperSubject(Territory &territory, const CommandInput &input)
        : m_territory(territory)
        , m_input(input)
    {
    }

    Result<ReviewRequest> request()
    {
        m_request.proposalPath = m_input.value(named("--proposal"));
        m_request.caseNumber = m_input.value(named("--case"));
        QDate at = QDate::currentDate();
        if (m_input.has(named("--parcel")) && m_input.has(named("--site")))
            return nothing();
        if (m_input.has(named("--parcel")))
            SPP_TRY(readParcels(m_input.all(named("--parcel"))));
        else if (m_input.has(named("--site")))
            SPP_TRY(readSite());
        else if (m_input.has(named("--case")))
            SPP_TRY(readCase(at));
        else
            return nothing();
        SPP_ASSIGN(m_request.at, dateOption(m_input, named("--at"), at));
        return std::move(m_request);
    }

private:
    static Error nothing()
    {
        return Error::usage(Texts::tr("Give --parcel, --site or --case: what is the paper about?")
                                    .toStdString());
    }

    Result<void> readParcels(const QStringList &references)
    {
        SPP_ASSIGN(m_request.subject, SubjectReader(m_territory).parcels(references));
        return {};
    }

    Result<void> readSite()
    {
        SiteRequest site;
        site.path = m_input.value(named("--site"));
        site.crs = m_input.value(named("--site-crs"));
        SPP_ASSIGN(SiteReader::Site read, SiteReader(m_territory).read(site));
        m_request.subject = std::move(read.subject);
        m_request.site = std::move(read.origin);
        return {};
    }

    Result<void> readCase(QDate &at)
    {
        CaseRegister cases(m_territory.database());
        SPP_ASSIGN(const CaseFile file, cases.find(m_request.caseNumber));
        SPP_ASSIGN(const auto reviews, cases.reviews(file));
        m_request.caseTitle = file.title;
        if (!reviews.empty())
            at = QDate::fromString(reviews.back().at, Qt::ISODate);
        QStringList parcels;
        for (const QJsonValue &parcel : file.subject.value(named("parcels")).toArray())
            parcels << QLatin1Char('#')
                            + QString::number(parcel.toObject().value(named("id")).toInt());
        if (parcels.isEmpty())
            return Error::usage(Texts::tr("The case %1 names no parcels.")
                                        .arg(m_request.caseNumber)
                                        .toStdString())
                    .advise(Texts::tr("Give its outline with --site as well.").toStdString());
        SPP_TRY(readParcels(parcels));
        if (m_request.proposalPath.isEmpty() && !file.proposal.isEmpty())
            return keepProposal(file.proposal);
        return {};
    }

    Result<void> keepProposal(const QJsonObject &proposal)
    {
        m_proposal.setFileTemplate(m_proposal.fileTemplate() + QStringLiteral(".json"));
        if (!m_proposal.open())
            return Error::environment(m_proposal.errorString().toStdString());
        m_proposal.write(QJsonDocument(proposal).toJson());
        m_proposal.flush();
        m_request.proposalPath = m_proposal.fileName();
        return {};
    }

    Territory &m_territory;
    const CommandInput &m_input;
    ReviewRequest m_request;
    QTemporaryFile m_proposal;
};

Result<paper::PaperWriter> formats(const CommandInput &input)
{
    const QString format = input.value(named("--format"), named("both"));
    if (format != named("docx") && format != named("pdf") && format != named("both"))
        return Error::usage(Texts::tr("--format is docx, pdf or both.").toStdString());
    paper::PaperWriter writer;
    writer.docx = format != named("pdf");
    writer.pdf = format != named("docx");
    return writer;
}

Result<paper::PaperCase> stated(const CommandInput &input)
{
    paper::PaperCase facts;
    facts.applicant = input.value(named("--applicant"));
    facts.officer = input.value(named("--officer"));
    facts.paperNumber = input.value(named("--number"));
    SPP_ASSIGN(facts.paperDate, dateOption(input, named("--dated"), QDate()));
    SPP_ASSIGN(facts.received, dateOption(input, named("--received"), QDate()));
    SPP_ASSIGN(facts.due, dateOption(input, named("--due"), QDate()));
    return facts;
}

Result<CommandOutput> runCreate(
        Application &application, const CommandInput &input, Feedback &feedback)
{
    SPP_ASSIGN(const paper::PaperWriter writer, formats(input));
    SPP_ASSIGN(const paper::PaperCase facts, stated(input));
    SPP_ASSIGN(const auto territory, openToRead(input));
    PaperSubject subject(*territory, input);
    SPP_ASSIGN(const ReviewRequest request, subject.request());
    TerritoryFeatureSource source(*territory);
    SPP_ASSIGN(const Review review,
            Reviewer(*territory, application.contributions()).run(request, source, feedback));
    SPP_TRY(Application::startQgis());
    SPP_ASSIGN(const QStringList files,
            writer.write(input.value(named("--kind")), review, *territory, facts,
                    input.value(named("--out"))));
    CommandOutput output;
    output.json = { { named("schema"), named("spp.paper/1") },
        { named("kind"), input.value(named("--kind")) },
        { named("files"), QJsonArray::fromStringList(files) } };
    output.text = Texts::tr("Written: %1").arg(files.join(QStringLiteral(", ")));
    return output;
}

std::vector<CommandArgument> createArguments()
{
    CommandArgument parcel = option(named("--parcel"), named("ID"),
            Texts::tr("SHEET/NUMBER, COMMUNE:SHEET/NUMBER, 12-character identifier or #KEY"));
    parcel.repeated = true;
    return {
        fileArgument(),
        requiredOption(named("--kind"), named("KIND"),
                Texts::tr("which paper; spp paper list names them")),
        parcel,
        option(named("--site"), named("GEOMETRYFILE"),
                Texts::tr("file with the outline of a site")),
        option(named("--site-crs"), named("AUTH:CODE"),
                Texts::tr("CRS of a site file that states none")),
        option(named("--case"), named("NUMBER"),
                Texts::tr("number of the case; a case of the territory brings its parcels")),
        option(named("--proposal"), named("FILE"), Texts::tr("what is proposed, as YAML or JSON")),
        option(named("--at"), named("DATE"), Texts::tr("date of the case; default: today")),
        option(named("--applicant"), named("NAME"), Texts::tr("who applies")),
        option(named("--officer"), named("NAME"), Texts::tr("officer in charge")),
        option(named("--received"), named("DATE"), Texts::tr("when the dossier came in")),
        option(named("--due"), named("DATE"), Texts::tr("when the answer is due")),
        option(named("--number"), named("N"), Texts::tr("number of the paper; default: dots")),
        option(named("--dated"), named("DATE"), Texts::tr("date of the paper; default: dots")),
        option(named("--format"), named("FORMAT"), Texts::tr("docx, pdf or both; default: both")),
        requiredOption(named("--out"), named("DIR"), Texts::tr("folder for the files")),
    };
}

} // namespace

void addPaperCommands(Contributions &to)
{
    const QString noun = QStringLiteral("paper");
    CommandArgument file = fileArgument();
    file.required = false;
    to.add(Command{ noun, QStringLiteral("list"), Texts::tr("the papers that can be written"),
            { file }, runList });
    to.add(Command{ noun, QStringLiteral("create"),
            Texts::tr("one official paper of a case as DOCX and PDF"), createArguments(),
            runCreate });
}

} // namespace spp::cli
