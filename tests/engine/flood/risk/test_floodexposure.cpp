// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/coverages.h"
#include "engine/flood/risk/depthchange.h"
#include "engine/flood/risk/exposure.h"
#include "engine/flood/risk/gridwalk.h"
#include "support/sameseed.h"

#include <QTest>

#include <rapidcheck.h>

#include <cmath>
#include <cstring>
#include <limits>

using namespace spp;
using namespace spp::engine;
using namespace spp::test;

namespace {

constexpr float none = std::numeric_limits<float>::quiet_NaN();

/// Two cells of 10 m side by side, from (0, 0) to (20, 10).
const Grid twoCells{ 0.0, 10.0, 10.0, 10.0, 2, 1 };

HazardScheme depths()
{
    std::vector<HazardLimits> limits(4);
    limits[0].depth_m = { 0.1, false };
    limits[1].depth_m = { 0.7, false };
    limits[2].depth_m = { 1.5, false };
    return *HazardScheme::create({ limits, 0.0, 0.5, {} });
}

FloodCells cellsOf(const std::vector<float> &depth)
{
    FloodCells cells;
    cells.count = depth.size();
    cells.depth_m = depth.data();
    return cells;
}

std::vector<std::int32_t> classesOf(const std::vector<float> &depth)
{
    HazardAssumptions assumed;
    return hazardClasses(depths(), cellsOf(depth), assumed);
}

ScenarioExposure exposed(
        const Store &store, const Grid &grid, const std::vector<float> &depth, int threads = 0)
{
    auto weights = rasterWeights(store, grid, threads);
    if (!weights)
        qFatal("%s", weights.error().text().c_str());
    auto all = exposureOfPolygons(*weights, cellsOf(depth), classesOf(depth), 4, threads);
    if (!all)
        qFatal("%s", all.error().text().c_str());
    return std::move(*all);
}

RawShape line(std::vector<double> xy)
{
    RawShape shape;
    shape.kind = ShapeKind::Line;
    shape.xy = std::move(xy);
    shape.closePath(false);
    return shape;
}

Store storeOfKind(ShapeKind kind, const std::vector<RawShape> &shapes)
{
    StoreBuilder builder(kind, {});
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        if (!builder.add(std::int64_t(i), shapes[i]))
            qFatal("shape refused");
    }
    auto store = builder.finish();
    if (!store)
        qFatal("%s", store.error().text().c_str());
    return std::move(*store);
}

std::vector<float> randomDepths(const Grid &grid, unsigned seed)
{
    std::mt19937 random(seed);
    std::vector<float> depth(std::size_t(grid.columns) * std::size_t(grid.rows));
    for (float &one : depth) {
        const auto dice = random() % 10;
        one = dice == 0 ? none : dice < 4 ? 0.0f : float(random() % 3000) / 1000.0f;
    }
    return depth;
}

bool sameBytes(const ScenarioExposure &a, const ScenarioExposure &b)
{
    const auto same = [](const auto &x, const auto &y) {
        return x.size() == y.size() && std::memcmp(x.data(), y.data(), x.size() * sizeof x[0]) == 0;
    };
    if (!same(a.classes.offset, b.classes.offset) || a.classes.area.size() != b.classes.area.size()
            || a.subject.size() != b.subject.size())
        return false;
    for (std::size_t i = 0; i < a.classes.area.size(); ++i) {
        if (a.classes.area[i].classId != b.classes.area[i].classId
                || a.classes.area[i].area_m2 != b.classes.area[i].area_m2)
            return false;
    }
    for (std::size_t i = 0; i < a.subject.size(); ++i) {
        if (a.subject[i].wet != b.subject[i].wet || a.subject[i].depthSum != b.subject[i].depthSum
                || a.subject[i].worstClass != b.subject[i].worstClass)
            return false;
    }
    return true;
}

} // namespace

