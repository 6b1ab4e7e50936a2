// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
// Scenarios with a sub-grid: all is read on the ground, the water runs in larger cells, and depths
// come back on the ground.
#include "flood/hazard/geotiff.h"
#include "flood/simulation/groundresults.h"
#include "flood/simulation/rasterfile.h"
#include "madeground.h"
#include "support/testdata.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace spp;
using namespace spp::flood;
using namespace spp::test;

namespace {

double volumeOf(const RasterCells &depth)
{
    double volume = 0.0;
    for (const double cell : depth.cells)
        volume += std::isnan(cell) ? 0.0 : cell * depth.grid.cellArea();
    return volume;
}

constexpr char rising[] = R"(end: {value: 20, unit: min}
boundaries:
  - name: river
    kind: stage
    sides: [west]
    curve: {times: [0, 5, 20], values: [0.2, 1.2, 1.2], time_unit: min, unit: m}
)";

} // namespace

class TestSubgridScenario : public QObject {
    Q_OBJECT

private slots:
    void flatCellsAreAsWithout_data();
    void flatCellsAreAsWithout();
    void wetWidthOfAValley();
    void groundThatFillsNoCell();
    void rainFallsOnGroundAlone();
    void dykeAcrossCells();
    void editsCountOnTheGround();
    void waterAtTheStart();
    void gaugesStandOnTheGround();
    void resumedToTheSameBytes();
    void estimate();
};

void TestSubgridScenario::flatCellsAreAsWithout_data()
{
    QTest::addColumn<int>("ratio");
    QTest::newRow("2") << 2;
    QTest::newRow("4") << 4;
    QTest::newRow("5") << 5;
}

/// Cells that are flat inside, in steps of the cells of the model.
void TestSubgridScenario::flatCellsAreAsWithout()
{
    QFETCH(int, ratio);
    const MadeGround ground(20, 60, [ratio](int row, int column) {
        return 0.05 * (column / ratio) + 0.03 * ((row / ratio) % 3);
    });
    const QByteArray cell = QByteArray::number(5 * ratio);
    ground.run(rising + QByteArray("cell: ") + cell + "\n", "plain");
    const QJsonObject summary
            = ground.run(rising + QByteArray("subgrid: {cell: ") + cell + "}\n", "subgrid");
    QCOMPARE(summary["subgrid"]["ratio"].toInt(), ratio);
    QCOMPARE(summary["subgrid"]["cell_m"].toDouble(), 5.0 * ratio);
    QCOMPARE(summary["grid"]["cell_m"].toDouble(), 5.0);
    QVERIFY(summary["mass"]["relative_error"].toDouble() < 1e-10);
    for (const char *name : { "max_depth.tif", "end_depth.tif" }) {
        const RasterCells plain = ground.raster("plain", name);
        const RasterCells fine = ground.raster("subgrid", name);
        QCOMPARE(fine.grid.rows, 20);
        QCOMPARE(fine.grid.columns, 60);
        for (int row = 0; row < 20; ++row) {
            for (int column = 0; column < 60; ++column) {
                const double a = plain.at(row / ratio, column / ratio);
                const double b = fine.at(row, column);
                QVERIFY2(std::abs(a - b) < 1e-3,
                        qPrintable(QStringLiteral("%1 %2 %3: %4 %5")
                                           .arg(named(name))
                                           .arg(row)
                                           .arg(column)
                                           .arg(a)
                                           .arg(b)));
            }
        }
    }
}

/// A valley that falls from both sides to the middle, by 0.1 m a cell, under water that rests.
void TestSubgridScenario::wetWidthOfAValley()
{
    const MadeGround ground(40, 16, [](int row, int) { return 0.1 * std::abs(row - 19.5) - 0.05; });
    const QJsonObject summary = ground.run(
            "subgrid: {cell: 40}\nend: {value: 10, unit: min}\ninitial: {level: 0.77}\n", "out");
    const RasterCells depth = ground.raster("out", "end_depth.tif");
    for (int row = 0; row < 40; ++row) {
        const double bed = 0.1 * std::abs(row - 19.5) - 0.05;
        for (int column = 0; column < 16; ++column)
            QVERIFY(std::abs(depth.at(row, column) - std::max(0.0, 0.77 - bed)) < 1e-5);
    }
    // 16 rows of 5 m: those whose bed is below 0.77 m.
    QCOMPARE(summary["extent"]["wet_area_m2"].toDouble(), 16 * 5.0 * 16 * 5.0);
    QVERIFY(summary["mass"]["relative_error"].toDouble() < 1e-10);
}

