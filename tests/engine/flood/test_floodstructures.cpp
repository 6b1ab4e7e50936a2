// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
// Structures in the solver: two basins parted by a dyke, with gate, culvert, flap and pump
// between; mass, threads, and runs that are taken up in the middle of a gate's way.
#include "engine/flood/floodrun.h"
#include "engine/flood/forcing/tide.h"
#include "engine/flood/forcing/timeseries.h"
#include "engine/flood/structures/structureexchange.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstring>

using namespace spp;
using namespace spp::engine;

namespace {

constexpr int rows = 8;
constexpr int columns = 20;
constexpr int dykeColumn = 10; ///< the first one east of the dyke
constexpr CellPlace west{ 4, 9 };
constexpr CellPlace east{ 4, 10 };

/// Level ground of 10 m cells; a dyke of 5 m in the middle; water of these depths on its sides.
FloodSetup basins(double westDepth, double eastDepth, double seconds)
{
    FloodSetup setup;
    FloodDomain &domain = setup.domain;
    domain.rows = rows;
    domain.columns = columns;
    domain.cell_m = 10.0;
    domain.bed_m.assign(domain.cells(), 0.0);
    domain.manning = { 0.03 };
    domain.depth_m.assign(domain.cells(), westDepth);
    for (int row = 0; row < rows; ++row) {
        domain.crests.push_back({ { { row, dykeColumn }, CellSide::West }, 5.0 });
        for (int column = dykeColumn; column < columns; ++column)
            domain.depth_m[domain.at({ row, column })] = eastDepth;
    }
    setup.options.end_s = seconds;
    setup.options.threads = 1;
    setup.options.gaugeEvery_s = 10.0;
    setup.gauges = { { "west", { 4, 4 } }, { "east", { 4, 15 } } };
    return setup;
}

Structure between(const char *name, Device device)
{
    Structure structure;
    structure.name = name;
    structure.device = std::move(device);
    structure.first = west;
    structure.second = east;
    return structure;
}

Structure gateOf(double opening)
{
    Structure gate = between("gate", Gate{ 0.0, 3.0, 1.0, 0.6 });
    gate.control.initialOpening = opening;
    return gate;
}

Culvert pipe()
{
    Culvert culvert;
    culvert.barrel = { BarrelShape::Circular, 1.0, 1.0, 0.0 };
    culvert.length_m = 20.0;
    return culvert;
}

std::shared_ptr<StructureExchange> add(FloodSetup &setup, const Structure &structure)
{
    std::shared_ptr<StructureExchange> made = StructureExchange::make(structure).value();
    setup.exchanges.push_back(made);
    return made;
}

/// All cells of one side at the level of a curve.
HeldCells held(const char *name, int firstColumn, std::shared_ptr<const TimeCurve> curve)
{
    HeldCells cells;
    cells.name = name;
    cells.level_m = std::move(curve);
    for (int row = 0; row < rows; ++row) {
        for (int column = firstColumn; column < firstColumn + dykeColumn; ++column)
            cells.cells.push_back({ row, column });
    }
    return cells;
}

std::shared_ptr<const TimeCurve> always(double value)
{
    return std::make_shared<TimeSeries>(TimeSeries::constant(value));
}

double meanDepth(const FloodResult &result, int firstColumn)
{
    double sum = 0.0;
    for (int row = 0; row < rows; ++row) {
        for (int column = firstColumn; column < firstColumn + dykeColumn; ++column)
            sum += result.depth_m[std::size_t(row * columns + column)];
    }
    return sum / (rows * dykeColumn);
}

FloodResult run(const FloodSetup &setup)
{
    Result<FloodResult> result = runFlood(setup);
    if (!result)
        qFatal("%s", result.error().text().c_str());
    return std::move(*result);
}

template <typename Value>
bool sameBytes(const std::vector<Value> &a, const std::vector<Value> &b)
{
    return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size() * sizeof(Value)) == 0;
}

bool sameResults(const FloodResult &a, const FloodResult &b)
{
    for (std::size_t i = 0; i < a.gauges.size(); ++i) {
        if (!sameBytes(a.gauges[i].depth_m, b.gauges[i].depth_m))
            return false;
    }
    for (std::size_t i = 0; i < a.volumes.size(); ++i) {
        if (a.volumes[i].in_m3 != b.volumes[i].in_m3 || a.volumes[i].out_m3 != b.volumes[i].out_m3)
            return false;
    }
    return sameBytes(a.depth_m, b.depth_m) && sameBytes(a.maxDepth_m, b.maxDepth_m)
            && sameBytes(a.maxSpeed_ms, b.maxSpeed_ms) && sameBytes(a.arrival_s, b.arrival_s)
            && sameBytes(a.duration_s, b.duration_s) && sameBytes(a.fluxEast_m2s, b.fluxEast_m2s)
            && a.steps == b.steps && a.mass.end_m3 == b.mass.end_m3;
}

