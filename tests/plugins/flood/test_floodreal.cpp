// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// Real floods: buildings of a delta city under a depth raster, and results of two hydraulic models.
#include "flood/hazard/geotiff.h"
#include "flood/hazard/hazardgrid.h"
#include "floodtown.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <cmath>

using namespace spp;
using namespace spp::flood;
using namespace spp::test;

class TestFloodReal : public QObject {
    Q_OBJECT

private slots:
    void buildingsOfADeltaCity();
    void depthsOfAMeshOverTime();
    void groundOfAMesh();

private:
    QTemporaryDir m_folder;
};

void TestFloodReal::buildingsOfADeltaCity()
{
    const QString shared = sharedFolder("data/jakarta-flood");
    if (shared.isEmpty()) {
        QWARN("jakarta-flood is not beside the project: not tested");
        return;
    }
    const QString territory = m_folder.filePath("city.sqlite");
    const auto run = [](const QStringList &arguments) {
        const ProgramRun done = runSpp(arguments);
        if (done.exitCode != 0)
            qWarning("%s", done.standardError.constData());
        return done.exitCode;
    };
    QCOMPARE(run({ "territory", "create", territory, "--profile",
                     sourceFolder() + "/tests/data/profiles/flood-delta" }),
            0);
    const ProgramRun unzip = runProgram(
            "unzip", { "-q", shared + "/jakarta_building.gpkg.zip", "-d", m_folder.path() });
    QCOMPARE(unzip.exitCode, 0);
    QCOMPARE(run({ "import", territory, m_folder.filePath("jakarta_building.gpkg"), "--theme",
                     "buildings", "--date", "2026-01-01" }),
            0);
    QCOMPARE(run({ "import", territory, shared + "/district_osm_jakarta.geojson", "--theme",
                     "districts", "--date", "2026-01-01" }),
            0);
    QCOMPARE(run({ "flood", "add-scenario", territory, "t100", "--depth",
                     shared + "/jakarta_continuous_flood.tif", "--source", "InaSAFE",
                     "--return-period", "100" }),
            0);
    const ProgramRun done = runSpp({ "flood", "exposure", territory, "--subjects", "buildings",
            "--areas", "districts", "--json" });
    QVERIFY2(done.exitCode == 0, done.standardError.constData());
    const QJsonObject report = QJsonDocument::fromJson(done.standardOutput).object();
    const QJsonObject buildings = report["subjects"].toArray()[0].toObject();
    QCOMPARE(buildings["features"].toInt(), 7689);
    qlonglong all = 0;
    qlonglong unknown = 0;
    QMap<QString, double> hectares;
    for (const QJsonValue &one : buildings["totals"].toArray()) {
        all += one.toObject()["count"].toInt();
        hectares[one.toObject()["class"].toString()] = one.toObject()["size"].toDouble() / 1e4;
        if (one.toObject()["class"].toString() == "unknown")
            unknown = one.toObject()["count"].toInt();
    }
    QCOMPARE(all, 7689); // each has one class
    // From intersecting buildings and cells in degrees, without any raster of metres.
    const QMap<QString, double> intersected{ { "dry", 342.07 }, { "0.1-0.7", 255.84 },
        { "0.7-1.5", 202.78 }, { "from-1.5", 79.64 } };
    for (auto one = intersected.begin(); one != intersected.end(); ++one)
        QVERIFY2(std::abs(hectares[one.key()] / one.value() - 1.0) < 0.01, qPrintable(one.key()));
    QVERIFY(!hectares.contains("under-0.1")); // no cell of the raster has such a depth
    // 44 lie wholly outside of the raster, more partly, and none of them is dry.
    QVERIFY2(unknown >= 44 && unknown < 150, qPrintable(QString::number(unknown)));
    QCOMPARE(report["damage"]
                     .toObject()["scenarios"]
                     .toArray()[0]
                     .toObject()["unknown_buildings"]
                     .toInt(),
            int(unknown));
    bool saysStoreys = false;
    for (const QJsonValue &warning : report["warnings"].toArray())
        saysStoreys = saysStoreys || warning.toString().contains("do not state their storeys");
    QVERIFY(saysStoreys); // sparse attributes are told, not passed over
    QCOMPARE(report["areas"].toArray()[0].toObject()["theme"].toString(), QString("districts"));
    const ProgramRun people = runSpp({ "flood", "exposure", territory, "--subjects", "people" });
    QCOMPARE(people.exitCode, 2); // nobody states residents; no number is made up
}

