// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
// Series, tides, rain and losses: values by hand and from published worked examples.
#include "engine/flood/forcing/forcingunit.h"
#include "engine/flood/forcing/rainandlosses.h"
#include "engine/flood/forcing/raisedcurve.h"
#include "engine/flood/forcing/tide.h"
#include "engine/flood/forcing/timeseries.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace spp;
using namespace spp::engine;

namespace {

constexpr double gap = std::numeric_limits<double>::quiet_NaN();

bool isNear(double actual, double expected, double by) { return std::abs(actual - expected) <= by; }

SeriesRules rules(SeriesShape shape, SeriesEnd before, SeriesEnd after)
{
    SeriesRules all;
    all.shape = shape;
    all.before = before;
    all.after = after;
    return all;
}

const SeriesRules linear = rules(SeriesShape::Linear, SeriesEnd::Hold, SeriesEnd::Hold);
const SeriesRules pulse = rules(SeriesShape::Step, SeriesEnd::Zero, SeriesEnd::Zero);

TimeSeries series(std::vector<SeriesPoint> points, const SeriesRules &by)
{
    return TimeSeries::make(std::move(points), by).value();
}

constexpr double cmPerHour = 0.01 / 3600.0;

/// Silt loam of Chow, Maidment and Mays, Applied Hydrology, table 4.3.1, at 30 % effective
/// saturation: K 0.65 cm/h, ψ 16.7 cm, Δθ 0.7 · 0.486.
const GreenAmptSoil siltLoam{ 0.65 * cmPerHour, 0.167, 0.7 * 0.486 };

struct Infiltrated {
    double total_m = 0.0;
    double pondedAfter_s = -1.0;
};

/// Rain on a soil for a time; what stands is left standing.
Infiltrated infiltrate(const GreenAmptSoil &soil, double rain_mps, double seconds, double step)
{
    Infiltrated result;
    double standing = 0.0;
    for (int i = 0; i * step < seconds - 1e-9; ++i) {
        standing += rain_mps * step;
        const double taken = greenAmptInfiltration(soil, result.total_m, standing, step);
        standing -= taken;
        result.total_m += taken;
        if (standing > 0.0 && result.pondedAfter_s < 0.0)
            result.pondedAfter_s = i * step;
    }
    return result;
}

std::unique_ptr<RainAndLosses> rainAndLosses(RainAndLossFields fields)
{
    return RainAndLosses::make(std::move(fields)).value();
}

} // namespace

class TestForcing : public QObject {
    Q_OBJECT

private slots:
    void linearSeries();
    void stepSeries();
    void endsOfSeries();
    void meanIsExact();
    void gapsInSeries();
    void badSeries_data();
    void badSeries();
    void units();
    void tide();
    void badTide();
    void risenTide();
    void greenAmptPonded();
    void greenAmptUnderRain();
    void greenAmptTakesAllOfLittle();
    void rainByZones();
    void constantLoss();
    void resumedSoil();
    void badRain();
};

void TestForcing::linearSeries()
{
    const TimeSeries stage = series({ { 0.0, 1.0 }, { 10.0, 3.0 }, { 20.0, -1.0 } }, [] {
        SeriesRules all = linear;
        all.negativesAllowed = true;
        return all;
    }());
    QCOMPARE(stage.at(5.0), 2.0);
    QCOMPARE(stage.at(10.0), 3.0);
    QCOMPARE(stage.at(15.0), 1.0);
    QCOMPARE(stage.mean(0.0, 10.0), 2.0);
    QCOMPARE(stage.mean(5.0, 15.0), 2.25);
    QCOMPARE(TimeSeries::constant(4.0).mean(-5.0, 90.0), 4.0);
}

void TestForcing::stepSeries()
{
    const TimeSeries rain = series({ { 0.0, 2.0 }, { 60.0, 5.0 }, { 120.0, 0.0 } }, pulse);
    QCOMPARE(rain.at(59.9), 2.0);
    QCOMPARE(rain.at(60.0), 5.0);
    QCOMPARE(rain.mean(30.0, 90.0), 3.5);
    QCOMPARE(rain.mean(0.0, 1200.0) * 1200.0, 420.0);
}

