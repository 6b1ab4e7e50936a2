// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/caseregister.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::CaseRegister)
};

QJsonObject object(const QVariant &stored)
{
    return QJsonDocument::fromJson(stored.toString().toUtf8()).object();
}

QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

} // namespace

QJsonObject toJson(const CaseFile &file)
{
    return { { QStringLiteral("number"), file.number },
        { QStringLiteral("title"), orNull(file.title) }, { QStringLiteral("state"), file.state },
        { QStringLiteral("opened_at"), file.openedAt }, { QStringLiteral("subject"), file.subject },
        { QStringLiteral("proposal"), file.proposal },
        { QStringLiteral("review_count"), file.reviewCount },
        { QStringLiteral("reviewed_at"), orNull(file.reviewedAt) } };
}

QJsonObject toJson(const CaseReview &review)
{
    return { { QStringLiteral("at"), review.at },
        { QStringLiteral("reviewed_at"), review.reviewedAt },
        { QStringLiteral("sha256"), review.sha256 },
        { QStringLiteral("conflicts"), review.conflicts },
        { QStringLiteral("not_certain"), review.notCertain },
        { QStringLiteral("unknown"), review.unknown }, { QStringLiteral("passed"), review.passed },
        { QStringLiteral("review"), review.document } };
}

Result<std::vector<CaseFile>> CaseRegister::read(
        const QString &condition, const std::vector<QVariant> &values)
{
    SPP_ASSIGN(const auto rows,
            m_database.rows(
                    QStringLiteral("SELECT c.id, c.number, c.title, c.state, c.opened_at, "
                                   "c.subject, c.proposal, (SELECT count(*) FROM review r WHERE "
                                   "r.case_id = c.id), (SELECT max(reviewed_at) FROM review r "
                                   "WHERE r.case_id = c.id) FROM case_file c WHERE %1 "
                                   "ORDER BY c.number")
                            .arg(condition),
                    values));
    std::vector<CaseFile> cases;
    for (const auto &row : rows) {
        cases.push_back({ row[0].toLongLong(), row[1].toString(), row[2].toString(),
                row[3].toString(), row[4].toString(), object(row[5]), object(row[6]),
                row[7].toInt(), row[8].toString() });
    }
    return cases;
}

Result<std::vector<CaseFile>> CaseRegister::list() { return read(QStringLiteral("1 = 1"), {}); }

Result<CaseFile> CaseRegister::find(const QString &number)
{
    SPP_ASSIGN(const auto cases, read(QStringLiteral("c.number = ?1"), { number }));
    if (!cases.empty())
        return cases.front();
    return Error::usage(Texts::tr("The territory has no case \"%1\".").arg(number).toStdString())
            .advise(Texts::tr("\"spp case list\" shows those it has.").toStdString());
}

Result<std::vector<CaseReview>> CaseRegister::reviews(const CaseFile &file)
{
    SPP_ASSIGN(const auto rows,
            m_database.rows(
                    QStringLiteral("SELECT r.id, r.at_date, r.reviewed_at, r.sha256, r.document, "
                                   "count(*) FILTER (WHERE f.outcome = 'conflict'), "
                                   "count(*) FILTER (WHERE f.outcome = 'not_certain'), "
                                   "count(*) FILTER (WHERE f.outcome = 'unknown'), "
                                   "count(*) FILTER (WHERE f.outcome = 'pass') FROM review r LEFT "
                                   "JOIN finding f "
                                   "ON f.review_id = r.id WHERE r.case_id = ?1 GROUP BY r.id ORDER "
                                   "BY r.id"),
                    { file.id }));
    std::vector<CaseReview> reviews;
    for (const auto &row : rows) {
        reviews.push_back({ row[0].toLongLong(), row[1].toString(), row[2].toString(),
                row[3].toString(), object(row[4]), row[5].toInt(), row[6].toInt(), row[7].toInt(),
                row[8].toInt() });
    }
    return reviews;
}

} // namespace spp
