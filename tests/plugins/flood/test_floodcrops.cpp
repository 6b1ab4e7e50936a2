// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// What floods do to crops, by the command line; numbers are reckoned by hand from CropTown.
#include "croptown.h"

#include "flood/crops/croptable.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <cmath>

using namespace spp;
using namespace spp::flood;
using namespace spp::test;

namespace {

QJsonObject rice(const QJsonObject &report)
{
    return report["crops"].toObject()["crops"].toArray()[0].toObject();
}

QJsonObject entry(const QJsonObject &crop, const char *list, const char *scenario,
        const QString &commune = {})
{
    for (const QJsonValue &one : crop[QLatin1String(list)].toArray()) {
        if (one["scenario"].toString() == QLatin1String(scenario)
                && (commune.isEmpty() || one["commune_code"].toString() == commune))
            return one.toObject();
    }
    return {};
}

bool isNear(const QJsonValue &value, double expected)
{
    return value.isDouble() && std::abs(value.toDouble() - expected) < 1e-6;
}

} // namespace

class TestFloodCrops : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void fieldsAreThoseOfTheGroup();
    void lossesAreThoseOfTheTable();
    void communesAreNamed();
    void namesAreThoseOfTheDay();
    void withoutDurationsTheLossIsUnknown();
    void anAverageYear();
    void areasByDepthAndDuration();
    void withoutValueLossesAreHectares();
    void anotherThemeMaySayWhereItGrows();
    void numbersFollowTheLanguage();
    void layersAreDrawnByTheShareLost();
    void threadsAndOrderChangeNothing();
    void cropsAreWrittenWithTheRest();
    void theAnswerIsTheGoldenOne();
    void theShippedTableIsEmpty();
    void aProfileMayHaveATable();
    void badRequestsAreRefused_data();
    void badRequestsAreRefused();
    void badTablesAreRefused_data();
    void badTablesAreRefused();
    void aFallingLossIsWarnedOf();

private:
    CropTown m_town;
};

void TestFloodCrops::initTestCase() { QVERIFY2(m_town.why().isEmpty(), qPrintable(m_town.why())); }

void TestFloodCrops::fieldsAreThoseOfTheGroup()
{
    const QJsonObject report = m_town.answer({ "--scenario", "t100" });
    const QJsonObject crop = rice(report);
    QCOMPARE(crop["codes"].toArray(), QJsonArray({ "LUA", "LUC", "LUK" }));
    QCOMPARE(crop["features"].toInt(), 4); // "luc" is one of them
    QVERIFY(isNear(crop["area_ha"], 0.16));
    QCOMPARE(crop["partly_features"].toInt(), 1); // LUC+ONT
    QVERIFY(isNear(crop["partly_ha"], 0.04));
    QVERIFY(report["subjects"].toArray().isEmpty()); // crops alone were asked for
    const QByteArray without = m_town.flood({ "--scenario", "t100", "--json" }).standardOutput;
    QVERIFY(QJsonDocument::fromJson(without)["crops"].isNull());
}

void TestFloodCrops::lossesAreThoseOfTheTable()
{
    // 400 m² each at 0.5, 0.75, 0.5 and 1 m for 24 h: 0.2, 0.4, 0.2 and 0.6 of them.
    const QJsonObject loss = entry(rice(m_town.answer({})), "scenarios", "t100");
    QVERIFY(isNear(loss["lost_ha"], 0.056));
    QVERIFY(isNear(loss["wet_ha"], 0.16));
    QVERIFY(isNear(loss["unknown_ha"], 0.0));
    QVERIFY(isNear(loss["lost_share"], 0.35));
    QVERIFY(isNear(loss["lost_value"], 2800.0));
    QVERIFY(isNear(loss["lost_value_per_ha"], 17500.0));
}

void TestFloodCrops::communesAreNamed()
{
    const QJsonObject report = m_town.answer({ "--subjects", "parcels", "--scenario", "t100" });
    const QJsonObject loss = entry(rice(report), "communes", "t100", "B");
    QCOMPARE(loss["commune_name"].toString(), QString("Village Be"));
    QVERIFY(isNear(loss["lost_ha"], 0.032));
    const QJsonArray communes = report["subjects"].toArray()[0].toObject()["communes"].toArray();
    QCOMPARE(communes[0].toObject()["commune_name"].toString(), QString("Ward An"));
    const QByteArray text = m_town.flood({ "--crops", m_town.table(), "--stage", "flowering",
                                                 "--subjects", "parcels" })
                                    .standardOutput;
    for (const char *words : { "Ward An", "Village Be", "Flowering", "2,800 VND", "unknown" })
        QVERIFY2(text.contains(words), words);
}

