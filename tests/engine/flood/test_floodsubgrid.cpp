// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/flood/eatwins.h"
#include "engine/flood/finishedrun.h"
#include "engine/flood/subgrid/subgridground.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace spp;
using namespace spp::engine;
using namespace spp::test;

namespace {

FineGround fine(int rows, int columns, double cell_m, double manning,
        const std::function<double(double, double)> &bed)
{
    FloodDomain domain = ground(rows, columns, cell_m, manning, bed);
    return { rows, columns, cell_m, std::move(domain.bed_m), { manning }, {}, {} };
}

FineGround bumpy(int rows, int columns)
{
    std::mt19937 random(11);
    std::uniform_real_distribution<double> level(0.0, 2.0);
    return fine(rows, columns, 2.0, 0.03, [&](double, double) { return level(random); });
}

FloodDomain coarse(const FineGround &ground, int ratio)
{
    Result<FloodDomain> domain = coarsen(ground, ratio);
    if (!domain)
        qFatal("%s", domain.error().text().c_str());
    return *domain;
}

void fillCoarse(FloodDomain *domain, double level_m)
{
    domain->depth_m.resize(domain->cells());
    for (std::size_t i = 0; i < domain->cells(); ++i)
        domain->depth_m[i] = domain->subgrid->meanDepth(i, level_m);
}

} // namespace

class TestFloodSubgrid : public QObject {
    Q_OBJECT

private slots:
    void tablesHoldTheVolume();
    void facesCarryWhatTheirPartsCarry();
    void flatCellsAreAsPlain();
    void lakeStaysAtRest();
    void channelNarrowerThanACell();
    void dykeHoldsOnFineGround();
    void threadsAndKernelsChangeNothing();
    void depthsComeBackOnFineGround();
    void cellsWithGroundInAPart();
    void rimsAreOpenWhereTheyAreNamed();
    void wrongGroundIsNamed();
};

void TestFloodSubgrid::tablesHoldTheVolume()
{
    const FineGround ground = bumpy(20, 30);
    const FloodDomain domain = coarse(ground, 10);
    for (std::size_t cell = 0; cell < domain.cells(); ++cell) {
        const int row = int(cell) / domain.columns;
        const int column = int(cell) % domain.columns;
        for (double mean = 0.0; mean < 2.0; mean += 0.037) {
            const double level = domain.subgrid->level(cell, mean);
            double exact = 0.0;
            for (int r = 0; r < 10; ++r) {
                for (int c = 0; c < 10; ++c)
                    exact += 0.01
                            * std::max(0.0,
                                    level
                                            - ground.bed_m[std::size_t(
                                                    (row * 10 + r) * 30 + column * 10 + c)]);
            }
            // The table is a line between 20 points of a curve that bends.
            QVERIFY2(std::abs(exact - mean) < 0.02, qPrintable(QString::number(exact - mean)));
            QVERIFY(std::abs(domain.subgrid->meanDepth(cell, level) - mean) < 1e-12);
        }
    }
}

void TestFloodSubgrid::facesCarryWhatTheirPartsCarry()
{
    // A channel 2 m deep in the middle fifth of the face, with banks beside it.
    const FineGround ground = fine(
            10, 20, 2.0, 0.04, [](double, double y) { return y > 8.0 && y < 12.0 ? 0.0 : 2.0; });
    const FloodDomain domain = coarse(ground, 10);
    for (const double level : { 2.0 * 3.0 / 19.0, 2.0 * 10.0 / 19.0, 2.0, 2.6, 4.0, 9.0 }) {
        const FaceSection section = domain.subgrid->sectionX(0, 1, level);
        double depth = 0.0;
        double carried = 0.0;
        for (int part = 0; part < 10; ++part) {
            const double h = std::max(0.0, level - (part == 4 || part == 5 ? 0.0 : 2.0));
            depth += h / 10.0;
            carried += std::pow(h, 5.0 / 3.0) / 0.04 / 10.0;
        }
        QVERIFY(std::abs(section.depth_m - depth) < 1e-6);
        const double n = std::sqrt(section.friction / 9.81);
        const double own = std::pow(section.depth_m, 5.0 / 3.0) / n;
        QVERIFY2(std::abs(own / carried - 1.0) < 0.02, qPrintable(QString::number(level)));
        if (level < 1.9)
            QVERIFY(std::abs(section.wetDepth_m - level) < 1e-6);
    }
    QCOMPARE(domain.subgrid->sectionX(0, 1, -0.1).depth_m, 0.0);
}

