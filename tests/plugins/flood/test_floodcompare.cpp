// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "floodtown.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace spp;
using namespace spp::test;

namespace {

/// A fill on parcel 1 (south-west): dry there, and `rise` elsewhere above 0.5 m of water.
std::vector<float> filled(float rise)
{
    std::vector<float> cells = everywhere(0.5f + rise);
    for (const std::size_t cell : { 12u, 13u, 18u, 19u })
        cells[cell] = 0.0f;
    return cells;
}

QJsonObject pair(const QJsonObject &comparison)
{
    return comparison["pairs"].toArray()[0].toObject();
}

QJsonObject neighbours(const QJsonObject &comparison)
{
    return pair(comparison)["neighbours"].toObject();
}

} // namespace

class TestFloodCompare : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void equalInputsDifferByNothing();
    void neighboursOfAFillAreCounted();
    void theThresholdIsEditableAndNotReachedByRounding();
    void aRiseBelowTheThresholdIsTold();
    void theTextNamesNeighboursAndClasses();
    void buildingsThatAreNotKnownAreCounted();
    void theExpectedDamageChanges();
    void rastersAreComparedToo();
    void allFilesAreThere();
    void whatCannotBeComparedIsRefused_data();
    void whatCannotBeComparedIsRefused();
    void theRecordIsCitedByAReview();

private:
    FloodTown m_town;
};

void TestFloodCompare::initTestCase()
{
    QVERIFY2(m_town.why().isEmpty(), qPrintable(m_town.why()));
    const auto add = [&](const char *id, const std::vector<float> &cells, const char *years) {
        QCOMPARE(m_town.addScenario(id, cells, { "--return-period", years }).exitCode, 0);
    };
    add("t100", everywhere(0.5f), "100");
    add("t100-fill", filled(0.03f), "100");
    add("t10", everywhere(0.04f), "10");
    add("t10-fill", filled(-0.4f), "10");
}

void TestFloodCompare::equalInputsDifferByNothing()
{
    const QJsonObject same = m_town.answer(
            { "compare", "--base", "t100", "--proposal", "t100", "--parcel", "1/1" });
    for (const char *number :
            { "greatest_rise_m", "greatest_fall_m", "mean_change_m", "changed_m2", "newly_wet_m2",
                    "newly_dry_m2", "volume_change_m3", "displaced_m3", "damage_change_m2" })
        QCOMPARE(pair(same)[QLatin1String(number)].toDouble(-1.0), 0.0);
    QCOMPARE(neighbours(same)["raised"].toInt(-1), 0);
    QCOMPARE(pair(same)["transitions"].toArray().size(), 1);
    QCOMPARE(m_town.flood({ "compare", "--base", "t100", "--proposal", "t100" }).exitCode, 0);
}

void TestFloodCompare::neighboursOfAFillAreCounted()
{
    const QStringList arguments{ "compare", "--base", "t100", "--proposal", "t100-fill", "--parcel",
        "1/1" };
    const QJsonObject comparison = m_town.answer(arguments);
    QCOMPARE(neighbours(comparison)["parcels"].toInt(), 5);
    QCOMPARE(neighbours(comparison)["raised"].toInt(), 5);
    QVERIFY(std::abs(neighbours(comparison)["greatest_rise_m"].toDouble() - 0.03) < 1e-6);
    QCOMPARE(pair(comparison)["displaced_m3"].toDouble(), 200.0); // 400 m² of 0.5 m
    QCOMPARE(pair(comparison)["newly_dry_m2"].toDouble(), 400.0);
    QCOMPARE(m_town.flood(arguments).exitCode, 1); // neighbours gain
    // Without a site the filled parcel is a neighbour too, and it falls.
    const QJsonObject open
            = m_town.answer({ "compare", "--base", "t100", "--proposal", "t100-fill" });
    QCOMPARE(neighbours(open)["parcels"].toInt(), 6);
    QCOMPARE(neighbours(open)["raised"].toInt(), 5);
    QVERIFY(pair(open)["displaced_m3"].isNull());
}

void TestFloodCompare::theThresholdIsEditableAndNotReachedByRounding()
{
    const auto raised = [&](const char *threshold) {
        return neighbours(m_town.answer({ "compare", "--base", "t100", "--proposal", "t100-fill",
                "--parcel", "1/1", "--threshold", threshold }))["raised"]
                .toInt();
    };
    QCOMPARE(raised("0.029"), 5);
    QCOMPARE(raised("0.03"), 0); // 0.53f − 0.5f is a little more than 0.03
    QCOMPARE(raised("0.05"), 0);
}

