// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/coverages.h"
#include "engine/hostileshapes.h"
#include "engine/raster/rastersummary.h"
#include "engine/robustoverlay.h"
#include "support/sameseed.h"

#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

#include <cmath>
#include <cstring>
#include <limits>
#include <map>

using namespace spp;
using namespace spp::engine;
using namespace spp::test;

namespace {

using Cells = std::map<std::pair<std::uint32_t, std::uint32_t>, double>;

Cells cellsOf(const RasterWeights &weights, std::size_t subject)
{
    Cells cells;
    weights.eachCell(subject, [&](std::uint32_t row, std::uint32_t column, double share) {
        cells[{ row, column }] += share;
    });
    return cells;
}

double coveredArea(const RasterWeights &weights, std::size_t subject)
{
    double area = 0.0;
    weights.eachCell(subject, [&](std::uint32_t, std::uint32_t, double share) {
        area += share * weights.grid.cellArea();
    });
    return area;
}

/// What GEOS says of every cell near the polygon; cells of less than 1e-9 are left out.
Cells cellsByGeos(const Geometry &polygon, const Grid &grid)
{
    Cells cells;
    for (int row = 0; row < grid.rows; ++row) {
        for (int column = 0; column < grid.columns; ++column) {
            const Box box = grid.cell(row, column);
            if (!box.intersects(polygon.bounds()))
                continue;
            const auto shared = RobustOverlay::intersection(polygon, Geometry::box(box));
            const double share = shared.value().geometry.area() / grid.cellArea();
            if (share > 1e-9)
                cells[{ std::uint32_t(row), std::uint32_t(column) }] = share;
        }
    }
    return cells;
}

double difference(const Cells &a, const Cells &b)
{
    double largest = 0.0;
    for (const auto &[one, other] : { std::pair(&a, &b), std::pair(&b, &a) }) {
        for (const auto &[cell, share] : *one) {
            const auto found = other->find(cell);
            largest = std::max(
                    largest, std::abs(share - (found == other->end() ? 0.0 : found->second)));
        }
    }
    return largest;
}

RasterWeights weightsOf(const Store &store, const Grid &grid, int threads = 0)
{
    Result<RasterWeights> weights = rasterWeights(store, grid, threads);
    if (!weights)
        qFatal("%s", weights.error().text().c_str());
    return std::move(*weights);
}

template <typename T>
bool same(const PodVector<T> &a, const PodVector<T> &b)
{
    return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size() * sizeof(T)) == 0;
}

bool sameBytes(const RasterWeights &a, const RasterWeights &b)
{
    return a.grid == b.grid && same(a.area_m2, b.area_m2) && same(a.spanOffset, b.spanOffset)
            && same(a.span, b.span) && same(a.tileShare, b.tileShare) && same(a.share, b.share);
}

class Impatient : public Feedback {
public:
    bool isCancelled() const override { return ++m_asked > 1; }

private:
    mutable int m_asked = 0;
};

} // namespace

class TestRasterWeights : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { takeTheSameCases(); }
    void sharesOfKnownShapes_data();
    void sharesOfKnownShapes();
    void hundredParcelsAgreeWithGeos();
    void anyShapeAgreesWithGeos();
    void parcelsAddUpToTheirArea();
    void interiorIsKeptAsRuns();
    void threadsGiveTheSameBytes();
    void cacheBringsThemBack();
    void wrongInputsAreRefused();
    void cancelled();
};

