// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
// A structure in time: rules, opening and closing, relaxation, limits, and resuming half way.
#include "engine/flood/forcing/timeseries.h"
#include "engine/flood/structures/structureexchange.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace spp;
using namespace spp::engine;

namespace {

Structure gateStructure()
{
    Structure gate;
    gate.name = "gate";
    gate.device = Gate{ 0.0, 5.0, 1.0, 0.6 };
    gate.first = CellPlace{ 0, 0 };
    gate.second = CellPlace{ 0, 1 };
    return gate;
}

Structure pumpStructure()
{
    Structure pump = gateStructure();
    pump.name = "pump";
    Pump device;
    device.capacity_m3s = 2.0;
    device.on_m = 1.0;
    device.off_m = 0.5;
    pump.device = device;
    return pump;
}

std::unique_ptr<StructureExchange> make(const Structure &structure)
{
    return StructureExchange::make(structure).value();
}

CellWater water(double level, double area = 1e6) { return { 0.0, level, level, level * area }; }

ExchangeStep step(double time, double dt, double first, double second)
{
    ExchangeStep at;
    at.time_s = time;
    at.dt_s = dt;
    at.first = water(first);
    at.second = water(second);
    return at;
}

/// A tank of 100 m² drained into another through the structure.
std::vector<double> drain(const Structure &structure, int resumeAt)
{
    std::unique_ptr<StructureExchange> exchange = make(structure);
    double first = 300.0;
    double second = 20.0;
    std::vector<double> levels;
    for (int i = 0; i < 300; ++i) {
        if (i == resumeAt) {
            std::vector<double> state(exchange->stateSize());
            exchange->saveState(state.data());
            exchange = make(structure);
            exchange->loadState(state.data());
        }
        ExchangeStep now;
        now.time_s = i + 1.0;
        now.dt_s = 1.0;
        now.first = CellWater{ 0.0, first / 100.0, first / 100.0, first };
        now.second = CellWater{ 0.0, second / 100.0, second / 100.0, second };
        const double moved = exchange->volume(now);
        first -= moved;
        second += moved;
        levels.push_back(first / 100.0);
        levels.push_back(second / 100.0);
    }
    return levels;
}

} // namespace

class TestStructureExchange : public QObject {
    Q_OBJECT

private slots:
    void relaxes();
    void neverMoreThanThereIs();
    void neverPastLevel();
    void neverUphill();
    void closesInTime();
    void timeTable();
    void levelRules();
    void pumpWithHysteresis();
    void outsideLevel();
    void resumesMidTransition();
    void bad_data();
    void bad();
};

void TestStructureExchange::relaxes()
{
    const auto gate = make(gateStructure());
    const double full = gateDischarge(Gate{ 0.0, 5.0, 1.0, 0.6 }, 1.0, 2.0, 0.0);
    double volume = 0.0;
    for (const double share : { 0.5, 0.75, 0.875 }) {
        const double moved = gate->volume(step(0.0, 2.0, 2.0, 0.0));
        QCOMPARE(moved, share * full * 2.0);
        volume += moved;
    }
    QCOMPARE(gate->totals().forward_m3, volume);
    QCOMPARE(gate->totals().peak_m3s, 0.875 * full);
    QCOMPARE(gate->volume(step(0.0, 2.0, 2.0, 2.0)), 0.0);
    QCOMPARE(gate->volume(step(0.0, 2.0, 0.0, 2.0)), -0.5 * full * 2.0);
}

void TestStructureExchange::neverMoreThanThereIs()
{
    const auto pump = make(pumpStructure());
    ExchangeStep little = step(1.0, 10.0, 2.0, 0.0);
    little.first->volume_m3 = 3.0;
    QCOMPARE(pump->volume(little), 3.0);
    little.first->volume_m3 = 0.0;
    QCOMPARE(pump->volume(little), 0.0);
}

