// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "casedeskfixture.h"

#include "core/data/auditlog.h"

using namespace spp;
using namespace spp::test;

namespace {

QString reason(const Result<void> &result)
{
    return result.ok() ? QString() : QString::fromStdString(result.error().text());
}

} // namespace

/// Work on cases: facts and due dates, answers, states.
class TestCaseDesk : public CaseDeskFixture {
    Q_OBJECT

private slots:
    void aCaseIsOpenedWithItsDueDate()
    {
        const CaseFile file = opened(QStringLiteral("000.00.01.H13-261120-0001"));
        QCOMPARE(file.state, QString("draft"));
        QCOMPARE(file.due, day("2026-12-02"));
        QVERIFY(!file.dueStated && file.dueUnknownYears.empty());
        QCOMPARE(file.applicant, QStringLiteral("Trần Thị B"));
        QCOMPARE(lastAction(), QString("case.open 000.00.01.H13-261120-0001"));
        // The log is for ever and read by many: no name of an applicant in it.
        QCOMPARE(single(m_territory->database(),
                         "SELECT count(*) FROM audit_log WHERE detail LIKE '%Trần%'")
                         .toInt(),
                0);
        QCOMPARE(*AuditLog::verify(m_territory->database()), QString());
    }

    void aNumberIsGivenOnce()
    {
        opened(QStringLiteral("HS-1"));
        const QString before = everything();
        CaseFacts facts;
        facts.number = QStringLiteral("HS-1");
        const auto again = m_desk->open(facts);
        QVERIFY(!again.ok() && again.error().code == ErrorCode::Usage);
        for (const char *bad : { "", " ", " HS-2", "HS\n3" }) {
            facts.number = QString::fromLatin1(bad);
            QVERIFY2(!m_desk->open(facts).ok(), bad);
        }
        QCOMPARE(everything(), before);
    }

    void factsChangeAloneAndTheDueDateFollows()
    {
        opened(QStringLiteral("HS-1"));
        CaseFacts facts;
        facts.number = QStringLiteral("HS-1");
        facts.procedure = QStringLiteral("extension");
        QCOMPARE(orStop(m_desk->update(facts)).due, day("2026-11-30"));
        facts = {};
        facts.number = QStringLiteral("HS-1");
        facts.due = day("2026-12-24");
        CaseFile file = orStop(m_desk->update(facts));
        QVERIFY(file.dueStated);
        QCOMPARE(file.applicant, QStringLiteral("Trần Thị B"));
        facts = {};
        facts.number = QStringLiteral("HS-1");
        facts.received = day("2026-11-23");
        QCOMPARE(orStop(m_desk->update(facts)).due, day("2026-12-24")); // as a person stated it
        facts.due = QDate();
        file = orStop(m_desk->update(facts));
        QCOMPARE(file.due, day("2026-12-01"));
        QVERIFY(!file.dueStated);
        facts.due = day("2026-11-01");
        QVERIFY(!m_desk->update(facts).ok()); // before it was received
        QCOMPARE(lastAction(), QString("case.update HS-1"));
    }

    void aDueDateInAYearWithoutHolidaysIsMarked()
    {
        const CaseFile file = opened(QStringLiteral("HS-1"), "2026-12-28");
        QVERIFY(file.due.isValid());
        QCOMPARE(file.dueUnknownYears, std::vector<int>{ 2027 });
        QCOMPARE(orStop(m_desk->read(QStringLiteral("HS-1"))).dueUnknownYears,
                std::vector<int>{ 2027 });
    }

    void noDueDateIsGuessed()
    {
        QVERIFY(!opened(QStringLiteral("old law"), "2026-06-30").due.isValid());
        QVERIFY(!opened(QStringLiteral("no procedure"), "2026-11-20", {}).due.isValid());
        const CaseDesk::Due due
                = m_desk->dueDate(QStringLiteral("house-permit"), day("2026-06-30"));
        QVERIFY(!due.why.isEmpty());
        CaseFacts facts;
        facts.number = QStringLiteral("HS-3");
        facts.procedure = QStringLiteral("castle");
        const auto unknown = m_desk->open(facts);
        QVERIFY(!unknown.ok());
        QVERIFY(QString::fromStdString(unknown.error().text()).contains("house-permit"));
    }

