// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "floodtown.h"

#include "core/data/schema.h"
#include "core/data/territory.h"
#include "flood/hazard/hazardgrid.h"
#include "flood/hazard/hazardschemes.h"
#include "flood/hazard/scenario.h"
#include "flood/hazard/scenariogroups.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>

using namespace spp;
using namespace spp::flood;
using namespace spp::test;

class TestFloodScenarios : public QObject {
    Q_OBJECT

private slots:
    void shippedSchemesAreSound();
    void whatAScenarioStatesIsKept();
    void probabilityAndYearsAreTheSame();
    void aScenarioIsReplacedAndRemovedWhole();
    void zonesBecomeClasses();
    void gatesComeInPairs();
    void pairsAreAsTheyState();
    void aLaterYearRaisesTheWater();
    void noRiseIsAddedTwice();
    void allLandOfACommuneIsMeasured();
    void anOlderTerritoryIsCarriedOver();
};

void TestFloodScenarios::shippedSchemesAreSound()
{
    const auto schemes
            = HazardSchemes::read(sourceFolder() + "/resources/flood/hazard-classes.yaml");
    QVERIFY2(schemes.ok(), schemes ? "" : schemes.error().text().c_str());
    for (const NamedHazardScheme &scheme : schemes->all()) {
        QVERIFY(!scheme.source.vi.isEmpty() && !scheme.source.en.isEmpty());
        QVERIFY2(QStringList({ "V", "S", "M" }).contains(scheme.mark), qPrintable(scheme.id));
    }
    const auto classOf = [&](const char *id, double depth, double speed) {
        return schemes->find(id)->scheme.classOf({ depth, speed, depth * speed });
    };
    QCOMPARE(classOf("aidr", 1.0, 0.8), 4);
    QCOMPARE(classOf("aidr", 5.0, 0.0), 6);
    QCOMPARE(classOf("depth", 0.1, 0.0), 2);
    QCOMPARE(classOf("depth-urban", 0.1, 0.0), 2);
    QCOMPARE(classOf("fd2320", 0.5, 0.5), 3);
    QCOMPARE(classOf("fd2320-open", 0.2, 0.5), 1);
    QCOMPARE(classOf("swiss", 0.5, 0.0), 2); // the limit itself is medium
    QCOMPARE(classOf("swiss", 2.0, 0.0), 2);
    QCOMPARE(classOf("swiss", 1.0, 2.1), 3);
    QCOMPARE(schemes->find("depth-urban")->shown(0.15), 1.5);
}

void TestFloodScenarios::whatAScenarioStatesIsKept()
{
    FloodTown town;
    QVERIFY2(town.why().isEmpty(), qPrintable(town.why()));
    const ProgramRun added = town.addScenario("t100", everywhere(0.5f),
            { "--return-period", "100", "--gates", "shut", "--date", "2025-10-18", "--pathway",
                    "rcp45", "--target-year", "2055", "--subsidence", "0.3" });
    QVERIFY2(added.exitCode == 0, added.standardError.constData());
    const QJsonObject scenario = town.answer({ "scenarios" })["scenarios"].toArray()[0].toObject();
    QCOMPARE(scenario["return_period_years"].toDouble(), 100.0);
    QCOMPARE(scenario["gates"].toString(), QString("shut"));
    QCOMPARE(scenario["date"].toString(), QString("2025-10-18"));
    QCOMPARE(scenario["target_year"].toInt(), 2055);
    QVERIFY(std::abs(scenario["sea_level_rise_m"].toDouble() - 0.25)
            < 1e-12); // between 0.22 and 0.28
    QCOMPARE(scenario["subsidence_m"].toDouble(), 0.3);
    const QJsonObject depth = scenario["quantities"].toObject()["depth"].toObject();
    QCOMPARE(depth["sha256"].toString().size(), 64);
    QCOMPARE(depth["file"].toString(), QString("t100.tif"));
    const ProgramRun list = runSpp({ "flood", "scenarios", town.territory(), "--lang", "vi" });
    QVERIFY2(list.standardOutput.contains("đóng") && !list.standardOutput.contains("shut"),
            list.standardOutput);
    QCOMPARE(runSpp({ "territory", "verify", town.territory() }).exitCode, 0);
}