/// A gate that closes slowly, a culvert, a flap and a pump that starts and stops, all at once.
FloodSetup everything()
{
    FloodSetup setup = basins(2.0, 0.3, 1200.0);
    Structure gate = gateOf(1.0);
    gate.control.schedule = { { 200.0, 0.0 }, { 700.0, 0.6 } };
    gate.control.closingTime_s = 300.0;
    gate.control.openingTime_s = 200.0;
    add(setup, gate);
    Structure culvert = between("culvert", pipe());
    culvert.first = CellPlace{ 1, 9 };
    culvert.second = CellPlace{ 1, 10 };
    add(setup, culvert);
    Structure flap = between("flap", pipe());
    flap.first = CellPlace{ 6, 10 };
    flap.second = CellPlace{ 6, 9 };
    flap.way = PassableWay::FirstToSecond;
    add(setup, flap);
    Pump device;
    device.capacity_m3s = 4.0;
    device.on_m = 0.8;
    device.off_m = 0.6;
    device.curve = { { 0.0, 4.0 }, { 3.0, 1.0 } };
    Structure pump = between("pump", device);
    pump.first = CellPlace{ 2, 15 };
    pump.second = CellPlace{ 2, 2 };
    add(setup, pump);
    return setup;
}

/// The run ends here as if it were killed: only what a checkpoint holds is left.
Error killedAt(double time_s, FloodSetup &setup)
{
    setup.options.frameEvery_s = 5.0;
    setup.options.takeFrame = [time_s](const FloodFrame &frame) -> Result<void> {
        if (frame.time_s >= time_s)
            return Error::cancelled("killed");
        return {};
    };
    const Result<FloodResult> stopped = runFlood(setup);
    return stopped ? Error::internal("it went on to its end") : stopped.error();
}

} // namespace

class TestFloodStructures : public QObject {
    Q_OBJECT

private slots:
    void closedGateKeepsThePondDry();
    void openGateLevels();
    void culvertCarriesItsRating();
    void flapInATide();
    void pumpWithHysteresis();
    void threadsDoNotMatter();
    void resumesMidTransition_data();
    void resumesMidTransition();
};

void TestFloodStructures::closedGateKeepsThePondDry()
{
    FloodSetup setup = basins(2.0, 0.0, 1800.0);
    add(setup, gateOf(0.0));
    const FloodResult result = run(setup);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column)
            QCOMPARE(result.depth_m[std::size_t(row * columns + column)],
                    column < dykeColumn ? 2.0 : 0.0);
    }
    QVERIFY(result.mass.isValid());
}

void TestFloodStructures::openGateLevels()
{
    FloodSetup setup = basins(2.0, 0.0, 3.0 * 3600.0);
    const auto gate = add(setup, gateOf(1.0));
    const FloodResult result = run(setup);
    for (std::size_t i = 0; i < result.gaugeTimes_s.size(); i += 20)
        // Level, and at rest: the two sides do not swing against each other.
        QVERIFY(std::abs(meanDepth(result, 0) - 1.0) < 1e-4);
    QVERIFY(std::abs(meanDepth(result, dykeColumn) - 1.0) < 1e-4);
    QVERIFY(std::abs(gate->totals().discharge_m3s) < 1e-3);
    QVERIFY(result.mass.isValid());
    const StructureTotals totals = gate->totals();
    const double moved = meanDepth(result, dykeColumn) * 100.0 * rows * dykeColumn;
    QVERIFY(std::abs(totals.forward_m3 - totals.backward_m3 - moved) < 1e-6 * moved);
}

void TestFloodStructures::culvertCarriesItsRating()
{
    FloodSetup setup = basins(1.8, 0.4, 600.0);
    setup.heldCells = { held("river", 0, always(1.8)), held("polder", dykeColumn, always(0.4)) };
    const auto culvert = add(setup, between("culvert", pipe()));
    const FloodResult result = run(setup);
    const double rated = CulvertFlow(pipe()).discharge(1.8, 0.4);
    QVERIFY2(std::abs(culvert->totals().discharge_m3s - rated) < 1e-9 * rated,
            qPrintable(QString::number(culvert->totals().discharge_m3s - rated)));
    QVERIFY(result.mass.isValid());
}

