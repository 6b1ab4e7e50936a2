// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// How fast water is told to be where cells have fine ground in them: on steep ground it stands in
// the lowest part of a cell, and its depth there says nothing of the section that it flows through.
#include "engine/flood/finishedrun.h"
#include "engine/flood/floodcases.h"
#include "engine/flood/subgrid/subgridground.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace spp;
using namespace spp::engine;
using namespace spp::test;

namespace {

constexpr double n = 0.05;
constexpr double slope = 0.01;
constexpr double flux = 0.1; // m²/s
constexpr double depth = 0.16572; // (q n / √S)^(3/5)
constexpr double speed = 0.60341; // m/s, at a Froude number of 0.47

/// A plane of cells of 1 m that falls to the east, under cells of `ratio`, with a steady flux.
FloodSetup downThePlane(int ratio, double manning, double fall, double flux_m2s)
{
    FloodDomain fine = ground(
            ratio, 20 * ratio, 1.0, manning, [fall](double x, double) { return 500.0 - fall * x; });
    const FineGround plane{ ratio, 20 * ratio, 1.0, std::move(fine.bed_m), { manning }, {}, {} };
    FloodSetup setup;
    setup.domain = coarsen(plane, ratio).value();
    setup.options.bedLimits.cliff_m = 100.0;
    setup.boundaries.push_back({ "in", FloodBoundary::Kind::Discharge, westFaces(0, 0),
            constant(flux_m2s * ratio), 0.0 });
    setup.boundaries.push_back(
            { "out", FloodBoundary::Kind::NormalDepth, eastFaces(0, 0, 20), nullptr, fall });
    setup.gauges = { { "middle", { 0, 10 } } };
    setup.options.end_s = 3600.0;
    return setup;
}

} // namespace

class TestFloodSubgridSpeed : public QObject {
    Q_OBJECT

private slots:
    void normalFlowDownAPlane_data();
    void normalFlowDownAPlane();
    void notFasterThanALongWave();
    void flatCellsAreAsFastAsPlain();
    void checkpointOfEarlierSpeedsIsRefused();
};

void TestFloodSubgridSpeed::normalFlowDownAPlane_data()
{
    QTest::addColumn<int>("ratio");
    QTest::newRow("wet all over") << 8;
    QTest::newRow("wet in a half") << 32;
    QTest::newRow("wet in a sixth") << 100;
}

/// Whatever part of a cell is wet: depth and speed at its sides are those of Manning.
void TestFloodSubgridSpeed::normalFlowDownAPlane()
{
    QFETCH(int, ratio);
    const FloodResult result = finish(downThePlane(ratio, n, slope, flux));
    for (std::size_t column = 5; column < 15; ++column) {
        const auto text = [&](double value) {
            return QStringLiteral("column %1: %2").arg(column).arg(value);
        };
        const double told = double(result.maxSpeed_ms[column]);
        QVERIFY2(std::abs(told / speed - 1.0) < 0.03, qPrintable(text(told)));
        const double flow = double(result.maxFlow_m2s[column]);
        QVERIFY2(std::abs(flow / flux - 1.0) < 0.08, qPrintable(text(flow)));
    }
    const double gauge = double(result.gauges[0].speed_ms.back());
    QVERIFY2(std::abs(gauge / speed - 1.0) < 0.01, qPrintable(QString::number(gauge)));
    QVERIFY(std::abs(double(result.gauges[0].depth_m.back()) / depth - 1.0) < 0.08);
    // Slower than 0.8 of the wave, but for the first moment of what comes in over dry ground.
    QVERIFY(result.wetCellsSeen > 20);
    QVERIFY2(result.fastCellsSeen <= 1, qPrintable(QString::number(result.fastCellsSeen)));
    QVERIFY(result.mass.isValid());
}