void TestFloodCompare::aRiseBelowTheThresholdIsTold()
{
    const QJsonObject found = neighbours(m_town.answer({ "compare", "--base", "t100", "--proposal",
            "t100-fill", "--parcel", "1/1", "--threshold", "0.05" }));
    QCOMPARE(found["raised"].toInt(-1), 0);
    QVERIFY(std::abs(found["greatest_rise_m"].toDouble() - 0.03) < 1e-6);
}

void TestFloodCompare::theTextNamesNeighboursAndClasses()
{
    const QByteArray text = m_town.flood({ "compare", "--base", "t100", "--proposal", "t100-fill",
                                                 "--parcel", "1/1" })
                                    .standardOutput;
    for (const char *neighbour : { "1/2 ", "1/3 ", "1/4 ", "1/5 ", "1/6 " })
        QVERIFY2(text.contains(neighbour), text);
    QVERIFY2(!text.contains("1/1 "), text); // the project's own
    QVERIFY2(text.contains("0.1 – under 0.7 m  dry"), text); // the fill
    const QByteArray same
            = m_town.flood({ "compare", "--base", "t100", "--proposal", "t100" }).standardOutput;
    QVERIFY2(!same.contains("Neighbour ") && !same.contains("Class before"), same);
}

void TestFloodCompare::buildingsThatAreNotKnownAreCounted()
{
    const FloodTown town;
    std::vector<float> holed = everywhere(0.5f);
    holed.assign(holed.size(), std::numeric_limits<float>::quiet_NaN());
    std::fill_n(holed.begin(), 12, 0.5f); // the buildings stand in the southern half
    QCOMPARE(town.addScenario("whole", everywhere(0.5f)).exitCode, 0);
    QCOMPARE(town.addScenario("holed", holed).exitCode, 0);
    const auto unknown = [&](const char *proposal) {
        return pair(town.answer({ "compare", "--base", "whole", "--proposal",
                proposal }))["damage_unknown_buildings"]
                .toInt(-1);
    };
    QCOMPARE(unknown("whole"), 0);
    QCOMPARE(unknown("holed"), 3);
}

void TestFloodCompare::theExpectedDamageChanges()
{
    const QJsonObject both = m_town.answer({ "compare", "--base", "t100,t10", "--proposal",
            "t100-fill,t10-fill", "--parcel", "1/1" });
    const QJsonArray pairs = both["pairs"].toArray();
    const double t100 = pairs[0].toObject()["damage_change_m2"].toDouble();
    const double t10 = pairs[1].toObject()["damage_change_m2"].toDouble();
    const QJsonObject expected = both["expected_change"].toObject();
    const double without = (0.1 - 0.01) * (t100 + t10) / 2.0;
    QVERIFY(t100 != 0.0 && t10 != 0.0);
    QVERIFY(std::abs(expected["without_tail_m2"].toDouble() - without) < 1e-5);
    QVERIFY(std::abs(expected["with_tail_m2"].toDouble() - without - t100 / 100.0) < 1e-5);
    // 0.04 m is not wet, 0.1 m is: everything but the fill becomes wet.
    QCOMPARE(pairs[1].toObject()["newly_wet_m2"].toDouble(), 2000.0);
}

void TestFloodCompare::rastersAreComparedToo()
{
    const QString base = m_town.raster("base.tif", everywhere(0.5f));
    const QString proposal = m_town.raster("proposal.tif", filled(0.03f));
    const QJsonObject comparison = m_town.answer(
            { "compare", "--base", base, "--proposal", proposal, "--parcel", "1/1" });
    QCOMPARE(neighbours(comparison)["raised"].toInt(), 5);
    // Damage too, as of scenarios of the same depths.
    QCOMPARE(m_town.addScenario("as-base", everywhere(0.5f)).exitCode, 0);
    QCOMPARE(m_town.addScenario("as-proposal", filled(0.03f)).exitCode, 0);
    const QJsonObject scenarios = m_town.answer(
            { "compare", "--base", "as-base", "--proposal", "as-proposal", "--parcel", "1/1" });
    QVERIFY(pair(comparison)["damage_change_m2"].toDouble() != 0.0);
    QCOMPARE(pair(comparison)["damage_change_m2"], pair(scenarios)["damage_change_m2"]);
}

