// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "../data/sampleterritory.h"

#include "core/cases/casedesk.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace spp::test {

template <typename T>
T orStop(Result<T> result)
{
    if (!result)
        qFatal("%s", result.error().text().c_str());
    return std::move(result).value();
}

inline void orStop(const Result<void> &result)
{
    if (!result)
        qFatal("%s", result.error().text().c_str());
}

inline QDate day(const char *iso)
{
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

inline WorkingCalendar shippedCalendar()
{
    return orStop(WorkingCalendar::load(OfficeFiles(*Profile::load(QStringLiteral("can-tho")))));
}

inline Procedures shippedProcedures()
{
    return orStop(Procedures::load(OfficeFiles(*Profile::load(QStringLiteral("can-tho")))));
}

/// A territory with a desk of the shipped calendar and procedures, anew for each test.
class CaseDeskFixture : public QObject {
    Q_OBJECT

protected:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Territory> m_territory;
    std::unique_ptr<CaseDesk> m_desk;

    CaseFile opened(const QString &number, const char *received = "2026-11-20",
            const QString &procedure = QStringLiteral("house-permit"), const QString &officer = {})
    {
        CaseFacts facts;
        facts.number = number;
        facts.applicant = QStringLiteral("Trần Thị B");
        facts.received = day(received);
        facts.procedure = procedure;
        if (!officer.isEmpty())
            facts.officer = officer;
        return orStop(m_desk->open(facts));
    }

    /// A review with findings "RULE OUTCOME".
    void reviewed(const QString &number, const QStringList &findings)
    {
        Database &database = m_territory->database();
        run(database,
                "INSERT INTO review(case_id, at_date, reviewed_at, document, sha256) SELECT id, "
                "'2026-11-21', '2026-11-21T00:00:00Z', '{}', '' FROM case_file WHERE number = ?1",
                { number });
        const qlonglong review = database.lastSerial();
        for (const QString &finding : findings) {
            const QStringList words = finding.split(QLatin1Char(' '));
            run(database,
                    "INSERT INTO finding(review_id, rule, outcome, severity, certainty, document) "
                    "VALUES (?1, ?2, ?3, 'conflict', 'holds', '{\"message\":\"m\"}')",
                    { review, words[0], words[1] });
        }
    }

    QString lastAction()
    {
        return single(m_territory->database(),
                "SELECT action || ' ' || subject FROM audit_log ORDER BY sequence DESC LIMIT 1")
                .toString();
    }

    /// Everything a refused step must leave as it was.
    QString everything()
    {
        return single(m_territory->database(),
                "SELECT (SELECT count(*) FROM audit_log) || '/' || (SELECT count(*) FROM "
                "case_state) || '/' || (SELECT count(*) FROM finding_answer) || '/' || (SELECT "
                "group_concat(number || state || ifnull(due_on, '')) FROM case_file)")
                .toString();
    }

    void walk(const QString &number, const std::vector<CaseState> &states)
    {
        for (const CaseState state : states)
            orStop(m_desk->move(number, state, QStringLiteral("vì thiếu bản vẽ")));
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_territory = copyTerritory(m_folder->filePath(QStringLiteral("t.sqlite")));
        m_desk = std::make_unique<CaseDesk>(
                *m_territory, shippedCalendar(), shippedProcedures(), sampleActor());
    }
};

} // namespace spp::test
