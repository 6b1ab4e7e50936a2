// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/coverages.h"
#include "engine/flood/risk/croploss.h"

#include <QTest>

#include <cmath>
#include <cstring>
#include <limits>
#include <random>

using namespace spp;
using namespace spp::engine;
using namespace spp::test;

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();
constexpr float noData = std::numeric_limits<float>::quiet_NaN();

/// Numbers for reckoning by hand; they stand for no crop.
CropDamage::Definition table(CropDamage::Between between)
{
    return { between, { 0.0, 0.5, 1.0 }, { 0.0, 24.0, 72.0 },
        { 0.0, 0.0, 0.0, 0.0, 0.2, 0.4, 0.0, 0.6, 1.0 } };
}

CropDamage made(const CropDamage::Definition &definition)
{
    auto damage = CropDamage::create(definition);
    if (!damage)
        qFatal("%s", damage.error().text().c_str());
    return std::move(*damage);
}

CropDamage thresholds()
{
    return made(
            { CropDamage::Between::Step, { 0.2, 0.6 }, { 24.0, 72.0 }, { 0.1, 0.3, 0.5, 0.9 } });
}

std::string refusal(const CropDamage::Definition &definition)
{
    const auto damage = CropDamage::create(definition);
    return damage ? std::string() : damage.error().reason;
}

bool isNear(double a, double b) { return std::abs(a - b) < 1e-12; }

/// Two fields of 10 x 10 m side by side, as the cells of `twoCells`; the third lies beside them.
const Grid twoCells{ 0.0, 10.0, 10.0, 10.0, 2, 1 };

RasterWeights weightsOf(const std::vector<double> &west, const Grid &grid, double side = 10.0)
{
    std::vector<RawShape> fields;
    for (const double x : west)
        fields.push_back(rectangle(x, 0.0, x + side, side));
    auto weights = rasterWeights(storeOf(fields), grid, 1);
    if (!weights)
        qFatal("%s", weights.error().text().c_str());
    return std::move(*weights);
}

CropLoss lossOf(const CropDamage &damage, const RasterWeights &weights,
        const std::vector<float> &depth, const std::vector<float> &duration, int threads = 1)
{
    FloodCells cells;
    cells.count = depth.size();
    cells.depth_m = depth.data();
    cells.duration_h = duration.empty() ? nullptr : duration.data();
    std::vector<std::size_t> fields;
    for (std::size_t i = 0; i < weights.subjects(); ++i)
        fields.push_back(i);
    auto loss = cropLoss(damage, weights, cells, fields, threads);
    if (!loss)
        qFatal("%s", loss.error().text().c_str());
    return std::move(*loss);
}

} // namespace

class TestCropLoss : public QObject {
    Q_OBJECT

private slots:
    void betweenBreakpoints_data();
    void betweenBreakpoints();
    void classesBeginAtTheirBreakpoint_data();
    void classesBeginAtTheirBreakpoint();
    void tablesThatMakeNoSenseAreRefused_data();
    void tablesThatMakeNoSenseAreRefused();
    void aLossThatFallsIsTold();
    void fieldsCountByTheirShareOfACell();
    void withoutDurationWetGroundIsUnknown();
    void areasByClassAddUp();
    void threadsChangeNothing();
    void cellsOfAnotherGridAreRefused();
};

void TestCropLoss::betweenBreakpoints_data()
{
    QTest::addColumn<double>("depth");
    QTest::addColumn<double>("duration");
    QTest::addColumn<double>("expected");
    QTest::newRow("a breakpoint") << 0.5 << 24.0 << 0.2;
    QTest::newRow("between depths") << 0.75 << 24.0 << 0.4;
    QTest::newRow("between durations") << 0.5 << 48.0 << 0.3;
    // (0.2 + 0.4 + 0.6 + 1.0) / 4
    QTest::newRow("in the middle of four") << 0.75 << 48.0 << 0.55;
    // 12 h: half of 0.2; 0.25 m: half of that
    QTest::newRow("from no loss at all") << 0.25 << 12.0 << 0.05;
    QTest::newRow("deeper than the table") << 3.0 << 24.0 << 0.6;
    QTest::newRow("longer than the table") << 1.0 << 500.0 << 1.0;
    QTest::newRow("no water, however long") << 0.0 << 500.0 << 0.0;
    QTest::newRow("no water, for a time not known") << 0.0 << none << 0.0;
    QTest::newRow("a depth not known") << none << 24.0 << none;
    QTest::newRow("a time not known") << 0.5 << none << none;
    QTest::newRow("a time below 0 is none") << 0.5 << -1.0 << none;
}