void TestForcing::endsOfSeries()
{
    const std::vector<SeriesPoint> points{ { 0.0, 1.0 }, { 10.0, 3.0 } };
    QCOMPARE(series(points, linear).at(-5.0), 1.0);
    QCOMPARE(series(points, linear).at(50.0), 3.0);
    QCOMPARE(series(points, linear).mean(10.0, 20.0), 3.0);
    const TimeSeries zero = series(points, pulse);
    QCOMPARE(zero.at(-5.0), 0.0);
    QCOMPARE(zero.at(10.0), 3.0);
    QCOMPARE(zero.at(10.1), 0.0);
    QCOMPARE(zero.mean(-10.0, 20.0) * 30.0, 10.0);
}

/// However a time is cut into steps, the volume is the same.
void TestForcing::meanIsExact()
{
    const TimeSeries flood = series({ { 0.0, 0.0 }, { 7.0, 20.0 }, { 11.0, 4.0 } }, linear);
    double volume = 0.0;
    double time = -3.0;
    for (int i = 0; time < 15.0; ++i) {
        const double next = std::min(15.0, time + 0.1 + 0.37 * (i % 5));
        volume += flood.mean(time, next) * (next - time);
        time = next;
    }
    QVERIFY(isNear(volume, 70.0 + 48.0 + 16.0, 1e-12));
}

void TestForcing::gapsInSeries()
{
    const std::vector<SeriesPoint> points{ { 0.0, 1.0 }, { 10.0, gap }, { 20.0, 3.0 } };
    QVERIFY(!TimeSeries::make(points, linear).ok());
    SeriesRules bridging = linear;
    bridging.longestGap_s = 20.0;
    const TimeSeries bridged = series(points, bridging);
    QCOMPARE(bridged.at(10.0), 2.0);
    QCOMPARE(bridged.bridgedGaps(), 1);
    bridging.longestGap_s = 19.0;
    QVERIFY(!TimeSeries::make(points, bridging).ok());
}

void TestForcing::badSeries_data()
{
    const double infinite = std::numeric_limits<double>::infinity();
    QTest::addColumn<QVector<double>>("times");
    QTest::addColumn<QVector<double>>("values");
    QTest::newRow("empty") << QVector<double>{} << QVector<double>{};
    QTest::newRow("times fall") << QVector<double>{ 1, 0 } << QVector<double>{ 1, 1 };
    QTest::newRow("time twice") << QVector<double>{ 1, 1 } << QVector<double>{ 1, 1 };
    QTest::newRow("no time") << QVector<double>{ gap } << QVector<double>{ 1 };
    QTest::newRow("infinite") << QVector<double>{ 0 } << QVector<double>{ infinite };
    QTest::newRow("negative") << QVector<double>{ 0, 1 } << QVector<double>{ 1, -0.1 };
    QTest::newRow("begins with a gap") << QVector<double>{ 0, 1 } << QVector<double>{ gap, 1 };
    QTest::newRow("ends with a gap") << QVector<double>{ 0, 1 } << QVector<double>{ 1, gap };
}

void TestForcing::badSeries()
{
    QFETCH(QVector<double>, times);
    QFETCH(QVector<double>, values);
    std::vector<SeriesPoint> points;
    for (int i = 0; i < times.size(); ++i)
        points.push_back({ times[i], values[i] });
    const Result<TimeSeries> made = TimeSeries::make(points, linear);
    QVERIFY(!made.ok());
    QCOMPARE(made.error().code, ErrorCode::BadInput);
}

void TestForcing::units()
{
    const auto factor
            = [](ForcingKind kind, const char *unit) { return unitFactor(kind, unit).value(); };
    QCOMPARE(factor(ForcingKind::Rate, "mm/h"), 1.0 / 3.6e6);
    QCOMPARE(factor(ForcingKind::Rate, "mm/d") * 24.0, factor(ForcingKind::Rate, "mm/h"));
    QCOMPARE(factor(ForcingKind::Discharge, "l/s"), 0.001);
    QCOMPARE(factor(ForcingKind::Time, "h"), 3600.0);
    QVERIFY(!unitFactor(ForcingKind::Rate, "").ok());
    QVERIFY(!unitFactor(ForcingKind::Rate, "mm").ok());
    QVERIFY(!unitFactor(ForcingKind::Level, "mm/h").ok());
    QVERIFY(unitFactor(ForcingKind::Rate, "inch").error().advice.find("mm/h") != std::string::npos);
}

