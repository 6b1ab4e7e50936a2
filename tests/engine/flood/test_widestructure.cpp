// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
// Structures that are wider than a cell: where their parts lie, and what they let pass.
#include "engine/flood/finishedrun.h"
#include "engine/flood/floodcases.h"
#include "engine/flood/structures/spreadstructure.h"
#include "engine/flood/structures/structureexchange.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace spp;
using namespace spp::engine;
using namespace spp::test;

namespace {

constexpr int side = 40;

Structure gateOf(double width_m, std::optional<CellPlace> first, std::optional<CellPlace> second)
{
    Structure gate;
    gate.name = "sluice";
    gate.device = Gate{ 0.0, width_m, 1.0, 0.6 };
    gate.first = first;
    gate.second = second;
    gate.outside_m = constant(0.0);
    return gate;
}

/// "5,6>5,7" for each pair of ends.
QString textOf(const std::vector<ExchangeEnds> &parts)
{
    QStringList texts;
    const auto end = [](const std::optional<CellPlace> &cell) {
        return cell ? QStringLiteral("%1,%2").arg(cell->row).arg(cell->column)
                    : QStringLiteral("out");
    };
    for (const ExchangeEnds &part : parts)
        texts.append(end(part.first) + QLatin1Char('>') + end(part.second));
    return texts.join(QLatin1Char(' '));
}

FloodDomain flat()
{
    return ground(side, side, 10.0, 0.03, [](double, double) { return 0.0; });
}

/// Water 2 m deep west of a dyke, none east of it.
FloodSetup twoPools()
{
    FloodSetup setup;
    setup.domain = flat();
    setup.domain.depth_m.assign(setup.domain.cells(), 0.0);
    for (int row = 0; row < side; ++row) {
        setup.domain.crests.push_back({ { { row, 19 }, CellSide::East }, 5.0 });
        for (int column = 0; column < 20; ++column)
            setup.domain.depth_m[setup.domain.at({ row, column })] = 2.0;
    }
    setup.options.end_s = 600.0;
    return setup;
}

FloodResult runWith(const std::vector<Structure> &structures, int threads = 2)
{
    FloodSetup setup = twoPools();
    setup.options.threads = threads;
    for (const Structure &structure : structures)
        setup.exchanges.push_back(StructureExchange::make(structure).value());
    return finish(setup);
}

} // namespace

class TestWideStructure : public QObject {
    Q_OBJECT

private slots:
    void placesOfParts_data();
    void placesOfParts();
    void outsideTheModelIsRefused();
    void passesWhatPartsByHandPass();
    void onePairOfCellsPassesLess();
    void oneControlForAllParts();
    void resumesWithAllParts();
};

void TestWideStructure::placesOfParts_data()
{
    QTest::addColumn<double>("width");
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("parts");
    QTest::newRow("as wide as a cell") << 10.0 << "east"
                                       << "";
    QTest::newRow("two, the second to the right") << 20.0 << "east"
                                                  << "6,5>6,6";
    QTest::newRow("three, on both sides") << 25.0 << "east"
                                          << "6,5>6,6 4,5>4,6";
    QTest::newRow("right of west is north") << 12.0 << "west"
                                            << "4,5>4,4";
    QTest::newRow("right of south is west") << 12.0 << "south"
                                            << "5,4>6,4";
    QTest::newRow("two cells apart") << 12.0 << "far"
                                     << "6,5>6,8";
    QTest::newRow("aslant cells are wider") << 14.0 << "aslant"
                                            << "";
    QTest::newRow("aslant") << 28.0 << "aslant"
                            << "6,4>7,5";
    QTest::newRow("steep") << 40.0 << "steep"
                           << "6,4>8,5 4,6>6,7 6,3>8,4";
    QTest::newRow("out at the east rim") << 20.0 << "rim"
                                         << "6,39>out";
    QTest::newRow("in from the east rim") << 20.0 << "in"
                                          << "out>4,39";
}

void TestWideStructure::placesOfParts()
{
    QFETCH(double, width);
    QFETCH(QString, way);
    QFETCH(QString, parts);
    std::optional<CellPlace> first = CellPlace{ 5, 5 };
    std::optional<CellPlace> second = CellPlace{ 5, 6 };
    if (way == QLatin1String("west"))
        second = CellPlace{ 5, 4 };
    else if (way == QLatin1String("south"))
        second = CellPlace{ 6, 5 };
    else if (way == QLatin1String("far"))
        second = CellPlace{ 5, 8 };
    else if (way == QLatin1String("aslant"))
        second = CellPlace{ 6, 6 };
    else if (way == QLatin1String("steep"))
        second = CellPlace{ 7, 6 };
    if (way == QLatin1String("rim") || way == QLatin1String("in")) {
        first = CellPlace{ 5, 39 };
        second.reset();
    }
    if (way == QLatin1String("in"))
        std::swap(first, second);
    const Result<Structure> spread = spreadOverCells(gateOf(width, first, second), flat());
    QVERIFY2(spread.ok(), spread ? "" : spread.error().text().c_str());
    QCOMPARE(textOf(spread->beside), parts);
}