void TestCropLoss::betweenBreakpoints()
{
    QFETCH(double, depth);
    QFETCH(double, duration);
    QFETCH(double, expected);
    const double loss = made(table(CropDamage::Between::Linear)).loss(depth, duration);
    QVERIFY2(std::isnan(expected) ? std::isnan(loss) : isNear(loss, expected),
            qPrintable(QString::number(loss)));
}

void TestCropLoss::classesBeginAtTheirBreakpoint_data()
{
    QTest::addColumn<double>("depth");
    QTest::addColumn<double>("duration");
    QTest::addColumn<double>("expected");
    QTest::newRow("shallower than the first class") << 0.19 << 100.0 << 0.0;
    QTest::newRow("shorter than the first class") << 0.7 << 23.9 << 0.0;
    QTest::newRow("exactly at both breakpoints") << 0.2 << 24.0 << 0.1;
    QTest::newRow("nothing in between") << 0.59 << 71.9 << 0.1;
    QTest::newRow("the next depth") << 0.6 << 71.9 << 0.5;
    QTest::newRow("the next duration") << 0.59 << 72.0 << 0.3;
    QTest::newRow("beyond the last") << 9.0 << 900.0 << 0.9;
    QTest::newRow("shallow for a time not known") << 0.1 << none << none;
}

void TestCropLoss::classesBeginAtTheirBreakpoint()
{
    QFETCH(double, depth);
    QFETCH(double, duration);
    QFETCH(double, expected);
    const double loss = thresholds().loss(depth, duration);
    QVERIFY(std::isnan(expected) ? std::isnan(loss) : loss == expected);
}

void TestCropLoss::tablesThatMakeNoSenseAreRefused_data()
{
    using Axis = std::vector<double>;
    QTest::addColumn<Axis>("depths");
    QTest::addColumn<Axis>("durations");
    QTest::addColumn<Axis>("loss");
    QTest::addColumn<QString>("says");
    const Axis two{ 0.0, 1.0 };
    const Axis none4{ 0.0, 0.0, 0.0, 0.0 };
    QTest::newRow("no depth") << Axis{} << two << Axis{} << "has no depths";
    QTest::newRow("a depth twice") << Axis{ 0.0, 0.0 } << two << none4 << "twice";
    QTest::newRow("durations in no order") << two << Axis{ 0.0, 48.0, 24.0 } << none4 << "rise";
    QTest::newRow("a depth below 0") << Axis{ -1.0, 0.0 } << two << none4 << "0 or more";
    QTest::newRow("a depth that is none") << Axis{ 0.0, none } << two << none4 << "0 or more";
    QTest::newRow("linear, but from where") << Axis{ 0.1, 1.0 } << two << none4 << "begin at 0";
    QTest::newRow("a loss is missing") << two << two << Axis{ 0.0, 0.0, 0.0 } << "4, not 3";
    QTest::newRow("a loss that is none") << two << two << Axis{ 0, 0, 0, none } << "between 0 and";
    QTest::newRow("a loss in percent") << two << two << Axis{ 0, 0, 0, 60 } << "between 0 and 1";
}

void TestCropLoss::tablesThatMakeNoSenseAreRefused()
{
    QFETCH(std::vector<double>, depths);
    QFETCH(std::vector<double>, durations);
    QFETCH(std::vector<double>, loss);
    QFETCH(QString, says);
    const std::string why = refusal({ CropDamage::Between::Linear, depths, durations, loss });
    QVERIFY2(QString::fromStdString(why).contains(says), why.c_str());
}

void TestCropLoss::aLossThatFallsIsTold()
{
    QVERIFY(thresholds().falls().empty());
    const CropDamage damage = made(
            { CropDamage::Between::Step, { 0.2, 0.6 }, { 24.0, 72.0 }, { 0.4, 0.3, 0.5, 0.9 } });
    QCOMPARE(damage.falls().size(), std::size_t(1));
    QCOMPARE(damage.falls()[0].depth_m, 0.2);
    QCOMPARE(damage.falls()[0].duration_h, 72.0);
}