void TestFloodSubgrid::flatCellsAreAsPlain()
{
    FloodSetup plain = ea1Twin();
    plain.options.end_s = 3.0 * 3600.0;
    FineGround ground{ 40, 280, 2.5, {}, { 0.03 }, {}, {} };
    for (int row = 0; row < 40; ++row) {
        for (int column = 0; column < 280; ++column)
            ground.bed_m.push_back(plain.domain.bed_m[plain.domain.at({ row / 4, column / 4 })]);
    }
    FloodSetup setup = plain;
    setup.domain = coarse(ground, 4);
    setup.domain.depth_m = plain.domain.depth_m;
    const FloodResult a = finish(plain);
    const FloodResult b = finish(setup);
    QVERIFY(a.steps > 1000);
    for (std::size_t i = 0; i < a.depth_m.size(); ++i)
        QVERIFY2(std::abs(a.depth_m[i] - b.depth_m[i]) < 2e-4,
                qPrintable(QString::number(a.depth_m[i] - b.depth_m[i])));
}

void TestFloodSubgrid::lakeStaysAtRest()
{
    FloodSetup setup;
    setup.domain = coarse(bumpy(200, 300), 10);
    fillCoarse(&setup.domain, 1.7);
    setup.options.end_s = isSanitized() ? 300.0 : 3600.0;
    const FloodResult result = finish(setup);
    for (std::size_t i = 0; i < result.depth_m.size(); ++i) {
        QVERIFY(std::abs(result.fluxEast_m2s[i]) < 1e-12);
        QVERIFY(std::abs(result.fluxSouth_m2s[i]) < 1e-12);
        QVERIFY(std::abs(setup.domain.subgrid->level(i, result.depth_m[i]) - 1.7) < 1e-12);
    }
}

/// A channel of 8 m in cells of 40 m carries its discharge at Manning's depth.
void TestFloodSubgrid::channelNarrowerThanACell()
{
    constexpr double slope = 1e-3;
    constexpr double n = 0.03;
    const FineGround ground = fine(20, 1000, 2.0, n,
            [](double x, double y) { return (y > 16.0 && y < 24.0 ? 0.0 : 5.0) - slope * x; });
    FloodSetup setup;
    setup.domain = coarse(ground, 20);
    const double depth = 1.5;
    const double discharge = 8.0 * std::pow(depth, 5.0 / 3.0) * std::sqrt(slope) / n;
    setup.boundaries.push_back(
            { "in", FloodBoundary::Kind::Discharge, westFaces(0, 0), constant(discharge), 0.0 });
    setup.boundaries.push_back(
            { "out", FloodBoundary::Kind::NormalDepth, eastFaces(0, 0, 50), nullptr, slope });
    setup.options.end_s = 6.0 * 3600.0;
    const FloodResult result = finish(setup);
    for (const int column : { 15, 25, 35 }) {
        // Fluxes are even: the fall of the water from cell to cell is that of the ground.
        const std::size_t cell = std::size_t(column);
        QVERIFY(std::abs(result.fluxEast_m2s[cell] * 40.0 / discharge - 1.0) < 1e-3);
        const double one = setup.domain.subgrid->level(cell, result.depth_m[cell]);
        const double two = setup.domain.subgrid->level(cell + 1, result.depth_m[cell + 1]);
        QVERIFY(std::abs((one - two) / 40.0 / slope - 1.0) < 0.01);
        const double sill = -slope * 40.0 * (column + 1); // of the face between them
        QVERIFY2(std::abs((std::max(one, two) - sill) / depth - 1.0) < 0.03,
                qPrintable(QString::number(std::max(one, two) - sill)));
    }
}

