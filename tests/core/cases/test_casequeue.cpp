// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "casedeskfixture.h"
#include "support/threadclock.h"

using namespace spp;
using namespace spp::test;

/// What the head of division sees: open cases by due date, and the figures over all.
class TestCaseQueue : public CaseDeskFixture {
    Q_OBJECT

private slots:
    void theQueueIsByDueDate()
    {
        opened(QStringLiteral("later"), "2026-11-23", QStringLiteral("other-permit"), "An");
        opened(QStringLiteral("overdue"), "2026-11-02", QStringLiteral("extension"), "An");
        opened(QStringLiteral("no due"), "2026-11-20", {}, "Bình");
        opened(QStringLiteral("today"), "2026-11-18", QStringLiteral("extension"));
        reviewed(QStringLiteral("overdue"),
                { "height conflict", "flood unknown", "age not_certain", "use pass" });
        orStop(m_desk->answer("overdue", "flood", OfficerAnswer::Agree));
        const QDate on = day("2026-11-26");
        const auto queue = orStop(m_desk->queue(on));
        QStringList order;
        for (const QueueEntry &entry : queue)
            order.append(entry.file.number);
        QCOMPARE(order, (QStringList{ "overdue", "today", "later", "no due" }));
        QVERIFY(queue[0].overdue && !queue[1].overdue);
        // Due on Monday the 9th; 10 to 13, 16 to 20, 23, 25, 26: twelve working days ago.
        QCOMPARE(queue[0].due, day("2026-11-09"));
        QCOMPARE(*queue[0].workingDaysLeft, -12);
        QCOMPARE(*queue[1].workingDaysLeft, 0);
        QVERIFY(!queue[3].workingDaysLeft);
        QCOMPARE(queue[0].conflicts, 1);
        QCOMPARE(queue[0].notCertain, 1);
        QCOMPARE(queue[0].unknown, 1);
        QCOMPARE(queue[0].unansweredConflicts, 1);
        QCOMPARE(queue[0].unanswered, 2);
        QVERIFY(!queue[0].stateSince.isEmpty());

        const CaseSummary summary = orStop(m_desk->summary(on));
        QCOMPARE(summary.open, 4);
        QCOMPARE(summary.byState.at(CaseState::Draft), 4);
        QCOMPARE(summary.overdue, 1);
        QCOMPARE(summary.dueToday, 1);
        QCOMPARE(summary.dueThisWeek, 1);
        QCOMPARE(summary.dueUnknown, 1);
        QCOMPARE(summary.withUnansweredConflicts, 1);
        QCOMPARE(summary.neverReviewed, 3);
        QCOMPARE(int(summary.conflicts.size()), 1);
        QCOMPARE(summary.conflicts[0].rule, QString("height"));
        QCOMPARE(summary.conflicts[0].cases, 1);
        QCOMPARE(summary.conflicts[0].disagreed, 0);
        QCOMPARE(summary.officers[0].officer, QString("An"));
        QCOMPARE(summary.officers[0].open, 2);
        QCOMPARE(summary.officers[0].overdue, 1);
    }

    void aLongQueueIsQuick()
    {
        constexpr int cases = 1000;
        constexpr int findings = 20;
        constexpr int most_ms = 2000; // a tenth of it here
        Database &database = m_territory->database();
        {
            const auto transaction = orStop(Transaction::begin(database));
            for (int i = 0; i < cases; ++i) {
                const QString number = QStringLiteral("HS-%1").arg(i);
                opened(number);
                QStringList found;
                for (int rule = 0; rule < findings; ++rule)
                    found.append(QStringLiteral("rule-%1 %2")
                                         .arg(rule)
                                         .arg(rule % 2 ? QStringLiteral("conflict")
                                                       : QStringLiteral("pass")));
                reviewed(number, found);
            }
            orStop(transaction->commit());
        }
        const ThreadClock clock;
        const CaseSummary summary = orStop(m_desk->summary(day("2026-11-24")));
        const double took_ms = clock.ms();
        QVERIFY2(took_ms < most_ms, qPrintable(QString::number(took_ms)));
        QCOMPARE(summary.open, cases);
        QCOMPARE(int(summary.conflicts.size()), findings / 2);
        QCOMPARE(summary.conflicts[0].cases, cases);
    }
};

QTEST_GUILESS_MAIN(TestCaseQueue)
#include "test_casequeue.moc"
