// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/papers/extractcommand.h"

#include "core/data/auditlog.h"
#include "core/plugin/application.h"
#include "core/review/parcelfinder.h"
#include "land/papers/extractbatch.h"
#include "land/papers/landpaperwriter.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace spp::land {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::land::ExtractCommand)
};

QString named(const char *name) { return QString::fromLatin1(name); }

QStringList papersAsParcelsStand()
{
    QStringList papers;
    for (const QString &paper : landPapers().papers) {
        if (scopeOf(paper) != PaperScope::Change)
            papers << paper;
    }
    return papers;
}

Result<QDate> dateOf(const CommandInput &input, const char *name, QDate absent)
{
    if (!input.has(named(name)))
        return absent;
    const QDate date = QDate::fromString(input.value(named(name)), Qt::ISODate);
    if (!date.isValid()) {
        return Error::usage(Texts::tr("%1 is a date like 2026-11-22, not “%2”.")
                                    .arg(named(name), input.value(named(name)))
                                    .toStdString());
    }
    return date;
}

Result<PaperFormats> formatsOf(const CommandInput &input)
{
    if (!input.has(named("--format")))
        return PaperFormats();
    PaperFormats formats{ false, false, false };
    for (const QString &name : input.value(named("--format")).split(QLatin1Char(','))) {
        if (name == named("pdf"))
            formats.pdf = true;
        else if (name == named("docx"))
            formats.docx = true;
        else if (name == named("xlsx"))
            formats.xlsx = true;
        else
            return Error::usage(
                    Texts::tr("--format is pdf, docx, xlsx or several of them: pdf,docx.")
                            .toStdString());
    }
    return formats;
}

Result<double> scaleOf(const CommandInput &input)
{
    SPP_ASSIGN(const double scale, input.number(named("--scale"), 0.0));
    if (input.has(named("--scale")) && !(scale >= 1.0))
        return Error::usage(Texts::tr("--scale 500 means 1:500.").toStdString());
    return scale;
}

Result<void> checkOptions(const CommandInput &input)
{
    const QString paper = input.value(named("--paper"));
    if (landPapers().papers.contains(paper) && scopeOf(paper) == PaperScope::Change) {
        return Error::usage(Texts::tr("“%1” is about a change, not about parcels as they stand.")
                                    .arg(paper)
                                    .toStdString())
                .advise(Texts::tr("Print it with \"spp record package --record NUMBER\".")
                                .toStdString());
    }
    if (!papersAsParcelsStand().contains(paper)) {
        return Error::usage(Texts::tr("There is no paper “%1”; there are: %2.")
                                    .arg(paper, papersAsParcelsStand().join(named(", ")))
                                    .toStdString());
    }
    int subjects = 0;
    for (const char *subject : { "--parcel", "--list", "--sheet" })
        subjects += input.has(named(subject)) ? 1 : 0;
    const PaperScope scope = scopeOf(paper);
    const bool ofAll = scope == PaperScope::Commune || scope == PaperScope::Statistics;
    if (subjects > 1 || (subjects == 0 && !ofAll && !input.has(named("--commune")))) {
        return Error::usage(
                Texts::tr("Give one of --parcel, --list and --sheet, or --commune: what is the "
                          "paper about?")
                        .toStdString());
    }
    return {};
}

Result<ParcelSelection> selectionOf(Territory &territory, const CommandInput &input)
{
    ParcelSelection selection;
    ParcelFinder finder(territory.database());
    if (input.has(named("--commune"))) {
        SPP_ASSIGN(selection.communes, finder.communeCodes(input.value(named("--commune"))));
    }
    selection.sheet = input.value(named("--sheet"));
    QStringList references = input.all(named("--parcel"));
    if (input.has(named("--list"))) {
        SPP_ASSIGN(references, ExtractBatch::readList(input.value(named("--list"))));
    }
    for (QString text : references) {
        if (input.has(named("--commune")) && text.contains(QLatin1Char('/'))
                && !text.contains(QLatin1Char(':')))
            text = input.value(named("--commune")) + QLatin1Char(':') + text;
        SPP_ASSIGN(const ParcelReference reference, ParcelReference::parse(text));
        SPP_ASSIGN(const qlonglong id, finder.find(reference));
        if (std::find(selection.ids.begin(), selection.ids.end(), id) == selection.ids.end())
            selection.ids.push_back(id);
    }
    return selection;
}

/// Who takes personal data out is written down before it is printed.
Result<void> recordPeople(
        Territory &territory, const Actor &actor, const QString &paper, qlonglong parcels)
{
    SPP_ASSIGN(const auto transaction, Transaction::begin(territory.database()));
    SPP_TRY(AuditLog::append(territory.database(), actor, named("print-personal"),
            named("paper:") + paper, { { named("parcels"), parcels } }));
    return transaction->commit();
}