void TestRasterWeights::sharesOfKnownShapes_data()
{
    QTest::addColumn<QVector<double>>("ring");
    QTest::addColumn<QVector<double>>("shares"); // row column share ...
    // A grid of 4 x 4 cells of 1 m from (0, 4) to (4, 0).
    QTest::newRow("smaller than a cell") << QVector<double>{ 1.25, 1.25, 1.5, 1.25, 1.5, 1.75, 1.25,
        1.75 } << QVector<double>{ 2, 1, 0.125 };
    QTest::newRow("one cell exactly")
            << QVector<double>{ 1, 1, 2, 1, 2, 2, 1, 2 } << QVector<double>{ 2, 1, 1.0 };
    QTest::newRow("sides along cells") << QVector<double>{ 1, 1, 3, 1, 3, 3, 1,
        3 } << QVector<double>{ 1, 1, 1.0, 1, 2, 1.0, 2, 1, 1.0, 2, 2, 1.0 };
    QTest::newRow("a triangle through corners") << QVector<double>{ 0, 0, 2, 0, 0,
        2 } << QVector<double>{ 2, 0, 0.5, 3, 0, 1.0, 3, 1, 0.5 };
    QTest::newRow("over the western edge")
            << QVector<double>{ -5, 1, 1, 1, 1, 2, -5, 2 } << QVector<double>{ 2, 0, 1.0 };
    QTest::newRow("over the eastern edge")
            << QVector<double>{ 3.5, 1, 9, 1, 9, 2, 3.5, 2 } << QVector<double>{ 2, 3, 0.5 };
    QTest::newRow("over the northern edge")
            << QVector<double>{ 1, 3.5, 2, 3.5, 2, 9, 1, 9 } << QVector<double>{ 0, 1, 0.5 };
    QTest::newRow("over the south-western corner, slanted")
            << QVector<double>{ -1, -1, 1, -1, -1, 3 } << QVector<double>{ 3, 0, 0.25 };
    QTest::newRow("beside") << QVector<double>{ 5, 1, 6, 1, 6, 2 } << QVector<double>{};
    QTest::newRow("touching from outside")
            << QVector<double>{ 4, 0, 5, 0, 5, 4, 4, 4 } << QVector<double>{};
    QTest::newRow("over all of it")
            << QVector<double>{ -10, -10, 20, -10, 20, 20, -10, 20 }
            << QVector<double>{ 0, 0, 1, 0, 1, 1, 0, 2, 1, 0, 3, 1, 1, 0, 1, 1, 1, 1, 1, 2, 1, 1, 3,
                   1, 2, 0, 1, 2, 1, 1, 2, 2, 1, 2, 3, 1, 3, 0, 1, 3, 1, 1, 3, 2, 1, 3, 3, 1 };
}

void TestRasterWeights::sharesOfKnownShapes()
{
    QFETCH(QVector<double>, ring);
    QFETCH(QVector<double>, shares);
    std::vector<double> closed(ring.begin(), ring.end());
    closed.push_back(ring[0]);
    closed.push_back(ring[1]);
    const RasterWeights weights
            = weightsOf(storeOf({ polygon({ closed }) }), { 0.0, 4.0, 1.0, 1.0, 4, 4 });
    Cells expected;
    for (int i = 0; i < shares.size(); i += 3)
        expected[{ std::uint32_t(shares[i]), std::uint32_t(shares[i + 1]) }] = shares[i + 2];
    const Cells found = cellsOf(weights, 0);
    QCOMPARE(found.size(), expected.size());
    QVERIFY(difference(found, expected) < 1e-15);
}

void TestRasterWeights::hundredParcelsAgreeWithGeos()
{
    const GridOrigin origin{ 580000.0, 1109000.0 };
    StoreBuilder builder(ShapeKind::Polygon, origin);
    const ParcelCoverage coverage{ 10, 10, 20.0, 41 };
    for (int i = 0; i < 100; ++i) {
        RawShape parcel = coverage.parcel(i % 10, i / 10);
        for (std::size_t k = 0; k < parcel.xy.size(); k += 2) {
            parcel.xy[k] += 580000.0;
            parcel.xy[k + 1] += 1109000.0;
        }
        QVERIFY(builder.add(i, parcel));
    }
    const Store store = builder.finish().value();
    const Grid grid{ 579991.3, 1109223.9, 4.7, 5.3, 60, 60 };
    const RasterWeights weights = weightsOf(store, grid);
    for (std::size_t i = 0; i < store.size(); ++i) {
        QVERIFY(difference(cellsOf(weights, i), cellsByGeos(store.geometry(i), grid)) < 1e-9);
        QVERIFY(std::abs(coveredArea(weights, i) - store.area_m2(i)) <= 1e-9 * store.area_m2(i));
    }
}

void TestRasterWeights::anyShapeAgreesWithGeos()
{
    QVERIFY(rc::check("shares of cells", [] {
        const auto kind = Hostile(*rc::gen::inRange(0, int(Hostile::Count)));
        const auto seed = *rc::gen::inRange(0u, 1000000u);
        RC_LOG() << nameOf(kind) << " of seed " << seed << std::endl;
        StoreBuilder builder(ShapeKind::Polygon, {});
        if (!builder.add(1, hostile(kind, seed)))
            return;
        const Store store = builder.finish().value();
        // Whole numbers make sides and corners fall on borders of cells.
        const Grid grid{ double(*rc::gen::inRange(-20, 60)), double(*rc::gen::inRange(30, 120)),
            double(*rc::gen::inRange(3, 30)), double(*rc::gen::inRange(3, 30)),
            *rc::gen::inRange(1, 12), *rc::gen::inRange(1, 12) };
        const RasterWeights weights = weightsOf(store, grid, 1);
        RC_ASSERT(difference(cellsOf(weights, 0), cellsByGeos(store.geometry(0), grid)) < 1e-9);
    }));
}

