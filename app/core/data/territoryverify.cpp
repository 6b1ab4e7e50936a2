// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/territoryverify.h"

#include "core/data/auditlog.h"
#include "core/data/contentcheck.h"
#include "core/data/databaseinspector.h"
#include "core/data/rastercheck.h"
#include "core/data/schema.h"
#include "core/data/schemacheck.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <map>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::TerritoryVerify)
};

using Kind = TerritoryProblem::Kind;

Result<TerritoryProblems> checkCorruption(Territory &territory)
{
    TerritoryProblems problems;
    const auto found = territory.database().inspector()->corruption();
    if (!found && found.error().code == ErrorCode::BadInput) { // too damaged to be checked
        problems.push_back({ Kind::Corruption, QStringLiteral("database"),
                QString::fromStdString(found.error().reason) });
        return problems;
    }
    if (!found)
        return found.error();
    for (const QString &sentence : *found)
        problems.push_back({ Kind::Corruption, QStringLiteral("database"), sentence });
    return problems;
}

Result<TerritoryProblems> checkForeignKeys(Territory &territory)
{
    SPP_ASSIGN(const auto broken, territory.database().inspector()->brokenReferences());
    TerritoryProblems problems;
    for (const DatabaseInspector::BrokenReference &reference : broken) {
        problems.push_back({ Kind::ForeignKey, reference.table,
                Texts::tr(
                        "%n row(s) name a row of %1 that does not exist.", nullptr, reference.rows)
                        .arg(reference.target) });
    }
    return problems;
}

Result<TerritoryProblems> checkAudit(Territory &territory)
{
    SPP_ASSIGN(const QString broken, AuditLog::verify(territory.database()));
    if (broken.isEmpty())
        return TerritoryProblems();
    return TerritoryProblems{ { Kind::AuditChain, QStringLiteral("audit_log"),
            Texts::tr("The audit log was changed: %1.").arg(broken) } };
}

Result<TerritoryProblems> checkReviews(Territory &territory)
{
    SPP_ASSIGN(const auto reviews,
            territory.database().prepare(
                    QStringLiteral("SELECT id, document, sha256 FROM review ORDER BY id")));
    TerritoryProblems problems;
    while (true) {
        SPP_ASSIGN(const bool more, reviews->step());
        if (!more)
            return problems;
        const QByteArray document = reviews->value(1).toString().toUtf8();
        const QByteArray hash
                = QCryptographicHash::hash(document, QCryptographicHash::Sha256).toHex();
        if (hash != reviews->value(2).toString().toLatin1()) {
            problems.push_back(
                    { Kind::ChangedReview, Texts::tr("review %1").arg(reviews->value(0).toString()),
                            Texts::tr("The stored review is not the one that was made.") });
        }
    }
}

Result<TerritoryProblems> checkWords(Territory &territory)
{
    SPP_ASSIGN(const WordIndex index, Schema::wordIndex(QStringLiteral("parcel")));
    SPP_ASSIGN(const bool sound, territory.database().inspector()->wordIndexIsSound(index));
    if (sound)
        return TerritoryProblems();
    return TerritoryProblems{ { Kind::WordIndex, index.table,
            Texts::tr("Parcels are not found by the words that they have; \"spp territory "
                      "reindex\" makes the index again.") } };
}

struct Check {
    const char *name;
    Result<TerritoryProblems> (*run)(Territory &);
};

constexpr Check checks[] = { { "schema", SchemaCheck::run }, { "references", checkForeignKeys },
    { "content", ContentCheck::run }, { "words", checkWords }, { "rasters", RasterCheck::run },
    { "reviews", checkReviews }, { "audit", checkAudit } };

} // namespace

QString toString(TerritoryProblem::Kind kind)
{
    static const std::map<Kind, const char *> words = {
        { Kind::Corruption, "corruption" },
        { Kind::ForeignKey, "foreign-key" },
        { Kind::SchemaDrift, "schema-drift" },
        { Kind::UnregisteredTable, "unregistered-table" },
        { Kind::MissingSource, "missing-source" },
        { Kind::CountMismatch, "count-mismatch" },
        { Kind::CrsMismatch, "crs-mismatch" },
        { Kind::SpatialIndex, "spatial-index" },
        { Kind::WordIndex, "word-index" },
        { Kind::AuditChain, "audit-chain" },
        { Kind::RasterTile, "raster-tile" },
        { Kind::ChangedReview, "changed-review" },
        { Kind::NotChecked, "not-checked" },
    };
    return QString::fromLatin1(words.at(kind));
}

Result<TerritoryProblems> TerritoryVerify::run(Territory &territory, Feedback &feedback)
{
    feedback.message(Texts::tr("Reading every page of the file …").toStdString());
    SPP_ASSIGN(TerritoryProblems problems, checkCorruption(territory));
    if (!problems.empty())
        return problems;
    int done = 0;
    for (const Check &check : checks) {
        if (feedback.isCancelled())
            return Error::cancelled(Texts::tr("The check was stopped.").toStdString());
        feedback.progress(++done, int(std::size(checks)));
        const Result<TerritoryProblems> found = check.run(territory);
        if (found) {
            problems.insert(problems.end(), found->begin(), found->end());
            continue;
        }
        // A table that is not as it should be can make a check fail; the drift was said already.
        if (problems.empty())
            return found.error();
        problems.push_back({ Kind::NotChecked, QString::fromLatin1(check.name),
                QString::fromStdString(found.error().reason) });
    }
    return problems;
}

} // namespace spp
