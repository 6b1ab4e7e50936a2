// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "base/words.h"
#include "engine/flood/floodcases.h"
#include "engine/flood/floodestimate.h"
#include "engine/flood/kernel/faceflux.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace spp;
using namespace spp::engine;
using namespace spp::test;

namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

class Pipe final : public Exchange {
public:
    Pipe(std::optional<CellPlace> first, std::optional<CellPlace> second, double volume_m3 = 0.0)
        : m_first(first)
        , m_second(second)
        , m_volume_m3(volume_m3)
    {
    }
    std::string name() const override { return "pipe"; }
    std::optional<CellPlace> first() const override { return m_first; }
    std::optional<CellPlace> second() const override { return m_second; }
    double volume(const ExchangeStep &) override { return m_volume_m3; }

private:
    std::optional<CellPlace> m_first;
    std::optional<CellPlace> m_second;
    double m_volume_m3;
};

FloodSetup pool()
{
    FloodSetup setup;
    setup.domain = ground(12, 20, 10.0, 0.03, [](double, double) { return 1.0; });
    setup.domain.depth_m.assign(setup.domain.cells(), 0.5);
    setup.options.end_s = 60.0;
    return setup;
}

FloodSetup withBoundary(FloodBoundary boundary)
{
    FloodSetup setup = pool();
    setup.boundaries.push_back(std::move(boundary));
    return setup;
}

FloodSetup withPipe(
        std::optional<CellPlace> first, std::optional<CellPlace> second, double volume = 0.0)
{
    FloodSetup setup = pool();
    setup.exchanges.push_back(std::make_shared<Pipe>(first, second, volume));
    return setup;
}

} // namespace

Q_DECLARE_METATYPE(spp::engine::FloodSetup)

class TestFloodInput : public QObject {
    Q_OBJECT

private slots:
    void poolRuns();
    void wrongInputIsNamed_data();
    void wrongInputIsNamed();
    void valuesOfFilesAreQuotedAsTheyStandThere_data();
    void valuesOfFilesAreQuotedAsTheyStandThere();
    void missingBedIsWallOrFilled();
    void largeGridIsRefusedWithEstimate();
    void estimateGrowsWithTheRun();
    void exchangeNeverTakesMoreThanThereIs();
    void cubeRoot();
};

void TestFloodInput::poolRuns()
{
    const Result<FloodResult> result = runFlood(pool());
    QVERIFY2(result.ok(), result ? "" : result.error().text().c_str());
}

