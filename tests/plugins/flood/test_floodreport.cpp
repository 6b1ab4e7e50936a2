// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "floodtown.h"

#include "core/plugin/application.h"
#include "flood/exposure/damagecurves.h"
#include "flood/hazard/futuretable.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <gdal_priv.h>
#include <ogrsf_frmts.h>
#include <qgscategorizedsymbolrenderer.h>
#include <qgsmaprenderersequentialjob.h>
#include <qgsmapsettings.h>
#include <qgsvectorlayer.h>

#include <cmath>
#include <limits>

using namespace spp;
using namespace spp::flood;
using namespace spp::test;

namespace {

constexpr float none = std::numeric_limits<float>::quiet_NaN();

/// West dry, middle 0.75 m, east 2.5 m, and no data over the north of parcel 6.
std::vector<float> rising()
{
    std::vector<float> cells;
    for (int row = 0; row < 4; ++row) {
        for (int column = 0; column < 6; ++column)
            cells.push_back(column < 2 ? 0.0f : column < 4 ? 0.75f : row == 0 ? none : 2.5f);
    }
    return cells;
}

QJsonObject subject(const QJsonObject &report, const char *word)
{
    for (const QJsonValue &one : report["subjects"].toArray()) {
        if (one.toObject()["subject"].toString() == QLatin1String(word))
            return one.toObject();
    }
    return {};
}

QJsonObject total(const QJsonObject &report, const char *word, const char *hazardClass)
{
    for (const QJsonValue &one : subject(report, word)["totals"].toArray()) {
        if (one.toObject()["class"].toString() == QLatin1String(hazardClass))
            return one.toObject();
    }
    return {};
}

/// What a golden file keeps: no ids and no version of the program.
QJsonObject normalised(QJsonObject report)
{
    QJsonObject manifest = report["manifest"].toObject();
    QJsonObject territory = manifest["territory"].toObject();
    territory["id"] = "ID";
    manifest["territory"] = territory;
    manifest["program_version"] = "VERSION";
    for (const char *hashes : { "data_sha256", "theme_digests" })
        manifest.remove(QLatin1String(hashes));
    QJsonObject profile = manifest["profile"].toObject();
    profile.remove("sha256");
    manifest["profile"] = profile;
    report["manifest"] = manifest;
    QJsonArray scenarios;
    for (const QJsonValue &one : report["scenarios"].toArray()) {
        QJsonObject scenario = one.toObject();
        QJsonObject quantities = scenario["quantities"].toObject();
        QJsonObject depth = quantities["depth"].toObject();
        depth.remove("sha256"); // GDAL's own version is in the bytes of a GeoTIFF
        quantities["depth"] = depth;
        scenario["quantities"] = quantities;
        scenarios.append(scenario);
    }
    report["scenarios"] = scenarios;
    return report;
}

} // namespace

class TestFloodReport : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void eachSubjectIsMeasured();
    void nothingUnknownIsDry();
    void whatIsPartlyKnownIsTold();
    void theTextAnswersWhatWasAsked();
    void peopleFollowTheFloorArea();
    void tablesOfPeopleAreReadAsWritten();
    void damageAndItsExpectation();
    void theOrderOfScenariosChangesNothing();
    void allFilesAreThereOrNone();
    void qgisShowsTheClasses();
    void theReportIsTheGoldenOne();
    void shippedCurvesGiveThePublishedValues();
    void badRequestsAreRefused_data();
    void badRequestsAreRefused();

private:
    FloodTown m_town;
};

void TestFloodReport::initTestCase()
{
    QVERIFY2(m_town.why().isEmpty(), qPrintable(m_town.why()));
    const auto add = [&](const char *id, float factor, const char *years) {
        std::vector<float> cells = rising();
        for (float &cell : cells)
            cell *= factor;
        const ProgramRun run = m_town.addScenario(id, cells, { "--return-period", years });
        QVERIFY2(run.exitCode == 0, run.standardError.constData());
    };
    add("t100", 1.0f, "100");
    add("t10", 0.5f, "10");
    add("t2", 0.0f, "2");
}

