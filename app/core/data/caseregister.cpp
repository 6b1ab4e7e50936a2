// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/caseregister.h"

#include <QCoreApplication>
#include <QJsonArray>
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

QJsonValue orNull(QDate date) { return orNull(date.toString(Qt::ISODate)); }

std::vector<int> years(const QString &stored)
{
    std::vector<int> years;
    for (const QString &year : stored.split(QLatin1Char(','), Qt::SkipEmptyParts))
        years.push_back(year.toInt());
    return years;
}

QJsonArray toArray(const std::vector<int> &years)
{
    QJsonArray array;
    for (const int year : years)
        array.append(year);
    return array;
}

CaseFile fileFrom(const std::vector<QVariant> &row)
{
    CaseFile file;
    file.id = row[0].toLongLong();
    file.number = row[1].toString();
    file.title = row[2].toString();
    file.state = row[3].toString();
    file.openedAt = row[4].toString();
    file.subject = object(row[5]);
    file.proposal = object(row[6]);
    file.reviewCount = row[7].toInt();
    file.reviewedAt = row[8].toString();
    file.applicant = row[9].toString();
    file.officer = row[10].toString();
    file.received = QDate::fromString(row[11].toString(), Qt::ISODate);
    file.procedure = row[12].toString();
    file.due = QDate::fromString(row[13].toString(), Qt::ISODate);
    file.dueStated = row[14].toString() == QLatin1String("stated");
    file.dueUnknownYears = years(row[15].toString());
    return file;
}

} // namespace

QJsonObject toJson(const CaseFile &file)
{
    return { { QStringLiteral("number"), file.number },
        { QStringLiteral("title"), orNull(file.title) }, { QStringLiteral("state"), file.state },
        { QStringLiteral("opened_at"), file.openedAt }, { QStringLiteral("subject"), file.subject },
        { QStringLiteral("proposal"), file.proposal },
        { QStringLiteral("review_count"), file.reviewCount },
        { QStringLiteral("reviewed_at"), orNull(file.reviewedAt) },
        { QStringLiteral("applicant"), orNull(file.applicant) },
        { QStringLiteral("officer"), orNull(file.officer) },
        { QStringLiteral("received_on"), orNull(file.received) },
        { QStringLiteral("procedure"), orNull(file.procedure) },
        { QStringLiteral("due_on"), orNull(file.due) },
        { QStringLiteral("due_stated"), file.dueStated },
        { QStringLiteral("due_unknown_years"), toArray(file.dueUnknownYears) } };
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
                                   "WHERE r.case_id = c.id), c.applicant, c.officer, "
                                   "c.received_on, c.case_procedure, c.due_on, c.due_basis, "
                                   "c.due_unknown_years FROM case_file c WHERE %1 "
                                   "ORDER BY c.number")
                            .arg(condition),
                    values));
    std::vector<CaseFile> cases;
    for (const auto &row : rows)
        cases.push_back(fileFrom(row));
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
