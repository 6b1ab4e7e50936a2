// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
// Flow down planes: steps short enough for the slope, and what no step can mend.
#include "engine/flood/finishedrun.h"
#include "engine/flood/floodcases.h"
#include "engine/flood/subgrid/subgridground.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace spp;
using namespace spp::engine;
using namespace spp::test;

namespace {

constexpr double gravity = 9.81;
constexpr double length = 1000.0;
constexpr double n = 0.03;
constexpr double rain_ms = 0.05 / 3600.0;

/// Rain on what falls to the east, until it is steady and longer.
FloodSetup rainOn(FloodDomain domain, double slope)
{
    FloodSetup setup;
    const int columns = domain.columns;
    const int rows = domain.rows;
    setup.domain = std::move(domain);
    setup.boundaries.push_back({ "end", FloodBoundary::Kind::NormalDepth,
            eastFaces(0, rows - 1, columns), nullptr, slope });
    setup.verticalSources.push_back(std::make_shared<UniformRain>(rain_ms));
    setup.options.end_s = 3.0 * 3600.0;
    return setup;
}

/// How far the swing of the inflow has grown or died on the way, over a channel of 1.5 km with a
/// depth of 0.5 m.
double growth(double froude)
{
    constexpr double depth = 0.5;
    constexpr double cell = 5.0;
    constexpr int cells = 300;
    const double discharge = froude * depth * std::sqrt(gravity * depth);
    const double slope = froude * froude * gravity * n * n / std::cbrt(depth);
    FloodSetup setup;
    setup.domain = ground(1, cells, cell, n, [&](double x, double) { return -slope * x; });
    setup.domain.depth_m.assign(setup.domain.cells(), depth);
    setup.domain.fluxEast_m2s.assign(setup.domain.cells(), discharge);
    setup.domain.fluxSouth_m2s.assign(setup.domain.cells(), 0.0);
    setup.boundaries.push_back({ "in", FloodBoundary::Kind::Discharge, westFaces(0, 0),
            std::make_shared<FormulaCurve>([=](double t) {
                return cell * discharge * (1.0 + 0.01 * std::sin(2.0 * M_PI * t / 60.0));
            }),
            0.0 });
    setup.boundaries.push_back(
            { "out", FloodBoundary::Kind::NormalDepth, eastFaces(0, 0, cells), nullptr, slope });
    setup.gauges = { { "near", { 0, 20 } }, { "far", { 0, 200 } } };
    setup.options.end_s = 1800.0;
    setup.options.gaugeEvery_s = 1.0;
    const FloodResult result = finish(setup);
    const auto swing = [](const std::vector<float> &depths) {
        const auto from = depths.begin() + std::ptrdiff_t(depths.size() * 2 / 3);
        const auto [low, high] = std::minmax_element(from, depths.end());
        return double(*high - *low);
    };
    return swing(result.gauges[1].depth_m) / swing(result.gauges[0].depth_m);
}

} // namespace

class TestFloodSteep : public QObject {
    Q_OBJECT

private slots:
    void coarseCellsOnAPlane_data();
    void coarseCellsOnAPlane();
    void planeAslant();
    void fineGroundOnAPlane();
    void wavesGrowAboveFroude();
};

void TestFloodSteep::coarseCellsOnAPlane_data()
{
    QTest::addColumn<double>("cell");
    QTest::addColumn<double>("slope");
    // With Δt of the depth alone the second and the following swung by half of the depth.
    QTest::newRow("falls by half the depth per cell") << 5.0 << 0.005;
    QTest::newRow("falls by the depth") << 10.0 << 0.005;
    QTest::newRow("falls by twice the depth") << 20.0 << 0.005;
    QTest::newRow("falls by thirteen times the depth") << 50.0 << 0.01;
    QTest::newRow("nearly as fast as a wave") << 10.0 << 0.02;
}

void TestFloodSteep::coarseCellsOnAPlane()
{
    QFETCH(double, cell);
    QFETCH(double, slope);
    const int columns = int(std::lround(length / cell));
    const FloodSetup setup = rainOn(
            ground(2, columns, cell, n, [&](double x, double) { return 50.0 - slope * x; }), slope);
    const FloodResult result = finish(setup);
    for (int column = columns / 2; column < columns; ++column) {
        const double x = (column + 1) * cell; // the water of a cell is that of its lower face
        const double exact = std::pow(n * rain_ms * x / std::sqrt(slope), 0.6);
        const double depth = result.depth_m[std::size_t(column)];
        QVERIFY2(std::abs(depth / exact - 1.0) < 0.005, qPrintable(QString::number(depth / exact)));
        QVERIFY(std::abs(result.fluxEast_m2s[std::size_t(column)] / (rain_ms * (x - cell)) - 1.0)
                < 1e-3);
    }
}

/// Down the diagonal, where both axes see the slope at once.
void TestFloodSteep::planeAslant()
{
    constexpr double cell = 20.0;
    constexpr int side = 40;
    FloodSetup setup;
    setup.domain = ground(
            side, side, cell, n, [&](double x, double y) { return 50.0 - 0.005 * (x + y); });
    std::vector<FacePlace> rim = eastFaces(0, side - 1, side);
    for (int column = 0; column < side; ++column)
        rim.push_back({ { side - 1, column }, CellSide::South });
    setup.boundaries.push_back({ "end", FloodBoundary::Kind::NormalDepth, rim, nullptr, 0.005 });
    setup.verticalSources.push_back(std::make_shared<UniformRain>(rain_ms));
    setup.options.end_s = 3.0 * 3600.0;
    const FloodResult result = finish(setup);
    // On the diagonal, short of the rim, the depth rises all the way, without waves.
    for (int i = 3; i < side - 4; ++i) {
        const double before = result.depth_m[setup.domain.at({ i - 1, i - 1 })];
        const double depth = result.depth_m[setup.domain.at({ i, i })];
        QVERIFY2(depth > before && depth < 1.4 * before, qPrintable(QString::number(i)));
    }
}

void TestFloodSteep::fineGroundOnAPlane()
{
    constexpr double slope = 0.005;
    FloodDomain fine = ground(8, 200, 5.0, n, [&](double x, double) { return 50.0 - slope * x; });
    const FineGround plane{ 8, 200, 5.0, std::move(fine.bed_m), { n }, {}, {} };
    FloodSetup setup = rainOn(coarsen(plane, 4).value(), slope);
    const FloodResult result = finish(setup);
    for (int column = 5; column < 50; ++column) {
        const double wanted = rain_ms * 20.0 * column;
        const double flux = result.fluxEast_m2s[std::size_t(column)];
        QVERIFY2(std::abs(flux / wanted - 1.0) < 1e-3, qPrintable(QString::number(flux / wanted)));
    }
}

/// Without advection flow is no longer steady of itself where 5/3 of its speed passes that of a
/// long wave, at a Froude number of 0.6: what is disturbed dies on its way below, and grows above.
void TestFloodSteep::wavesGrowAboveFroude()
{
    const double slow = growth(0.45);
    const double fast = growth(0.8);
    qInfo("a swing becomes %.3f of itself at 0.45, %.1f at 0.8", slow, fast);
    QVERIFY(slow < 0.2);
    QVERIFY(fast > 3.0);
}

QTEST_GUILESS_MAIN(TestFloodSteep)
#include "test_floodsteep.moc"
