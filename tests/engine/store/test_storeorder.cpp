// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// What a store rests on: exact turns and areas, the check of rings, the curve and the index.
#include "engine/coverages.h"
#include "engine/store/hilbert.h"
#include "engine/store/orientation.h"
#include "engine/store/ringcheck.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace spp;
using namespace spp::engine;
using namespace spp::test;

class TestStoreOrder : public QObject {
    Q_OBJECT

private slots:
    void ringCheckAgreesWithGeos();
    void areasAreExactAcrossTheWholeGrid();
    void recordsFollowTheCurveAndAreFound();
    void hilbertKeysVisitEveryCellOnce();
};

/// Small random rings on a coarse grid, where touching and overlying sides are common.
void TestStoreOrder::ringCheckAgreesWithGeos()
{
    std::mt19937 random(3);
    int simple = 0;
    for (int i = 0; i < 6000; ++i) {
        std::vector<GridPoint> ring;
        const int corners = 3 + i % 6;
        for (int k = 0; k < corners; ++k)
            ring.push_back({ std::int32_t(random() % 8), std::int32_t(random() % 8) });
        bool repeated = false;
        for (std::size_t k = 0; k < ring.size(); ++k)
            repeated = repeated || ring[k] == ring[(k + 1) % ring.size()];
        if (repeated)
            continue;
        const Geometry geos = polygonOnGrid({ { ring.data(), ring.size(), true } });
        const bool own = isSimpleRing(ring.data(), ring.size());
        QVERIFY2(own == geos.isValid(), geos.wkt().c_str());
        simple += own;
    }
    QVERIFY(simple > 300);
}

void TestStoreOrder::areasAreExactAcrossTheWholeGrid()
{
    const std::int32_t far = 2147483646;
    const GridPoint ring[] = { { -far, -far }, { far, -far }, { far, far }, { -far, far } };
    QVERIFY(doubledArea(ring, 4)
            == Int128::product(2 * std::int64_t(far), 2 * std::int64_t(far))
                    + Int128::product(2 * std::int64_t(far), 2 * std::int64_t(far)));
    QCOMPARE(orientation({ -far, -far }, { far, far }, { far - 1, far - 1 }), 0);
    QCOMPARE(orientation({ -far, -far }, { far, far }, { far - 1, far }), 1);
    QCOMPARE(orientation({ -far, -far }, { far - 1, far }, { far, far }), -1);
    StoreBuilder builder(ShapeKind::Polygon, {});
    QVERIFY(!builder.add(1, rectangle(-2147000, -2147000, 2147000, 2147000)));
    QVERIFY(builder.remarks().front().remark == Remark::TooLarge);
}

void TestStoreOrder::recordsFollowTheCurveAndAreFound()
{
    const Store store = parcels({ 64, 64, 20.0, 21 });
    double travelled = 0.0;
    for (std::size_t i = 1; i < store.size(); ++i)
        travelled += std::hypot(double(store.box(i).xmin) - store.box(i - 1).xmin,
                double(store.box(i).ymin) - store.box(i - 1).ymin);
    QVERIFY(travelled / double(store.size()) < 30000.0); // neighbours are 20 m apart
    const std::vector<std::uint32_t> order = store.inInputOrder();
    for (std::size_t i = 0; i < order.size(); ++i)
        QCOMPARE(store.id(order[i]), std::int64_t(i));
    std::mt19937 random(5);
    for (int i = 0; i < 300; ++i) {
        const auto x = std::int32_t(random() % 1300000);
        const auto y = std::int32_t(random() % 1300000);
        const auto size = std::int32_t(random() % 200000);
        const GridBox window{ x, y, x + size, y + size };
        std::vector<std::size_t> found;
        store.query(window, [&](std::size_t record) { found.push_back(record); });
        std::vector<std::size_t> expected;
        for (std::size_t record = 0; record < store.size(); ++record) {
            if (store.box(record).meets(window))
                expected.push_back(record);
        }
        QVERIFY(found == expected);
    }
}

void TestStoreOrder::hilbertKeysVisitEveryCellOnce()
{
    // The first 256 x 256 cells of the corner are one stretch of the curve.
    std::vector<std::pair<std::uint32_t, std::pair<int, int>>> cells;
    for (int x = 0; x < 256; ++x) {
        for (int y = 0; y < 256; ++y)
            cells.push_back({ hilbertKey(std::uint32_t(x), std::uint32_t(y)), { x, y } });
    }
    std::sort(cells.begin(), cells.end());
    for (std::size_t i = 1; i < cells.size(); ++i) {
        QCOMPARE(cells[i].first, cells[i - 1].first + 1);
        QCOMPARE(std::abs(cells[i].second.first - cells[i - 1].second.first)
                        + std::abs(cells[i].second.second - cells[i - 1].second.second),
                1);
    }
}

QTEST_APPLESS_MAIN(TestStoreOrder)
#include "test_storeorder.moc"
