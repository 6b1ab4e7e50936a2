// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests.h"

#include "core/overview/featuredensity.h"
#include "core/overview/overviewcells.h"
#include "core/overview/overviewpyramid.h"

#include <QTest>

using namespace spp;
using namespace spp::overview;

namespace {

OverviewCell cell(int classId, int boundary = 0)
{
    return OverviewCell(classId * boundarySteps + boundary);
}

OverviewCell at(const Tile &tile, int row, int column)
{
    return tile[size_t(row * tileSize + column)];
}

engine::RawShape rectangle(double xmin, double ymin, double xmax, double ymax)
{
    engine::RawShape shape;
    shape.xy = { xmin, ymin, xmax, ymin, xmax, ymax, xmin, ymax };
    shape.closePath(true);
    return shape;
}

/// Of cells of one metre, whose tile begins at 0, tileSize.
engine::FeatureBurn burn()
{
    return engine::FeatureBurn({ -1.0, tileSize + 1.0, 1.0, 1.0, tileSize + 2, tileSize + 2 });
}

} // namespace

/// What overviews are made of.
class OverviewCellsTest : public QObject {
    Q_OBJECT

private slots:
    void boundariesAreOneCellWide()
    {
        engine::FeatureBurn burned = burn();
        burned.add(rectangle(10, 200, 20, 210), 1);
        burned.add(rectangle(20, 200, 30, 210), 2);
        const Tile tile = tileOf(burned, { 0, 5, 7 });
        const int row = tileSize - 205;
        QCOMPARE(at(tile, row, 9), cell(0));
        QCOMPARE(at(tile, row, 10), cell(5, 15)); // nothing in the west
        QCOMPARE(at(tile, row, 15), cell(5));
        QCOMPARE(at(tile, row, 19), cell(5, 15)); // a neighbour in the east
        QCOMPARE(at(tile, row, 20), cell(7)); // whose side of the boundary stays free
        QCOMPARE(at(tile, row, 29), cell(7, 15));
    }

    void edgeOfATileIsNoBoundary()
    {
        engine::FeatureBurn burned = burn();
        burned.add(rectangle(-500, -500, 1000, 1000), 1);
        const Tile tile = tileOf(burned, { 0, 3 });
        QVERIFY(std::all_of(
                tile.begin(), tile.end(), [](OverviewCell one) { return one == cell(3); }));
        QVERIFY(tileOf(burn(), { 0 }).empty());
    }

    void halvingKeepsTheCommonestClass_data()
    {
        QTest::addColumn<QVector<int>>("four");
        QTest::addColumn<int>("one");
        QTest::newRow("all the same") << QVector<int>{ 1, 1, 1, 1 } << 1;
        QTest::newRow("three of four") << QVector<int>{ 2, 1, 1, 1 } << 1;
        QTest::newRow("the first of equals") << QVector<int>{ 2, 1, 2, 1 } << 2;
        QTest::newRow("all different") << QVector<int>{ 4, 3, 2, 1 } << 4;
        QTest::newRow("half nothing") << QVector<int>{ 0, 1, 0, 2 } << 1;
        QTest::newRow("mostly nothing") << QVector<int>{ 0, 1, 0, 0 } << 0;
        QTest::newRow("nothing") << QVector<int>{ 0, 0, 0, 0 } << 0;
    }
    void halvingKeepsTheCommonestClass()
    {
        QFETCH(QVector<int>, four);
        Tile quarter(size_t(tileCells), 0);
        for (int i = 0; i < 4; ++i)
            quarter[size_t((10 + i / 2) * tileSize + 20 + i % 2)] = cell(four[i]);
        const Tile whole = halved({ Tile(), Tile(), quarter, Tile() });
        QFETCH(int, one);
        QCOMPARE(at(whole, tileSize / 2 + 5, 10), cell(one));
    }

