// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/flood/eatwins.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace spp;
using namespace spp::engine;
using namespace spp::test;

namespace {

FloodResult runChecked(const FloodSetup &setup)
{
    const Result<FloodResult> result = runFlood(setup);
    if (!result)
        qFatal("%s", result.error().text().c_str());
    qInfo("%lld steps, %.3g cell-steps, mass error %.1e, Froude above 0.8 in %.2f %%",
            result->steps, double(result->cellSteps), result->mass.relativeError,
            100.0 * result->fastShare());
    return *result;
}

} // namespace

class TestFloodTwins : public QObject {
    Q_OBJECT

private slots:
    void pondBehindSill();
    void eggBoxFillsAndSpills();
    void waterOverBump();
    void floodplainIsReached();
    void officialFloodplain();
};

void TestFloodTwins::pondBehindSill()
{
    const FloodSetup setup = ea1Twin();
    const FloodResult result = runChecked(setup);
    QVERIFY(result.mass.isValid());
    const auto level = [&](int column, const auto &depths) {
        const std::size_t i = setup.domain.at({ 5, column });
        return setup.domain.bed_m[i] + double(depths[i]);
    };
    const double peak = level(50, result.maxDepth_m);
    const double pond = level(50, result.depth_m);
    const double left = level(10, result.depth_m);
    qInfo("peak %.4f, pond %.4f, left %.4f m", peak, pond, left);
    QVERIFY(std::abs(peak - 10.35) < 0.02);
    QVERIFY(std::abs(pond - 10.25) < 0.02);
    QVERIFY(std::abs(left - 9.7) < 1e-3);
}

void TestFloodTwins::eggBoxFillsAndSpills()
{
    FloodSetup setup = ea2Twin();
    if (isSanitized())
        setup.options.end_s = 3600.0;
    const FloodResult result = runChecked(setup);
    QVERIFY(result.mass.isValid());
    if (isSanitized())
        return;
    QVERIFY(std::abs(result.mass.in_m3 - 97200.0) < 1e-6);
    const double expected[4][4] = { { 0.288, 0.288, 0.008, 0.0 }, { 0.290, 0.291, 0.117, 0.0 },
        { 0.291, 0.293, 0.176, 0.0 }, { 0.293, 0.298, 0.215, 0.002 } };
    double ponded = 0.0;
    for (const double depth : result.depth_m)
        ponded += depth > 0.01 ? depth * 400.0 : 0.0;
    QVERIFY2(ponded > 0.9 * 97200.0, qPrintable(QString::number(ponded)));
    for (int row = 0; row < 4; ++row) {
        for (int column = 0; column < 4; ++column) {
            const CellPlace hollow = ea2Hollow(row, column);
            const double depth = result.depth_m[setup.domain.at(hollow)];
            qInfo("hollow %d %d: %.4f m, expected %.3f", row, column, depth, expected[row][column]);
            if (column < 2)
                QVERIFY(std::abs(depth - expected[row][column]) <= 0.03);
            const double sill = ea2Sill(setup.domain, hollow);
            const double level = setup.domain.bed_m[setup.domain.at(hollow)] + depth;
            if (depth > 0.0)
                QVERIFY2(level <= sill + 0.03, qPrintable(QString::number(level - sill)));
        }
    }
    for (const int row : { 0, 1 })
        QVERIFY(result.maxDepth_m[setup.domain.at(ea2Hollow(row, 3))] < 1e-3F);
}

/// Informational in the benchmark: without advection, what passes the bump is not to be believed.
void TestFloodTwins::waterOverBump()
{
    const FloodSetup fast = ea3Twin(20.0);
    const FloodResult shot = runChecked(fast);
    QVERIFY(shot.mass.isValid());
    QVERIFY(std::abs(shot.mass.in_m3 - 1310.0) < 1e-3);
    const std::size_t behind = fast.domain.at({ 10, 42 });
    qInfo("behind the bump: %.3f m when it shoots", shot.depth_m[behind]);

    const FloodSetup slow = ea3Twin(4.0 * 3600.0);
    const FloodResult still = runChecked(slow);
    QVERIFY(still.mass.isValid());
    QCOMPARE(still.maxDepth_m[behind], 0.0F);
}

void TestFloodTwins::floodplainIsReached()
{
    FloodSetup setup = ea4Twin(isSanitized() ? 20.0 : 5.0);
    setup.options.end_s = isSanitized() ? 1800.0 : 7200.0;
    const FloodResult two = runChecked(setup);
    QVERIFY(two.mass.isValid());
    if (isSanitized())
        return;
    struct Point {
        double x;
        double y;
        double arrival_min;
        double depth_m;
    };
    const Point points[] = { { 50.0, 0.0, 5.2, 0.322 }, { 100.0, 0.0, 11.6, 0.270 },
        { 200.0, 0.0, 25.9, 0.218 }, { 300.0, 0.0, 41.5, 0.184 }, { 400.0, 0.0, 57.9, 0.156 },
        { 300.0, 300.0, 61.6, 0.150 } };
    for (const Point &point : points) {
        const int column = int(point.x / 5.0);
        const int row = 200 + int(point.y / 5.0);
        const std::size_t cell = setup.domain.at({ row, column });
        const double arrival = double(two.arrival_s[cell]) / 60.0;
        const double depth = two.depth_m[cell];
        qInfo("(%.0f, %.0f): arrival %.2f min (%.1f), depth %.4f m (%.3f)", point.x, point.y,
                arrival, point.arrival_min, depth, point.depth_m);
        QVERIFY(std::abs(arrival / point.arrival_min - 1.0) < 0.05);
        QVERIFY(std::abs(depth - point.depth_m) < 0.006);
    }
}

/// The test of the Agency itself, held against the inertial scheme of LISFLOOD-FP 8.0 on cells of
/// 1 m: first times deeper than 2 cm within the 5 min that packages differ by, depths after 2 h.
void TestFloodTwins::officialFloodplain()
{
    FloodSetup setup = ea4Official(isSanitized() ? 20.0 : 5.0);
    setup.options.numbers.wet_m = 0.02;
    setup.options.end_s = isSanitized() ? 1800.0 : 7200.0;
    const FloodResult two = runChecked(setup);
    QVERIFY(two.mass.isValid());
    if (isSanitized())
        return;
    struct Point {
        double x;
        double y;
        double arrival_s; ///< between two records 100 s apart
        double depth_m;
    };
    const Point points[] = { { 50.0, 0.0, 634.0, 0.3262 }, { 100.0, 0.0, 998.0, 0.2715 },
        { 200.0, 0.0, 1850.0, 0.2180 }, { 300.0, 0.0, 2758.0, 0.1839 },
        { 400.0, 0.0, 3724.0, 0.1554 }, { 300.0, 300.0, 3967.0, 0.1486 } };
    for (const Point &point : points) {
        const std::size_t cell = setup.domain.at({ 200 + int(point.y / 5.0), int(point.x / 5.0) });
        const double arrival = double(two.arrival_s[cell]);
        qInfo("(%.0f, %.0f): arrival %.0f s (%.0f), depth %.4f m (%.4f)", point.x, point.y, arrival,
                point.arrival_s, two.depth_m[cell], point.depth_m);
        QVERIFY(std::abs(arrival - point.arrival_s) < 300.0);
        QVERIFY(std::abs(two.depth_m[cell] - point.depth_m) < 0.006);
    }
}

QTEST_GUILESS_MAIN(TestFloodTwins)
#include "test_floodtwins.moc"