/// 17 × 30 cells under cells of 4 × 4, and a hole: nothing is lost, and boundaries at the rim of
/// what fills no cell let water in.
void TestSubgridScenario::groundThatFillsNoCell()
{
    const MadeGround ground(
            17, 30, [](int row, int column) { return 0.01 * ((row * 7 + column) % 9); });
    const QByteArray keys
            = "subgrid: {cell: 20}\nend: {value: 2, unit: h}\n"
              "holes: [{polygon: [\"550050 1109950\", \"550063 1109950\", \"550063 1109963\","
              " \"550050 1109963\"]}]\n"
              "boundaries:\n  - {name: sea, kind: stage, sides: [east, south],"
              " curve: {constant: 0.8, unit: m}}\n";
    const QJsonObject summary = ground.run(keys, "out");
    const RasterCells depth = ground.raster("out", "end_depth.tif");
    QCOMPARE(depth.grid.rows, 17);
    QCOMPARE(depth.grid.columns, 30);
    for (int row = 0; row < 17; ++row) {
        for (int column = 0; column < 30; ++column) {
            const bool isHole = row >= 8 && row < 10 && column >= 10 && column < 12;
            const double level = depth.at(row, column) + 0.01 * ((row * 7 + column) % 9);
            QVERIFY(isHole == std::isnan(depth.at(row, column)) || row == 7 || column == 12);
            QVERIFY2(std::isnan(level) || std::abs(level - 0.8) < 0.02,
                    qPrintable(QString::number(level)));
        }
    }
    const double left = summary["mass"]["end_m3"].toDouble();
    QVERIFY(std::abs(volumeOf(depth) / left - 1.0) < 1e-3);
    QVERIFY(left > 9000.0);
    QVERIFY(summary["mass"]["relative_error"].toDouble() < 1e-10);
}

void TestSubgridScenario::rainFallsOnGroundAlone()
{
    const MadeGround ground(17, 30, [](int, int) { return 0.0; });
    const QJsonObject summary = ground.run("subgrid: {cell: 20}\nend: {value: 1, unit: h}\n"
                                           "rain: {curve: {constant: 30, unit: mm/h}}\n"
                                           "losses: {constant: {value: 10, unit: mm/h}}\n",
            "out");
    const double rain = 17 * 30 * 25.0 * 0.030;
    QVERIFY(std::abs(summary["mass"]["in_m3"].toDouble() / rain - 1.0) < 1e-9);
    const RasterCells depth = ground.raster("out", "end_depth.tif");
    for (const double cell : depth.cells)
        QVERIFY(std::abs(cell - 0.020) < 1e-5);
}

/// A dyke at a slant through cells of 40 m: no cell behind it gets water until it is over the
/// crest, but the cells that it crosses belong to one side whole.
void TestSubgridScenario::dykeAcrossCells()
{
    const MadeGround ground(
            64, 96, [](int row, int column) { return 0.02 * ((row + column) % 5); });
    const auto with = [&](const char *level, const char *out) {
        const QByteArray keys
                = QByteArray("subgrid: {cell: 40}\nend: {value: 3, unit: h}\n"
                             "edits:\n  - {name: dyke, kind: dyke, crest: 1.5,"
                             " line: [\"550170 1110010\", \"550290 1109670\"]}\n"
                             "boundaries:\n  - {name: river, kind: stage, sides: [west],"
                             " curve: {times: [0, 1, 3], time_unit: h, unit: m, values: [0.2, ")
                + level + ", " + level + "]}}\n";
        return ground.run(keys, out);
    };
    const QJsonObject held = with("1.45", "held");
    QVERIFY(held["edits"][0]["faces"].toInt() > 8);
    const RasterCells dry = ground.raster("held", "max_depth.tif");
    const auto eastOfDyke = [](int row, int column) {
        const double x = column * 5.0 - 170.0 - (10.0 + row * 5.0) * 120.0 / 340.0;
        return x; // metres
    };
    int west = 0;
    for (int row = 0; row < 64; ++row) {
        for (int column = 0; column < 96; ++column) {
            if (eastOfDyke(row, column) > 40.0)
                QCOMPARE(dry.at(row, column), 0.0);
            if (eastOfDyke(row, column) < -40.0)
                west += dry.at(row, column) > 1.2;
        }
    }
    QVERIFY(west > 1000);
    with("1.8", "over");
    QVERIFY(ground.raster("over", "max_depth.tif").at(30, 90) > 0.3);
}

void TestSubgridScenario::editsCountOnTheGround()
{
    const MadeGround ground(20, 40, [](int, int) { return 0.0; });
    // 3 × 3 cells of 5 m, which are no whole cells of the model.
    const ScenarioFile scenario = ground.read(
            "subgrid: {cell: 20}\nend: {value: 1, unit: min}\ninitial: {level: 0.1}\n"
            "edits:\n  - {name: plot, kind: fill, level: 2, polygon: [\"550035 1109950\","
            " \"550050 1109950\", \"550050 1109965\", \"550035 1109965\"]}\n");
    QCOMPARE(scenario.edited.fill_m3, 9 * 25.0 * 2.0);
    QCOMPARE(scenario.edited.area_m2, 9 * 25.0);
    QCOMPARE(scenario.setup.domain.rows, 5);
    QCOMPARE(scenario.setup.domain.columns, 10);
    int high = 0;
    for (const double bed : resultBed(scenario))
        high += bed == 2.0;
    QCOMPARE(high, 9);
}

