// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
// What the commands say to somebody who does not know them: each wrong turn ends with what to do.
#include "flood/hazard/geotiff.h"
#include "floodtown.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace spp;
using namespace spp::flood;
using namespace spp::test;

class TestFloodAdvice : public QObject {
    Q_OBJECT

private slots:
    void anEmptyTerritorySaysWhatToDo();
    void wrongTurns_data();
    void wrongTurns();
    void unitsThatContradict_data();
    void unitsThatContradict();
    void theGroundOfAMeshIsNoDepth_data();
    void theGroundOfAMeshIsNoDepth();
    void anotherPlaceIsRefused();
    void theHelpNamesEveryCommand_data();
    void theHelpNamesEveryCommand();
};

void TestFloodAdvice::anEmptyTerritorySaysWhatToDo()
{
    FloodTown town;
    QVERIFY2(town.why().isEmpty(), qPrintable(town.why()));
    const ProgramRun list = town.flood({ "scenarios" });
    QCOMPARE(list.exitCode, 0);
    QVERIFY2(list.standardOutput.contains("spp flood add-scenario"), list.standardOutput);
    QVERIFY(town.answer({ "scenarios" })["scenarios"].toArray().isEmpty());
    const ProgramRun exposure = town.flood({ "exposure" });
    QCOMPARE(exposure.exitCode, 2);
    QVERIFY2(exposure.standardError.contains("spp flood add-scenario"), exposure.standardError);
}

void TestFloodAdvice::wrongTurns_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("threads of a comparison") << QStringList{ "compare", "--base", "a", "--proposal",
        "a", "--threads", "-1" } << "--threads";
    QTest::newRow("threads of an exposure")
            << QStringList{ "exposure", "--threads", "-1" } << "--threads";
    QTest::newRow("areas of no theme") << QStringList{ "exposure", "--areas", "nothere" }
                                       << "no theme \"nothere\". \"spp flood themes\"";
    QTest::newRow("a scenario that is not there")
            << QStringList{ "remove-scenario", "nothere" } << "there are a.";
}

void TestFloodAdvice::wrongTurns()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    FloodTown town;
    QCOMPARE(town.addScenario("a", everywhere(0.5f)).exitCode, 0);
    const ProgramRun run = town.flood(arguments);
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.standardError.contains(says.toUtf8()), run.standardError.constData());
}

void TestFloodAdvice::unitsThatContradict_data()
{
    QTest::addColumn<QString>("fileSays");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exitCode");
    const QStringList centimetres{ "--unit", "cm" };
    QTest::newRow("metres, and nothing said") << "m" << QStringList{} << 0;
    QTest::newRow("metres, and metres said") << "metre" << QStringList{ "--unit", "m" } << 0;
    QTest::newRow("metres, and centimetres said") << "m" << centimetres << 3;
    QTest::newRow("centimetres, and metres said") << "cm" << QStringList{ "--unit", "m" } << 3;
    QTest::newRow("centimetres, and centimetres said") << "cm" << centimetres << 0;
    QTest::newRow("speeds, and metres said") << "m/s" << QStringList{ "--unit", "m" } << 3;
    QTest::newRow("speeds, and nothing said") << "m/s" << QStringList{} << 3;
    QTest::newRow("words of its own, and metres said")
            << "m above ground" << QStringList{ "--unit", "m" } << 0;
}

void TestFloodAdvice::unitsThatContradict()
{
    QFETCH(QString, fileSays);
    QFETCH(QStringList, options);
    QFETCH(int, exitCode);
    FloodTown town;
    const QString path = town.file("stated.tif");
    QVERIFY(writeGeoTiff(
            FloodTown::grid(), everywhere(0.5f), "EPSG:32748", path, { QString(), fileSays }));
    const ProgramRun run = town.flood(
            QStringList{ "add-scenario", "a", "--depth", path, "--source", "test" } + options);
    QVERIFY2(run.exitCode == exitCode, run.standardError.constData());
    if (exitCode != 0)
        QVERIFY2(run.standardError.contains(fileSays.toUtf8()), run.standardError.constData());
}

