// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "smalltown.h"
#include "support/testdata.h"
#include "tests.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace spp;
using namespace spp::test;

/// `spp review` and `spp screen` as a user runs them.
class ReviewCommandTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_town = std::make_unique<SmallTown>(); }

    void conflictIsExitCodeOne_data()
    {
        QTest::addColumn<QByteArray>("coverage");
        QTest::addColumn<int>("code");
        QTest::newRow("at the limit") << QByteArray("60") << 0;
        QTest::newRow("one step above") << QByteArray("60.5") << 1;
    }
    void conflictIsExitCodeOne()
    {
        QFETCH(QByteArray, coverage);
        const QString proposal = m_town->write("p.yaml", "coverage_percent: " + coverage + "\n");
        const ProgramRun run = review({ "--parcel", "31120:34/12", "--proposal", proposal });
        QTEST(run.exitCode, "code");
        QVERIFY(run.standardError.isEmpty());
    }

    void twoProcessesWriteTheSameBytes()
    {
        const QStringList arguments{ "--parcel", "34/14", "--json" };
        const ProgramRun first = review(arguments + QStringList{ "--out", m_town->file("one") });
        const ProgramRun second = review(arguments + QStringList{ "--out", m_town->file("two") });
        QCOMPARE(first.standardOutput, second.standardOutput);
        for (const char *name : { "review.json", "review.gpkg", "review.txt" }) {
            const QByteArray one = read(m_town->file("one/") + name);
            QVERIFY2(!one.isEmpty(), name);
            QVERIFY2(one == read(m_town->file("two/") + name), name);
        }
        QCOMPARE(read(m_town->file("one/review.json")), first.standardOutput);
        QCOMPARE(QDir(m_town->file("one")).entryList(QDir::Files).size(), 3);
    }

    void secondRunReplacesTheFirst()
    {
        const QStringList arguments{ "--parcel", "34/14", "--out", m_town->file("one") };
        QCOMPARE(review(arguments).exitCode, review(arguments).exitCode);
        QCOMPARE(QDir(m_town->file("one")).entryList(QDir::Files).size(), 3);
    }

    void withoutCaseTheTerritoryIsNotTouched()
    {
        const QByteArray before = read(m_town->path());
        QFile(m_town->path()).setPermissions(QFile::ReadOwner);
        QCOMPARE(review({ "--parcel", "34/13" }).exitCode, 0);
        QVERIFY(read(m_town->path()) == before);
    }

    void caseIsKept()
    {
        QCOMPARE(
                review({ "--parcel", "34/13", "--case", "H13-1", "--title", "Nhà ở" }).exitCode, 0);
        const auto territory = m_town->open();
        QCOMPARE(orStop(territory->database().single("SELECT title FROM case_file")).toString(),
                QStringLiteral("Nhà ở"));
        QCOMPARE(orStop(territory->database().single("SELECT count(*) FROM finding")).toInt(), 3);
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("said");
        QTest::newRow("neither parcel nor site") << QStringList{} << 2 << "--parcel";
        QTest::newRow("both") << QStringList{ "--parcel", "34/13", "--site", "x" } << 2 << "--site";
        QTest::newRow("no date") << QStringList{ "--parcel", "34/13", "--at", "soon" } << 2
                                 << "--at";
        QTest::newRow("unknown parcel") << QStringList{ "--parcel", "1/1" } << 3 << "1/1";
        QTest::newRow("unknown pack")
                << QStringList{ "--parcel", "34/13", "--rules", "nothing" } << 3 << "nothing";
        QTest::newRow("missing proposal")
                << QStringList{ "--parcel", "34/13", "--proposal", "no.yaml" } << 3 << "no.yaml";
        QTest::newRow("missing site") << QStringList{ "--site", "no.geojson" } << 3 << "no.geojson";
        QTest::newRow("title without case")
                << QStringList{ "--parcel", "34/13", "--title", "x" } << 2 << "--case";
        QTest::newRow("negative accuracy")
                << QStringList{ "--site", "x", "--site-accuracy", "-1" } << 2 << "negative";
    }
    void refuses()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, said);
        const QByteArray before = read(m_town->path());
        const ProgramRun run = review(arguments);
        QTEST(run.exitCode, "code");
        QVERIFY2(
                QString::fromUtf8(run.standardError).contains(said), run.standardError.constData());
        QVERIFY(run.standardOutput.isEmpty());
        QVERIFY(read(m_town->path()) == before);
    }

    void fileThatIsNoTerritory_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("code");
        QTest::newRow("missing") << m_town->file("missing.sqlite") << 3;
        QTest::newRow("a folder") << m_town->file("") << 3;
        QTest::newRow("not a database") << m_town->write("text.sqlite", "hello\n") << 3;
    }
    void fileThatIsNoTerritory()
    {
        QFETCH(QString, path);
        for (const QStringList &arguments : { QStringList{ "review", path, "--parcel", "1/1" },
                     QStringList{ "screen", path, "--out", m_town->file("s.gpkg") } }) {
            const ProgramRun run = runSpp(arguments);
            QTEST(run.exitCode, "code");
            QVERIFY(!run.standardError.isEmpty());
        }
        QVERIFY(!QFileInfo::exists(m_town->file("s.gpkg")));
    }

    void screenWritesOneFileAndCountsConflicts()
    {
        const QString out = m_town->file("screen.gpkg");
        const ProgramRun run = runSpp(
                { "screen", m_town->path(), "--at", "2026-03-01", "--out", out, "--json" });
        QVERIFY2(run.exitCode == 1, run.standardError.constData());
        const QJsonObject json = QJsonDocument::fromJson(run.standardOutput).object();
        QCOMPARE(json["schema"].toString(), QString("spp.screen/1"));
        QCOMPARE(json["conflicts"].toInt(), 1);
        QCOMPARE(json["parcels"].toInt(), 5);
        const QByteArray first = read(out);
        QVERIFY(first.size() > 0);
        runSpp({ "screen", m_town->path(), "--at", "2026-03-01", "--out", out });
        QVERIFY(read(out) == first);
    }

    void screenIntoAFolderThatDoesNotExist()
    {
        const ProgramRun run = runSpp(
                { "screen", m_town->path(), "--out", m_town->file("no/such/screen.gpkg") });
        QCOMPARE(run.exitCode, 4);
    }

private:
    ProgramRun review(const QStringList &arguments) const
    {
        return runSpp(QStringList{ "review", m_town->path(), "--at", "2026-03-01" } + arguments);
    }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<SmallTown> m_town;
};

std::unique_ptr<QObject> makeReviewCommandTest() { return std::make_unique<ReviewCommandTest>(); }

#include "test_reviewcommand.moc"
