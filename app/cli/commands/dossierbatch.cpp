// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "cli/commands/dossierbatch.h"

#include "core/data/fileproblem.h"
#include "core/data/territory.h"
#include "core/import/csvtable.h"
#include "core/import/listheader.h"
#include "core/review/geopackagewriter.h"
#include "core/review/packselection.h"
#include "core/review/subjectreader.h"
#include "core/review/territoryfeaturesource.h"
#include "dossier/dossierprinter.h"
#include "dossier/dossierwriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace spp::cli {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::cli::DossierBatch)
};

/// Ends the batch; anything else concerns one parcel.
bool endsTheBatch(const Error &error)
{
    return error.code == ErrorCode::Cancelled || error.code == ErrorCode::Environment
            || error.code == ErrorCode::Internal;
}

/// Progress of one dossier is not that of the batch, but cancelling is the same.
class InnerFeedback final : public Feedback {
public:
    explicit InnerFeedback(const Feedback &outer)
        : m_outer(outer)
    {
    }
    bool isCancelled() const override { return m_outer.isCancelled(); }

private:
    const Feedback &m_outer;
};

QJsonObject description(const Territory &territory, const ReviewRequest &request, bool sheets)
{
    QJsonObject packs;
    for (const PackUse &choice : request.packs)
        packs.insert(choice.pack->id, choice.used ? choice.pack->sha256 : QString());
    return { { QStringLiteral("schema"), QStringLiteral("spp.dossierbatch/1") },
        { QStringLiteral("territory"), territory.id() },
        { QStringLiteral("at"), request.at.toString(Qt::ISODate) },
        { QStringLiteral("language"), LocalisedText::language() },
        { QStringLiteral("form"), sheets ? QStringLiteral("sheet") : QStringLiteral("dossier") },
        { QStringLiteral("proposal"), request.proposalPath }, { QStringLiteral("packs"), packs } };
}

} // namespace

Result<QStringList> DossierBatch::readList(const QString &path)
{
    auto table = CsvTable::read(path);
    if (!table)
        return table.error().inFile(path.toStdString());
    size_t column = 0;
    for (size_t i = 0; i < table->header.size(); ++i) {
        if (table->header[i].trimmed().toLower() == "parcel")
            column = i;
    }
    QStringList parcels;
    for (const auto &row : table->rows) {
        const QString parcel = QString::fromUtf8(row[column]).trimmed();
        if (!parcel.isEmpty() && !parcels.contains(parcel))
            parcels.append(parcel);
    }
    if (parcels.isEmpty())
        return Error::badInput(Texts::tr("The list names no parcel.").toStdString())
                .inFile(path.toStdString())
                .advise(Texts::tr("It needs a column \"parcel\" with entries like 12/34.")
                                .toStdString());
    return parcels;
}

QString DossierBatch::targetOf(const QString &parcel) const
{
    QString name = parcel;
    for (const QChar sign : QStringLiteral("/\\:#*?\"<>| "))
        name.replace(sign, QLatin1Char('-'));
    return m_folder + QLatin1Char('/') + name + (m_sheets ? QStringLiteral(".pdf") : QString());
}

bool DossierBatch::isFinished(const QString &target) const
{
    return m_sheets ? QFile::exists(target) : DossierWriter::isComplete(target);
}

Result<void> DossierBatch::checkFolder(const ReviewRequest &request) const
{
    if (!QDir().mkpath(m_folder))
        return folderFailure(m_folder);
    const QString path = m_folder + QStringLiteral("/batch.json");
    const QJsonObject now = description(m_territory, request, m_sheets);
    QFile file(path);
    if (!file.exists())
        return writeFile(path, QJsonDocument(now).toJson(QJsonDocument::Indented));
    if (!file.open(QIODevice::ReadOnly))
        return readFailure(file, ErrorCode::Environment);
    if (QJsonDocument::fromJson(file.readAll()).object() == now)
        return {};
    return Error::badInput(
            Texts::tr("The folder belongs to a batch with another territory, date, language, form, "
                      "proposal or rules.")
                    .toStdString())
            .inFile(path.toStdString())
            .advise(Texts::tr("Give another folder, or the same options as before.").toStdString());
}

Result<DossierBatch::Counts> DossierBatch::run(
        const QStringList &parcels, const ReviewRequest &request, Feedback &feedback)
{
    ReviewRequest each = request;
    Reviewer reviewer(m_territory, m_contributions);
    if (each.packs.empty()) {
        SPP_ASSIGN(each.packs, reviewer.packs(each.rulePacks, each.at));
    }
    SPP_TRY(checkFolder(each));
    TerritoryFeatureSource source(m_territory);
    SPP_ASSIGN(const auto printer, DossierPrinter::create(m_territory));
    DossierWriter writer(*printer);
    InnerFeedback inner(feedback);
    const auto make = [&](const QString &parcel, Counts &counts) -> Result<void> {
        SPP_ASSIGN(each.subject, SubjectReader(m_territory).parcels({ parcel }));
        DossierInput input;
        input.sections = m_contributions.sections;
        SPP_ASSIGN(input.review, reviewer.run(each, source, inner));
        const QString target = targetOf(parcel);
        if (m_sheets)
            SPP_TRY(printer->print(input, DossierPrinter::Form::Sheet, target, inner));
        else
            SPP_TRY(writer.write(input, source, target, {}, inner));
        ++counts.made;
        counts.conflicts += input.review.hasConflict() ? 1 : 0;
        return {};
    };

    Counts counts;
    for (int i = 0; i < parcels.size(); ++i) {
        feedback.progress(i, parcels.size());
        if (feedback.isCancelled())
            return Error::cancelled(Texts::tr("Stopped after %1 of %2; run it again to go on.")
                                            .arg(i)
                                            .arg(parcels.size())
                                            .toStdString());
        if (isFinished(targetOf(parcels.at(i)))) {
            ++counts.skipped;
            continue;
        }
        if (const Result<void> made = make(parcels.at(i), counts); !made) {
            if (endsTheBatch(made.error()))
                return made.error();
            counts.failed.push_back(made.error().atFeature(parcels.at(i).toStdString()));
        }
    }
    feedback.progress(parcels.size(), parcels.size());
    return counts;
}

} // namespace spp::cli