void TestFloodSubgrid::dykeHoldsOnFineGround()
{
    FineGround ground = fine(40, 80, 5.0, 0.03, [](double, double) { return 0.0; });
    for (int row = 0; row < 4; ++row)
        ground.crests.push_back({ { { row, 3 }, CellSide::East }, 1.0 });
    FloodSetup setup;
    setup.domain = coarse(ground, 10);
    setup.domain.depth_m.assign(setup.domain.cells(), 0.0);
    for (int row = 0; row < 4; ++row) {
        for (int column = 0; column < 4; ++column)
            setup.domain.depth_m[setup.domain.at({ row, column })] = 0.9;
    }
    setup.options.end_s = 3600.0;
    const FloodResult held = finish(setup);
    QCOMPARE(held.maxDepth_m[setup.domain.at({ 2, 4 })], 0.0F);
    for (double &depth : setup.domain.depth_m)
        depth = depth > 0.0 ? 1.2 : 0.0;
    const FloodResult spilled = finish(setup);
    QVERIFY(spilled.depth_m[setup.domain.at({ 2, 4 })] > 0.05);
    QVERIFY(std::abs(spilled.depth_m[setup.domain.at({ 2, 1 })] - 1.0) < 0.02);
}

void TestFloodSubgrid::threadsAndKernelsChangeNothing()
{
    const auto setupWith = [](int threads, const char *kernel) {
        FloodSetup setup;
        setup.domain = coarse(bumpy(600, 800), 4);
        setup.boundaries.push_back(
                { "in", FloodBoundary::Kind::Discharge, westFaces(60, 80), constant(10.0), 0.0 });
        setup.options.end_s = isSanitized() ? 200.0 : 900.0;
        setup.options.threads = threads;
        setup.options.kernel = kernel;
        return setup;
    };
    const FloodResult one = finish(setupWith(1, "plain"));
    QVERIFY(one.steps > 50);
    for (const int threads : { 2, 3, 8 })
        QVERIFY(areSame(one, finish(setupWith(threads, ""))));
}

void TestFloodSubgrid::depthsComeBackOnFineGround()
{
    const FineGround ground = bumpy(20, 30);
    FloodDomain domain = coarse(ground, 10);
    fillCoarse(&domain, 1.2);
    const std::vector<float> means(domain.depth_m.begin(), domain.depth_m.end());
    const std::vector<float> depths = depthsOnFineGround(ground, 10, domain, means);
    for (std::size_t i = 0; i < depths.size(); ++i)
        QVERIFY(std::abs(double(depths[i]) - std::max(0.0, 1.2 - ground.bed_m[i])) < 1e-5);
}