void TestFloodCrops::namesAreThoseOfTheDay()
{
    const QJsonObject report = QJsonDocument::fromJson(
            m_town.flood({ "--at", "2025-06-30", "--json" }).standardOutput)
                                       .object();
    const QJsonObject commune
            = report["subjects"].toArray()[0].toObject()["communes"].toArray()[0].toObject();
    QCOMPARE(commune["commune_code"].toString(), QString("A"));
    QVERIFY(commune["commune_name"].isNull());
}

void TestFloodCrops::withoutDurationsTheLossIsUnknown()
{
    const QJsonObject report = m_town.answer({ "--scenario", "bare" });
    const QJsonObject loss = entry(rice(report), "scenarios", "bare");
    QVERIFY(loss["lost_ha"].isNull());
    QVERIFY(loss["lost_value"].isNull());
    QVERIFY(isNear(loss["unknown_ha"], 0.16));
    QVERIFY(report["warnings"].toArray().contains(
            "Rice, bare: the loss is unknown, the scenario has no durations."));
    const QJsonObject wet = entry(rice(report), "classes", "bare");
    QVERIFY(wet["duration_from_h"].isNull());
}

void TestFloodCrops::anAverageYear()
{
    // t10 at half the depth: 0.1, 0.15, 0.1 and 0.2 of 400 m², 220 m²; t100 560 m².
    const QJsonObject year = rice(m_town.answer({}))["expected_annual"].toArray()[0].toObject();
    QCOMPARE(year["scenarios"].toArray(), QJsonArray({ "t10", "t100" }));
    const double without = (0.1 - 0.01) * (220.0 + 560.0) / 2.0 / 10000.0;
    QVERIFY(isNear(year["without_tail_ha"], without));
    QVERIFY(isNear(year["with_tail_ha"], without + 0.056 / 100.0));
    QVERIFY(isNear(year["with_tail_value"], (without + 0.056 / 100.0) * 50000.0));
    QVERIFY(isNear(year["left_out_ha"], 0.0));
    QVERIFY(year["falling_at_years"].toArray().isEmpty());
}

void TestFloodCrops::areasByDepthAndDuration()
{
    const QJsonArray classes = rice(m_town.answer({ "--scenario", "t100" }))["classes"].toArray();
    QCOMPARE(classes.size(), 2);
    const QJsonObject first = classes[0].toObject();
    QCOMPARE(first["depth_from_m"].toDouble(), 0.5);
    QCOMPARE(first["depth_to_m"].toDouble(), 1.0);
    QCOMPARE(first["duration_from_h"].toDouble(), 24.0);
    QCOMPARE(first["duration_to_h"].toDouble(), 72.0);
    QVERIFY(isNear(first["area_ha"], 0.12));
    QVERIFY(classes[1].toObject()["depth_to_m"].isNull());
    QVERIFY(isNear(classes[1].toObject()["area_ha"], 0.04));
}

void TestFloodCrops::withoutValueLossesAreHectares()
{
    const QString table
            = m_town.text("worthless.yaml", riceTable().left(riceTable().indexOf("    values:")));
    const QJsonObject report = m_town.answer({ "--scenario", "t100" }, table);
    QVERIFY(rice(report)["value"].isNull());
    const QJsonObject loss = entry(rice(report), "scenarios", "t100");
    QVERIFY(isNear(loss["lost_ha"], 0.056));
    QVERIFY(loss["lost_value"].isNull() && loss["lost_value_per_ha"].isNull());
    QVERIFY(report["warnings"].toArray().contains("Rice: no value of a hectare is stated for the "
                                                  "day; losses are told in hectares alone."));
}

void TestFloodCrops::anotherThemeMaySayWhereItGrows()
{
    const CropTown town;
    QCOMPARE(town.why(), QString());
    QCOMPARE(town.importGrowingAreas(), QString());
    QByteArray table = riceTable();
    table.replace("theme: parcels", "theme: growing-areas");
    table.replace("field: land_use", "field: crop").replace("[LUA]", "[RICE-3]");
    const QJsonObject crop
            = rice(town.answer({ "--at", "2026-11-22" }, town.text("areas.yaml", table)));
    QCOMPARE(crop["theme"].toString(), QString("growing-areas"));
    QCOMPARE(crop["field"].toString(), QString("crop"));
    QCOMPARE(crop["features"].toInt(), 1);
    // 400 m² at 0.5 m, 800 m² at 0.75 m and 400 m² at 1 m: 0.2, 0.4 and 0.6 of them.
    QVERIFY(isNear(entry(crop, "scenarios", "t100")["lost_ha"], 0.064));
    QVERIFY(isNear(entry(crop, "scenarios", "t100")["wet_ha"], 0.16));
    QVERIFY(isNear(entry(crop, "scenarios", "t10")["lost_ha"], 0.024));
}

