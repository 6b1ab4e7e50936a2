// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/flood/risk/damagecurve.h"
#include "engine/flood/risk/dasymetric.h"
#include "engine/flood/risk/expecteddamage.h"
#include "engine/flood/risk/hazardcells.h"
#include "engine/flood/risk/waterrise.h"
#include "engine/flood/risk/yearcurve.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace spp;
using namespace spp::engine;

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

HazardLimits upTo(double depth, double speed, double product)
{
    HazardLimits limits;
    limits.depth_m = { depth, true };
    limits.speed_m_s = { speed, true };
    limits.depthSpeed_m2_s = { product, true };
    return limits;
}

HazardScheme made(HazardScheme::Definition definition)
{
    auto scheme = HazardScheme::create(std::move(definition));
    if (!scheme)
        qFatal("%s", scheme.error().text().c_str());
    return std::move(*scheme);
}

HazardScheme aidr()
{
    return made({ { upTo(0.3, 2, 0.3), upTo(0.5, 2, 0.6), upTo(1.2, 2, 0.6), upTo(2.0, 2, 1.0),
                          upTo(4.0, 4, 4.0), {} },
            0.0, 0.5, {} });
}

HazardLimits below(double depth)
{
    HazardLimits limits;
    limits.depth_m = { depth, false };
    return limits;
}

HazardScheme depths() { return made({ { below(0.1), below(0.7), below(1.5), {} }, 0.0, 0.5, {} }); }

HazardScheme fd2320()
{
    HazardScheme::Definition definition;
    const auto rated = [](double value, bool inclusive) {
        HazardLimits limits;
        limits.rating = { value, inclusive };
        return limits;
    };
    definition.classes = { rated(0.75, false), rated(1.25, false), rated(2.0, true), {} };
    definition.debris = { { { 0.25, true }, {}, 0.5 }, { {}, {}, 1.0 } };
    return made(std::move(definition));
}

FloodState state(double depth, double speed) { return { depth, speed, depth * speed }; }

DamageCurve residential()
{
    auto curve = DamageCurve::create({ { 0, 0 }, { 0.5, 0.3266 }, { 1, 0.4941 }, { 1.5, 0.6166 },
            { 2, 0.7207 }, { 3, 0.8695 }, { 4, 0.9315 }, { 5, 0.9836 }, { 6, 1 } });
    if (!curve)
        qFatal("%s", curve.error().text().c_str());
    return std::move(*curve);
}

const std::vector<ReturnDamage> published{ { 2, 0 }, { 10, 10 }, { 50, 40 }, { 100, 60 } };

} // namespace

class TestFloodRisk : public QObject {
    Q_OBJECT

private slots:
    void hazardClasses_data();
    void hazardClasses();
    void limitsBelongToOneClass_data();
    void limitsBelongToOneClass();
    void ratingsAreThePublishedOnes_data();
    void ratingsAreThePublishedOnes();
    void whatIsNotKnownIsNeverDry();
    void schemesThatCannotWorkAreRefused();
    void damageIsStraightBetweenPoints();
    void curvesThatMakeNoSenseAreRefused();
    void expectedDamageIsThePublishedNumber();
    void theOrderOfScenariosChangesNothing();
    void returnPeriodsAreChecked();
    void peopleOfAnAreaAddUp();
    void yearsBetweenAreStraight();
    void risingWaterFindsItsWay();
};

void TestFloodRisk::hazardClasses_data()
{
    QTest::addColumn<double>("depth");
    QTest::addColumn<double>("speed");
    QTest::addColumn<int>("expected");
    QTest::newRow("H1") << 0.2 << 1.0 << 1;
    QTest::newRow("H2") << 0.4 << 1.0 << 2;
    QTest::newRow("H3") << 1.0 << 0.5 << 3;
    QTest::newRow("H4") << 1.0 << 0.8 << 4;
    QTest::newRow("H5") << 1.0 << 2.0 << 5;
    QTest::newRow("H6") << 5.0 << 0.0 << 6;
    QTest::newRow("a dry cell has no class") << 0.0 << 0.0 << 0;
    QTest::newRow("fast shallow water is not H1") << 0.1 << 2.5 << 5;
}