void TestFloodCompare::allFilesAreThere()
{
    const QString folder = m_town.file("out");
    (void)m_town.flood({ "compare", "--base", "t100", "--proposal", "t100-fill", "--parcel", "1/1",
            "--out", folder });
    QCOMPARE(QDir(folder).entryList(QDir::Files),
            QStringList({ "change-1.qml", "change-1.tif", "comparison.csv", "comparison.gpkg",
                    "comparison.json" }));
    QFile csv(folder + "/comparison.csv");
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QCOMPARE(csv.readAll().count('\n'), 6);
}

void TestFloodCompare::whatCannotBeComparedIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("no such scenario") << QStringList{ "--base", "t100", "--proposal", "no" } << 2;
    QTest::newRow("sides of different length")
            << QStringList{ "--base", "t100,t10", "--proposal", "t100-fill" } << 2;
    QTest::newRow("two sites") << QStringList{ "--base", "t100", "--proposal", "t100-fill",
        "--parcel", "1/1", "--zone", "1" }
                               << 2;
    QTest::newRow("no such case") << QStringList{ "--base", "t100", "--proposal", "t100-fill",
        "--case", "12/2026" } << 2;
    QTest::newRow("a negative threshold")
            << QStringList{ "--base", "t100", "--proposal", "t100-fill", "--threshold", "-1" } << 2;
    QTest::newRow("another reference system")
            << QStringList{ "--base", "t100", "--proposal", "GEO" } << 3;
    QTest::newRow("another grid") << QStringList{ "--base", "t100", "--proposal", "GRID" } << 3;
    QTest::newRow("a record without a site")
            << QStringList{ "--base", "t100", "--proposal", "t100-fill", "--record", "x" } << 2;
}

void TestFloodCompare::whatCannotBeComparedIsRefused()
{
    QFETCH(QStringList, arguments);
    const QString geo = m_town.raster("geo.tif", everywhere(0.5f), "EPSG:4326");
    // The same raster as a mesh of other cells: half of the town.
    const QString grid = m_town.file("grid.tif");
    if (arguments.contains("GRID")) {
        const ProgramRun cut = runProgram("gdal_translate",
                { "-q", "-srcwin", "0", "0", "3", "4", m_town.raster("whole.tif", everywhere(0.5f)),
                        grid });
        QVERIFY2(cut.exitCode == 0, cut.standardError.constData());
    }
    for (QString &argument : arguments) {
        argument.replace(QRegularExpression("^GEO$"), geo);
        argument.replace(QRegularExpression("^GRID$"), grid);
    }
    QTEST(m_town.flood(QStringList{ "compare" } + arguments).exitCode, "exitCode");
}

void TestFloodCompare::theRecordIsCitedByAReview()
{
    const QString pack = sourceFolder() + "/resources/rules/flood-offsite.yaml";
    QCOMPARE(runSpp({ "rules", "test", pack }).exitCode, 0);
    const QString proposal = m_town.file("proposal.yaml");
    QFile file(proposal);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("fill_height_m: 0.8\n");
    file.close();
    const auto finding = [&](const char *rule) {
        const ProgramRun run = runSpp({ "review", m_town.territory(), "--parcel", "1/1",
                "--proposal", proposal, "--rules", pack, "--json" });
        for (const QJsonValue &one :
                QJsonDocument::fromJson(run.standardOutput).object()["findings"].toArray()) {
            if (one.toObject()["rule"].toString() == QLatin1String(rule))
                return one.toObject();
        }
        return QJsonObject();
    };
    QCOMPARE(finding("flood.offsite.neighbours")["outcome"].toString(), QString("unknown"));
    const QStringList compare{ "compare", "--base", "t100", "--proposal", "t100-fill", "--parcel",
        "1/1", "--record", "fill-1", "--at", "2026-11-20" };
    QCOMPARE(m_town.flood(compare).exitCode, 1);
    QCOMPARE(m_town.flood(compare).exitCode, 1); // the same name takes the place of the first
    QCOMPARE(runSpp({ "theme", "set", m_town.territory(), "flood-changes", "--accuracy", "0" })
                     .exitCode,
            0);
    const QJsonObject neighbours = finding("flood.offsite.neighbours");
    QCOMPARE(neighbours["outcome"].toString(), QString("conflict"));
    QCOMPARE(neighbours["measured"].toDouble(), 5.0);
    const QString message = neighbours["message"].toString();
    QVERIFY2(message.contains("5 neighbouring parcels, by 3 cm"), qPrintable(message));
    QCOMPARE(finding("flood.offsite.compared")["measured"].toDouble(), 1.0);
    QCOMPARE(runSpp({ "territory", "verify", m_town.territory() }).exitCode, 0);
}

QTEST_GUILESS_MAIN(TestFloodCompare)
#include "test_floodcompare.moc"