void TestForcing::tide()
{
    // Two solar harmonics: after 6 h S2 stands low, K1-like of 24 h passes 0.
    const Tide tide
            = Tide::make(0.3, { { "S2", 0.8, 0.0, 30.0 }, { "S1", 0.2, 0.0, 15.0 } }).value();
    QVERIFY(isNear(tide.at(0.0), 1.3, 1e-12));
    QVERIFY(isNear(tide.at(6.0 * 3600.0), -0.5, 1e-12));
    QVERIFY(isNear(tide.mean(0.0, 86400.0), 0.3, 1e-12));
    QVERIFY(isNear(tide.mean(0.0, 3.0 * 3600.0),
            0.3 + 0.8 * 2.0 / 3.14159265358979
                    + 0.2 * std::sin(0.25 * 3.14159265358979) * 4.0 / 3.14159265358979,
            1e-12));
    // High water lags by the phase.
    const double speed = constituentSpeed("M2").value();
    QCOMPARE(speed, 28.9841042);
    const Tide late = Tide::make(0.0, { { "M2", 1.0, speed, speed } }).value();
    QVERIFY(isNear(late.at(3600.0), 1.0, 1e-12));
    QVERIFY(!constituentSpeed("X9"));
}

void TestForcing::badTide()
{
    QVERIFY(!Tide::make(gap, {}).ok());
    QVERIFY(!Tide::make(0.0, { { "M2", -1.0, 0.0, 28.98 } }).ok());
    QVERIFY(!Tide::make(0.0, { { "M2", 1.0, 0.0, 0.0 } }).ok());
}

void TestForcing::risenTide()
{
    const RaisedCurve raised(std::make_shared<TimeSeries>(TimeSeries::constant(1.5)), 0.24);
    QCOMPARE(raised.at(7.0), 1.74);
    QCOMPARE(raised.mean(0.0, 7.0), 1.74);
}

/// Applied Hydrology, example 4.3.1: after an hour of standing water F = 3.17 cm, f = 1.81 cm/h.
void TestForcing::greenAmptPonded()
{
    const double once = greenAmptInfiltration(siltLoam, 0.0, 1.0, 3600.0);
    QVERIFY(isNear(once, 0.0317, 0.5e-4));
    const double storage = siltLoam.suction_m * siltLoam.moistureDeficit;
    QVERIFY(isNear(siltLoam.conductivity_mps * (1.0 + storage / once) / cmPerHour, 1.81, 0.006));
    double stepped = 0.0;
    for (int i = 0; i < 1000; ++i)
        stepped += greenAmptInfiltration(siltLoam, stepped, 1.0, 3.6);
    QVERIFY(isNear(stepped, once, 1e-10));
}

/// Applied Hydrology, examples 4.4.1 and 4.4.2: rain of 5 cm/h ponds after 0.17 h, and after an
/// hour F = 3.02 cm.
void TestForcing::greenAmptUnderRain()
{
    const Infiltrated hour = infiltrate(siltLoam, 5.0 * cmPerHour, 3600.0, 1.0);
    QVERIFY(isNear(hour.total_m, 0.0302, 0.5e-4));
    QVERIFY(isNear(hour.pondedAfter_s / 3600.0, 0.17, 0.005));
    // Lecture notes ESS 110, Merced: 0.5 cm/h on K 0.044 cm/h, ψ 22.4 cm, Δθ 0.25: 1.08 h.
    const GreenAmptSoil clay{ 0.044 * cmPerHour, 0.224, 0.25 };
    const Infiltrated two = infiltrate(clay, 0.5 * cmPerHour, 7200.0, 1.0);
    QVERIFY(isNear(two.pondedAfter_s / 3600.0, 1.08, 0.005));
}

void TestForcing::greenAmptTakesAllOfLittle()
{
    QCOMPARE(greenAmptInfiltration(siltLoam, 0.01, 1e-7, 1.0), 1e-7);
    QCOMPARE(greenAmptInfiltration(siltLoam, 0.01, 0.0, 1.0), 0.0);
    QCOMPARE(greenAmptInfiltration({ 1e-5, 0.0, 0.0 }, 0.5, 1.0, 10.0), 1e-4);
    QCOMPARE(greenAmptInfiltration({ 0.0, 0.1, 0.3 }, 0.0, 1.0, 10.0), 0.0);
}