class TestFloodExposure : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { takeTheSameCases(); }
    void aPolygonTakesTheShareOfEachCell();
    void nothingUnknownIsDry();
    void smallerThanACell();
    void aLineIsMeasuredByCell();
    void aPointLiesInOneCell();
    void anOutlineIsALine();
    void classesAddUpToTheArea();
    void piecesOfALineAddUp();
    void cellsThatDoNotFitAreRefused();
    void equalRastersChangeNothing();
    void changesAreMeasured();
    void theSiteItselfIsNoNeighbour();
};

void TestFloodExposure::aPolygonTakesTheShareOfEachCell()
{
    // A quarter of it lies in the first cell.
    const auto all = exposed(storeOf({ rectangle(8, 2, 16, 7) }), twoCells, { 0.1f, 2.0f });
    const SubjectExposure &one = all.subject[0];
    QCOMPARE(one.size, 40.0);
    QCOMPARE(one.wet, 40.0);
    QCOMPARE(one.unknown, 0.0);
    QCOMPARE(one.deepest_m, 2.0);
    QVERIFY(std::abs(one.meanWetDepth_m() - (0.25 * double(0.1f) + 0.75 * 2.0)) < 1e-12);
    QCOMPARE(one.worstClass, 4);
    QCOMPARE(all.classes.area.size(), std::size_t(2));
    QCOMPARE(all.classes.area[0].classId, 2); // 0.10 m
    QVERIFY(std::abs(all.classes.area[0].area_m2 - 10.0) < 1e-9);
}

void TestFloodExposure::nothingUnknownIsDry()
{
    const std::vector<RawShape> shapes{ rectangle(1, 1, 5, 5), rectangle(8, 2, 12, 7),
        rectangle(15, 2, 25, 7), rectangle(100, 100, 110, 110) };
    const Store store = storeOf(shapes);
    const auto dryThenNothing = exposed(store, twoCells, { 0.0f, none });
    const auto order = store.inInputOrder();
    const auto at = [&](const ScenarioExposure &all, int i) -> const SubjectExposure & {
        return all.subject[order[std::size_t(i)]];
    };
    QCOMPARE(at(dryThenNothing, 0).worstClass, HazardScheme::dry);
    QCOMPARE(at(dryThenNothing, 1).worstClass, HazardScheme::unknown); // half of it is not known
    QCOMPARE(at(dryThenNothing, 1).dry, 10.0);
    QCOMPARE(at(dryThenNothing, 1).unknown, 10.0);
    QCOMPARE(at(dryThenNothing, 2).unknown, 50.0);
    QVERIFY(std::isnan(at(dryThenNothing, 2).deepest_m));
    QCOMPARE(at(dryThenNothing, 3).worstClass, HazardScheme::unknown); // beside the raster
    const auto wetThenNothing = exposed(store, twoCells, { 0.9f, none });
    QCOMPARE(at(wetThenNothing, 1).worstClass, 3); // at least
    QVERIFY(at(wetThenNothing, 1).isPartlyUnknown());
}

void TestFloodExposure::smallerThanACell()
{
    const auto all = exposed(storeOf({ rectangle(2, 2, 2.5, 2.5) }), twoCells, { 0.3f, 2.0f });
    QCOMPARE(all.subject[0].deepest_m, double(0.3f)); // nothing is interpolated
    QCOMPARE(all.subject[0].wet, 0.25);
}

void TestFloodExposure::aLineIsMeasuredByCell()
{
    const Store store
            = storeOfKind(ShapeKind::Line, { line({ -5, 5, 25, 5 }), line({ 5, 2, 5, 8 }) });
    const std::vector<float> depth{ 0.0f, 0.5f };
    const auto all = exposureOfPaths(store, twoCells, cellsOf(depth), classesOf(depth), 4);
    QVERIFY(all);
    const auto order = store.inInputOrder();
    const SubjectExposure &across = all->subject[order[0]];
    QCOMPARE(across.size, 30.0);
    QCOMPARE(across.dry, 10.0);
    QCOMPARE(across.wet, 10.0);
    QCOMPARE(across.unknown, 10.0);
    QCOMPARE(across.worstClass, 2);
    QCOMPARE(all->subject[order[1]].dry, 6.0);
}