CommandOutput outputOf(const ExtractBatch::Report &report, const CommandInput &input)
{
    QJsonArray failed;
    QString text = Texts::tr("%1 made, %2 were finished before, %3 failed.")
                           .arg(report.made)
                           .arg(report.skipped)
                           .arg(report.failed.size())
            + QLatin1Char('\n');
    for (const Error &error : report.failed) {
        failed.append(QJsonObject{ { named("parcel"), QString::fromStdString(error.feature) },
                { named("reason"), QString::fromStdString(error.reason) } });
        text += QString::fromStdString(error.text()) + QLatin1Char('\n');
    }
    CommandOutput output;
    output.json = { { named("schema"), named("spp.parcelextract/1") },
        { named("paper"), input.value(named("--paper")) },
        { named("folder"), input.value(named("--out")) }, { named("made"), report.made },
        { named("skipped"), report.skipped },
        { named("files"), QJsonArray::fromStringList(report.files) }, { named("failed"), failed } };
    output.text = text;
    output.violations = !report.failed.empty();
    return output;
}

Result<CommandOutput> run(Application &application, const CommandInput &input, Feedback &feedback)
{
    SPP_TRY(checkOptions(input));
    const QString paper = input.value(named("--paper"));
    const bool withPeople = input.has(named("--with-people"));
    SPP_ASSIGN(const QDate at, dateOf(input, "--at", QDate::currentDate()));
    SPP_ASSIGN(const QDate dated, dateOf(input, "--dated", QDate()));
    SPP_ASSIGN(const PaperFormats formats, formatsOf(input));
    SPP_ASSIGN(const double scale, scaleOf(input));
    SPP_ASSIGN(const auto territory,
            Territory::open(input.value(named("FILE")),
                    withPeople ? Territory::Access::ReadWrite : Territory::Access::ReadOnly));
    SPP_ASSIGN(
            LandPaperContext context, LandPaperContext::create(*territory, at, dated, withPeople));
    SPP_ASSIGN(const auto writer,
            LandPaperWriter::create(*territory, std::move(context), formats, scale));
    SPP_TRY(writer->check(paper));
    if (writer->endings(paper).isEmpty())
        return Error::usage(Texts::tr("“%1” has no such format.").arg(paper).toStdString());
    SPP_ASSIGN(const ParcelSelection selection, selectionOf(*territory, input));
    SPP_ASSIGN(const auto keys, writer->records().keys(selection));
    if (keys.empty())
        return Error::badInput(Texts::tr("There is no such parcel.").toStdString());
    if (withPeople)
        SPP_TRY(recordPeople(*territory, application.actor(), paper, qlonglong(keys.size())));
    ExtractBatch batch(*writer, *territory, paper, input.value(named("--out")));
    batch.scale = scale;
    SPP_ASSIGN(const ExtractBatch::Report report, batch.run(selection, keys, feedback));
    return outputOf(report, input);
}

CommandArgument option(const char *name, const char *placeholder, const QString &help)
{
    return { named(name), help, CommandArgument::Kind::Option, false, false, named(placeholder) };
}

CommandArgument required(CommandArgument argument)
{
    argument.required = true;
    return argument;
}

CommandArgument repeated(CommandArgument argument)
{
    argument.repeated = true;
    return argument;
}

} // namespace

Command extractCommand()
{
    using Kind = CommandArgument::Kind;
    return { named("parcel"), named("extract"), Texts::tr("papers of parcels as they stand"),
        { { named("FILE"), Texts::tr("territory file"), Kind::Positional, true },
                required(option("--paper", "NAME",
                        Texts::tr("which paper: %1")
                                .arg(papersAsParcelsStand().join(named(", "))))),
                required(option("--out", "DIR", Texts::tr("folder for the files"))),
                repeated(option("--parcel", "ID",
                        Texts::tr("SHEET/NUMBER, COMMUNE:SHEET/NUMBER, the 12-character "
                                  "identifier, or #KEY"))),
                option("--list", "LIST",
                        Texts::tr("CSV with a column \"parcel\"; goes on where it stopped")),
                option("--sheet", "SHEET", Texts::tr("all parcels of a map sheet")),
                option("--commune", "C", Texts::tr("of this commune: code or name")),
                option("--scale", "N", Texts::tr("1:N; default: the largest that leaves room")),
                { named("--with-people"),
                        Texts::tr("print names of land users; the audit log records it"),
                        Kind::Flag },
                option("--at", "DATE", Texts::tr("day of the data; default: today")),
                option("--dated", "DATE", Texts::tr("date of the paper; default: dots")),
                option("--format", "FORMATS",
                        Texts::tr("pdf, docx, xlsx or several: pdf,docx; default: all that the "
                                  "paper has")) },
        run };
}

} // namespace spp::land