void TestWideStructure::outsideTheModelIsRefused()
{
    FloodDomain domain = flat();
    domain.inside.assign(domain.cells(), 1);
    domain.inside[domain.at({ 6, 6 })] = 0;
    const Structure wide = gateOf(20.0, CellPlace{ 5, 5 }, CellPlace{ 5, 6 });
    const Result<Structure> inland = spreadOverCells(wide, domain);
    QVERIFY(!inland.ok());
    const QString said = QString::fromStdString(inland.error().text());
    for (const char *word : { "sluice", "20 m wide", "row 6, column 6", "no wider than a cell" })
        QVERIFY2(said.contains(QLatin1String(word)), qPrintable(said));
    QVERIFY(!spreadOverCells(
            gateOf(std::numeric_limits<double>::infinity(), CellPlace{ 5, 5 }, CellPlace{ 5, 6 }),
            flat())
                     .ok());
    // An end outside, but the model ends nowhere near, or on two sides.
    QVERIFY(!spreadOverCells(gateOf(20.0, CellPlace{ 9, 9 }, std::nullopt), flat()).ok());
    QVERIFY(!spreadOverCells(gateOf(20.0, CellPlace{ 0, 0 }, std::nullopt), flat()).ok());
    Structure pump = gateOf(1.0, CellPlace{ 9, 9 }, std::nullopt);
    Pump device;
    device.capacity_m3s = 50.0;
    device.on_m = 1.0;
    device.off_m = 0.5;
    pump.device = device;
    QVERIFY(spreadOverCells(pump, flat())->beside.empty());
}

void TestWideStructure::passesWhatPartsByHandPass()
{
    const Structure whole = gateOf(20.0, CellPlace{ 20, 19 }, CellPlace{ 20, 20 });
    const FloodResult wide = runWith({ spreadOverCells(whole, flat()).value() });
    const FloodResult byHand = runWith({ gateOf(10.0, CellPlace{ 20, 19 }, CellPlace{ 20, 20 }),
            gateOf(10.0, CellPlace{ 21, 19 }, CellPlace{ 21, 20 }) });
    QVERIFY(byHand.volumes[0].in_m3 > 1000.0);
    for (std::size_t i = 0; i < wide.depth_m.size(); ++i)
        QVERIFY(std::abs(wide.depth_m[i] - byHand.depth_m[i]) < 1e-12);
    // It is told as one.
    QCOMPARE(int(wide.volumes.size()), 1);
    const double sum = byHand.volumes[0].in_m3 + byHand.volumes[1].in_m3;
    QVERIFY(std::abs(wide.volumes[0].in_m3 - sum) < 1e-9 * sum);
    QVERIFY(areSame(wide, runWith({ spreadOverCells(whole, flat()).value() }, 1)));
}

/// In one pair of cells the water piles up behind the gate and is drawn down before it.
void TestWideStructure::onePairOfCellsPassesLess()
{
    const Structure whole = gateOf(60.0, CellPlace{ 20, 19 }, CellPlace{ 20, 20 });
    const double wide = runWith({ spreadOverCells(whole, flat()).value() }).volumes[0].in_m3;
    const double narrow = runWith({ whole }).volumes[0].in_m3;
    QVERIFY2(narrow < 0.9 * wide, qPrintable(QString::number(narrow / wide)));
}

void TestWideStructure::oneControlForAllParts()
{
    Structure gate = gateOf(30.0, CellPlace{ 20, 19 }, CellPlace{ 20, 20 });
    gate.control.rules = { { Sensor::First, 1.0, 9.0, 0.0 } };
    const auto exchange = StructureExchange::make(spreadOverCells(gate, flat()).value()).value();
    QCOMPARE(int(exchange->parts().size()), 3);
    ExchangeStep step;
    step.dt_s = 1.0;
    const double levels[] = { 0.9, 2.0, 2.0 };
    double passed = 0.0;
    for (step.part = 0; step.part < 3; ++step.part) {
        step.first = CellWater{ 0.0, levels[step.part], levels[step.part], 1e6 };
        step.second = CellWater{ 0.0, 0.0, 0.0, 0.0 };
        const double moved = exchange->volume(step);
        QVERIFY(moved > 0.0); // the first part's level keeps it open
        passed += moved;
    }
    QCOMPARE(exchange->totals().discharge_m3s, passed);
    QCOMPARE(exchange->totals().peak_m3s, passed);
    QCOMPARE(exchange->totals().forward_m3, passed);
}

void TestWideStructure::resumesWithAllParts()
{
    const Structure gate
            = spreadOverCells(gateOf(30.0, CellPlace{ 20, 19 }, CellPlace{ 20, 20 }), flat())
                      .value();
    const auto passes = [](StructureExchange &exchange, int part) {
        ExchangeStep step;
        step.dt_s = 1.0;
        step.part = std::size_t(part);
        step.first = CellWater{ 0.0, 1.0 + part, 1.0 + part, 1e6 };
        step.second = CellWater{ 0.0, 0.0, 0.0, 0.0 };
        return exchange.volume(step);
    };
    const auto one = StructureExchange::make(gate).value();
    for (int part = 0; part < 3; ++part)
        passes(*one, part);
    const auto two = StructureExchange::make(gate).value();
    std::vector<double> state(one->stateSize());
    one->saveState(state.data());
    two->loadState(state.data());
    for (int part = 0; part < 3; ++part)
        QCOMPARE(passes(*two, part), passes(*one, part));
    QCOMPARE(two->totals().forward_m3, one->totals().forward_m3);
}

QTEST_GUILESS_MAIN(TestWideStructure)
#include "test_widestructure.moc"