/// Over rough and steep ground, from dry: no speed above that of a long wave on the deepest water.
void TestFloodSubgridSpeed::notFasterThanALongWave()
{
    std::mt19937 random(5);
    std::uniform_real_distribution<double> bump(0.0, 0.6);
    FineGround ground{ 80, 160, 1.0, {}, { 0.03 }, {}, {} };
    for (int row = 0; row < ground.rows; ++row) {
        for (int column = 0; column < ground.columns; ++column)
            ground.bed_m.push_back(20.0 - 0.1 * column + bump(random));
    }
    FloodSetup setup;
    setup.domain = coarsen(ground, 8).value();
    setup.boundaries.push_back(
            { "in", FloodBoundary::Kind::Discharge, westFaces(3, 6), constant(6.0), 0.0 });
    setup.boundaries.push_back(
            { "out", FloodBoundary::Kind::NormalDepth, eastFaces(0, 9, 20), nullptr, 0.1 });
    setup.options.end_s = 300.0;
    const FloodResult result = finish(setup);
    double deepest = 0.0;
    for (std::size_t cell = 0; cell < setup.domain.cells(); ++cell) {
        const double held = double(result.maxDepth_m[cell]);
        if (held > 0.0)
            deepest = std::max(
                    deepest, setup.domain.subgrid->level(cell, held) - setup.domain.bed_m[cell]);
    }
    const double fastest
            = double(*std::max_element(result.maxSpeed_ms.begin(), result.maxSpeed_ms.end()));
    QVERIFY2(fastest < std::sqrt(9.81 * deepest), qPrintable(QString::number(fastest)));
    QVERIFY(fastest > 0.5);
}

/// Cells that are flat inside, each lower than the last.
void TestFloodSubgridSpeed::flatCellsAreAsFastAsPlain()
{
    const auto bed = [](int column) { return 10.0 - 0.04 * column; };
    FloodSetup plain;
    plain.domain = ground(4, 40, 8.0, 0.04, [&](double x, double) { return bed(int(x / 8.0)); });
    plain.boundaries.push_back(
            { "in", FloodBoundary::Kind::Discharge, westFaces(0, 3), constant(6.4), 0.0 });
    plain.boundaries.push_back(
            { "out", FloodBoundary::Kind::NormalDepth, eastFaces(0, 3, 40), nullptr, 0.005 });
    plain.gauges = { { "one", { 1, 15 } }, { "two", { 2, 25 } } };
    plain.options.end_s = 3600.0;
    FineGround fine{ 32, 320, 1.0, {}, { 0.04 }, {}, {} };
    for (int i = 0; i < 32 * 320; ++i)
        fine.bed_m.push_back(bed(i % 320 / 8));
    FloodSetup setup = plain;
    setup.domain = coarsen(fine, 8).value();
    const FloodResult a = finish(plain);
    const FloodResult b = finish(setup);
    for (std::size_t gauge = 0; gauge < 2; ++gauge) {
        const float one = a.gauges[gauge].speed_ms.back();
        const float two = b.gauges[gauge].speed_ms.back();
        QVERIFY2(std::abs(one / two - 1.0F) < 0.001F,
                qPrintable(QStringLiteral("%1 %2").arg(one).arg(two)));
        QVERIFY(one > 0.5F);
    }
}

/// They would be mixed with those of the rest of the run.
void TestFloodSubgridSpeed::checkpointOfEarlierSpeedsIsRefused()
{
    const QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath("run.checkpoint").toStdString();
    FloodSetup setup = downThePlane(8, n, slope, flux);
    FloodSetup plain = setup; // its checkpoints are of the kind that all were
    plain.domain.subgrid.reset();
    plain.domain.manning = { n };
    plain.options.checkpoints = { file, 600.0, false };
    (void)finish(plain);
    setup.options.checkpoints = { file, 600.0, true };
    const Result<FloodResult> refused = runFlood(setup);
    QVERIFY(!refused.ok());
    QVERIFY2(refused.error().reason.find("earlier version") != std::string::npos,
            refused.error().text().c_str());
    setup.options.checkpoints.resume = false;
    const FloodResult whole = finish(setup);
    setup.options.checkpoints.resume = true;
    QVERIFY(areSame(whole, finish(setup))); // from its own last checkpoint
}

QTEST_GUILESS_MAIN(TestFloodSubgridSpeed)
#include "test_floodsubgridspeed.moc"