void TestFloodExposure::aPointLiesInOneCell()
{
    QVERIFY(cellAt(twoCells, 0.0, 10.0) == std::size_t(0)); // north-west corner
    QVERIFY(cellAt(twoCells, 10.0, 5.0) == std::size_t(1)); // a west side belongs to its cell
    QVERIFY(!cellAt(twoCells, 20.0, 5.0)); // the east side of the grid does not
    QVERIFY(!cellAt(twoCells, 5.0, 0.0));
    RawShape point;
    point.kind = ShapeKind::Point;
    point.xy = { 12, 5 };
    point.closePath(false);
    const std::vector<float> depth{ 0.0f, 0.5f };
    const auto all = exposureOfPaths(storeOfKind(ShapeKind::Point, { point }), twoCells,
            cellsOf(depth), classesOf(depth), 4);
    QVERIFY(all);
    QCOMPARE(all->subject[0].wet, 1.0);
    QCOMPARE(all->subject[0].deepest_m, 0.5);
}

void TestFloodExposure::anOutlineIsALine()
{
    const std::vector<float> depth{ 0.0f, 0.5f };
    const auto all = exposureOfPaths(
            storeOf({ rectangle(8, 2, 16, 7) }), twoCells, cellsOf(depth), classesOf(depth), 4);
    QVERIFY(all);
    QCOMPARE(all->subject[0].size, 26.0);
    QCOMPARE(all->subject[0].wet, 17.0); // 6 + 5 + 6 of 26 m
}

void TestFloodExposure::classesAddUpToTheArea()
{
    QVERIFY(rc::check([] {
        ParcelCoverage coverage;
        coverage.columns = 30;
        coverage.rows = 25;
        coverage.seed = *rc::gen::arbitrary<unsigned>();
        const Store store = parcels(coverage);
        const double cell = *rc::gen::element(3.0, 10.0, 47.0);
        // Smaller than the parcels' ground, so that some lie beside it.
        const Grid grid{ 11.3, 450.7, cell, cell, int(500.0 / cell), int(400.0 / cell) };
        const auto depth = randomDepths(grid, coverage.seed);
        const auto one = exposed(store, grid, depth, 1);
        for (std::size_t i = 0; i < one.subject.size(); ++i) {
            double sum = 0.0;
            for (auto k = one.classes.offset[i]; k < one.classes.offset[i + 1]; ++k)
                sum += one.classes.area[k].area_m2;
            RC_ASSERT(std::abs(sum - store.area_m2(i)) < 1e-6);
            RC_ASSERT(std::abs(one.subject[i].size - store.area_m2(i)) < 1e-6);
        }
        RC_ASSERT(sameBytes(one, exposed(store, grid, depth, 2)));
    }));
}

void TestFloodExposure::piecesOfALineAddUp()
{
    QVERIFY(rc::check([](int seed) {
        std::mt19937 random{ unsigned(seed) };
        const auto coordinate = [&] { return double(int(random() % 4001)) / 100.0 - 10.0; };
        const Grid grid{ 0.0, 10.0, 2.5, 1.25, 8, 8 };
        const double x0 = coordinate(), y0 = coordinate(), x1 = coordinate(), y1 = coordinate();
        double sum = 0.0;
        double inside = 0.0;
        walkLine(grid, x0, y0, x1, y1, [&](std::optional<std::size_t> cell, double length) {
            RC_ASSERT(length >= 0.0);
            sum += length;
            inside += cell ? length : 0.0;
            if (cell)
                RC_ASSERT(*cell < 64u);
        });
        RC_ASSERT(std::abs(sum - std::hypot(x1 - x0, y1 - y0)) < 1e-9);
        // Against small steps.
        constexpr int steps = 20000;
        int hits = 0;
        for (int i = 0; i < steps; ++i) {
            const double t = (i + 0.5) / steps;
            hits += cellAt(grid, x0 + t * (x1 - x0), y0 + t * (y1 - y0)) ? 1 : 0;
        }
        const double length = std::hypot(x1 - x0, y1 - y0);
        RC_ASSERT(std::abs(inside - length * hits / steps) <= 3.0 * length / steps + 1e-9);
    }));
}