void TestFloodInput::wrongInputIsNamed_data()
{
    QTest::addColumn<FloodSetup>("setup");
    QTest::addColumn<QString>("part");
    using Kind = FloodBoundary::Kind;
    const auto changed = [](const std::function<void(FloodSetup &)> &change) {
        FloodSetup setup = pool();
        change(setup);
        return setup;
    };
    const auto faces = westFaces(2, 5);
    QTest::newRow("no bed in a cell") << changed([](auto &s) { s.domain.bed_m[45] = notANumber; })
                                      << "no bed at row 2, column 5";
    QTest::newRow("a code for no data") << changed([](auto &s) { s.domain.bed_m[45] = -9999.0; })
                                        << "-9999 m at row 2, column 5";
    QTest::newRow("a cliff") << changed([](auto &s) { s.domain.bed_m[45] = 12.0; })
                             << "step of 11 m";
    QTest::newRow("an array that does not fit")
            << changed([](auto &s) { s.domain.bed_m.pop_back(); }) << "one level for each cell";
    QTest::newRow("no grid") << changed([](auto &s) { s.domain.rows = 0; }) << "no cells";
    QTest::newRow("no size of cells")
            << changed([](auto &s) { s.domain.cell_m = 0.0; }) << "no size";
    QTest::newRow("a roughness that is a Strickler value")
            << changed([](auto &s) { s.domain.manning = { 33.0 }; }) << "no Manning's n";
    QTest::newRow("a negative depth")
            << changed([](auto &s) { s.domain.depth_m[3] = -0.1; }) << "cannot be at the start";
    QTest::newRow("a mask without inside")
            << changed([](auto &s) { s.domain.inside.assign(s.domain.cells(), 0); })
            << "no cell inside";
    QTest::newRow("no water") << changed([](auto &s) { s.domain.depth_m.clear(); })
                              << "no water comes in";
    QTest::newRow("a stage below the bed")
            << withBoundary({ "tide", Kind::Stage, faces, constant(0.4), 0.0 })
            << "\"tide\" is never above 0.4 m";
    QTest::newRow("a stage that ends in a gap") << withBoundary({ "tide", Kind::Stage, faces,
            std::make_shared<FormulaCurve>([](double t) { return t < 30.0 ? 2.0 : notANumber; }),
            0.0 }) << "\"tide\" gives nan";
    QTest::newRow("a negative discharge")
            << withBoundary({ "river", Kind::Discharge, faces, constant(-1.0), 0.0 })
            << "\"river\" gives -1";
    QTest::newRow("a boundary without a curve")
            << withBoundary({ "river", Kind::Discharge, faces, nullptr, 0.0 }) << "no curve";
    QTest::newRow("an outflow without a slope")
            << withBoundary({ "out", Kind::NormalDepth, faces, nullptr, 0.0 }) << "slope of 0";
    QTest::newRow("a boundary inside the model") << withBoundary(
            { "river", Kind::Discharge, { { { 3, 3 }, CellSide::West } }, constant(1.0), 0.0 })
                                                 << "not at the rim";
    QTest::newRow("a boundary off the grid")
            << withBoundary({ "river", Kind::Discharge, westFaces(12, 12), constant(1.0), 0.0 })
            << "off the grid";
    QTest::newRow("two boundaries on one face") << changed([&](auto &s) {
        s.boundaries = { { "a", Kind::Discharge, westFaces(2, 5), constant(1.0), 0.0 },
            { "b", Kind::Discharge, westFaces(5, 7), constant(1.0), 0.0 } };
    }) << "share a face at row 5, column 0";
    QTest::newRow("a pump in one cell")
            << withPipe(CellPlace{ 2, 2 }, CellPlace{ 2, 2 }) << "the same cell";
    QTest::newRow("a structure off the grid")
            << withPipe(CellPlace{ 2, 2 }, CellPlace{ 2, 20 }) << "off the grid";
    QTest::newRow("a structure without ends") << withPipe({}, {}) << "outside the model";
    QTest::newRow("a structure that gives no number")
            << withPipe(CellPlace{ 2, 2 }, CellPlace{ 3, 2 }, notANumber) << "\"pipe\" gives nan";
    QTest::newRow("a dyke off the grid") << changed([](auto &s) {
        s.domain.crests = { { { { 99, 0 }, CellSide::West }, 2.0 } };
    }) << "off the grid";
    QTest::newRow("a gauge off the grid") << changed([](auto &s) {
        s.gauges = { { "g", { -1, 0 } } };
    }) << "\"g\" lies off";
    QTest::newRow("no length") << changed([](auto &s) { s.options.end_s = 0.0; }) << "length";
    QTest::newRow("steps that are not stable")
            << changed([](auto &s) { s.options.numbers.alpha = 0.7; }) << "stable up to 0.632";
    QTest::newRow("a kernel that is not there")
            << changed([](auto &s) { s.options.kernel = "abacus"; }) << "abacus";
}

void TestFloodInput::wrongInputIsNamed()
{
    QFETCH(FloodSetup, setup);
    QFETCH(QString, part);
    const Result<FloodResult> result = runFlood(setup);
    QVERIFY(!result.ok());
    const QString text = QString::fromStdString(result.error().text());
    QVERIFY2(text.contains(part), qPrintable(text));
}

void TestFloodInput::valuesOfFilesAreQuotedAsTheyStandThere_data()
{
    QTest::addColumn<FloodSetup>("setup");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, const std::function<void(FloodSetup &)> &change,
                             const char *part) {
        FloodSetup setup = pool();
        change(setup);
        QTest::newRow(name) << setup << part;
    };
    row(
            "theta", [](FloodSetup &s) { s.options.numbers.theta = 0.25; }, "theta is 0.25, and");
    // What is told must hold when it is written: not above the limit.
    row(
            "alpha", [](FloodSetup &s) { s.options.numbers.alpha = 0.75; }, "up to 0.632455 for");
    row(
            "a roughness", [](FloodSetup &s) { s.domain.manning = { 12.5 }; },
            "roughness of 12.5 at");
    row(
            "a slope",
            [](FloodSetup &s) {
                s.boundaries = { { "out", FloodBoundary::Kind::NormalDepth, westFaces(2, 5),
                        nullptr, 1.5 } };
            },
            "at a slope of 1.5.");
    row(
            "what was measured", [](FloodSetup &s) { s.domain.bed_m[45] = 12.5; },
            "step of 11,5 m");
}

