// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
// The flood model of the sample commune: its results are those of this solver, and its territory
// holds what the Flood workspace needs.
#include "base/feedback.h"
#include "core/data/territory.h"
#include "flood/hazard/scenario.h"
#include "flood/simulation/rasterfile.h"
#include "flood/simulation/simulation.h"
#include "support/sampleterritory.h"
#include "support/testdata.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace spp;
using namespace spp::flood;
using namespace spp::test;

namespace {

QString sample(const char *name)
{
    return sourceFolder() + QStringLiteral("/data-samples/phong-dien/") + QString::fromLatin1(name);
}

std::vector<float> cellsOf(const QString &path)
{
    const Result<RasterCells> raster = readRaster(path, 1000000);
    if (!raster)
        qFatal("%s", raster.error().text().c_str());
    return std::vector<float>(raster->cells.begin(), raster->cells.end());
}

} // namespace

class TestFloodSample : public QObject {
    Q_OBJECT

private slots:
    void modelsAreReadAndSmall_data();
    void modelsAreReadAndSmall();
    void keptResultsAreOfThisSolver();
    void theFillChangesTheGround();
    void territoryHasScenarios();
};

void TestFloodSample::modelsAreReadAndSmall_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &name :
            QDir(sample("flood")).entryList({ QStringLiteral("*.yaml") }, QDir::Files))
        QTest::newRow(qPrintable(name)) << sample("flood/") + name;
}

void TestFloodSample::modelsAreReadAndSmall()
{
    QFETCH(QString, path);
    const Result<ScenarioFile> scenario = ScenarioFile::read(path);
    QVERIFY2(scenario, scenario ? "" : scenario.error().text().c_str());
    QVERIFY(scenario->setup.domain.cells() < 100000);
    QVERIFY(!scenario->structures.empty());
    QVERIFY(scenario->setup.options.frameEvery_s > 0.0);
}

void TestFloodSample::theFillChangesTheGround()
{
    const Result<ScenarioFile> base = ScenarioFile::read(sample("flood/base.yaml"));
    const Result<ScenarioFile> fill = ScenarioFile::read(sample("flood/fill.yaml"));
    QVERIFY2(base && fill, fill ? "" : fill.error().text().c_str());
    QVERIFY(fill->setup.domain.bed_m != base->setup.domain.bed_m);
    QCOMPARE(fill->edits.size(), base->edits.size() + 1);
    QVERIFY(fill->edits.back().volume_m3 > 100.0);
    QCOMPARE(fill->link.parcels.size(), 1);
}

/// To half a millimetre: another solver of the same equations need not give the same bits.
void TestFloodSample::keptResultsAreOfThisSolver()
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(QStringLiteral("out"));
    Result<ScenarioFile> scenario = ScenarioFile::read(sample("flood/base.yaml"));
    QVERIFY(scenario);
    Feedback feedback;
    const Result<SimulationOutcome> outcome = simulate(*scenario, { out, 0, false }, feedback);
    QVERIFY2(outcome, outcome ? "" : outcome.error().text().c_str());
    QVERIFY(outcome->isValid);
    const std::vector<float> now = cellsOf(out + QStringLiteral("/max_depth.tif"));
    const std::vector<float> kept = cellsOf(sample("flood/results/t100-open-depth.tif"));
    QCOMPARE(now.size(), kept.size());
    float furthest = 0.0F;
    for (std::size_t i = 0; i < now.size(); ++i) {
        QCOMPARE(std::isnan(now[i]), std::isnan(kept[i]));
        if (!std::isnan(now[i]))
            furthest = std::max(furthest, std::abs(now[i] - kept[i]));
    }
    QVERIFY2(furthest <= 0.0005F,
            qPrintable(QStringLiteral("%1 m apart: build generate_flood_samples")
                               .arg(double(furthest))));
}

void TestFloodSample::territoryHasScenarios()
{
    QString why;
    const QString path = sampleTerritory(&why);
    QVERIFY2(!path.isEmpty(), qPrintable(why));
    const auto territory = Territory::open(path, Territory::Access::ReadOnly);
    QVERIFY(territory);
    const Result<std::vector<FloodScenario>> scenarios = ScenarioRegister(**territory).list();
    QVERIFY(scenarios);
    QCOMPARE(scenarios->size(), std::size_t(3));
    for (const FloodScenario &scenario : *scenarios)
        QVERIFY(scenario.has(HazardQuantity::Depth) && scenario.has(HazardQuantity::Ground));
    QCOMPARE(gatePairs(*scenarios).size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TestFloodSample)

#include "test_floodsample.moc"