/// Depths of a raster keep their volume.
void TestSubgridScenario::waterAtTheStart()
{
    const MadeGround ground(20, 40, [](int row, int column) { return 0.1 * ((row + column) % 4); });
    std::vector<float> depths(800, std::numeric_limits<float>::quiet_NaN());
    for (int i = 0; i < 123; ++i)
        depths[std::size_t(i * 6)] = 0.5F;
    QVERIFY(writeGeoTiff({ 550000.0, 1110000.0, 5.0, 5.0, 40, 20 }, depths, named("EPSG:5897"),
            ground.file("depth.tif")));
    const QJsonObject summary = ground.run("subgrid: {cell: 20}\nend: {value: 1, unit: s}\n"
                                           "initial: {depth_raster: depth.tif}\n",
            "out");
    QVERIFY(std::abs(summary["mass"]["start_m3"].toDouble() - 123 * 0.5 * 25.0) < 1e-6);
}

void TestSubgridScenario::gaugesStandOnTheGround()
{
    const MadeGround ground(20, 40, [](int row, int) { return row % 4 == 1 ? 1.0 : 0.0; });
    const QJsonObject summary
            = ground.run("subgrid: {cell: 20}\nend: {value: 1, unit: min}\ninitial: {level: 1.25}\n"
                         "gauges:\n  - {name: bank, at: \"550012 1109992\", observed: 1.25}\n"
                         "  - {name: ditch, at: \"550012 1109997\", observed: 1.5}\n",
                    "out");
    const QByteArray rows = ground.content("out", "gauges.csv");
    QVERIFY2(rows.contains("0,\"bank\",0.25,0"), rows.constData());
    QVERIFY2(rows.contains("0,\"ditch\",1.25,0"), rows.constData());
    const QJsonArray marks = summary["residuals"]["marks"].toArray();
    QVERIFY(std::abs(marks[0]["residual_m"].toDouble()) < 1e-6);
    QVERIFY(std::abs(marks[1]["residual_m"].toDouble() + 0.25) < 1e-6);
}

/// A run that is stopped behind its first checkpoint.
class StopAfterCheckpoint final : public Feedback {
public:
    explicit StopAfterCheckpoint(QString folder)
        : m_folder(std::move(folder))
    {
    }
    bool isCancelled() const override
    {
        return !QDir(m_folder).entryList({ named("*.checkpoint") }, QDir::Files).isEmpty();
    }

private:
    QString m_folder;
};

void TestSubgridScenario::resumedToTheSameBytes()
{
    const MadeGround ground(37, 81, [](int row, int column) {
        return 0.004 * column + 0.05 * ((row * 5 + column * 3) % 7);
    });
    const QByteArray keys = rising
            + QByteArray("subgrid: {cell: 20}\nrain: {curve: {constant: 20, unit: mm/h}}\n"
                         "gauges: [{name: one, at: \"550052 1109950\"}]\n"
                         "outputs:\n  checkpoint_every: {value: 30, unit: s}\n"
                         "  frame_every: {value: 3, unit: min}\n");
    ScenarioFile scenario = ground.read(keys);
    StopAfterCheckpoint stops(QFileInfo(ground.file("out")).absolutePath());
    QVERIFY(!simulate(scenario, { ground.file("out"), 1, false }, stops).ok());
    ScenarioFile again = ground.read(keys);
    Feedback silent;
    const auto resumed = simulate(again, { ground.file("out"), 2, true }, silent);
    QVERIFY2(resumed.ok(), resumed ? "" : resumed.error().text().c_str());
    const QJsonObject whole = ground.run(keys, "whole");
    QVERIFY(filesOf(ground.file("out")) == filesOf(ground.file("whole")));
    const QString frames = named("/frames");
    QVERIFY(filesOf(ground.file("out") + frames) == filesOf(ground.file("whole") + frames));
    QCOMPARE(filesOf(ground.file("whole") + frames).size(), 8);
    const auto last
            = readRaster(ground.file("whole") + frames + named("/depth_0000001200s.tif"), 1000000);
    QVERIFY(last.ok() && last->cells == ground.raster("whole", "end_depth.tif").cells);
}

void TestSubgridScenario::estimate()
{
    const QTemporaryDir folder;
    const QString scenario = FloodTown(folder.path())
                                     .scenario(named("end: {value: 10"),
                                             named("subgrid: {cell: 10}\nend: {value: 10"));
    const ProgramRun run = runSpp(
            { named("flood"), named("simulate"), scenario, named("--estimate"), named("--json") });
    QVERIFY2(run.exitCode == 0 || run.exitCode == 2, run.standardError.constData());
    const QJsonObject json = QJsonDocument::fromJson(run.standardOutput).object();
    QCOMPARE(json["cells"].toDouble(), 200.0);
    QCOMPARE(json["subgrid"]["ratio"].toInt(), 2);
}

QTEST_GUILESS_MAIN(TestSubgridScenario)
#include "test_subgridscenario.moc"