/// Cells of 100 m² that differ by 1 cm are level after half a cubic metre.
void TestStructureExchange::neverPastLevel()
{
    const auto gate = make(gateStructure());
    ExchangeStep near = step(1.0, 10.0, 1.0, 0.99);
    near.first->volume_m3 = 100.0;
    near.second->volume_m3 = 99.0;
    QVERIFY(std::abs(gate->volume(near) - 0.5) < 1e-12);
    near.second.reset();
    Structure outlet = gateStructure();
    outlet.second.reset();
    outlet.outside_m = std::make_shared<TimeSeries>(TimeSeries::constant(0.99));
    QVERIFY(std::abs(make(outlet)->volume(near) - 1.0) < 1e-12);
}

void TestStructureExchange::neverUphill()
{
    const auto gate = make(gateStructure());
    for (int i = 0; i < 10; ++i)
        gate->volume(step(i, 1.0, 2.0, 0.0));
    QVERIFY(gate->volume(step(10.0, 1.0, 1.0, 1.001)) < 0.0);
}

void TestStructureExchange::closesInTime()
{
    Structure slow = gateStructure();
    slow.control.schedule = { { 0.0, 1.0 }, { 100.0, 0.0 }, { 200.0, 1.0 } };
    slow.control.closingTime_s = 40.0;
    slow.control.openingTime_s = 10.0;
    const auto gate = make(slow);
    double time = 0.0;
    const auto openingAt = [&](double end) {
        for (; time < end; time += 1.0)
            gate->volume(step(time + 1.0, 1.0, 2.0, 0.0));
        return gate->totals().opening;
    };
    QCOMPARE(openingAt(99.0), 1.0);
    QVERIFY(std::abs(openingAt(119.0) - 0.5) < 1e-12);
    QCOMPARE(openingAt(140.0), 0.0);
    QCOMPARE(gate->totals().discharge_m3s, 0.0);
    QVERIFY(std::abs(openingAt(204.0) - 0.5) < 1e-12);
    QCOMPARE(openingAt(210.0), 1.0);
}

void TestStructureExchange::timeTable()
{
    Control control;
    control.initialOpening = 0.3;
    control.schedule = { { 10.0, 0.0 }, { 20.0, 1.0 } };
    const SensedLevels none;
    QCOMPARE(targetOpening(control, 5.0, none, 0.3), 0.3);
    QCOMPARE(targetOpening(control, 10.0, none, 0.3), 0.0);
    QCOMPARE(targetOpening(control, 19.9, none, 0.3), 0.0);
    QCOMPARE(targetOpening(control, 1e9, none, 0.3), 1.0);
}

void TestStructureExchange::levelRules()
{
    Control control;
    control.rules = { { Sensor::Second, 2.0, 9.0, 0.0 }, { Sensor::First, -9.0, 1.0, 0.5 },
        { Sensor::Gauge, 3.0, 4.0, 0.25 } };
    QCOMPARE(targetOpening(control, 0.0, { 0.0, 2.0, 0.0 }, 1.0), 0.0);
    QCOMPARE(targetOpening(control, 0.0, { 0.9, 1.9, 0.0 }, 1.0), 0.5);
    QCOMPARE(targetOpening(control, 0.0, { 1.0, 1.9, 3.0 }, 1.0), 0.25);
    QCOMPARE(targetOpening(control, 0.0, { 1.0, 1.9, 4.0 }, 0.7), 0.7);
    QVERIFY(needsGauge(control));
}

void TestStructureExchange::pumpWithHysteresis()
{
    const auto pump = make(pumpStructure());
    QCOMPARE(pump->volume(step(1.0, 1.0, 0.9, 5.0)), 0.0);
    QCOMPARE(pump->volume(step(2.0, 1.0, 1.0, 5.0)), 1.0);
    QCOMPARE(pump->volume(step(3.0, 1.0, 0.6, 5.0)), 1.5);
    QVERIFY(pump->totals().pumpRuns);
    QCOMPARE(pump->volume(step(4.0, 1.0, 0.5, 5.0)), 0.0);
    QCOMPARE(pump->volume(step(5.0, 1.0, 0.9, 5.0)), 0.0);
}