void TestFloodScenarios::probabilityAndYearsAreTheSame()
{
    FloodTown town;
    QCOMPARE(town.addScenario("p1", everywhere(0.5f), { "--probability", "1" }).exitCode, 0);
    const QJsonObject scenario = town.answer({ "scenarios" })["scenarios"].toArray()[0].toObject();
    QCOMPARE(scenario["return_period_years"].toDouble(), 100.0);
    QCOMPARE(scenario["probability_percent"].toDouble(), 1.0);
    QVERIFY(town.flood({ "scenarios" }).standardOutput.contains("P 1 % (T = 100 years)"));
    for (const QStringList &wrong : { QStringList{ "--probability", "0" },
                 QStringList{ "--probability", "101" }, QStringList{ "--return-period", "0.5" },
                 QStringList{ "--probability", "1", "--return-period", "100" },
                 QStringList{ "--gates", "ajar" }, QStringList{ "--pathway", "rcp45" },
                 QStringList{ "--pathway", "rcp45", "--target-year", "2150" } })
        QVERIFY(town.addScenario("other", everywhere(0.5f), wrong).exitCode >= 2);
    QCOMPARE(town.answer({ "scenarios" })["scenarios"].toArray().size(), 1);
}

void TestFloodScenarios::aScenarioIsReplacedAndRemovedWhole()
{
    FloodTown town;
    QCOMPARE(town.addScenario("t10", everywhere(0.5f)).exitCode, 0);
    QCOMPARE(town.addScenario("t10", everywhere(0.7f)).exitCode, 2);
    QCOMPARE(town.addScenario("t10", everywhere(0.7f), { "--replace" }).exitCode, 0);
    const auto territory = Territory::open(town.territory(), Territory::Access::ReadWrite);
    QVERIFY(territory.ok());
    Database &database = (*territory)->database();
    QCOMPARE(database.single("SELECT count(*) FROM raster")->toInt(), 1);
    ScenarioRegister scenarios(**territory);
    Feedback silent;
    QCOMPARE(scenarios.cells(*scenarios.find("t10"), HazardQuantity::Depth, silent)->front(), 0.7f);
    QCOMPARE(town.flood({ "remove-scenario", "t10" }).exitCode, 0);
    QCOMPARE(database.single("SELECT count(*) FROM raster")->toInt(), 0);
    QCOMPARE(database.single("SELECT count(*) FROM raster_tile")->toInt(), 0);
    QCOMPARE(database.single("SELECT count(*) FROM flood_scenario_raster")->toInt(), 0);
    QCOMPARE(town.flood({ "remove-scenario", "t10" }).exitCode, 2);
}

void TestFloodScenarios::zonesBecomeClasses()
{
    FloodTown town;
    QCOMPARE(town.flood({ "themes" }).exitCode, 0);
    const auto territory = Territory::open(town.territory(), Territory::Access::ReadWrite);
    QVERIFY(territory.ok());
    Database &database = (*territory)->database();
    const QString insert
            = QStringLiteral("INSERT INTO theme_flood_zones(hazard_class, geom) VALUES (?1, %1)");
    const auto wkb = [](double x) {
        const engine::Geometry box
                = engine::Geometry::box({ 700000 + x, 9300000, 700020 + x, 9300040 });
        std::vector<engine::Geometry> parts;
        parts.push_back(box.clone());
        const std::string bytes = engine::Geometry::collect(std::move(parts)).wkb();
        return QByteArray(bytes.data(), int(bytes.size()));
    };
    const QString sql = insert.arg(database.dialect().geometryFromWkb("?2"));
    QVERIFY(database.run(sql, { "H3", wkb(0) }).ok());
    QVERIFY(database.run(sql, { "H1", wkb(10) }).ok()); // the worse one holds where they overlap
    const ProgramRun run = town.flood({ "add-scenario", "drawn", "--zones", "flood-zones",
            "--scheme", "aidr", "--cell", "10", "--source", "test" });
    QVERIFY2(run.exitCode == 0, run.standardError.constData());
    const QJsonArray totals = town.answer({ "exposure", "--scheme", "aidr" })["subjects"]
                                      .toArray()[0]
                                      .toObject()["totals"]
                                      .toArray();
    QMap<QString, double> size;
    for (const QJsonValue &total : totals)
        size[total.toObject()["class"].toString()] = total.toObject()["size"].toDouble();
    QCOMPARE(size.value("H3"), 800.0);
    QCOMPARE(size.value("H1"), 400.0);
    QCOMPARE(size.value("unknown"), 1200.0); // where nobody drew a zone nothing is known
    QCOMPARE(town.flood({ "exposure", "--scheme", "depth" }).exitCode, 2);
    QVERIFY(database.run(sql, { "H9", wkb(0) }).ok());
    QCOMPARE(town.flood({ "add-scenario", "wrong", "--zones", "flood-zones", "--scheme", "aidr",
                                "--cell", "10", "--source", "test" })
                     .exitCode,
            3);
}