    void moves_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<bool>("possible");
        const QStringList possible{ "draft checking", "checking for_signature", "checking returned",
            "for_signature signed", "for_signature returned", "returned draft" };
        for (const CaseState from : allCaseStates()) {
            for (const CaseState to : allCaseStates()) {
                const QString words = toString(from) + QLatin1Char(' ') + toString(to);
                QTest::newRow(qPrintable(words))
                        << toString(from) << toString(to) << possible.contains(words);
            }
        }
    }
    void moves()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(bool, possible);
        using S = CaseState;
        const QString number = QStringLiteral("HS-1");
        opened(number);
        reviewed(number, { "a pass" });
        const std::map<QString, std::vector<S>> ways{ { "draft", {} },
            { "checking", { S::Checking } }, { "for_signature", { S::Checking, S::ForSignature } },
            { "signed", { S::Checking, S::ForSignature, S::Signed } },
            { "returned", { S::Checking, S::Returned } } };
        walk(number, ways.at(from));
        const QString before = everything();
        const auto moved = m_desk->move(number, *caseStateFromString(to), QStringLiteral("vì"));
        QCOMPARE(moved.ok(), possible);
        if (possible) {
            QCOMPARE(orStop(m_desk->read(number)).state, to);
            QCOMPARE(lastAction(), QString("case.move HS-1"));
            return;
        }
        QVERIFY(moved.error().code == ErrorCode::Usage);
        // What is possible instead stands in the advice.
        for (const CaseState next : possibleMoves(*caseStateFromString(from)))
            QVERIFY2(reason(moved).contains(toString(next)), qPrintable(reason(moved)));
        QCOMPARE(everything(), before);
    }

    void returningNeedsAComment()
    {
        opened(QStringLiteral("HS-1"));
        walk(QStringLiteral("HS-1"), { CaseState::Checking });
        QVERIFY(!m_desk->move(QStringLiteral("HS-1"), CaseState::Returned, "  ").ok());
        orStop(m_desk->move(QStringLiteral("HS-1"), CaseState::Returned, "thiếu bản vẽ"));
        const auto history = orStop(m_desk->history(QStringLiteral("HS-1")));
        QCOMPARE(int(history.size()), 3);
        QVERIFY(history[2].from == CaseState::Checking && history[2].to == CaseState::Returned);
        QCOMPARE(history[2].comment, QStringLiteral("thiếu bản vẽ"));
        QCOMPARE(history[2].by.person, sampleActor().person);
    }

    void nothingUnansweredGoesForSignature()
    {
        const QString number = QStringLiteral("HS-1");
        opened(number);
        walk(number, { CaseState::Checking });
        QVERIFY(reason(m_desk->move(number, CaseState::ForSignature)).contains("no review"));
        reviewed(number, { "height conflict", "coverage conflict", "flood unknown", "use pass" });
        QString why = reason(m_desk->move(number, CaseState::ForSignature));
        QVERIFY2(why.contains("coverage, height"), qPrintable(why));
        QVERIFY(!why.contains("flood"));
        orStop(m_desk->answer(number, "height", OfficerAnswer::Agree));
        why = reason(m_desk->move(number, CaseState::ForSignature));
        QVERIFY(why.contains("coverage") && !why.contains("height"));
        orStop(m_desk->answer(number, "coverage", OfficerAnswer::Disagree, "đã trừ hiên"));
        orStop(m_desk->move(number, CaseState::ForSignature));
        QVERIFY(!m_desk->answer(number, "height", OfficerAnswer::Disagree, "đổi ý").ok());
    }

    void answersNeedReasonsAndFindings()
    {
        const QString number = QStringLiteral("HS-1");
        opened(number);
        reviewed(number, { "height conflict" });
        const QString before = everything();
        QVERIFY(!m_desk->answer(number, "height", OfficerAnswer::Disagree).ok());
        QVERIFY(!m_desk->answer(number, "height", OfficerAnswer::NotRelevant, " \n").ok());
        QVERIFY(reason(m_desk->answer(number, "depth", OfficerAnswer::Agree)).contains("height"));
        QVERIFY(!m_desk->answer("HS-9", "height", OfficerAnswer::Agree).ok());
        QCOMPARE(everything(), before);
    }

    void theLastAnswerHoldsAndTheFirstStays()
    {
        const QString number = QStringLiteral("HS-1");
        opened(number);
        reviewed(number, { "height conflict" });
        orStop(m_desk->answer(number, "height", OfficerAnswer::Agree));
        orStop(m_desk->answer(number, "height", OfficerAnswer::NotRelevant, "nhà tạm"));
        const auto findings = orStop(m_desk->findings(number));
        QCOMPARE(int(findings.size()), 1);
        QVERIFY(findings[0].answer->answer == OfficerAnswer::NotRelevant);
        QCOMPARE(findings[0].answer->reason, QStringLiteral("nhà tạm"));
        QCOMPARE(findings[0].answer->by.identity, sampleActor().identity);
        QCOMPARE(single(m_territory->database(), "SELECT count(*) FROM finding_answer").toInt(), 2);
    }

    void anAnswerStandsForItsReviewOnly()
    {
        const QString number = QStringLiteral("HS-1");
        opened(number);
        reviewed(number, { "height conflict" });
        orStop(m_desk->answer(number, "height", OfficerAnswer::Disagree, "đo lại"));
        reviewed(
                number, { "height conflict", "flood not_certain", "use pass", "setback conflict" });
        const auto findings = orStop(m_desk->findings(number));
        QStringList order;
        for (const AnsweredFinding &finding : findings)
            order.append(finding.rule);
        QCOMPARE(order, (QStringList{ "height", "setback", "flood", "use" }));
        QVERIFY(!findings[0].answer);
        QCOMPARE(findings[0].earlier->reason, QStringLiteral("đo lại"));
        QVERIFY(!findings[1].earlier);
        walk(number, { CaseState::Checking });
        QVERIFY(!m_desk->move(number, CaseState::ForSignature).ok());
    }

    void aSignedCaseIsClosed()
    {
        const QString number = QStringLiteral("HS-1");
        opened(number);
        reviewed(number, { "a pass" });
        walk(number, { CaseState::Checking, CaseState::ForSignature, CaseState::Signed });
        CaseFacts facts;
        facts.number = number;
        facts.title = QStringLiteral("khác");
        QVERIFY(!m_desk->update(facts).ok());
        QVERIFY(!m_desk->answer(number, "a", OfficerAnswer::Agree).ok());
        QVERIFY(orStop(m_desk->queue(day("2026-11-24"))).empty());
    }

    void stepsOfAReadOnlyTerritoryAreRefused()
    {
        opened(QStringLiteral("HS-1"));
        m_territory.reset();
        m_territory = openTerritory(
                m_folder->filePath(QStringLiteral("t.sqlite")), Territory::Access::ReadOnly);
        CaseDesk desk(*m_territory, {}, {}, sampleActor());
        QVERIFY(!desk.move(QStringLiteral("HS-1"), CaseState::Checking).ok());
        QCOMPARE(orStop(desk.read(QStringLiteral("HS-1"))).state, QString("draft"));
    }
};

QTEST_GUILESS_MAIN(TestCaseDesk)
#include "test_casedesk.moc"
