// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "landtown.h"
#include "support/testdata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace spp;
using namespace spp::test;

namespace {

QJsonObject answer(const ProgramRun &run)
{
    return QJsonDocument::fromJson(run.standardOutput).object();
}

QString verticalCut() { return QStringLiteral("585713 1109700; 585713 1109730"); }

} // namespace

/// The land records desk on the command line, as an officer goes through it.
class TestLandCommands : public QObject {
    Q_OBJECT

private slots:
    void init();
    void oneRecordAtOnce();
    void stepsOfASession();
    void parcelsByAnyName();
    void nothingStaysOfADryRun();
    void refusalsHaveTheirExitCodes();
    void restrictionsBind();
    void deliveriesAreKept();

private:
    ProgramRun run(const QString &noun, const QString &verb, QStringList options) const
    {
        return runSpp(QStringList{ noun, verb, m_file } + options + QStringList{ "--json" });
    }
    QTemporaryDir m_folder;
    QString m_file;
    int m_count = 0;
};

void TestLandCommands::init()
{
    m_file = m_folder.filePath(QString::number(++m_count) + QStringLiteral(".sqlite"));
    makeLandTown(m_file, 4);
}

void TestLandCommands::oneRecordAtOnce()
{
    const ProgramRun split
            = run("parcel", "split", { "--parcel", "34/6", "--line", verticalCut() });
    QVERIFY2(split.exitCode == 0, split.standardError);
    const QJsonObject made = answer(split);
    QCOMPARE(made["schema"].toString(), QString("spp.record/1"));
    QCOMPARE(made["committed"].toBool(), true);
    QCOMPARE(made["created"].toArray().size(), 2);
    QCOMPARE(made["created"].toArray()[0].toObject()["number"].toString(), QString("17"));
    QVERIFY(!split.standardOutput.contains("Trần Thị B"));
    const QString record = made["record"].toObject()["number"].toString();

    const QJsonObject history = answer(run("parcel", "history", { "--parcel", "#6" }));
    QCOMPARE(history["links"].toArray().size(), 2);
    QCOMPARE(history["present"].toArray().size(), 2);

    QCOMPARE(run("record", "take-back", { "--record", record }).exitCode, 0);
    QCOMPARE(answer(run("parcel", "history", { "--parcel", "#6" }))["links"].toArray().size(), 0);
    QCOMPARE(run("record", "show", { "--record", record }).exitCode, 2);
}

void TestLandCommands::stepsOfASession()
{
    const int session = answer(run("record", "begin", { "--kind", "merge" }))["session"].toInt();
    QVERIFY(session > 0);
    const QStringList in{ "--session", QString::number(session) };
    QCOMPARE(run("parcel", "split", in + QStringList{ "--parcel", "6", "--line", verticalCut() })
                     .exitCode,
            0);
    QCOMPARE(run("record", "undo", in).exitCode, 0);
    QCOMPARE(run("record", "redo", in).exitCode, 0);
    const ProgramRun merged
            = run("parcel", "merge", in + QStringList{ "--parcel=-1", "--parcel=34/5" });
    QVERIFY2(merged.exitCode == 0, merged.standardError);
    QCOMPARE(answer(run("record", "list", {}))["open"].toArray()[0].toObject()["steps"].toInt(), 2);
    const QJsonObject entry = answer(run("record", "commit", in));
    QCOMPARE(entry["retired"].toArray().size(), 2);
    QCOMPARE(entry["created"].toArray().size(), 2);
    QVERIFY(answer(run("record", "list", {}))["open"].toArray().isEmpty());
}

void TestLandCommands::parcelsByAnyName()
{
    QCOMPARE(answer(run("parcel", "code", { "--issue" }))["issued"].toInt(), 16);
    const QJsonObject found = answer(runSpp({ "parcel", "find", m_file, "34/7", "--json" }));
    const QString code = found["parcels"].toArray()[0].toObject()["code12"].toString();
    QCOMPARE(code.size(), 12);
    for (const QString &name : { QString("7"), QString("#7"), QString("34/7"), code }) {
        const QJsonObject history = answer(run("parcel", "history", { "--parcel", name }));
        QCOMPARE(history["parcel"].toInt(), 7);
    }
    QCOMPARE(run("parcel", "history", { "--parcel", "34/99" }).exitCode, 3);
}