void TestFloodCrops::numbersFollowTheLanguage()
{
    const QStringList asked{ "flood", "exposure", m_town.territory(), "--crops", m_town.table(),
        "--stage", "flowering", "--subjects", "parcels" };
    const QByteArray vietnamese = runSpp(QStringList{ "--lang", "vi" } + asked).standardOutput;
    for (const char *words : { "0,24 ha", "0,06", "2.800 VND", "0,5 – dưới 1 m" })
        QVERIFY2(vietnamese.contains(words), vietnamese.constData());
    QVERIFY2(!vietnamese.contains("0.2"), vietnamese.constData());
    const QByteArray english = runSpp(asked).standardOutput;
    for (const char *words : { "0.24 ha", "0.06", "2,800 VND", "0.5 – under 1 m" })
        QVERIFY2(english.contains(words), english.constData());
}

void TestFloodCrops::layersAreDrawnByTheShareLost()
{
    const QString folder = m_town.file("layers");
    const ProgramRun run
            = m_town.flood({ "--crops", m_town.table(), "--stage", "flowering", "--out", folder });
    QVERIFY2(run.exitCode == 0, run.standardError.constData());
    GDALAllRegister();
    const std::unique_ptr<GDALDataset> file(
            GDALDataset::Open((folder + "/exposure.gpkg").toUtf8().constData(), GDAL_OF_VECTOR));
    const auto count = [&](const char *layer, const char *filter) {
        OGRLayer *fields = file ? file->GetLayerByName(layer) : nullptr;
        if (!fields || fields->SetAttributeFilter(filter) != OGRERR_NONE)
            return -1;
        return int(fields->GetFeatureCount());
    };
    QCOMPARE(count("crop rice t100", "class = 'up-to-20' and lost_share = 0.2"), 2);
    QCOMPARE(count("crop rice t100", "class = 'up-to-60' and lost_value = 1200"), 1);
    QCOMPARE(count("crop rice bare", "class = 'unknown' and lost_m2 is null"), 4);
    QCOMPARE(count("layer_styles", "f_table_name = 'crop rice t100'"), 1);
}

void TestFloodCrops::threadsAndOrderChangeNothing()
{
    QByteArray first;
    for (const char *order : { "t10,t100,bare", "bare,t100,t10" }) {
        for (const char *threads : { "1", "2" }) {
            const QByteArray bytes = QJsonDocument(m_town.answer({ "--scenario", order, "--threads",
                                                           threads, "--at", "2026-11-22" }))
                                             .toJson();
            if (first.isEmpty())
                first = bytes;
            QVERIFY(bytes == first);
        }
    }
}

void TestFloodCrops::cropsAreWrittenWithTheRest()
{
    const QString folder = m_town.file("out");
    const ProgramRun run = m_town.flood({ "--crops", m_town.table(), "--stage", "flowering",
            "--subjects", "parcels", "--out", folder });
    QVERIFY2(run.exitCode == 0, run.standardError.constData());
    QCOMPARE(QDir(folder).entryList(QDir::Files),
            QStringList({ "crops.csv", "exposure.csv", "exposure.gpkg", "exposure.json",
                    "exposure.xlsx" }));
    QFile crops(folder + "/crops.csv");
    QVERIFY(crops.open(QIODevice::ReadOnly));
    const QByteArray text = crops.readAll();
    QVERIFY(text.contains("rice,flowering,t100,,,0.160000,0.000000,0.000000,0.056000,2800.00,VND"));
    QVERIFY(text.contains("rice,flowering,bare,A,Ward An,0.000000,0.000000,0.080000,,,"));
    QFile sums(folder + "/exposure.csv");
    QVERIFY(sums.open(QIODevice::ReadOnly));
    QVERIFY(sums.readAll().contains(",commune_name\n"));
    GDALAllRegister();
    const std::unique_ptr<GDALDataset> file(
            GDALDataset::Open((folder + "/exposure.gpkg").toUtf8().constData(), GDAL_OF_VECTOR));
    OGRLayer *losses = file ? file->GetLayerByName("crop_losses") : nullptr;
    QVERIFY(losses != nullptr);
    QCOMPARE(int(losses->GetFeatureCount()), 12); // four fields in three scenarios
    losses->SetAttributeFilter("lost_m2 is null and commune_name = 'Ward An'");
    QCOMPARE(int(losses->GetFeatureCount()), 2);
}

void TestFloodCrops::theAnswerIsTheGoldenOne()
{
    const QString path = sourceFolder() + "/tests/plugins/flood/golden/crops.json";
    QJsonObject crops = m_town.answer({ "--at", "2026-11-22" })["crops"].toObject();
    crops.remove("sha256"); // of the table, comments and all
    QFile file(path);
    if (qEnvironmentVariableIsSet("SPP_UPDATE_GOLDEN")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(crops).toJson());
        return;
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument(crops).toJson(), file.readAll());
}