void TestFloodInput::valuesOfFilesAreQuotedAsTheyStandThere()
{
    QFETCH(FloodSetup, setup);
    QFETCH(QString, part);
    static const WordSource comma{ [](const char *, const char *text) { return std::string(text); },
        [] { return ','; } };
    speakWith(&comma);
    const Result<FloodResult> result = runFlood(setup);
    const QString text = result ? QString() : QString::fromStdString(result.error().text());
    speakWith(nullptr);
    QVERIFY2(text.contains(part), qPrintable(text));
}

void TestFloodInput::missingBedIsWallOrFilled()
{
    FloodDomain domain = pool().domain;
    for (const std::size_t cell : { 45U, 46U, 65U, 66U })
        domain.bed_m[cell] = notANumber;
    domain.bed_m[44] = 3.0;
    FloodDomain walls = domain;
    QCOMPARE(settleMissingBed(&walls, MissingBed::Wall).value(), std::size_t(4));
    QVERIFY(!walls.isInside({ 2, 5 }));
    QVERIFY(walls.isInside({ 2, 4 }));
    QCOMPARE(settleMissingBed(&domain, MissingBed::Fill).value(), std::size_t(4));
    QVERIFY(domain.isInside({ 2, 5 }));
    QCOMPARE(domain.bed_m[45], (3.0 + 4.0) / 5.0);
    QVERIFY(checkDomain(domain, {}).ok());
    FloodDomain none = domain;
    none.bed_m.assign(none.cells(), notANumber);
    QVERIFY(!settleMissingBed(&none, MissingBed::Fill).ok());
}

void TestFloodInput::largeGridIsRefusedWithEstimate()
{
    FloodSetup setup;
    setup.domain.rows = 10000;
    setup.domain.columns = 10000;
    setup.domain.cell_m = 10.0;
    setup.options.end_s = 48.0 * 3600.0;
    const Result<FloodResult> result = runFlood(setup);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, ErrorCode::Environment);
    const QString text = QString::fromStdString(result.error().text());
    QVERIFY2(text.contains("100000000 cells") && text.contains(" GB, ") && text.contains(" hours"),
            qPrintable(text));
}

void TestFloodInput::estimateGrowsWithTheRun()
{
    FloodSetup setup = pool();
    const FloodEstimate one = estimateFlood(setup);
    QCOMPARE(one.cells, 240.0);
    QCOMPARE(one.deepest_m, 1.0);
    QVERIFY(one.cellStepsPerSecond > 1.0);
    QVERIFY(one.seconds > 0.0);
    QVERIFY(std::abs(one.steps - std::ceil(60.0 / (0.6 * 10.0 / std::sqrt(9.81)))) < 0.5);
    setup.options.end_s *= 10.0;
    QVERIFY(estimateFlood(setup, 4.0).steps > 19.0 * one.steps);
    setup.domain.inside.assign(setup.domain.cells(), 0);
    setup.domain.inside[0] = 1;
    QCOMPARE(estimateFlood(setup).cells, 1.0);
}

void TestFloodInput::exchangeNeverTakesMoreThanThereIs()
{
    const Result<FloodResult> between
            = runFlood(withPipe(CellPlace{ 2, 2 }, CellPlace{ 9, 15 }, 1e6));
    QVERIFY2(between.ok(), between ? "" : between.error().text().c_str());
    QVERIFY(between->mass.isValid());
    QCOMPARE(between->mass.in_m3, 0.0);
    QVERIFY(between->volumes[0].in_m3 > 0.0);
    const Result<FloodResult> drain = runFlood(withPipe(CellPlace{ 2, 2 }, {}, 1e6));
    QVERIFY(drain.ok() && drain->mass.isValid());
    QVERIFY(drain->mass.out_m3 > 0.0 && drain->mass.out_m3 <= drain->mass.start_m3);
    for (const double depth : drain->depth_m)
        QVERIFY(depth >= 0.0);
}

void TestFloodInput::cubeRoot()
{
    for (double x = 1e-9; x < 1e5; x *= 1.37) {
        const double error = flood::inverseCubeRoot(x) * std::cbrt(x) - 1.0;
        QVERIFY2(std::abs(error) < 2e-15, qPrintable(QString::number(x)));
    }
}

QTEST_GUILESS_MAIN(TestFloodInput)
#include "test_floodinput.moc"