void TestForcing::rainByZones()
{
    RainAndLossFields fields;
    fields.rows = 2;
    fields.columns = 3;
    fields.rains = { std::make_shared<TimeSeries>(TimeSeries::constant(1e-3)),
        std::make_shared<TimeSeries>(series({ { 0.0, 0.0 }, { 10.0, 2e-3 } }, linear)) };
    fields.rainZones = { 0, 1, 2, 0, 1, 2 };
    const std::unique_ptr<RainAndLosses> rain = rainAndLosses(fields);
    rain->beginStep(0.0, 10.0);
    const unsigned char inside[] = { 1, 1, 0 };
    double depth[] = { 0.5, 0.5, 0.5 };
    VerticalSource::Change change = rain->apply(1, 0, 3, inside, depth);
    QCOMPARE(depth[0], 0.5);
    QCOMPARE(depth[1], 0.51);
    QCOMPARE(depth[2], 0.5);
    QCOMPARE(change.added_m, 0.01);
    change = rain->apply(0, 2, 1, inside, depth);
    QCOMPARE(depth[0], 0.51);
    QVERIFY(rain->reachesDryCells());
    QCOMPARE(rain->stateSize(), std::size_t(0));
}

void TestForcing::constantLoss()
{
    RainAndLossFields fields;
    fields.rows = 1;
    fields.columns = 2;
    fields.losses = { ConstantLoss{ 1e-3 } };
    const std::unique_ptr<RainAndLosses> loss = rainAndLosses(fields);
    loss->beginStep(0.0, 10.0);
    const unsigned char inside[] = { 1, 1 };
    double depth[] = { 0.004, 0.5 };
    const VerticalSource::Change change = loss->apply(0, 0, 2, inside, depth);
    QCOMPARE(depth[0], 0.0);
    QCOMPARE(depth[1], 0.49);
    QCOMPARE(change.taken_m, 0.014);
    QVERIFY(!loss->reachesDryCells());
}

void TestForcing::resumedSoil()
{
    RainAndLossFields fields;
    fields.rows = 1;
    fields.columns = 2;
    fields.rains = { std::make_shared<TimeSeries>(TimeSeries::constant(5.0 * cmPerHour)) };
    fields.losses = { siltLoam };
    const auto run = [&](bool resume) {
        std::unique_ptr<RainAndLosses> rain = rainAndLosses(fields);
        std::vector<double> depth{ 0.0, 0.1 };
        const unsigned char inside[] = { 1, 1 };
        for (int i = 0; i < 400; ++i) {
            if (resume && i == 170) {
                std::vector<double> state(rain->stateSize());
                rain->saveState(state.data());
                rain = rainAndLosses(fields);
                rain->loadState(state.data());
            }
            rain->beginStep(i * 7.0, 7.0);
            rain->apply(0, 0, 2, inside, depth.data());
        }
        return depth;
    };
    QVERIFY(run(false) == run(true));
    QVERIFY(run(false)[0] > 0.0);
}

void TestForcing::badRain()
{
    RainAndLossFields fields;
    fields.rows = 1;
    fields.columns = 2;
    fields.rains = { std::make_shared<TimeSeries>(TimeSeries::constant(1.0)) };
    fields.rainZones = { 0, 2 };
    QVERIFY(!RainAndLosses::make(fields).ok());
    fields.rainZones = { 1 };
    QVERIFY(!RainAndLosses::make(fields).ok());
    fields.rainZones.clear();
    fields.losses = { ConstantLoss{ -1.0 } };
    QVERIFY(!RainAndLosses::make(fields).ok());
    fields.losses = { GreenAmptSoil{ 1e-6, 0.1, 1.2 } };
    QVERIFY(!RainAndLosses::make(fields).ok());
    fields.losses.clear();
    fields.rows = 0;
    QVERIFY(!RainAndLosses::make(fields).ok());
}

QTEST_APPLESS_MAIN(TestForcing)
#include "test_forcing.moc"
