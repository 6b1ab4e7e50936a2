// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/replay/reviewreplay.h"

#include "core/data/fileproblem.h"
#include "core/data/territory.h"
#include "core/plugin/application.h"
#include "core/replay/recordedfeaturesource.h"
#include "core/replay/replaycomparison.h"
#include "core/replay/scopedlanguage.h"
#include "core/review/reviewjson.h"
#include "core/review/subjectreader.h"
#include "core/review/territoryfeaturesource.h"
#include "core/rules/packlibrary.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::ReviewReplay)
};

QString key(const char *ascii) { return QString::fromLatin1(ascii); }

/// The archived review, as bytes and as a document.
struct Archived {
    QByteArray bytes;
    QJsonObject document;
    ReviewInputs inputs;
    ReplayReport report; ///< with the differences of files
};

Result<QByteArray> readReview(const QString &folder)
{
    QFile file(QDir(folder).filePath(QStringLiteral("review.json")));
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    return readFailure(file);
}

Result<QJsonObject> reviewDocument(const QByteArray &bytes, const QString &folder)
{
    const QJsonObject document = QJsonDocument::fromJson(bytes).object();
    if (document.value(key("schema")).toString() == QLatin1String("spp.review/1"))
        return document;
    return Error::badInput(Texts::tr("The file is not a review.").toStdString())
            .inFile(QDir(folder).filePath(QStringLiteral("review.json")).toStdString());
}

Result<Archived> openDossier(const QString &folder)
{
    Archived archived;
    SPP_ASSIGN(archived.report.differences, compareFiles(folder));
    SPP_ASSIGN(archived.bytes, readReview(folder));
    SPP_ASSIGN(archived.document, reviewDocument(archived.bytes, folder));
    SPP_ASSIGN(
            archived.inputs, ReviewInputs::read(QDir(folder).filePath(ReviewInputs::folderName())));
    const QJsonObject about = archived.document.value(key("case")).toObject();
    archived.report.caseNumber = about.value(key("number")).toString();
    archived.report.subject = about.value(key("subject")).toObject().value(key("label")).toString();
    archived.report.programBefore = archived.document.value(key("manifest"))
                                            .toObject()
                                            .value(key("program_version"))
                                            .toString();
    archived.report.programNow = Application::version();
    return archived;
}

void append(std::vector<ReplayDifference> &to, std::vector<ReplayDifference> more)
{
    std::move(more.begin(), more.end(), std::back_inserter(to));
}

bool concernsResults(const ReplayDifference &one)
{
    return one.kind == ReplayDifference::Kind::Verdict
            || one.kind == ReplayDifference::Kind::Finding;
}

/// The document of a review; made while its language is the one in use.
Result<QJsonObject> documentOf(const Result<Review> &review)
{
    return review ? Result<QJsonObject>(ReviewJson::document(*review)) : review.error();
}

/// Compares the review made now with the archived one.
ReplayReport reportOf(Archived archived, const QJsonObject &document)
{
    ReplayReport report = std::move(archived.report);
    report.document = document;
    const QByteArray now = ReviewJson::bytes(report.document);
    // Through the bytes, as the archived one went: numbers are compared as they are written.
    append(report.differences,
            compareReviews(archived.document, QJsonDocument::fromJson(now).object()));
    report.sameResults
            = std::none_of(report.differences.begin(), report.differences.end(), concernsResults);
    report.identical = now == archived.bytes && report.differences.empty();
    if (now != archived.bytes && report.differences.empty()) {
        report.differences.push_back({ ReplayDifference::Kind::Case, QStringLiteral("review.json"),
                Texts::tr("written otherwise, with the same content"), {}, {} });
    }
    return report;
}

/// The parcel as it is named in the territory now: by its key when that is still the same parcel.
Result<Parcel> parcelNow(Territory &territory, const Parcel &then)
{
    SubjectReader reader(territory);
    const auto same = [&](const Parcel &now) {
        return now.sheet == then.sheet && now.number == then.number
                && now.communeCode == then.communeCode;
    };
    const auto byKey = reader.parcels({ QStringLiteral("#%1").arg(then.id) });
    if (byKey && same(byKey->parcels.front()))
        return byKey->parcels.front();
    const QString name = QStringLiteral("%1/%2").arg(then.sheet, then.number);
    SPP_ASSIGN(const Subject byName,
            reader.parcels(
                    { then.communeCode.isEmpty() ? name
                                                 : then.communeCode + QLatin1Char(':') + name }));
    return byName.parcels.front();
}

Result<Subject> subjectNow(Territory &territory, const Subject &then)
{
    if (then.parcels.empty())
        return then;
    QStringList references;
    for (const Parcel &parcel : then.parcels) {
        SPP_ASSIGN(const Parcel now, parcelNow(territory, parcel));
        references.append(QStringLiteral("#%1").arg(now.id));
    }
    return SubjectReader(territory).parcels(references);
}

/// The label of a subject is a text too.
Result<Subject> subjectInLanguage(Territory &territory, const ReviewInputs &inputs)
{
    const ScopedLanguage language(inputs.language);
    return subjectNow(territory, inputs.request.subject);
}

/// Packs that a person named are taken from the shipped ones where they are; one from elsewhere is
/// the archived copy.
QStringList namedPacksNow(const ReviewInputs &inputs)
{
    QStringList packs;
    for (int i = 0; i < inputs.request.rulePacks.size(); ++i) {
        const QString name = QFileInfo(inputs.packs[size_t(i)].name.mid(3)).completeBaseName();
        const auto shipped = PackLibrary::find(name);
        packs.append(shipped ? *shipped : inputs.request.rulePacks.at(i));
    }
    return packs;
}

/// The subject is gone: nothing can be computed, which is the difference.
ReplayReport withoutSubject(Archived archived, const Error &error)
{
    ReplayReport report = std::move(archived.report);
    report.differences.push_back({ ReplayDifference::Kind::Input, QStringLiteral("subject"), {},
            report.subject, QString::fromStdString(error.text()) });
    return report;
}

} // namespace

Result<ReplayReport> ReviewReplay::fromInputs(Feedback &feedback) const
{
    SPP_ASSIGN(Archived archived, openDossier(m_folder));
    const auto again = [&] {
        const ScopedLanguage language(archived.inputs.language);
        RecordedFeatureSource source(archived.inputs.themes);
        return documentOf(Reviewer(archived.inputs.basis, m_contributions)
                                  .run(archived.inputs.request, source, feedback));
    };
    SPP_ASSIGN(const QJsonObject document, again());
    return reportOf(std::move(archived), document);
}

Result<ReplayReport> ReviewReplay::fromTerritory(Territory &territory, Feedback &feedback) const
{
    SPP_ASSIGN(Archived archived, openDossier(m_folder));
    archived.report.against = ReplayReport::Against::Territory;
    TerritoryFeatureSource source(territory);
    append(archived.report.differences,
            compareThemes(archived.inputs.themes, source, archived.inputs.language));
    ReviewRequest request = archived.inputs.request;
    const auto again = [&]() -> Result<QJsonObject> {
        const ScopedLanguage language(archived.inputs.language);
        request.rulePacks = namedPacksNow(archived.inputs);
        return documentOf(Reviewer(territory, m_contributions).run(request, source, feedback));
    };
    const auto subject = subjectInLanguage(territory, archived.inputs);
    if (!subject)
        return withoutSubject(std::move(archived), subject.error());
    append(archived.report.differences, compareOutlines(request.subject, *subject));
    request.subject = *subject;
    SPP_ASSIGN(const QJsonObject document, again());
    return reportOf(std::move(archived), document);
}

} // namespace spp