void TestFloodRisk::hazardClasses()
{
    QFETCH(double, depth);
    QFETCH(double, speed);
    QTEST(aidr().classOf(state(depth, speed)), "expected");
}

void TestFloodRisk::limitsBelongToOneClass_data()
{
    QTest::addColumn<double>("depth");
    QTest::addColumn<int>("expected");
    QTest::newRow("no water") << 0.0 << 0;
    QTest::newRow("a millimetre is not dry") << 0.001 << 1;
    QTest::newRow("just under 0.10 m") << 0.0999 << 1;
    QTest::newRow("0.10 m is not dry, and of the second class") << 0.1 << 2;
    QTest::newRow("just under 0.7 m") << 0.6999 << 2;
    QTest::newRow("0.7 m") << 0.7 << 3;
    QTest::newRow("1.5 m") << 1.5 << 4;
}

void TestFloodRisk::limitsBelongToOneClass()
{
    QFETCH(double, depth);
    QTEST(depths().classOf(state(depth, 0.0)), "expected");
}

void TestFloodRisk::ratingsAreThePublishedOnes_data()
{
    QTest::addColumn<double>("depth");
    QTest::addColumn<double>("speed");
    QTest::addColumn<double>("rating");
    QTest::addColumn<int>("expected");
    QTest::newRow("low") << 0.2 << 0.5 << 0.70 << 1;
    QTest::newRow("significant") << 0.5 << 0.5 << 1.50 << 3;
    QTest::newRow("extreme") << 1.0 << 1.0 << 2.50 << 4;
    QTest::newRow("0.25 m still has the small debris factor") << 0.25 << 0.0 << 0.625 << 1;
    QTest::newRow("the step above 0.25 m") << 0.26 << 0.0 << 1.13 << 2;
}

void TestFloodRisk::ratingsAreThePublishedOnes()
{
    QFETCH(double, depth);
    QFETCH(double, speed);
    QFETCH(double, rating);
    QVERIFY(std::abs(fd2320().rating(depth, speed) - rating) < 1e-12);
    QTEST(fd2320().classOf(state(depth, speed)), "expected");
}

void TestFloodRisk::whatIsNotKnownIsNeverDry()
{
    QCOMPARE(aidr().classOf(FloodState{ none, 0.0, 0.0 }), HazardScheme::unknown);
    QCOMPARE(aidr().classOf(FloodState{ 0.4, none, 0.1 }), HazardScheme::unknown);
    QCOMPARE(aidr().classOf(FloodState{ 0.0, none, none }), HazardScheme::dry);
    QCOMPARE(depths().classOf(FloodState{ 0.4, none, none }), 2); // it does not ask for the speed

    const std::vector<float> depth{ 0.2f, 0.0f, std::numeric_limits<float>::quiet_NaN() };
    const std::vector<float> speed{ 3.0f, 0.0f, 0.0f };
    HazardAssumptions assumed;
    FloodCells cells;
    cells.count = depth.size();
    cells.depth_m = depth.data();
    QCOMPARE(
            engine::hazardClasses(aidr(), cells, assumed), std::vector<std::int32_t>({ 1, 0, -1 }));
    QVERIFY(assumed.speedZero && !assumed.productOfMaxima);
    (void)engine::hazardClasses(depths(), cells, assumed);
    QVERIFY(!assumed.speedZero);
    cells.speed_m_s = speed.data();
    QCOMPARE(
            engine::hazardClasses(aidr(), cells, assumed), std::vector<std::int32_t>({ 5, 0, -1 }));
    QVERIFY(!assumed.speedZero && assumed.productOfMaxima);
}

