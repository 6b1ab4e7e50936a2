// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "support/sampleterritory.h"
#include "support/testdata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace spp::test;

/// `spp case`: a case from the counter to the signature, on the sample.
class TestCaseCommand : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path;

    QJsonObject json(QStringList arguments, int code = 0)
    {
        const ProgramRun done = runSpp(arguments << QStringLiteral("--json"),
                { "SPP_OFFICE=Sở Xây dựng", "SPP_PERSON=Nguyễn Văn A", "SPP_IDENTITY=nva" });
        if (done.exitCode != code)
            qWarning("%s: %s", qPrintable(arguments.join(' ')), done.standardError.constData());
        return done.exitCode == code ? QJsonDocument::fromJson(done.standardOutput).object()
                                     : QJsonObject();
    }

    /// The exit code, with a sentence on standard error and nothing on standard output.
    int refused(const QStringList &arguments, const QByteArray &says)
    {
        const ProgramRun done = runSpp(arguments);
        if (!done.standardOutput.isEmpty() || !done.standardError.contains(says))
            qFatal("%s", done.standardError.constData());
        return done.exitCode;
    }

private slots:
    void initTestCase()
    {
        QString why;
        const QString sample = sampleTerritory(&why);
        QVERIFY2(!sample.isEmpty(), qPrintable(why));
        m_path = m_folder.filePath(QStringLiteral("t.sqlite"));
        QVERIFY(QFile::copy(sample, m_path));
    }

    void fromTheCounterToTheSignature()
    {
        const QString number = QStringLiteral("000.00.01-261120-0412");
        QJsonObject file = json({ "case", "open", m_path, number, "--applicant", "Trần Thị B",
                "--received", "2026-11-20", "--procedure", "house-permit", "--officer", "An" });
        QCOMPARE(file["schema"].toString(), QString("spp.case/1"));
        QCOMPARE(file["state"].toString(), QString("draft"));
        QCOMPARE(file["due_on"].toString(), QString("2026-12-02"));
        QCOMPARE(file["applicant"].toString(), QStringLiteral("Trần Thị B"));

        const QString proposal
                = sourceFolder() + "/data-samples/phong-dien/cases/shop-house-six-storeys.yaml";
        json({ "review", m_path, "--parcel", "25/243", "--proposal", proposal, "--at", "2026-11-22",
                     "--case", number },
                1);
        const QJsonObject entry = json({ "case", "queue", m_path, "--at", "2026-11-22" })["cases"]
                                          .toArray()[0]
                                          .toObject();
        QCOMPARE(entry["number"].toString(), number);
        QCOMPARE(entry["conflicts"].toInt(), 5);
        QCOMPARE(entry["unanswered_conflicts"].toInt(), 5);
        QCOMPARE(entry["working_days_left"].toInt(), 7);
        QVERIFY(!entry["subject_label"].toString().isEmpty());

        json({ "case", "move", m_path, number, "checking" });
        QCOMPARE(refused({ "case", "move", m_path, number, "for_signature" }, "Answer each"), 2);
        file = json({ "case", "show", m_path, number });
        QCOMPARE(file["state"].toString(), QString("checking"));
        for (const QJsonValue &value : file["findings"].toArray()) {
            const QJsonObject finding = value.toObject();
            if (finding["outcome"].toString() != QLatin1String("conflict"))
                continue;
            json({ "case", "answer", m_path, number, finding["rule"].toString(), "--answer",
                    "disagree", "--reason", "đã có thỏa thuận" });
        }
        QCOMPARE(json({ "case", "summary", m_path, "--at",
                         "2026-11-22" })["with_unanswered_conflicts"]
                         .toInt(-1),
                0);
        json({ "case", "move", m_path, number, "for_signature" });
        // What is shown to be signed does not change under the pen.
        QCOMPARE(refused({ "review", m_path, "--parcel", "25/243", "--proposal", proposal, "--at",
                                 "2026-11-22", "--case", number },
                         "takes no further review"),
                2);
        file = json({ "case", "move", m_path, number, "signed" });
        QCOMPARE(file["state"].toString(), QString("signed"));
        QCOMPARE(file["review_count"].toInt(), 1);
        QCOMPARE(file["history"].toArray().size(), 4);
        QCOMPARE(file["history"].toArray()[3].toObject()["person"].toString(),
                QStringLiteral("Nguyễn Văn A"));
        QVERIFY(json({ "case", "queue", m_path })["cases"].toArray().isEmpty());
        QCOMPARE(runSpp({ "territory", "verify", m_path }).exitCode, 0);
    }

    void aReviewOpensACaseAsADraft()
    {
        json({ "review", m_path, "--parcel", "25/243", "--at", "2026-11-22", "--case", "HS-7",
                     "--title", "Nhà" },
                0);
        const QJsonObject file = json({ "case", "show", m_path, "HS-7" });
        QCOMPARE(file["state"].toString(), QString("draft"));
        QVERIFY(file["due_on"].isNull());
        QCOMPARE(file["history"].toArray().size(), 1);
    }

    void refusals_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("an unknown procedure") << QStringList{ "case", "open", "FILE", "HS-8",
            "--procedure", "castle" } << QByteArray("house-permit");
        QTest::newRow("a number that is taken")
                << QStringList{ "case", "open", "FILE", "HS-7" } << QByteArray("already has");
        QTest::newRow("no date") << QStringList{ "case", "open", "FILE", "HS-8", "--received",
            "22/11/2026" } << QByteArray("date like");
        QTest::newRow("nothing to change")
                << QStringList{ "case", "update", "FILE", "HS-7" } << QByteArray("at least one");
        QTest::newRow("an unknown case") << QStringList{ "case", "move", "FILE", "HS-77",
            "checking" } << QByteArray("HS-77");
        QTest::newRow("an unknown state")
                << QStringList{ "case", "move", "FILE", "HS-7", "lost" } << QByteArray("draft,");
        QTest::newRow("an impossible move") << QStringList{ "case", "move", "FILE", "HS-7",
            "signed" } << QByteArray("checking");
        QTest::newRow("an unknown answer") << QStringList{ "case", "answer", "FILE", "HS-7", "r",
            "--answer", "maybe" } << QByteArray("not_relevant");
        QTest::newRow("no such finding") << QStringList{ "case", "answer", "FILE", "HS-7", "r",
            "--answer", "agree" } << QByteArray("no finding");
        QTest::newRow("no date to count from") << QStringList{ "case", "queue", "FILE", "--at",
            "soon" } << QByteArray("date like");
    }
    void refusals()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        QCOMPARE(refused(arguments.replaceInStrings("FILE", m_path), says), 2);
    }

    void theTextsAreForPeople()
    {
        for (const QStringList &verb :
                { QStringList{ "queue" }, { "summary" }, { "list" }, { "show", "HS-7" } }) {
            QStringList arguments{ "case", verb[0], m_path };
            const ProgramRun done = runSpp(arguments << verb.mid(1));
            QCOMPARE(done.exitCode, 0);
            QVERIFY(!done.standardOutput.isEmpty() && !done.standardOutput.startsWith('{'));
        }
    }
};

QTEST_GUILESS_MAIN(TestCaseCommand)
#include "test_casecommand.moc"
