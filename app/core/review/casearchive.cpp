// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/casearchive.h"

#include "core/cases/casestate.h"
#include "core/data/auditlog.h"
#include "core/data/casehistory.h"
#include "core/data/territory.h"
#include "core/review/reviewjson.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::CaseArchive)
};

QString now() { return QDateTime::currentDateTimeUtc().toString(Qt::ISODate); }

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QVariant number(const std::optional<double> &value)
{
    return value ? QVariant(*value) : QVariant();
}

QVariant wkb(const engine::Geometry &geometry)
{
    const std::string bytes = geometry.wkb();
    return QByteArray(bytes.data(), int(bytes.size()));
}

/// The outline of a site as the column wants it; parcels have theirs in their own table.
QVariant siteWkb(const Review &review)
{
    if (!review.subject.parcels.empty())
        return {};
    std::vector<engine::Geometry> parts;
    parts.push_back(review.subject.geometry->clone());
    return wkb(engine::Geometry::collect(std::move(parts)));
}

Result<void> refuseWhenShown(const QString &number, const QVariant &state)
{
    const auto known = caseStateFromString(state.toString());
    if (!known || takesReviews(*known))
        return {};
    const Error error = Error::usage(
            Texts::tr("The case %1 is in the state \"%2\" and takes no further review.")
                    .arg(number, caseStateTitle(*known))
                    .toStdString());
    if (isClosed(*known))
        return error;
    return error.advise(Texts::tr("Return it first, with a comment.").toStdString());
}

Result<void> updateCase(Database &database, const Review &review, const QVariant &id)
{
    const QString site = database.dialect().geometryFromWkb(QStringLiteral("?4"));
    return database.run(QStringLiteral("UPDATE case_file SET title = coalesce(?1, title), subject ="
                                       " ?2, proposal = ?3, site = %1 WHERE id = ?5")
                                .arg(site),
            { review.caseTitle.isEmpty() ? QVariant() : QVariant(review.caseTitle),
                    compact(ReviewJson::subject(review)), compact(review.proposal.toJson()),
                    siteWkb(review), id });
}

Result<qlonglong> insertCase(Database &database, const Review &review, const Actor &actor)
{
    const QString site = database.dialect().geometryFromWkb(QStringLiteral("?4"));
    SPP_TRY(database.run(
            QStringLiteral("INSERT INTO case_file(number, title, subject, proposal, site, state,"
                           " opened_at) VALUES (?5, ?1, ?2, ?3, %1, ?6, ?7)")
                    .arg(site),
            { review.caseTitle.isEmpty() ? QVariant() : QVariant(review.caseTitle),
                    compact(ReviewJson::subject(review)), compact(review.proposal.toJson()),
                    siteWkb(review), review.caseNumber, toString(CaseState::Draft), now() }));
    const qlonglong id = database.lastSerial();
    SPP_TRY(CaseHistory::append(database, id, {}, toString(CaseState::Draft), {}, actor));
    return id;
}

Result<qlonglong> openCase(Database &database, const Review &review, const Actor &actor)
{
    SPP_ASSIGN(const auto rows,
            database.rows(QStringLiteral("SELECT id, state FROM case_file WHERE number = ?1"),
                    { review.caseNumber }));
    if (rows.empty())
        return insertCase(database, review, actor);
    SPP_TRY(refuseWhenShown(review.caseNumber, rows[0][1]));
    SPP_TRY(updateCase(database, review, rows[0][0]));
    return rows[0][0].toLongLong();
}

Result<qlonglong> addReview(
        Database &database, const Review &review, qlonglong caseId, const QByteArray &document)
{
    const QString hash = QString::fromLatin1(
            QCryptographicHash::hash(document, QCryptographicHash::Sha256).toHex());
    SPP_TRY(database.run(QStringLiteral("INSERT INTO review(case_id, at_date, reviewed_at,"
                                        " document, sha256) VALUES (?1, ?2, ?3, ?4, ?5)"),
            { caseId, review.at.toString(Qt::ISODate), now(), QString::fromUtf8(document), hash }));
    return database.lastSerial();
}

Result<void> addFindings(Database &database, const Review &review, qlonglong reviewId)
{
    const QString evidence = database.dialect().geometryFromWkb(QStringLiteral("?10"));
    SPP_ASSIGN(const auto statement,
            database.prepare(QStringLiteral("INSERT INTO finding(review_id, rule, outcome,"
                                            " severity, certainty, measured, limit_value, unit,"
                                            " document, evidence) VALUES (?1, ?2, ?3, ?4, ?5, ?6,"
                                            " ?7, ?8, ?9, %1)")
                                     .arg(evidence)));
    for (const Finding &finding : review.findings) {
        statement->bindAll({ reviewId, finding.ruleId, toString(finding.outcome),
                toString(finding.severity), toString(finding.certainty), number(finding.measured),
                number(finding.limit), finding.unit, compact(ReviewJson::finding(finding)),
                finding.evidence ? wkb(*finding.evidence) : QVariant() });
        SPP_TRY(statement->run());
    }
    return {};
}

} // namespace

Result<void> CaseArchive::store(Territory &territory, const Review &review, const Actor &actor)
{
    Database &database = territory.database();
    const QByteArray document = ReviewJson::bytes(ReviewJson::document(review));
    SPP_ASSIGN(const auto transaction, Transaction::begin(database));
    SPP_ASSIGN(const qlonglong caseId, openCase(database, review, actor));
    SPP_ASSIGN(const qlonglong reviewId, addReview(database, review, caseId, document));
    SPP_TRY(addFindings(database, review, reviewId));
    SPP_TRY(AuditLog::append(database, actor, QStringLiteral("case.review"), review.caseNumber,
            { { QStringLiteral("review"), reviewId },
                    { QStringLiteral("at"), review.at.toString(Qt::ISODate) },
                    { QStringLiteral("findings"), int(review.findings.size()) } }));
    return transaction->commit();
}

} // namespace spp