void TestFloodScenarios::gatesComeInPairs()
{
    FloodTown town;
    const QStringList year{ "--return-period", "10" };
    QCOMPARE(town.addScenario("a-open", everywhere(0.5f), year + QStringList{ "--gates", "open" })
                     .exitCode,
            0);
    QCOMPARE(town.addScenario("a-shut", everywhere(0.05f), year + QStringList{ "--gates", "shut" })
                     .exitCode,
            0);
    QCOMPARE(town.addScenario("b-shut", everywhere(0.1f), { "--gates", "shut" }).exitCode, 0);
    const QJsonArray pairs = town.answer({ "scenarios" })["gate_pairs"].toArray();
    QCOMPARE(pairs.size(), 1);
    QCOMPARE(pairs[0].toObject()["open"].toString(), QString("a-open"));
    QCOMPARE(pairs[0].toObject()["shut"].toString(), QString("a-shut"));
    const QJsonObject report = town.answer({ "exposure", "--scenario", "a-open,a-shut" });
    double gained = 0.0;
    for (const QJsonValue &one : report["gate_pairs"].toArray()) {
        if (one.toObject()["class"].toString() == "under-0.1")
            gained = one.toObject()["size"].toDouble();
    }
    QCOMPARE(gained, 2400.0); // all of the town goes from 0.5 m to 0.05 m
}

void TestFloodScenarios::pairsAreAsTheyState()
{
    const auto scenario = [](const char *id, std::optional<PairRole> pair, const char *gates = "") {
        FloodScenario one;
        one.id = QLatin1String(id);
        one.pair = std::move(pair);
        one.gates = QLatin1String(gates);
        return one;
    };
    const auto role = [](const char *pair, bool isProposal) {
        return PairRole{ QLatin1String(pair), QStringLiteral("fill"), isProposal };
    };
    const auto pairs = [](const std::vector<FloodScenario> &scenarios) {
        QStringList all;
        for (const ProposalPair &pair : proposalPairs(scenarios))
            all.append(pair.name + ':' + pair.base.join(',') + '/' + pair.proposal.join(','));
        return all;
    };
    // Whatever they are called.
    QCOMPARE(pairs({ scenario("after", role("a", true)), scenario("before", role("a", false)) }),
            QStringList{ "fill:before/after" });
    QCOMPARE(pairs({ scenario("p", role("a", true), "shut"), scenario("q", role("a", true), "open"),
                     scenario("r", role("a", false), "shut"),
                     scenario("s", role("a", false), "open") }),
            QStringList{ "fill:s,r/q,p" });
    // By their ids alone, as older territories have them.
    QCOMPARE(pairs({ scenario("z-base", {}), scenario("z-proposal", {}) }),
            QStringList{ "z:z-base/z-proposal" });
    // One of them was replaced by a run of another pair.
    QCOMPARE(pairs({ scenario("z-base", role("a", false)),
                     scenario("z-proposal", role("b", true)) }),
            QStringList());
    QCOMPARE(pairs({ scenario("z-base", role("a", false)), scenario("z-proposal", {}) }),
            QStringList());
    // Nobody knows which of two is meant.
    QCOMPARE(pairs({ scenario("p", role("a", true)), scenario("q", role("a", true)),
                     scenario("r", role("a", false)) }),
            QStringList());
}

void TestFloodScenarios::aLaterYearRaisesTheWater()
{
    FloodTown town;
    const QString level = town.raster("ground.tif", everywhere(1.0f));
    std::vector<float> depths = everywhere(0.5f);
    depths[22] = 0.0f;
    QCOMPARE(town.addScenario("now", depths, { "--ground", level }).exitCode, 0);
    const QStringList raise{ "raise-scenario", "later", "--of", "now", "--pathway",
        "relative-trend", "--from-year", "2020", "--target-year", "2030" };
    const ProgramRun run = town.flood(raise);
    QVERIFY2(run.exitCode == 0, run.standardError.constData());
    const QJsonObject later = town.answer({ "scenarios" })["scenarios"].toArray()[0].toObject();
    QCOMPARE(later["id"].toString(), QString("later"));
    QCOMPARE(later["target_year"].toInt(), 2030);
    QVERIFY(std::abs(later["sea_level_rise_m"].toDouble() - 0.223) < 1e-9);
    const auto territory = Territory::open(town.territory(), Territory::Access::ReadOnly);
    ScenarioRegister scenarios(**territory);
    Feedback silent;
    const auto cells = scenarios.cells(*scenarios.find("later"), HazardQuantity::Depth, silent);
    QVERIFY(std::abs(cells->front() - 0.723f) < 1e-6f);
    QVERIFY(std::abs((*cells)[22] - 0.723f) < 1e-6f); // dry today, and as low as the rest
    QCOMPARE(town.flood(raise).exitCode, 2); // it is there
    QVERIFY2(run.standardOutput.contains("0.223 m, as from 2020 to 2030"), run.standardOutput);
    QVERIFY2(!run.standardOutput.contains("Warning"), run.standardOutput);
    QCOMPARE(town.addScenario("bare", everywhere(0.5f)).exitCode, 0);
    QCOMPARE(town.flood({ "raise-scenario", "x", "--of", "bare", "--pathway", "rcp45",
                                "--target-year", "2050" })
                     .exitCode,
            2); // where the water goes is not known
    QCOMPARE(town.flood({ "raise-scenario", "x", "--of", "now", "--pathway", "rcp45",
                                "--target-year", "2150" })
                     .exitCode,
            3); // the table does not reach so far
}