/// MDAL gives a mesh of one square nothing but "Bed Elevation"; where its file has numbers of its
/// own, or edges beside faces, these as well, which are no results.
void TestFloodAdvice::theGroundOfAMeshIsNoDepth_data()
{
    QTest::addColumn<QByteArray>("square");
    QTest::newRow("numbered in order") << QByteArray("ND 4 700000 9300040 1.5\nE4Q 1 1 2 3 4 1\n");
    QTest::newRow("numbers left out") << QByteArray("ND 9 700000 9300040 1.5\nE4Q 1 1 2 3 9 1\n");
    QTest::newRow("with an edge") << QByteArray(
            "ND 4 700000 9300040 1.5\nE4Q 1 1 2 3 4 1\nE2L 2 1 3 1\n");
}

void TestFloodAdvice::theGroundOfAMeshIsNoDepth()
{
    QFETCH(QByteArray, square);
    FloodTown town;
    const QString path = town.file("mesh.2dm");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("MESH2D\n"
               "ND 1 700000 9300000 1.5\n"
               "ND 2 700060 9300000 1.5\n"
               "ND 3 700060 9300040 1.5\n"
            + square);
    file.close();
    const QStringList read{ "--cell", "10", "--crs", "EPSG:32748", "--source", "test" };
    const ProgramRun asDepth
            = town.flood(QStringList{ "add-scenario", "a", "--depth", path } + read);
    QCOMPARE(asDepth.exitCode, 3);
    QVERIFY2(asDepth.standardError.contains("Bed Elevation"), asDepth.standardError.constData());
    const QString depths = town.raster("depths.tif", everywhere(0.5f));
    const ProgramRun asGround = town.flood(
            QStringList{ "add-scenario", "a", "--depth", depths, "--ground", path } + read);
    QVERIFY2(asGround.exitCode == 0, asGround.standardError.constData());
}

/// The profile of Cần Thơ knows where its communes lie.
void TestFloodAdvice::anotherPlaceIsRefused()
{
    const QTemporaryDir folder;
    const QString territory = folder.filePath("t.sqlite");
    QCOMPARE(runSpp({ "territory", "create", territory, "--profile", "can-tho" }).exitCode, 0);
    const engine::Grid elsewhere{ 372000.0, 6400000.0, 10.0, 10.0, 6, 4 };
    const QString path = folder.filePath("elsewhere.tif");
    QVERIFY(writeGeoTiff(elsewhere, everywhere(0.5f), "EPSG:28356", path));
    const ProgramRun run = runSpp(
            { "flood", "add-scenario", territory, "a", "--depth", path, "--source", "test" });
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.standardError.contains("lies in no commune"), run.standardError.constData());
    QVERIFY(runSpp({ "flood", "scenarios", territory }).standardOutput.contains("add-scenario"));
}

void TestFloodAdvice::theHelpNamesEveryCommand_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Vietnamese") << "vi";
    QTest::newRow("English") << "en";
}

void TestFloodAdvice::theHelpNamesEveryCommand()
{
    QFETCH(QString, language);
    QByteArray pages;
    for (const char *page : { "flood-scenarios.md", "flood-exposure.md" }) {
        QFile file(sourceFolder() + "/resources/help/" + language + "/" + page);
        QVERIFY(file.open(QIODevice::ReadOnly));
        pages += file.readAll();
    }
    QFile described(sourceFolder() + "/plugins/flood/flood.json");
    QVERIFY(described.open(QIODevice::ReadOnly));
    const QJsonObject plugin = QJsonDocument::fromJson(described.readAll()).object();
    for (const QJsonValue &command : plugin["commands"].toArray()) {
        const QByteArray named = "`spp flood " + command["verb"].toString().toUtf8();
        QVERIFY2(pages.contains(named), named.constData());
    }
}

QTEST_GUILESS_MAIN(TestFloodAdvice)

#include "test_floodadvice.moc"