void TestFloodCrops::theShippedTableIsEmpty()
{
    const auto table = CropTable::read(sourceFolder() + "/resources/flood/crop-damage.yaml");
    QVERIFY2(table.ok(), table ? "" : table.error().text().c_str());
    QVERIFY(table->all().empty() && table->stages().empty());
    const FloodTown town; // of a profile without a table
    QCOMPARE(town.addScenario("t10", everywhere(0.5f)).exitCode, 0);
    const ProgramRun run = town.flood({ "exposure", "--stage", "flowering" });
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.standardError.contains("--crops"));
}

void TestFloodCrops::aProfileMayHaveATable()
{
    QCOMPARE(QJsonDocument::fromJson(
                     m_town.flood({ "--stage", "flowering", "--at", "2026-11-22", "--json" })
                             .standardOutput)["crops"],
            m_town.answer({ "--at", "2026-11-22" })["crops"]);
}

void TestFloodCrops::badRequestsAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("no such stage")
            << QStringList{ "--stage", "harvest" } << 2 << QByteArray("there are flowering");
    QTest::newRow("no stage") << QStringList{} << 2 << QByteArray("there are flowering");
    QTest::newRow("a day before the table") << QStringList{ "--stage", "flowering", "--at",
        "2025-12-31" } << 2 << QByteArray("2025-12-31");
    QTest::newRow("no such file") << QStringList{ "--stage", "flowering", "--crops",
        "/nowhere.yaml" } << 3 << QByteArray("nowhere");
}

void TestFloodCrops::badRequestsAreRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    QStringList all = arguments;
    if (!all.contains("--crops"))
        all += QStringList{ "--crops", m_town.table() };
    const ProgramRun run = m_town.flood(all);
    QTEST(run.exitCode, "exitCode");
    QVERIFY2(run.standardError.contains(says), run.standardError.constData());
}

void TestFloodCrops::badTablesAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("instead");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *name, const char *text, const char *instead, const char *says) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(instead) << QByteArray(says);
    };
    row("a share is missing", "[0, 0.2, 0.4]", "[0, 0.2]", ":22:");
    row("a share is empty", "[0, 0.2, 0.4]", "[0, ~, 0.4]", ":22:");
    row("a share is no number", "[0, 0.2, 0.4]", "[0, some, 0.4]", "some");
    row("a depth twice", "depth_m: 1,", "depth_m: 0.5,", "twice");
    row("a duration twice", "[0, 24, 72]", "[0, 24, 24]", "twice");
    row("a share in percent", "[0, 0.6, 1]", "[0, 60, 100]", "between 0 and 1");
    row("no source", "    source: \"made for a test\"\n    mark", "    mark", "source");
    row("no such mark", "mark: M\n", "mark: sure\n", "V, S or M");
    row("between is misspelt", "between: linear", "between: liner", "linear or step");
    row("a key nobody reads", "field: land_use", "field: land_use\n    feild: x", "feild");
    row("no value at all", "per_ha: 50000", "per_ha: 0", "above 0");
    row("no such day", "valid_from: 2026-01-01\n", "valid_from: soon\n", "valid_from");
    row("no such stage for dossiers", "dossier_stage: flowering", "dossier_stage: sowing",
            "sowing");
    row("no such field", "field: land_use", "field: use", "\"use\"");
}

void TestFloodCrops::badTablesAreRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, instead);
    QFETCH(QByteArray, says);
    QByteArray table = riceTable();
    QVERIFY(table.contains(text));
    table.replace(text, instead);
    const ProgramRun run
            = m_town.flood({ "--crops", m_town.text("bad.yaml", table), "--stage", "flowering" });
    QVERIFY(run.exitCode == 2 || run.exitCode == 3);
    QVERIFY2(run.standardError.contains(says), run.standardError.constData());
}

void TestFloodCrops::aFallingLossIsWarnedOf()
{
    QByteArray table = riceTable();
    table.replace("[0, 0.6, 1]", "[0, 0.1, 1]");
    const QString path = m_town.text("falling.yaml", table);
    const QJsonObject report = m_town.answer({ "--scenario", "t100" }, path);
    QVERIFY(report["warnings"].toArray().contains(
            "Rice, Flowering: the loss at 1 m and 24 h is below that of shallower or shorter "
            "water."));
    // A depth is to be found again in the table, whatever the language.
    table.replace("depth_m: 1,", "depth_m: 1.25,");
    const ProgramRun spoken = runSpp({ "--lang", "vi", "flood", "exposure", m_town.territory(),
            "--crops", m_town.text("falling.yaml", table), "--stage", "flowering" });
    QVERIFY2(spoken.standardOutput.contains("1.25 m"), spoken.standardOutput.constData());
}

QTEST_GUILESS_MAIN(TestFloodCrops)
#include "test_floodcrops.moc"