void TestFloodReal::depthsOfAMeshOverTime()
{
    const QString shared = sharedFolder("data/flood-models");
    if (shared.isEmpty()) {
        QWARN("flood-models is not beside the project: not tested");
        return;
    }
    FloodTown town;
    const ProgramRun unzip
            = runProgram("unzip", { "-q", shared + "/hecras-baldeagle.zip", "-d", town.file("") });
    QCOMPARE(unzip.exitCode, 0);
    const QString mesh = town.file("baldeagle_multi2d.hdf");
    const auto add = [&](const char *id, const QString &source, const QStringList &options) {
        return town.flood(QStringList{ "add-scenario", id, "--depth", source, "--source", "HEC-RAS",
                                  "--crs", "EPSG:32748", "--unit", "ft" }
                + options);
    };
    QCOMPARE(add("x", mesh, { "--cell", "200", "--time", "max" }).exitCode, 3); // which variable?
    QCOMPARE(add("x", mesh + "#Depth", { "--time", "max" }).exitCode, 3); // which cell size?
    QCOMPARE(add("x", mesh + "#Depth", { "--cell", "200" }).exitCode, 2); // which time?
    QCOMPARE(add("first", mesh + "#Depth", { "--cell", "200", "--time", "1" }).exitCode, 0);
    QCOMPARE(add("last", mesh + "#Depth", { "--cell", "200", "--time", "7" }).exitCode, 0);
    QCOMPARE(add("most", mesh + "#Depth", { "--cell", "200", "--time", "max" }).exitCode, 0);
    // Nowhere is a time step deeper than the greatest of all.
    for (const char *step : { "first", "last" }) {
        const QJsonObject change
                = town.answer({ "compare", "--base", step, "--proposal", "most" })["pairs"]
                          .toArray()[0]
                          .toObject();
        QCOMPARE(change["greatest_fall_m"].toDouble(-1.0), 0.0);
        QVERIFY(change["known_m2"].toDouble() > 1e6);
    }
    QVERIFY(town.answer({ "compare", "--base", "first", "--proposal", "most" })["pairs"]
                    .toArray()[0]
                    .toObject()["greatest_rise_m"]
                    .toDouble()
            > 0.0);
}

void TestFloodReal::groundOfAMesh()
{
    const QString shared = sharedFolder("data/flood-models");
    if (shared.isEmpty()) {
        QWARN("flood-models is not beside the project: not tested");
        return;
    }
    FloodTown town;
    const ProgramRun unzip
            = runProgram("unzip", { "-q", shared + "/tuflow-2dm.zip", "-d", town.file("") });
    QCOMPARE(unzip.exitCode, 0);
    const QString mesh = town.file("M01_5m_002.2dm");
    SourceReading reading;
    reading.quantity = HazardQuantity::Ground;
    reading.cell = 20.0;
    Feedback silent;
    const Result<HazardGrid> ground = readSource({ mesh, {} }, reading, silent);
    QVERIFY2(ground, ground ? "" : ground.error().text().c_str());
    const QString depths = town.file("depths.tif");
    QVERIFY(writeGeoTiff(
            ground->grid, std::vector<float>(ground->cells.size(), 0.5f), "EPSG:32748", depths));
    const QStringList both{ "add-scenario", "mesh", "--depth", depths, "--ground", mesh, "--source",
        "TUFLOW", "--cell", "20" };
    const ProgramRun noCrs = town.flood(both);
    QCOMPARE(noCrs.exitCode, 3); // a .2dm does not say where it lies
    QVERIFY2(noCrs.standardError.contains("CRS"), noCrs.standardError.constData());
    const ProgramRun added = town.flood(both + QStringList{ "--crs", "EPSG:32748" });
    QVERIFY2(added.exitCode == 0, added.standardError.constData());
    const QJsonObject same = town.answer({ "compare", "--base", "mesh", "--proposal", "mesh" });
    const QJsonObject pair = same["pairs"].toArray()[0].toObject();
    QCOMPARE(pair["fill_m3"].toDouble(-1.0), 0.0);
    QCOMPARE(pair["cut_m3"].toDouble(-1.0), 0.0);
}

QTEST_GUILESS_MAIN(TestFloodReal)
#include "test_floodreal.moc"
