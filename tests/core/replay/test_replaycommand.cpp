// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "archivedtown.h"
#include "support/testdata.h"
#include "tests.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace spp;
using namespace spp::test;

/// `spp replay` as a user runs it.
class ReplayCommandTest : public QObject {
    Q_OBJECT

private slots:
    void identicalIsExitCodeZero()
    {
        const ArchivedTown archived({ "#1" }, "70");
        for (const QStringList &more :
                { QStringList(), QStringList{ "--territory", archived.town().path() } }) {
            const ProgramRun run = runSpp(QStringList{ "replay", archived.folder() } + more);
            QVERIFY2(run.exitCode == 0, run.standardOutput + run.standardError);
            QVERIFY2(run.standardOutput.contains("Identical"), run.standardOutput);
        }
    }

    void differenceIsExitCodeOneAndInJson()
    {
        const ArchivedTown archived({ "#1" }, "70");
        archived.town().run("UPDATE parcel SET legal_area_m2 = 201 WHERE id = 1");
        const ProgramRun run = runSpp(
                { "replay", archived.folder(), "--territory", archived.town().path(), "--json" });
        QVERIFY2(run.exitCode == 1, run.standardError);
        const QJsonObject json = QJsonDocument::fromJson(run.standardOutput).object();
        QCOMPARE(json["schema"].toString(), QString("spp.replay/1"));
        QCOMPARE(json["against"].toString(), QString("territory"));
        QCOMPARE(json["case"].toString(), QString("HS-7"));
        QCOMPARE(json["identical"].toBool(true), false);
        bool found = false;
        for (const QJsonValue &value : json["differences"].toArray()) {
            const QJsonObject one = value.toObject();
            if (one["where"].toString() != "subject" || one["what"].toString() != "legal_area_m2")
                continue;
            found = true;
            QCOMPARE(one["before"].toDouble(), 200.0);
            QCOMPARE(one["after"].toDouble(), 201.0);
        }
        QVERIFY2(found, run.standardOutput);
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::newRow("nothing") << QStringList{} << 2;
        QTest::newRow("no folder") << QStringList{ "no-such-folder" } << 3;
        QTest::newRow("no dossier") << QStringList{ "/" } << 3;
        QTest::newRow("no territory") << QStringList{ "no-such-folder", "--territory", "x" } << 3;
    }
    void refuses()
    {
        QFETCH(QStringList, arguments);
        const ProgramRun run = runSpp(QStringList{ "replay" } + arguments);
        QTEST(run.exitCode, "code");
        QVERIFY(run.standardOutput.isEmpty() && !run.standardError.isEmpty());
    }
};

std::unique_ptr<QObject> makeReplayCommandTest() { return std::make_unique<ReplayCommandTest>(); }

#include "test_replaycommand.moc"