void TestFloodRisk::schemesThatCannotWorkAreRefused()
{
    QVERIFY(!HazardScheme::create({}));
    QVERIFY(!HazardScheme::create({ { below(0.5), below(0.4), {} }, 0.0, 0.5, {} })); // falls
    QVERIFY(!HazardScheme::create({ { below(0.5), below(0.5), {} }, 0.0, 0.5, {} })); // twice
    QVERIFY(!HazardScheme::create({ { below(0.5) }, 0.0, 0.5, {} })); // deep water has no class
    QVERIFY(!HazardScheme::create({ { below(-1.0), {} }, 0.0, 0.5, {} }));
    QVERIFY(!HazardScheme::create({ { below(none), {} }, 0.0, 0.5, {} }));
    QVERIFY(!HazardScheme::create({ { {} }, -0.1, 0.5, {} }));
}

void TestFloodRisk::damageIsStraightBetweenPoints()
{
    const DamageCurve curve = residential();
    QVERIFY(std::abs(curve.share(0.75) - 0.41035) < 1e-12);
    QVERIFY(std::abs(curve.share(2.5) - 0.7951) < 1e-12);
    QCOMPARE(curve.share(0.0), 0.0);
    QCOMPARE(curve.share(-0.4), 0.0); // water below the floor
    QCOMPARE(curve.share(1.0), 0.4941);
    QCOMPARE(curve.share(9.0), 1.0);
    QVERIFY(std::isnan(curve.share(none)));
}

void TestFloodRisk::curvesThatMakeNoSenseAreRefused()
{
    QVERIFY(!DamageCurve::create({ { 0, 0 } }));
    QVERIFY(!DamageCurve::create({ { 0, 0 }, { 1, 0.5 }, { 2, 0.4 } }));
    QVERIFY(!DamageCurve::create({ { 0, 0 }, { 1, 0.5 }, { 1, 0.6 } }));
    QVERIFY(!DamageCurve::create({ { 0, 0 }, { 1, 1.2 } }));
    QVERIFY(!DamageCurve::create({ { 0, 0 }, { 1, none } }));
    QVERIFY(!DamageCurve::create({ { -1, 0 }, { 1, 0.5 } }));
}

void TestFloodRisk::expectedDamageIsThePublishedNumber()
{
    const auto expected = expectedAnnualDamage(published);
    QVERIFY(expected);
    QVERIFY(std::abs(expected->withoutTail - 4.5) < 1e-12);
    QVERIFY(std::abs(expected->withTail - 5.1) < 1e-12);
    QVERIFY(expected->fallingAt_years.empty());
    QCOMPARE(yearsOfPercent(1.0), 100.0);
    QCOMPARE(percentOfYears(50.0), 2.0);
}

void TestFloodRisk::theOrderOfScenariosChangesNothing()
{
    std::vector<ReturnDamage> damages = published;
    const double expected = expectedAnnualDamage(damages)->withTail;
    const auto before
            = [](const ReturnDamage &a, const ReturnDamage &b) { return a.years < b.years; };
    int orders = 0;
    do {
        QCOMPARE(expectedAnnualDamage(damages)->withTail, expected); // the same bits
        ++orders;
    } while (std::next_permutation(damages.begin(), damages.end(), before));
    QCOMPARE(orders, 24);
}

void TestFloodRisk::returnPeriodsAreChecked()
{
    QVERIFY(!expectedAnnualDamage({ { 10, 1 } }));
    QVERIFY(!expectedAnnualDamage({ { 10, 1 }, { 10, 2 } }));
    QVERIFY(!expectedAnnualDamage({ { 0.5, 1 }, { 10, 2 } }));
    QVERIFY(!expectedAnnualDamage({ { none, 1 }, { 10, 2 } }));
    QVERIFY(!expectedAnnualDamage({ { 2, none }, { 10, 2 } }));
    QVERIFY(!expectedAnnualDamage({ { 2, -1 }, { 10, 2 } }));
    const auto falls = expectedAnnualDamage({ { 2, 5 }, { 10, 3 }, { 50, 8 } });
    QVERIFY(falls); // told, not refused
    QCOMPARE(falls->fallingAt_years, std::vector<double>({ 10.0 }));
}

