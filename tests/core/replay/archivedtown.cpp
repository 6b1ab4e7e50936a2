// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "archivedtown.h"

#include "core/review/reviewjson.h"
#include "core/review/subjectreader.h"
#include "core/review/territoryfeaturesource.h"
#include "core/rules/corerulekinds.h"
#include "core/seal/dossiermanifest.h"

#include <QDir>
#include <QFile>

namespace spp::test {

ArchivedTown::ArchivedTown(
        const QStringList &parcels, const QByteArray &coverage, const QStringList &packs)
{
    addCoreRuleKinds(m_contributions);
    const auto territory = m_town.open();
    ReviewRequest request;
    request.at = townDay();
    request.caseNumber = QStringLiteral("HS-7");
    request.rulePacks = packs;
    if (!coverage.isEmpty())
        request.proposalPath
                = m_town.write(QStringLiteral("p.yaml"), "coverage_percent: " + coverage + "\n");
    request.subject = orStop(SubjectReader(*territory).parcels(parcels));
    TerritoryFeatureSource source(*territory);
    Feedback feedback;
    const RecordedReview done
            = orStop(recordReview(*territory, m_contributions, request, source, feedback));
    orStop(done.inputs.write(file(ReviewInputs::folderName())));
    write(QStringLiteral("review.json"), ReviewJson::bytes(ReviewJson::document(done.review)));
    listAgain();
}

QByteArray ArchivedTown::read(const QString &name) const
{
    QFile file(this->file(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void ArchivedTown::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(this->file(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(name));
}

void ArchivedTown::listAgain() const
{
    orStop(orStop(DossierManifest::ofFolder(folder())).write(folder()));
}

ReplayReport ArchivedTown::replay() const
{
    Feedback feedback;
    return orStop(ReviewReplay(folder(), m_contributions).fromInputs(feedback));
}

ReplayReport ArchivedTown::replayOnTerritory() const
{
    Feedback feedback;
    const auto territory = m_town.open();
    return orStop(ReviewReplay(folder(), m_contributions).fromTerritory(*territory, feedback));
}

QStringList places(const ReplayReport &report, ReplayDifference::Kind kind)
{
    QStringList places;
    for (const ReplayDifference &one : report.differences) {
        if (one.kind == kind)
            places.append((one.where + QLatin1Char(' ') + one.what).trimmed());
    }
    return places;
}

} // namespace spp::test