void TestStructureExchange::outsideLevel()
{
    Structure flap = gateStructure();
    flap.second.reset();
    flap.way = PassableWay::FirstToSecond;
    SeriesRules hold;
    flap.outside_m = std::make_shared<TimeSeries>(
            TimeSeries::make({ { 0.0, 3.0 }, { 10.0, 0.0 } }, hold).value());
    const auto gate = make(flap);
    ExchangeStep at = step(1.0, 1.0, 2.0, 0.0);
    at.second.reset();
    QCOMPARE(gate->volume(at), 0.0);
    at.time_s = 9.0;
    QVERIFY(gate->volume(at) > 0.0);
}

void TestStructureExchange::resumesMidTransition()
{
    Structure gate = gateStructure();
    gate.control.schedule = { { 20.0, 0.0 }, { 120.0, 0.5 } };
    gate.control.closingTime_s = 50.0;
    gate.control.openingTime_s = 60.0;
    QVERIFY(drain(gate, -1) == drain(gate, 37));
    QVERIFY(drain(gate, -1) == drain(gate, 130));
    Structure pump = pumpStructure();
    QVERIFY(drain(pump, -1) == drain(pump, 140));
    QVERIFY(drain(pump, -1).back() > 0.5);
}

void TestStructureExchange::bad_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QString>("says");
    QTest::newRow("same cell") << 0 << "same cell";
    QTest::newRow("both outside") << 1 << "outside";
    QTest::newRow("level outside missing") << 2 << "not given";
    QTest::newRow("sill above crest") << 3 << "crest";
    QTest::newRow("gauge missing") << 4 << "gauge";
    QTest::newRow("pump that starts low") << 5 << "higher";
    QTest::newRow("unknown inlet") << 6 << "code 58";
    QTest::newRow("steep culvert") << 7 << "15 %";
    QTest::newRow("opening above 1") << 8 << "between 0";
    QTest::newRow("weir without width") << 9 << "width";
    QTest::newRow("times that fall") << 10 << "rise";
    QTest::newRow("curve that rises") << 11 << "curve";
}

void TestStructureExchange::bad()
{
    QFETCH(int, which);
    QFETCH(QString, says);
    Structure wrong = which == 5 || which == 11 ? pumpStructure() : gateStructure();
    Culvert culvert;
    switch (which) {
    case 0:
        wrong.second = wrong.first;
        break;
    case 1:
        wrong.first.reset();
        wrong.second.reset();
        break;
    case 2:
        wrong.second.reset();
        break;
    case 3:
        wrong.crest_m = 0.0;
        break;
    case 4:
        wrong.control.rules = { { Sensor::Gauge, 1.0, 2.0, 0.0 } };
        break;
    case 5:
        std::get<Pump>(wrong.device).on_m = 0.4;
        break;
    case 6:
        culvert.inletCode = 58;
        wrong.device = culvert;
        break;
    case 7:
        culvert.invert1_m = 5.0;
        wrong.device = culvert;
        break;
    case 8:
        wrong.control.initialOpening = 1.1;
        break;
    case 9:
        wrong.device = Weir{ 0.0, 0.0, 1.0 };
        break;
    case 10:
        wrong.control.schedule = { { 5.0, 1.0 }, { 5.0, 0.0 } };
        break;
    case 11:
        std::get<Pump>(wrong.device).curve = { { 0.0, 1.0 }, { 1.0, 2.0 } };
        break;
    }
    const auto made = StructureExchange::make(wrong);
    QVERIFY(!made.ok());
    const QString text = QString::fromStdString(made.error().text());
    QVERIFY2(text.contains(says), qPrintable(text));
    QVERIFY(text.contains(QString::fromStdString(wrong.name)));
}

QTEST_APPLESS_MAIN(TestStructureExchange)
#include "test_structureexchange.moc"