void TestFloodStructures::flapInATide()
{
    FloodSetup setup = basins(0.8, 1.0, 24.0 * 3600.0);
    setup.heldCells = { held("sea", 0,
            std::make_shared<Tide>(Tide::make(0.8, { { "M2", 0.6, 0.0, 28.9841042 } }).value())) };
    Structure flap = between("flap", pipe());
    flap.first = east;
    flap.second = west;
    flap.way = PassableWay::FirstToSecond;
    const auto exchange = add(setup, flap);
    const FloodResult result = run(setup);
    QVERIFY(result.mass.isValid());
    QCOMPARE(exchange->totals().backward_m3, 0.0);
    QVERIFY(meanDepth(result, dykeColumn) < 0.5);
    // The level falls at ebb and stands at flood: it never rises, but for ripples.
    const std::vector<float> &level = result.gauges[1].depth_m;
    float lowest = level.front();
    for (const float depth : level) {
        QVERIFY(depth < lowest + 0.02F);
        lowest = std::min(lowest, depth);
    }
}

void TestFloodStructures::pumpWithHysteresis()
{
    FloodSetup setup = basins(0.0, 0.2, 2.0 * 3600.0);
    Pump device;
    device.capacity_m3s = 6.0;
    device.on_m = 1.0;
    device.off_m = 0.5;
    Structure pump = between("pump", device);
    pump.first = CellPlace{ 4, 15 };
    pump.second.reset();
    const auto exchange = add(setup, pump);
    CellInflow inflow;
    inflow.name = "inflow";
    inflow.cells = { { 0, 19 }, { 7, 19 } };
    inflow.discharge_m3s = always(3.0);
    setup.inflows = { inflow };
    const FloodResult result = run(setup);
    QVERIFY(result.mass.isValid());
    int turns = 0;
    bool rising = true;
    for (const float depth : result.gauges[1].depth_m) {
        QVERIFY2(depth < 1.1F, qPrintable(QString::number(double(depth))));
        if (rising ? depth > 0.97F : depth < 0.53F) {
            rising = !rising;
            ++turns;
        }
    }
    QVERIFY2(turns >= 4, qPrintable(QString::number(turns)));
    QVERIFY(meanDepth(result, dykeColumn) > 0.4);
    const auto pumped = std::find_if(result.volumes.begin(), result.volumes.end(),
            [](const FloodVolume &volume) { return volume.name == "pump"; });
    QVERIFY(pumped != result.volumes.end());
    QVERIFY(std::abs(pumped->in_m3 - exchange->totals().forward_m3) < 1e-6);
}

void TestFloodStructures::threadsDoNotMatter()
{
    const FloodResult one = run(everything());
    QVERIFY(one.mass.isValid());
    for (const int threads : { 2, 3 }) {
        FloodSetup setup = everything();
        setup.options.threads = threads;
        QVERIFY(sameResults(one, run(setup)));
    }
}

void TestFloodStructures::resumesMidTransition_data()
{
    QTest::addColumn<double>("time_s");
    QTest::newRow("gate half shut") << 360.0;
    QTest::newRow("gate half open") << 765.0;
}

void TestFloodStructures::resumesMidTransition()
{
    QFETCH(double, time_s);
    const FloodResult whole = run(everything());
    QTemporaryDir folder;
    FloodSetup first = everything();
    first.options.checkpoints.file = folder.filePath("run.checkpoint").toStdString();
    first.options.checkpoints.every_s = 50.0;
    QCOMPARE(killedAt(time_s, first).code, ErrorCode::Cancelled);
    FloodSetup second = everything();
    second.options.checkpoints = first.options.checkpoints;
    second.options.checkpoints.resume = true;
    second.options.threads = 2;
    QVERIFY(sameResults(whole, run(second)));
    const auto &gate = static_cast<const StructureExchange &>(*second.exchanges.front());
    const FloodSetup again = everything();
    run(again);
    const auto &uninterrupted = static_cast<const StructureExchange &>(*again.exchanges.front());
    QCOMPARE(gate.totals().forward_m3, uninterrupted.totals().forward_m3);
    QCOMPARE(gate.totals().opening, 0.6);
}

QTEST_APPLESS_MAIN(TestFloodStructures)
#include "test_floodstructures.moc"
