// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "tests.h"

#include "core/rules/lookuptable.h"

#include <QTest>

#include <random>

using namespace spp;

namespace {

using Kind = LookupTable::Axis::Kind;

/// Bảng 2.8 of QCVN 01:2021 as published: A <= 90 m² 100 %, 100 90, 200 70, 300 60, 500 50,
/// >= 1000 40.
LookupTable housePlots()
{
    return { "2.8", "Bảng 2.8",
        { { "plot_area_m2", Kind::Linear, { 90, 100, 200, 300, 500, 1000 }, {} } },
        { 100, 90, 70, 60, 50, 40 } };
}

/// Bảng 2.7: setback by road width and height.
LookupTable setbacks()
{
    const double below = -std::numeric_limits<double>::infinity();
    return { "2.7", "Bảng 2.7",
        { { "road_width_m", Kind::Step, { below, 19, 22 }, {} },
                { "height_m", Kind::Step, { below, 19, 22, 28 }, {} } },
        { 0, 3, 4, 6, 0, 0, 3, 6, 0, 0, 0, 6 } };
}

LookupTable bilinear()
{
    return { "b", "b",
        { { "x", Kind::Linear, { 0, 10 }, {} }, { "y", Kind::Linear, { 0, 100 }, {} } },
        { 1, 2, 3, 8 } };
}

} // namespace

class LookupTableTest : public QObject {
    Q_OBJECT

private slots:
    void publishedValues_data()
    {
        QTest::addColumn<double>("area");
        QTest::addColumn<double>("coverage");
        QTest::newRow("the end value holds below") << 10.0 << 100.0;
        QTest::newRow("a point") << 100.0 << 90.0;
        QTest::newRow("half-way 90 to 100 m²") << 95.0 << 95.0;
        QTest::newRow("half-way 100 to 200 m²") << 150.0 << 80.0;
        QTest::newRow("107 m² gives the 88.6 that is typed") << 107.0 << 88.6;
        QTest::newRow("400 m²") << 400.0 << 55.0;
        QTest::newRow("the end value holds above") << 9000.0 << 40.0;
    }

    void publishedValues()
    {
        QFETCH(double, area);
        QFETCH(double, coverage);
        QVERIFY(*housePlots().at({ area }) == coverage);
    }

    void stepsAreHalfOpen_data()
    {
        QTest::addColumn<double>("road");
        QTest::addColumn<double>("height");
        QTest::addColumn<double>("setback");
        QTest::newRow("below both") << 5.0 << 10.0 << 0.0;
        QTest::newRow("just below 19 m high") << 5.0 << 18.99 << 0.0;
        QTest::newRow("19 m high on a narrow road") << 5.0 << 19.0 << 3.0;
        QTest::newRow("19 m wide road") << 19.0 << 19.0 << 0.0;
        QTest::newRow("22 m high, 19 m wide road") << 19.0 << 22.0 << 3.0;
        QTest::newRow("28 m high everywhere") << 40.0 << 28.0 << 6.0;
    }

    void stepsAreHalfOpen()
    {
        QFETCH(double, road);
        QFETCH(double, height);
        QTEST(*setbacks().at({ road, height }), "setback");
    }

    void twoLinearAxes()
    {
        // By hand: (1 + 2 + 3 + 8) / 4 in the middle; along y = 25: 1.25 and 4.25, half-way 2.75.
        QCOMPARE(*bilinear().at({ 5.0, 50.0 }), 3.5);
        QCOMPARE(*bilinear().at({ 5.0, 25.0 }), 2.75);
        QCOMPARE(*bilinear().at({ -5.0, 1000.0 }), 2.0);
    }

    void codesMustBeKnown()
    {
        const LookupTable table{ "c", "Bảng C",
            { { "urban_class", Kind::Code, {}, { "special", "I" } } }, { 7, 6 } };
        QCOMPARE(*table.at({ QString("I") }), 6.0);
        QVERIFY(!table.at({ QString("II") }).ok());
        QVERIFY(!housePlots().at({ QString("large") }).ok());
    }

    void emptyCellsAreNotInterpolatedOver()
    {
        LookupTable table = housePlots();
        table.values[2] = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(*table.at({ 100.0 }), 90.0);
        QVERIFY(std::isnan(*table.at({ 150.0 })));
        QVERIFY(std::isnan(*table.at({ 200.0 })));
        QCOMPARE(*table.at({ 300.0 }), 60.0);
    }

    /// A falling table stays between its neighbours and never rises.
    void fallingTablesFall()
    {
        std::mt19937 random(28);
        for (int round = 0; round < 200; ++round) {
            LookupTable table = housePlots();
            double value = 100.0;
            for (double &cell : table.values)
                cell = value -= std::uniform_real_distribution<double>(0.0, 10.0)(random);
            double before = table.values.front();
            for (double area = 50.0; area < 1200.0; area += 7.3) {
                const double now = *table.at({ area });
                QVERIFY(now <= before + 1e-9 && now >= table.values.back() - 1e-9);
                before = now;
            }
        }
    }
};

std::unique_ptr<QObject> makeLookupTableTest() { return std::make_unique<LookupTableTest>(); }

#include "test_lookuptable.moc"