void TestFloodScenarios::noRiseIsAddedTwice()
{
    FloodTown town;
    const QString level = town.raster("ground.tif", everywhere(1.0f));
    QCOMPARE(
            town.addScenario("now", everywhere(0.5f), { "--ground", level, "--date", "2026-10-01" })
                    .exitCode,
            0);
    QCOMPARE(town.addScenario("2050", everywhere(0.7f),
                         { "--ground", level, "--target-year", "2050", "--sea-level", "0.2" })
                     .exitCode,
            0);
    const auto raised = [&](const char *base) {
        return town.flood({ "raise-scenario", QStringLiteral("of-%1").arg(base), "--of", base,
                "--pathway", "rcp45", "--target-year", "2060" });
    };
    const ProgramRun twice = raised("2050");
    QCOMPARE(twice.exitCode, 2);
    QVERIFY2(twice.standardError.contains("holds a rise"), twice.standardError);
    const ProgramRun since = raised("now"); // the table counts from 1995
    QCOMPARE(since.exitCode, 0);
    QVERIFY2(since.standardOutput.contains("--from-year 2026"), since.standardOutput);
}

/// Land without parcels too.
void TestFloodScenarios::allLandOfACommuneIsMeasured()
{
    const FloodTown town;
    std::vector<float> cells;
    for (int i = 0; i < 24; ++i) // the west is dry
        cells.push_back(i % 6 < 2 ? 0.0f : 0.75f);
    QCOMPARE(town.addScenario("t100", cells).exitCode, 0);
    QCOMPARE(town.flood({ "themes" }).exitCode, 0);
    const QString file = town.text("communes.geojson",
            R"({"type":"FeatureCollection",
            "crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::32748"}},
            "features":[{"type":"Feature","properties":{"name":"West","code":"A"},
            "geometry":{"type":"Polygon","coordinates":[[[700000,9300000],[700030,9300000],
            [700030,9300040],[700000,9300040],[700000,9300000]]]}}]})");
    const ProgramRun read = runSpp(
            { "import", town.territory(), file, "--theme", "communes", "--date", "2026-01-01" });
    QVERIFY2(read.exitCode == 0, read.standardError);
    const QJsonArray classes = town.answer({ "exposure", "--areas", "communes" })["areas"]
                                       .toArray()[0]
                                       .toObject()["features"]
                                       .toArray();
    QCOMPARE(classes.size(), 2);
    QCOMPARE(classes[0].toObject()["label"].toString(), QString("West"));
    QCOMPARE(classes[0].toObject()["area_ha"].toDouble(), 0.08); // dry
    QCOMPARE(classes[1].toObject()["area_ha"].toDouble(), 0.04); // 0.75 m
}

void TestFloodScenarios::anOlderTerritoryIsCarriedOver()
{
    FloodTown town;
    {
        const auto territory = Territory::open(town.territory(), Territory::Access::ReadWrite);
        QVERIFY(territory.ok());
        Database &database = (*territory)->database();
        for (const char *sql : { "DROP TABLE flood_scenario_raster", "DROP TABLE flood_scenario",
                     "UPDATE territory_meta SET value = '5' WHERE key = 'schema_version'" })
            QVERIFY(database.execute(sql).ok());
    }
    QCOMPARE(town.flood({ "scenarios" }).exitCode, 3); // to read an older one is refused
    QCOMPARE(town.addScenario("t10", everywhere(0.5f)).exitCode, 0);
    QCOMPARE(town.answer({ "scenarios" })["scenarios"].toArray().size(), 1);
    QVERIFY(QFile::exists(town.territory() + ".schema-5.backup"));
    QCOMPARE(runSpp({ "territory", "verify", town.territory() }).exitCode, 0);
}

QTEST_GUILESS_MAIN(TestFloodScenarios)
#include "test_floodscenarios.moc"
