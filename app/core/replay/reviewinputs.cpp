// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/replay/reviewinputs.h"

#include "core/data/fileproblem.h"
#include "core/replay/casejson.h"
#include "core/replay/exactjson.h"
#include "core/review/geopackagewriter.h"
#include "core/review/reviewjson.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::ReviewInputs)
};

constexpr double margin_m = 10.0;
const QString caseFile = QStringLiteral("case.json");
const QString themesFile = QStringLiteral("themes.json");
const QString proposalFile = QStringLiteral("proposal.json");
const QString rulesFolder = QStringLiteral("rules");
const QString caseSchema = QStringLiteral("spp.replay-case/1");
const QString themesSchema = QStringLiteral("spp.replay-themes/1");

QString key(const char *ascii) { return QString::fromLatin1(ascii); }

Result<QByteArray> readBytes(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    return readFailure(file);
}

Result<QJsonObject> readDocument(const QString &path, const QString &schema)
{
    SPP_ASSIGN(const QByteArray bytes, readBytes(path));
    QJsonParseError problem;
    const QJsonObject json = QJsonDocument::fromJson(bytes, &problem).object();
    if (problem.error == QJsonParseError::NoError
            && (schema.isEmpty() || json.value(key("schema")).toString() == schema))
        return json;
    return Error::badInput(
            Texts::tr("The file is not a JSON document %1.").arg(schema).toStdString())
            .inFile(path.toStdString());
}

/// The file as it is now must be the one that was used.
Result<ReviewInputs::Pack> copyOf(const RulePack &pack, int number)
{
    SPP_ASSIGN(const QByteArray bytes, readBytes(pack.path));
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    if (QString::fromLatin1(hash) != pack.sha256) {
        return Error::badInput(
                Texts::tr("The rule pack has changed since the review was made.").toStdString())
                .inFile(pack.path.toStdString())
                .advise(Texts::tr("Run the review again.").toStdString());
    }
    return ReviewInputs::Pack{ QStringLiteral("%1-%2")
                                       .arg(number, 2, 10, QLatin1Char('0'))
                                       .arg(QFileInfo(pack.path).fileName()),
        bytes };
}

Result<void> makeFolder(const QString &path)
{
    if (QDir().mkpath(path))
        return {};
    return folderFailure(path);
}

Result<void> readPacks(const QJsonObject &json, const QDir &folder, ReviewInputs &inputs)
{
    inputs.packsNamed = json.value(key("packs_named")).toBool();
    for (const QJsonValue &value : json.value(key("packs")).toArray()) {
        // Only the name: a list that was tampered with must not lead elsewhere.
        const QString name = QFileInfo(value.toString()).fileName();
        const QString path = folder.absoluteFilePath(rulesFolder + QLatin1Char('/') + name);
        SPP_ASSIGN(const QByteArray bytes, readBytes(path));
        inputs.packs.push_back({ name, bytes });
        (inputs.packsNamed ? inputs.request.rulePacks : inputs.basis.rulePacks).append(path);
    }
    return {};
}

Result<void> readCase(const QJsonObject &json, ReviewInputs &inputs)
{
    SPP_ASSIGN(inputs.basis, exactjson::basis(json.value(key("basis")).toObject()));
    SPP_ASSIGN(inputs.request.subject, exactjson::subject(json.value(key("subject")).toObject()));
    inputs.request.site = exactjson::site(json.value(key("site")));
    inputs.request.at = exactjson::date(json.value(key("at")));
    inputs.request.caseNumber = json.value(key("case_number")).toString();
    inputs.request.caseTitle = json.value(key("case_title")).toString();
    inputs.language = json.value(key("language")).toString();
    if (!inputs.request.at.isValid())
        return exactjson::notUsable(key("at"));
    return {};
}

Result<void> readThemes(const QJsonObject &json, ReviewInputs &inputs)
{
    for (const QJsonValue &value : json.value(key("themes")).toArray()) {
        SPP_ASSIGN(RecordedTheme theme, recordedThemeFromJson(value.toObject()));
        const QString id = theme.theme.id;
        inputs.themes.emplace(id, std::move(theme));
    }
    return {};
}

} // namespace