void TestFloodReport::eachSubjectIsMeasured()
{
    const QJsonObject report = m_town.answer({ "exposure", "--scenario", "t100", "--subjects",
            "parcels,buildings,roads,facilities" });
    QCOMPARE(total(report, "parcels", "dry")["size"].toDouble(), 800.0);
    QCOMPARE(total(report, "parcels", "dry")["count"].toInt(), 2);
    QCOMPARE(total(report, "parcels", "0.7-1.5")["size"].toDouble(), 800.0);
    QCOMPARE(total(report, "parcels", "from-1.5")["size"].toDouble(), 600.0);
    QCOMPARE(total(report, "parcels", "from-1.5")["count"].toInt(), 2);
    QCOMPARE(total(report, "buildings", "0.7-1.5")["count"].toInt(), 1);
    QCOMPARE(total(report, "roads", "dry")["size"].toDouble(), 20.0);
    QCOMPARE(total(report, "roads", "0.7-1.5")["size"].toDouble(), 20.0);
    QCOMPARE(total(report, "facilities", "0.7-1.5")["count"].toInt(), 1);
    const QJsonArray communes = subject(report, "parcels")["communes"].toArray();
    double communeA = 0.0;
    for (const QJsonValue &one : communes) {
        if (one.toObject()["commune_code"].toString() == "A")
            communeA += one.toObject()["size"].toDouble();
    }
    QCOMPARE(communeA, 1200.0); // its classes add up to its land
}

void TestFloodReport::nothingUnknownIsDry()
{
    const QJsonObject report = m_town.answer({ "exposure", "--scenario", "t2" });
    QCOMPARE(total(report, "parcels", "unknown")["size"].toDouble(), 200.0);
    QCOMPARE(total(report, "parcels", "unknown")["count"].toInt(), 1); // though its rest is dry
    QCOMPARE(total(report, "parcels", "dry")["count"].toInt(), 5);
    QVERIFY(m_town.answer({ "exposure", "--scheme", "aidr", "--scenario", "t100" })["warnings"]
                    .toArray()
                    .contains("t100: V unknown, assumed 0."));
}

void TestFloodReport::whatIsPartlyKnownIsTold()
{
    // Parcel 6 stands in 2.5 m as far as is known; building 3 is known whole.
    const QJsonArray warnings = m_town.answer({ "exposure", "--scenario", "t100", "--subjects",
            "parcels,buildings" })["warnings"]
                                        .toArray();
    QVERIFY(warnings.contains(
            "t100, parcels: 1 known only in part; these may be worse off than told."));
    for (const QJsonValue &warning : warnings)
        QVERIFY(!warning.toString().startsWith("t100, buildings"));
}

void TestFloodReport::theTextAnswersWhatWasAsked()
{
    const ProgramRun areas
            = m_town.flood({ "exposure", "--scenario", "t100", "--areas", "parcels" });
    QVERIFY2(areas.standardOutput.contains("0.04 ha"), areas.standardOutput); // of each parcel
    QVERIFY2(areas.standardOutput.contains("0.02 ha"), areas.standardOutput); // not known
    const ProgramRun damage = m_town.flood({ "exposure", "--subjects", "buildings" });
    QVERIFY2(damage.standardOutput.contains("Expected in a year, from t2, t10, t100: "),
            damage.standardOutput);
}