void TestCropLoss::fieldsCountByTheirShareOfACell()
{
    // From the middle of the first cell to the middle of the second.
    const RasterWeights weights = weightsOf({ 5.0 }, twoCells);
    const CropLoss loss = lossOf(
            made(table(CropDamage::Between::Linear)), weights, { 0.5f, 1.0f }, { 24.0f, 96.0f });
    QVERIFY(isNear(loss.field[0].lost_m2, 50.0 * 0.2 + 50.0 * 1.0));
    QVERIFY(isNear(loss.field[0].wet_m2, 100.0));
    QVERIFY(isNear(loss.field[0].beyond_m2, 50.0)); // 96 h, where the table ends at 72 h
    QVERIFY(loss.field[0].isKnown());
    // Half of it lies beside the raster.
    const CropLoss beside
            = lossOf(thresholds(), weightsOf({ 15.0 }, twoCells), { 0.5f, 0.0f }, { 24.0f, 0.0f });
    QVERIFY(isNear(beside.total.unknown_m2, 50.0));
    QVERIFY(!thresholds().isBeyond(9.0, 900.0)); // its last class has no end
    QVERIFY(isNear(beside.total.dry_m2, 50.0));
    QVERIFY(!beside.total.isKnown());
}

void TestCropLoss::withoutDurationWetGroundIsUnknown()
{
    const RasterWeights weights = weightsOf({ 0.0, 10.0 }, twoCells);
    const CropDamage damage = made(table(CropDamage::Between::Linear));
    const CropLoss loss = lossOf(damage, weights, { 0.5f, 0.0f }, {});
    QVERIFY(!loss.field[0].isKnown());
    QCOMPARE(loss.field[0].unknown_m2, 100.0);
    QCOMPARE(loss.field[0].lost_m2, 0.0);
    QVERIFY(loss.field[1].isKnown()); // dry, however long
    QCOMPARE(loss.total.dry_m2, 100.0);
    QCOMPARE(loss.classArea_m2(damage.depthClass(0.5), 0), 100.0);
    // A hole in the durations is one in the answer.
    const CropLoss hole = lossOf(damage, weights, { 0.5f, 0.5f }, { noData, 24.0f });
    QCOMPARE(hole.total.unknown_m2, 100.0);
    QVERIFY(isNear(hole.total.lost_m2, 20.0));
}

void TestCropLoss::areasByClassAddUp()
{
    const CropDamage damage = thresholds();
    const CropLoss loss
            = lossOf(damage, weightsOf({ 0.0, 10.0 }, twoCells), { 0.1f, 0.7f }, { 30.0f, 12.0f });
    QCOMPARE(loss.durations, std::size_t(4)); // not known, below 24 h, from 24 h, from 72 h
    QCOMPARE(loss.classArea_m2(0, 2), 100.0); // below 0.2 m for 30 h
    QCOMPARE(loss.classArea_m2(2, 1), 100.0); // from 0.6 m for 12 h
    double sum = 0.0;
    for (const double area : loss.class_m2)
        sum += area;
    QCOMPARE(sum, loss.total.wet_m2);
    QCOMPARE(loss.total.lost_m2, 0.0);
}

void TestCropLoss::threadsChangeNothing()
{
    const Grid grid{ 0.0, 10.0, 10.0, 10.0, 6000, 1 };
    std::mt19937 random(7);
    std::vector<float> depth;
    std::vector<float> duration;
    std::vector<double> west;
    for (int i = 0; i < grid.columns; ++i) {
        depth.push_back(random() % 9 == 0 ? noData : float(random() % 1500) / 1000.0f);
        duration.push_back(random() % 9 == 0 ? noData : float(random() % 100));
        west.push_back(10.0 * i + 3.0);
    }
    const RasterWeights weights = weightsOf(west, grid, 7.0);
    const CropDamage damage = made(table(CropDamage::Between::Linear));
    const CropLoss one = lossOf(damage, weights, depth, duration, 1);
    for (const int threads : { 2, 5 }) {
        const CropLoss more = lossOf(damage, weights, depth, duration, threads);
        QVERIFY(std::memcmp(
                        one.field.data(), more.field.data(), one.field.size() * sizeof(FieldLoss))
                == 0);
        QVERIFY(std::memcmp(&one.total, &more.total, sizeof(FieldLoss)) == 0);
        QVERIFY(one.class_m2 == more.class_m2);
    }
}

void TestCropLoss::cellsOfAnotherGridAreRefused()
{
    const std::vector<float> depth(3, 0.5f);
    const FloodCells cells{ depth.size(), depth.data(), nullptr, nullptr, nullptr };
    QVERIFY(!cropLoss(thresholds(), weightsOf({ 0.0 }, twoCells), cells, { 0 }));
}

QTEST_APPLESS_MAIN(TestCropLoss)
#include "test_croploss.moc"
