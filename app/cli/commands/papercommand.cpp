// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "cli/commands/commands.h"
#include "cli/commands/commonoptions.h"
#include "cli/commands/reviewoptions.h"
#include "core/cases/caseanswers.h"
#include "core/data/caseregister.h"
#include "core/plugin/application.h"
#include "core/plugin/texttable.h"
#include "core/review/reviewer.h"
#include "core/review/territoryfeaturesource.h"
#include "dossier/papers/papertemplate.h"
#include "dossier/papers/paperwriter.h"

#include <QJsonArray>

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
Result<ReviewRequest> paperRequest(Territory &territory, const CommandInput &input)
{
    const bool isParcel = input.has(named("--parcel"));
    const bool isSite = input.has(named("--site"));
    const bool isCase = input.has(named("--case"));
    if ((isParcel && isSite) || (!isParcel && !isSite && !isCase)) {
        return Error::usage(Texts::tr("Give --parcel, --site or --case: what is the paper about?")
                                    .toStdString());
    }
    SPP_TRY(checkReviewOptions(input));
    SPP_ASSIGN(ReviewRequest request, reviewRequest(input));
    request.caseNumber = input.value(named("--case"));
    if (isParcel || isSite)
        SPP_TRY(readSubject(territory, input, request));
    else
        SPP_TRY(readCase(territory, input, request));
    return request;
}

/// What the territory knows of the case and the options do not state.
Result<void> addFactsOfCase(Territory &territory, const Review &review, paper::PaperCase &facts)
{
    SPP_ASSIGN(const CaseFile file, CaseRegister(territory.database()).find(review.caseNumber));
    const auto complete = [](auto &stated, const auto &kept) {
        if (stated.isNull())
            stated = kept;
    };
    complete(facts.applicant, file.applicant);
    complete(facts.officer, file.officer);
    complete(facts.received, file.received);
    complete(facts.due, file.due);
    SPP_ASSIGN(const auto answers, answersThatHold(territory, review.caseNumber, review));
    for (auto answer = answers.cbegin(); answer != answers.cend(); ++answer) {
        QStringList words{ officerAnswerTitle(answer->answer) };
        if (!answer->reason.isEmpty())
            words.append(answer->reason);
        facts.answers.insert(answer.key(), words.join(QStringLiteral(": ")));
    }
    return {};
}

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
    SPP_ASSIGN(paper::PaperCase facts, stated(input));
    SPP_ASSIGN(const auto territory, openToRead(input));
    SPP_ASSIGN(const ReviewRequest request, paperRequest(*territory, input));
    TerritoryFeatureSource source(*territory);
    SPP_ASSIGN(const Review review,
            Reviewer(*territory, application.contributions()).run(request, source, feedback));
    // A number given beside --parcel or --site may be of a case that the territory does not keep.
    if (input.has(named("--case")) && !input.has(named("--parcel")) && !input.has(named("--site")))
        SPP_TRY(addFactsOfCase(*territory, review, facts));
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
    std::vector<CommandArgument> arguments{
        fileArgument(),
        requiredOption(named("--kind"), named("KIND"),
                Texts::tr("which paper; spp paper list names them")),
    };
    for (const CommandArgument &one : reviewOptions())
        arguments.push_back(one);
    const std::vector<CommandArgument> own{
        option(named("--case"), named("NUMBER"),
                Texts::tr("number of the case; a case of the territory brings what it knows")),
        option(named("--applicant"), named("NAME"), Texts::tr("who applies")),
        option(named("--officer"), named("NAME"), Texts::tr("officer in charge")),
        option(named("--received"), named("DATE"), Texts::tr("when the dossier came in")),
        option(named("--due"), named("DATE"), Texts::tr("when the answer is due")),
        option(named("--number"), named("N"), Texts::tr("number of the paper; default: dots")),
        option(named("--dated"), named("DATE"), Texts::tr("date of the paper; default: dots")),
        option(named("--format"), named("FORMAT"), Texts::tr("docx, pdf or both; default: both")),
        requiredOption(named("--out"), named("DIR"), Texts::tr("folder for the files")),
    };
    arguments.insert(arguments.end(), own.begin(), own.end());
    return arguments;
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