void TestFloodReport::peopleFollowTheFloorArea()
{
    // Building 2 has two storeys, the others one; 400 people on 400 m² of floor.
    QFile file(m_town.file("people.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("commune_code,population\nA,400\nC,50\n");
    file.close();
    const QJsonObject report = m_town.answer({ "exposure", "--scenario", "t100", "--subjects",
            "people", "--population", m_town.file("people.csv") });
    QVERIFY(std::abs(total(report, "buildings", "dry")["people"].toDouble() - 100.0) < 1e-6);
    QVERIFY(std::abs(total(report, "buildings", "0.7-1.5")["people"].toDouble() - 200.0) < 1e-6);
    QCOMPARE(report["people"].toObject()["not_placed"].toDouble(), 50.0);
    const QJsonObject stated
            = m_town.answer({ "exposure", "--scenario", "t100", "--subjects", "people" });
    QCOMPARE(total(stated, "buildings", "0.7-1.5")["people"].toDouble(), 6.0);
    QCOMPARE(stated["people"].toObject()["buildings_without"].toInt(), 1);
}

void TestFloodReport::tablesOfPeopleAreReadAsWritten()
{
    const auto counted = [&](const QByteArray &rows) {
        QFile file(m_town.file("table.csv"));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no table");
        file.write("commune_code,population\n" + rows);
        file.close();
        return m_town.flood({ "exposure", "--scenario", "t100", "--subjects", "people", "--json",
                "--population", m_town.file("table.csv") });
    };
    for (const char *wrong : { "A,1.250\n", "A,\"1,250\"\n", "A,nan\n", "A,inf\n", "A,-1\n" }) {
        const ProgramRun run = counted(wrong);
        QVERIFY2(run.exitCode == 3, wrong);
        QVERIFY2(run.standardError.contains("table.csv, line 2"), run.standardError);
    }
    QVERIFY(counted("A,400.5\n").standardOutput.contains("\"people\": 200.25"));
    // Of a commune that is not there nobody is counted, which is said.
    const ProgramRun elsewhere = counted("Z,400\n");
    QCOMPARE(elsewhere.exitCode, 0);
    QVERIFY(elsewhere.standardOutput.contains("400 people of the table"));
    QVERIFY(elsewhere.standardOutput.contains("nobody is counted there"));
}

void TestFloodReport::damageAndItsExpectation()
{
    const QJsonObject report = m_town.answer({ "exposure", "--subjects", "buildings" });
    const QJsonObject damage = report["damage"].toObject();
    // Building 2, an industrial one of 200 m² of floor, stands in 0.75 m: half way from .28 to .48.
    // Building 3 of 100 m² in 2.5 m: f = .7951. Building 1 stands dry.
    const double t100 = 200.0 * 0.38 + 100.0 * 0.7951;
    // Half as deep: 0.375 m and 1.25 m.
    const double t10 = 200.0 * (0.28 * 0.75) + 100.0 * (0.4941 + 0.6166) / 2.0;
    QMap<QString, double> of;
    for (const QJsonValue &one : damage["scenarios"].toArray())
        of[one.toObject()["scenario"].toString()] = one.toObject()["damage"].toDouble();
    QVERIFY(std::abs(of["t100"] - t100) < 1e-4);
    QVERIFY(std::abs(of["t10"] - t10) < 1e-4);
    QCOMPARE(of["t2"], 0.0);
    const QJsonObject expected = damage["expected_annual"].toArray()[0].toObject();
    const double without = (0.5 - 0.1) * t10 / 2.0 + (0.1 - 0.01) * (t10 + t100) / 2.0;
    QVERIFY(std::abs(expected["without_tail"].toDouble() - without) < 1e-4);
    QVERIFY(std::abs(expected["with_tail"].toDouble() - without - t100 / 100.0) < 1e-4);
    QCOMPARE(damage["is_money"].toBool(), false);
    QVERIFY(expected["falling_at_years"].toArray().isEmpty());
}

void TestFloodReport::theOrderOfScenariosChangesNothing()
{
    QByteArray first;
    for (const char *order : { "t2,t10,t100", "t100,t2,t10", "t10,t100,t2" }) {
        for (const char *threads : { "1", "2" }) {
            const QJsonObject report = m_town.answer({ "exposure", "--scenario", order, "--threads",
                    threads, "--subjects", "parcels,buildings,roads", "--at", "2026-11-22" });
            const QByteArray bytes = QJsonDocument(report).toJson();
            if (first.isEmpty())
                first = bytes;
            QVERIFY(bytes == first);
        }
    }
}

void TestFloodReport::allFilesAreThereOrNone()
{
    const QString folder = m_town.file("out");
    const ProgramRun run = m_town.flood({ "exposure", "--subjects", "parcels,roads,facilities",
            "--areas", "parcels", "--out", folder });
    QVERIFY2(run.exitCode == 0, run.standardError.constData());
    QCOMPARE(QDir(folder).entryList(QDir::Files),
            QStringList({ "exposure.csv", "exposure.gpkg", "exposure.json", "exposure.xlsx" }));
    GDALAllRegister();
    const std::unique_ptr<GDALDataset> file(
            GDALDataset::Open((folder + "/exposure.gpkg").toUtf8().constData(), GDAL_OF_VECTOR));
    QVERIFY(file != nullptr);
    OGRLayer *layer = file->GetLayerByName("parcels t100");
    QVERIFY(layer != nullptr);
    QCOMPARE(int(layer->GetFeatureCount()), 6);
    layer->SetAttributeFilter("class = 'from-1.5' and unknown_share > 0.49 and deepest_m = 2.5");
    QCOMPARE(int(layer->GetFeatureCount()), 1); // parcel 6
    OGRLayer *styles = file->GetLayerByName("layer_styles");
    QVERIFY(styles != nullptr);
    QCOMPARE(int(styles->GetFeatureCount()), 9);
    const OGRFeatureUniquePtr style(styles->GetNextFeature());
    QVERIFY(QByteArray(style->GetFieldAsString("styleQML")).contains("value=\"unknown\""));
    // Nothing is overwritten, and a wrong request leaves nothing behind.
    QCOMPARE(m_town.flood({ "exposure", "--out", folder }).exitCode, 3);
    QVERIFY(m_town.flood({ "exposure", "--scenario", "nothing", "--out", m_town.file("no") })
                    .exitCode
            == 2);
    QVERIFY(!QDir(m_town.file("no")).exists());
    QVERIFY(QDir(m_town.file("")).entryList({ "*.unfinished" }).isEmpty());
}

void TestFloodReport::qgisShowsTheClasses()
{
    QVERIFY(Application::startQgis().ok());
    QgsVectorLayer layer(m_town.file("out/exposure.gpkg|layername=parcels t100"), "parcels", "ogr");
    QVERIFY(layer.isValid());
    const auto *renderer = dynamic_cast<const QgsCategorizedSymbolRenderer *>(layer.renderer());
    QVERIFY(renderer != nullptr); // the file brings its style
    QCOMPARE(renderer->classAttribute(), QString("class"));
    QCOMPARE(int(renderer->categories().size()), 6);
    QgsMapSettings settings;
    settings.setLayers({ &layer });
    settings.setDestinationCrs(layer.crs());
    settings.setOutputSize(QSize(600, 400));
    settings.setExtent(QgsRectangle(700000, 9300000, 700060, 9300040));
    QgsMapRendererSequentialJob job(settings);
    job.start();
    job.waitForFinished();
    const QImage image = job.renderedImage();
    QCOMPARE(image.pixelColor(300, 300), QColor("#4292c6")); // parcel 2
    QCOMPARE(image.pixelColor(500, 300), QColor("#084594")); // parcel 3
    const QString kept = qEnvironmentVariable("SPP_TEST_PICTURES");
    QVERIFY(kept.isEmpty() || image.save(kept + "/flood-exposure.png"));
}

void TestFloodReport::theReportIsTheGoldenOne()
{
    const QString path = sourceFolder() + "/tests/plugins/flood/golden/exposure.json";
    const QJsonObject answer
            = m_town.answer({ "exposure", "--subjects", "parcels,buildings,people,roads,facilities",
                    "--scheme", "aidr", "--areas", "parcels", "--at", "2026-11-22" });
    const QJsonObject digests = answer["manifest"].toObject()["theme_digests"].toObject();
    QVERIFY(!digests.isEmpty());
    for (const QJsonValue &sha256 : digests)
        QCOMPARE(sha256.toString().size(), 64);
    const QJsonObject report = normalised(answer);
    QFile file(path);
    if (qEnvironmentVariableIsSet("SPP_UPDATE_GOLDEN")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(report).toJson());
        return;
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject golden = QJsonDocument::fromJson(file.readAll()).object();
    for (const QString &name : golden.keys())
        QVERIFY2(report[name] == golden[name], qPrintable(name));
    QCOMPARE(report.keys(), golden.keys());
}

void TestFloodReport::shippedCurvesGiveThePublishedValues()
{
    const auto curves = DamageCurves::read(sourceFolder() + "/resources/flood/damage-curves.yaml");
    QVERIFY2(curves.ok(), curves ? "" : curves.error().text().c_str());
    const engine::DamageCurve &house = curves->ofUse("House").curve;
    QVERIFY(std::abs(house.share(0.75) - 0.41035) < 1e-12);
    QVERIFY(std::abs(house.share(2.5) - 0.7951) < 1e-12);
    QCOMPARE(curves->ofUse("nothing listed").id, QString("jrc-asia-residential"));
    QVERIFY(!curves->isMoney());
    const auto future = FutureTable::read(sourceFolder() + "/resources/flood/future.yaml");
    QVERIFY2(future.ok(), future ? "" : future.error().text().c_str());
    QVERIFY(std::abs(riseBetween(*future->find("relative-trend"), 2020, 2030)->seaLevel_m - 0.223)
            < 1e-9);
    QVERIFY(!riseBetween(*future->find("relative-trend"), 2020, 2060));
}

void TestFloodReport::badRequestsAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("no such scenario") << QStringList{ "--scenario", "t1000" } << 2;
    QTest::newRow("a scenario twice") << QStringList{ "--scenario", "t10,t10" } << 2;
    QTest::newRow("no such scheme") << QStringList{ "--scheme", "none" } << 2;
    QTest::newRow("no such subject") << QStringList{ "--subjects", "trees" } << 2;
    QTest::newRow("a theme without data") << QStringList{ "--areas", "districts" } << 2;
    QTest::newRow("no such date") << QStringList{ "--at", "yesterday" } << 2;
    QTest::newRow("no such population")
            << QStringList{ "--subjects", "people", "--population", "/nowhere.csv" } << 3;
}

void TestFloodReport::badRequestsAreRefused()
{
    QFETCH(QStringList, arguments);
    QTEST(m_town.flood(QStringList{ "exposure" } + arguments).exitCode, "exitCode");
}

QTEST_MAIN(TestFloodReport)
#include "test_floodreport.moc"