Result<ReviewInputs> ReviewInputs::of(const Review &review, const ReviewRequest &request,
        const ReviewBasis &basis, RecordingFeatureSource &source)
{
    ReviewInputs inputs;
    inputs.basis = basis;
    inputs.request = request;
    inputs.language = review.language;
    inputs.proposal = review.proposal.toJson();
    inputs.packsNamed = !request.rulePacks.isEmpty();
    for (const PackUse &choice : review.packs) {
        SPP_ASSIGN(Pack pack, copyOf(*choice.pack, int(inputs.packs.size()) + 1));
        inputs.packs.push_back(std::move(pack));
    }
    source.widen(margin_m);
    inputs.themes = source.recorded();
    return inputs;
}

QJsonObject ReviewInputs::caseDocument() const
{
    QJsonArray names;
    for (const Pack &pack : packs)
        names.append(pack.name);
    return { { key("schema"), caseSchema }, { key("basis"), exactjson::basis(basis) },
        { key("subject"), exactjson::subject(request.subject) },
        { key("site"), exactjson::site(request.site) }, { key("at"), exactjson::date(request.at) },
        { key("case_number"), request.caseNumber }, { key("case_title"), request.caseTitle },
        { key("language"), language }, { key("packs_named"), packsNamed },
        { key("packs"), names } };
}

QJsonObject ReviewInputs::themesDocument() const
{
    QJsonArray list;
    for (const auto &[id, theme] : themes)
        list.append(toJson(theme));
    return { { key("schema"), themesSchema }, { key("themes"), list } };
}

Result<void> ReviewInputs::write(const QString &folder) const
{
    const QDir out(folder);
    SPP_TRY(makeFolder(out.filePath(rulesFolder)));
    for (const Pack &pack : packs)
        SPP_TRY(writeFile(out.filePath(rulesFolder + QLatin1Char('/') + pack.name), pack.bytes));
    if (!proposal.isEmpty())
        SPP_TRY(writeFile(out.filePath(proposalFile), ReviewJson::bytes(proposal)));
    SPP_TRY(writeFile(out.filePath(themesFile), ReviewJson::bytes(themesDocument())));
    return writeFile(out.filePath(caseFile), ReviewJson::bytes(caseDocument()));
}

Result<ReviewInputs> ReviewInputs::read(const QString &folder)
{
    const QDir in(folder);
    ReviewInputs inputs;
    SPP_ASSIGN(const QJsonObject asked, readDocument(in.filePath(caseFile), caseSchema));
    if (const auto read = readCase(asked, inputs); !read)
        return read.error().inFile(in.filePath(caseFile).toStdString());
    SPP_TRY(readPacks(asked, in, inputs));
    if (in.exists(proposalFile)) {
        inputs.request.proposalPath = in.absoluteFilePath(proposalFile);
        SPP_ASSIGN(inputs.proposal, readDocument(inputs.request.proposalPath, {}));
    }
    SPP_ASSIGN(const QJsonObject themes, readDocument(in.filePath(themesFile), themesSchema));
    if (const auto read = readThemes(themes, inputs); !read)
        return read.error().inFile(in.filePath(themesFile).toStdString());
    return inputs;
}

Result<RecordedReview> recordReview(Territory &territory, const Contributions &contributions,
        const ReviewRequest &request, FeatureSource &source, Feedback &feedback)
{
    SPP_ASSIGN(const ReviewBasis basis, ReviewBasis::of(territory));
    RecordingFeatureSource recorder(source);
    SPP_ASSIGN(Review review, Reviewer(basis, contributions).run(request, recorder, feedback));
    SPP_ASSIGN(ReviewInputs inputs, ReviewInputs::of(review, request, basis, recorder));
    return RecordedReview{ std::move(review), std::move(inputs) };
}

} // namespace spp