void TestLandCommands::nothingStaysOfADryRun()
{
    const ProgramRun dry = run("parcel", "adjust",
            { "--parcel", "34/6", "--side", "2", "--area", "120", "--dry-run" });
    QVERIFY2(dry.exitCode == 0, dry.standardError);
    QCOMPARE(answer(dry)["committed"].toBool(), false);
    QCOMPARE(answer(dry)["created"].toArray().size(), 2);
    const QJsonObject list = answer(run("record", "list", {}));
    QVERIFY(list["records"].toArray().isEmpty() && list["open"].toArray().isEmpty());
}

void TestLandCommands::refusalsHaveTheirExitCodes()
{
    // The line does not cut the parcel; two ways at once; a kind that changes no outlines.
    QCOMPARE(run("parcel", "split",
                     { "--parcel", "34/6", "--line", "585800 1109700; 585800 1109730" })
                     .exitCode,
            3);
    QCOMPARE(run("parcel", "split", { "--parcel", "34/6" }).exitCode, 2);
    QCOMPARE(run("parcel", "split",
                     { "--parcel", "34/6", "--line", verticalCut(), "--kind", "transfer" })
                     .exitCode,
            2);
    QCOMPARE(run("parcel", "merge", { "--parcel", "34/5", "--parcel", "34/7" }).exitCode, 3);
    QVERIFY(answer(run("record", "list", {}))["records"].toArray().isEmpty());
}

void TestLandCommands::restrictionsBind()
{
    const ProgramRun added = run("parcel", "restrict",
            { "--parcel", "34/6", "--kind", "mortgage", "--case", "7/TC", "--from", "2026-01-01" });
    QVERIFY2(added.exitCode == 0, added.standardError);
    const QString number = QString::number(answer(added)["id"].toInt());
    const QStringList split{ "--parcel", "34/6", "--line", verticalCut() };
    QCOMPARE(run("parcel", "split", split).exitCode, 3);
    const ProgramRun agreed = run("parcel", "split",
            split + QStringList{ "--consent", number + QStringLiteral("=Văn bản 7/NH") });
    QVERIFY2(agreed.exitCode == 0, agreed.standardError);
    QCOMPARE(run("parcel", "restrict", { "--end", number, "--to", "2026-12-31" }).exitCode, 0);
}

void TestLandCommands::deliveriesAreKept()
{
    const ProgramRun merged = run("parcel", "merge", { "--parcel", "34/5", "--parcel", "34/6" });
    const QString record = answer(merged)["record"].toObject()["number"].toString();
    const auto deliver = [&](const QStringList &options) {
        return run("record", "deliver", QStringList{ "--record", record } + options).exitCode;
    };
    QCOMPARE(deliver({ "--event", "accepted" }), 2); // not sent yet
    QCOMPARE(deliver({ "--event", "sent" }), 0);
    QCOMPARE(deliver({ "--event", "refused" }), 2); // without a reason
    QCOMPARE(deliver({ "--event", "refused", "--comment", "Thiếu chữ ký" }), 0);
    QCOMPARE(answer(run("record", "list", { "--outstanding" }))["records"].toArray().size(), 1);
    QCOMPARE(deliver({ "--event", "sent" }), 0);
    QCOMPARE(deliver({ "--event", "accepted" }), 0);
    QVERIFY(answer(run("record", "list", { "--outstanding" }))["records"].toArray().isEmpty());
    QCOMPARE(run("record", "take-back", { "--record", record }).exitCode, 3);
}

QTEST_GUILESS_MAIN(TestLandCommands)
#include "test_landcommands.moc"