void TestFloodExposure::cellsThatDoNotFitAreRefused()
{
    const auto weights = rasterWeights(storeOf({ rectangle(8, 2, 16, 7) }), twoCells);
    QVERIFY(weights);
    const std::vector<float> three{ 0, 0, 0 };
    QVERIFY(!exposureOfPolygons(*weights, cellsOf(three), classesOf(three), 4));
    const std::vector<float> two{ 2, 2 };
    QVERIFY(!exposureOfPolygons(*weights, cellsOf(two), classesOf(two), 3)); // a class too many
}

void TestFloodExposure::equalRastersChangeNothing()
{
    const Grid grid{ 0, 500, 5, 5, 100, 100 };
    const auto depth = randomDepths(grid, 7);
    const std::vector<std::int32_t> site(depth.size(), 1);
    const auto change
            = depthChange({ depth.size(), depth.data(), depth.data(), 25.0, site.data() }, 0.05);
    QVERIFY(change);
    for (const float one : change->change_m)
        QVERIFY(std::isnan(one) || one == 0.0f);
    for (const double number : { change->greatestRise_m, change->greatestFall_m,
                 change->meanChange_m, change->changed_m2, change->newlyWet_m2, change->newlyDry_m2,
                 change->displaced_m3, change->onlyOne_m2 })
        QCOMPARE(number, 0.0);
    QVERIFY(!std::signbit(change->displaced_m3));
    QCOMPARE(change->volumeBase_m3, change->volumeProposal_m3);
    const auto matrix = classTransitions(classesOf(depth), classesOf(depth), 4, 25.0);
    for (std::size_t from = 0; from < matrix.size(); ++from) {
        for (std::size_t to = 0; to < matrix.size(); ++to)
            QVERIFY(from == to || matrix[from][to] == 0.0);
    }
}

void TestFloodExposure::changesAreMeasured()
{
    const std::vector<float> base{ 1.0f, 0.0f, 0.5f, none, 0.05f };
    const std::vector<float> proposal{ 0.0f, 0.25f, 0.75f, 1.0f, 0.0f };
    const std::vector<std::int32_t> site{ 1, 0, 0, 0, 0 };
    const auto change = depthChange({ 5, base.data(), proposal.data(), 100.0, site.data() }, 0.05);
    QVERIFY(change);
    QCOMPARE(change->greatestRise_m, 0.25);
    QCOMPARE(change->greatestFall_m, -1.0);
    QCOMPARE(change->newlyWet_m2, 100.0);
    QCOMPARE(change->newlyDry_m2, 200.0); // 0.05 m was wet: the threshold belongs to wet
    QCOMPARE(change->displaced_m3, 100.0);
    QCOMPARE(change->onlyOne_m2, 100.0);
    QCOMPARE(change->unknown_m2, 100.0);
    const auto matrix = classTransitions(classesOf(base), classesOf(proposal), 4, 100.0);
    QCOMPARE(matrix[4][1], 100.0); // 0.7 – 1.5 m to dry
    QCOMPARE(matrix[0][4], 100.0); // not known to 0.7 – 1.5 m
}

void TestFloodExposure::theSiteItselfIsNoNeighbour()
{
    const Store store
            = storeOf({ rectangle(1, 1, 9, 9), rectangle(5, 1, 15, 9), rectangle(12, 1, 18, 9) });
    const auto weights = rasterWeights(store, twoCells);
    QVERIFY(weights);
    const std::vector<float> change{ 0.5f, 0.03f };
    const std::vector<std::int32_t> site{ 1, 0 };
    const auto all = subjectChanges(*weights, change, site.data());
    QVERIFY(all);
    const auto order = store.inInputOrder();
    QCOMPARE((*all)[order[0]].outside_m2, 0.0);
    QVERIFY(std::isnan((*all)[order[0]].greatestRise_m));
    QCOMPARE((*all)[order[1]].outside_m2, 40.0);
    QCOMPARE((*all)[order[1]].greatestRise_m, double(0.03f));
    QCOMPARE((*all)[order[2]].outside_m2, 48.0);
}

QTEST_APPLESS_MAIN(TestFloodExposure)
#include "test_floodexposure.moc"