/// 15 × 25 cells of 2 m under cells of 10 × 10, and a strip without ground at the west rim.
void TestFloodSubgrid::cellsWithGroundInAPart()
{
    FineGround ground
            = fine(15, 25, 2.0, 0.03, [](double x, double) { return x < 30.0 ? 0.0 : 1.0; });
    for (int row = 0; row < 15; ++row) {
        for (int column = 0; column < 3; ++column)
            ground.bed_m[std::size_t(row * 25 + column)] = std::nan("");
    }
    const FloodDomain domain = coarse(ground, 10);
    QCOMPARE(domain.rows, 2);
    QCOMPARE(domain.columns, 3);
    const SubgridTables &tables = *domain.subgrid;
    QCOMPARE(tables.groundShare(domain.at({ 0, 0 })), 0.7);
    QCOMPARE(tables.groundShare(domain.at({ 0, 1 })), 1.0);
    QCOMPARE(tables.groundShare(domain.at({ 1, 2 })), 0.25);
    for (const double level : { 0.3, 1.4, 7.0 }) {
        double held = 0.0;
        for (std::size_t i = 0; i < domain.cells(); ++i) {
            const double mean = tables.meanDepth(i, level);
            QVERIFY(mean == 0.0 || std::abs(tables.level(i, mean) - level) < 1e-6);
            held += mean * 400.0;
        }
        double exact = 0.0;
        for (const double bed : ground.bed_m)
            exact += std::isnan(bed) ? 0.0 : 4.0 * std::max(0.0, level - bed);
        QVERIFY(std::abs(held / exact - 1.0) < 1e-6);
    }
    // Rims let water pass where the ground ends, inside of the cell.
    QCOMPARE(tables.sectionX(0, 0, 0.8).depth_m, 0.8);
    QVERIFY(std::abs(tables.sectionX(1, 0, 0.8).depth_m - 0.4) < 1e-6); // half of it is a wall
    QVERIFY(std::abs(tables.sectionX(0, 3, 1.5).depth_m - 0.5) < 1e-6);
    QVERIFY(std::abs(tables.sectionY(2, 1, 0.8).depth_m - 0.4)
            < 1e-6); // bed of 1 m in its east half
}

/// Three lines of the one face and one of the next: water enters over their width alone, and a
/// discharge is spread evenly over it.
void TestFloodSubgrid::rimsAreOpenWhereTheyAreNamed()
{
    FineGround ground
            = fine(20, 30, 2.0, 0.03, [](double, double y) { return y < 16.0 ? 0.5 : 0.0; });
    for (const int row : { 7, 8, 9, 10 })
        ground.rims.push_back({ { row, 0 }, CellSide::West });
    const FloodDomain domain = coarse(ground, 10);
    const SubgridTables &tables = *domain.subgrid;
    QVERIFY(std::abs(tables.openShareX(0, 0) - 0.3) < 1e-7);
    QVERIFY(std::abs(tables.openShareX(1, 0) - 0.1) < 1e-7);
    QCOMPARE(tables.openShareX(0, 3), 1.0); // of the east rim nothing is named
    QCOMPARE(tables.openShareX(0, 1), 1.0);
    // One of them lies at 0.5 m, two at 0 m.
    QVERIFY(std::abs(tables.sectionX(0, 0, 1.0).depth_m - (0.05 + 0.2)) < 1e-6);
    QVERIFY(std::abs(tables.sectionX(1, 0, 1.0).depth_m - 0.1) < 1e-6);
    FloodSetup setup;
    setup.domain = domain;
    setup.boundaries.push_back(
            { "in", FloodBoundary::Kind::Discharge, westFaces(0, 1), constant(2.0), 0.0 });
    setup.options.end_s = 20.0;
    const FloodResult result = finish(setup);
    QVERIFY(std::abs(result.fluxEast_m2s[0] * 20.0 - 1.5) < 1e-6);
    QVERIFY(std::abs(result.fluxEast_m2s[3] * 20.0 - 0.5) < 1e-6);
    QVERIFY(std::abs(result.mass.in_m3 - 40.0) < 1e-9);
    ground.rims.push_back({ { 20, 0 }, CellSide::West });
    QVERIFY(!coarsen(ground, 10).ok());
}

void TestFloodSubgrid::wrongGroundIsNamed()
{
    FineGround ground = bumpy(20, 30);
    QVERIFY(!coarsen(ground, 1).ok());
    QVERIFY(!coarsen(ground, 21).ok());
    ground.crests = { { { { 5, 0 }, CellSide::West }, 1.0 } };
    QVERIFY(!coarsen(ground, 10).ok());
    ground.crests.clear();
    ground.manning = { 33.0 };
    QVERIFY(!coarsen(ground, 10).ok());
    ground.manning = { 0.03 };
    ground.bed_m.pop_back();
    QVERIFY(!coarsen(ground, 10).ok());
}

QTEST_GUILESS_MAIN(TestFloodSubgrid)
#include "test_floodsubgrid.moc"