    /// A cell twice as wide is covered twice as much by a boundary that runs through it.
    void halvingCountsBoundaryByItsLength()
    {
        Tile quarter(size_t(tileCells), cell(1));
        quarter[0] = cell(1, 15);
        quarter[1] = cell(1, 3);
        for (int i : { 2, 3, tileSize + 2, tileSize + 3 })
            quarter[size_t(i)] = cell(1, 15);
        const Tile whole = halved({ quarter, Tile(), Tile(), Tile() });
        QCOMPARE(at(whole, 0, 0), cell(1, 9));
        QCOMPARE(at(whole, 0, 1), cell(1, 15));
        QVERIFY(halved({ Tile(), Tile(), Tile(), Tile() }).empty());
    }

    void densityCountsCellsAndPartsOfThem()
    {
        std::vector<std::pair<double, double>> places;
        for (int i = 0; i <= 10; ++i)
            places.emplace_back(100.0 + i, 200.0);
        places.emplace_back(100.0, 210.0);
        const FeatureDensity density = FeatureDensity::of(places, 10);
        QCOMPARE(density.total(), 12.0);
        QCOMPARE(density.count({ 0, 0, 1000, 1000 }), 12.0);
        QCOMPARE(density.count({ 0, 0, 99, 1000 }), 0.0);
        QCOMPARE(density.count({ 100, 199, 102, 201 }), 2.0);
        QCOMPARE(density.count({ 100, 199, 102.5, 201 }), 2.5);
        const FeatureDensity again(density.grid(), density.counts());
        QCOMPARE(again.count({ 100, 199, 102.5, 201 }), 2.5);
        QCOMPARE(FeatureDensity::of({}, 10).count({ 0, 0, 9, 9 }), 0.0);
    }

    void tilesAreNeededWhereFeaturesAreDense()
    {
        std::vector<std::pair<double, double>> places; // a town in a corner of a wide country
        for (int i = 0; i < 40000; ++i)
            places.emplace_back(10.0 * (i % 200), 10.0 * (i / 200));
        places.emplace_back(60000.0, 60000.0);
        const FeatureDensity density = FeatureDensity::of(places, 1024);
        const OverviewPyramid pyramid(density, { 0, 0, 60000, 60000 }, 20000);
        QCOMPARE(pyramid.grid(0).cellWidth, 256.0);
        QVERIFY(pyramid.isNeeded(0, 0, 0));
        // Cells of one metre: in the town's corner, and not in the other one.
        const int level = 8;
        const int last = pyramid.grid(level).rows / tileSize;
        QCOMPARE(pyramid.grid(level).cellWidth, 1.0);
        QVERIFY(pyramid.isNeeded(level, last, 1));
        QVERIFY(!pyramid.isNeeded(level, 0, last));
        QVERIFY(!pyramid.isNeeded(11, 8 * last, 8));
    }

    void mapsOfOneScaleAreJudgedAlike()
    {
        QVERIFY(!isTooMany(20000, 1920 * 1080, 20000));
        QVERIFY(isTooMany(20001, 1920 * 1080, 20000));
        QVERIFY(isTooMany(5001, 960 * 540, 20000));
        QVERIFY(!isTooMany(80000, 3840 * 2160, 20000));
    }

    void levelIsTheOneClosestToThePixel()
    {
        const std::vector<double> cells{ 8.0, 4.0, 2.0 };
        QCOMPARE(closestLevel(cells, 100.0), 0);
        QCOMPARE(closestLevel(cells, 6.0), 0);
        QCOMPARE(closestLevel(cells, 5.0), 1);
        QCOMPARE(closestLevel(cells, 3.0), 1);
        QCOMPARE(closestLevel(cells, 2.5), 2);
        QCOMPARE(closestLevel(cells, 0.1), 2);
    }
};

std::unique_ptr<QObject> makeOverviewCellsTest() { return std::make_unique<OverviewCellsTest>(); }

#include "test_overviewcells.moc"