void TestFloodRisk::peopleOfAnAreaAddUp()
{
    const auto placed = placePeople({ 1000, 50, 7 }, { 100, 300, 0, 60, 40 }, { 0, 0, 0, 1, -1 });
    QVERIFY(placed);
    QCOMPARE(placed->ofBuilding, std::vector<double>({ 250, 750, 0, 50, 0 }));
    QCOMPARE(placed->notPlaced, std::vector<double>({ 0, 0, 7 }));
    QVERIFY(!placePeople({ 10 }, { 100 }, { 1 }));
    QVERIFY(!placePeople({ 10 }, { -1 }, { 0 }));
    QVERIFY(!placePeople({ none }, { 1 }, { 0 }));
    QVERIFY(!placePeople({ 10 }, { 1, 2 }, { 0 }));
}

void TestFloodRisk::yearsBetweenAreStraight()
{
    const auto curve = YearCurve::create({ { 2030, 0.12 }, { 2050, 0.22 }, { 2100, 0.53 } });
    QVERIFY(curve);
    QCOMPARE(*curve->at(2030), 0.12);
    QVERIFY(std::abs(*curve->at(2040) - 0.17) < 1e-12);
    QVERIFY(std::abs(*curve->between(2040, 2075) - (0.375 - 0.17)) < 1e-12);
    QCOMPARE(*curve->at(2100), 0.53);
    QVERIFY(!curve->at(2029)); // no year outside of the table is made up
    QVERIFY(!curve->at(2101));
    QVERIFY(!YearCurve::create({ { 2030, 0.1 } }));
    QVERIFY(!YearCurve::create({ { 2050, 0.1 }, { 2030, 0.2 } }));
}

void TestFloodRisk::risingWaterFindsItsWay()
{
    constexpr float unknown = std::numeric_limits<float>::quiet_NaN();
    // A pond in the west; low ground beside it, a rim, lower ground behind the rim; a second row of
    // high ground with one cell that is not known.
    const Grid grid{ 0, 2, 1, 1, 5, 2 };
    const std::vector<float> ground{ 0.0f, 1.1f, 2.0f, 0.5f, 0.5f, 9.0f, 9.0f, 9.0f, 9.0f, 0.0f };
    const std::vector<float> depth{ 1.0f, 0.0f, 0.0f, 0.0f, 0.0f, 0.0f, 0.0f, 0.0f, 0.0f, unknown };
    const auto little = raisedWater(grid, depth, ground, 0.25);
    QVERIFY(little);
    QCOMPARE((*little)[0], 1.25f);
    QVERIFY(std::abs((*little)[1] - 0.15f) < 1e-6f);
    QCOMPARE((*little)[2], 0.0f); // the rim
    QCOMPARE((*little)[3], 0.0f); // lower, but behind it
    const auto much = raisedWater(grid, depth, ground, 1.5);
    QCOMPARE((*much)[2], 0.5f);
    QCOMPARE((*much)[3], 2.0f);
    QCOMPARE((*much)[5], 0.0f);
    QVERIFY(std::isnan((*much)[9])); // never dry, and never made up
    QVERIFY(*raisedWater(grid, std::vector<float>(10, 0.0f), ground, 1.5)
            == std::vector<float>(10, 0.0f)); // no water, no flood
    const std::vector<float> known(10, 0.5f);
    QVERIFY(*raisedWater(grid, known, ground, 0.0) == known);
    QVERIFY(!raisedWater(grid, depth, ground, -0.1));
    QVERIFY(!raisedWater(grid, depth, { 1.0f }, 0.1));
}

QTEST_APPLESS_MAIN(TestFloodRisk)
#include "test_floodrisk.moc"