void TestRasterWeights::parcelsAddUpToTheirArea()
{
    const Store store = parcels({ 120, 120, 20.0, 42 });
    for (const double size : { 0.9, 7.3, 330.0 }) {
        const int cells = int(2400.0 / size) + 3;
        const RasterWeights weights
                = weightsOf(store, { -1.1 * size, 2400.0 + 0.7 * size, size, size, cells, cells });
        for (std::size_t i = 0; i < store.size(); ++i) {
            const double area = coveredArea(weights, i);
            QVERIFY2(std::abs(area - store.area_m2(i)) <= 1e-9 * store.area_m2(i),
                    qPrintable(QString::number(area - store.area_m2(i))));
        }
        // And every cell within the coverage is covered once by all of them together.
        Cells all;
        for (std::size_t i = 0; i < store.size(); ++i) {
            for (const auto &[cell, share] : cellsOf(weights, i))
                all[cell] += share;
        }
        for (const auto &[cell, share] : all)
            QVERIFY(share <= 1.0 + 1e-9);
    }
}

void TestRasterWeights::interiorIsKeptAsRuns()
{
    const RasterWeights weights = weightsOf(
            storeOf({ rectangle(0.5, 0.5, 999.5, 999.5) }), { 0.0, 1000.0, 1.0, 1.0, 1000, 1000 });
    QCOMPARE(cellsOf(weights, 0).size(), std::size_t(1000000));
    QVERIFY(std::abs(coveredArea(weights, 0) - 999.0 * 999.0) < 1e-6);
    QVERIFY2(weights.bytes() < 100000, qPrintable(QString::number(weights.bytes())));
}

void TestRasterWeights::threadsGiveTheSameBytes()
{
    const Store store = parcels({ 100, 100, 20.0, 43 });
    const Grid grid{ 100.0, 1900.0, 6.1, 5.9, 300, 310 };
    const RasterWeights one = weightsOf(store, grid, 1);
    QVERIFY(sameBytes(one, weightsOf(store, grid, 2)));
    QVERIFY(sameBytes(one, weightsOf(store, grid, 8)));
}

void TestRasterWeights::cacheBringsThemBack()
{
    const QTemporaryDir folder;
    const std::filesystem::path path
            = std::filesystem::u8path(folder.filePath("w.cache").toStdString());
    const RasterWeights weights
            = weightsOf(parcels({ 60, 60, 20.0, 44 }), { 100.0, 1200.0, 6.1, 5.9, 150, 170 });
    QVERIFY(writeWeights(weights, "hash", path).ok());
    const auto read = readWeights("hash", path);
    QVERIFY(read.ok());
    QVERIFY(sameBytes(weights, *read));
    QVERIFY(!readWeights("other", path));
    // A share beyond those there are, under right checksums.
    RasterWeights broken = weights;
    broken.span.back().column = 149;
    broken.span.back().count = 2;
    QVERIFY(writeWeights(broken, "hash", path).ok());
    QVERIFY(!readWeights("hash", path));
    broken = weights;
    broken.span.front().firstShare = 4000000;
    QVERIFY(writeWeights(broken, "hash", path).ok());
    QVERIFY(!readWeights("hash", path));
}

void TestRasterWeights::wrongInputsAreRefused()
{
    const Store store = storeOf({ rectangle(0, 0, 10, 10) });
    const double nan = std::numeric_limits<double>::quiet_NaN();
    for (const Grid &grid : { Grid{ 0, 10, 1, 1, 0, 10 }, Grid{ 0, 10, 1, 1, 10, -1 },
                 Grid{ 0, 10, 0, 1, 10, 10 }, Grid{ 0, 10, 1, -1, 10, 10 },
                 Grid{ nan, 10, 1, 1, 10, 10 }, Grid{ 0, 10, nan, 1, 10, 10 } })
        QVERIFY(!rasterWeights(store, grid));
    RawShape road = polygon({ { 0, 0, 10, 10 } });
    road.kind = ShapeKind::Line;
    QVERIFY(!rasterWeights(storeOf({ road }), { 0, 10, 1, 1, 10, 10 }));
    const RasterWeights weights = weightsOf(store, { 0, 10, 1, 1, 10, 10 });
    const std::vector<float> few(99);
    QVERIFY(!summarise<float>(weights, { few.data(), few.size(), {} }));
    QVERIFY(!summarise<float>(weights, { nullptr, 100, {} }));
}

void TestRasterWeights::cancelled()
{
    const Store store = parcels({ 200, 200, 20.0, 46 });
    Impatient feedback;
    const auto weights = rasterWeights(store, { 0, 4000, 0.1, 0.1, 40000, 40000 }, 1, &feedback);
    QVERIFY(!weights);
    QVERIFY(weights.error().code == ErrorCode::Cancelled);
}

QTEST_APPLESS_MAIN(TestRasterWeights)
#include "test_rasterweights.moc"
