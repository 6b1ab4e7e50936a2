// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// Runs that are stopped, watched, given nothing, given nonsense or given a great deal.
#include "engine/coverages.h"
#include "engine/overlay/overlay.h"

#include <QTest>
#include <QThread>

#include <cmath>
#include <ctime>

using namespace spp;
using namespace spp::engine;
using namespace spp::test;

namespace {

// Sanitizers make everything ten times as slow.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int patience = 10;
#else
constexpr int patience = 1;
#endif

OverlayTable tableOf(const Store &subjects, const Layers &layers)
{
    Result<OverlayTable> table = overlay(subjects, layers);
    if (!table)
        qFatal("%s", table.error().text().c_str());
    return std::move(*table);
}

RawShape line(const std::vector<double> &path)
{
    RawShape shape = polygon({ path });
    shape.kind = ShapeKind::Line;
    return shape;
}

/// Wishes to stop after it was asked a few times, and notes when that was.
class StopAfter : public Feedback {
public:
    explicit StopAfter(int questions)
        : m_left(questions)
    {
    }
    bool isCancelled() const override
    {
        if (m_left-- > 0)
            return false;
        if (m_since < 0)
            m_since = std::clock();
        return true;
    }
    /// Of the processor, so that a busy computer does not matter.
    int waited_ms() const { return int(1000 * (std::clock() - m_since) / CLOCKS_PER_SEC); }

private:
    mutable int m_left;
    mutable std::clock_t m_since = -1;
};

class CountSteps : public Feedback {
public:
    void progress(long long done, long long total) override
    {
        ordered = ordered && done >= last && done <= total && QThread::currentThread() == m_thread;
        last = done;
        steps = total;
    }
    long long last = 0;
    long long steps = 0;
    bool ordered = true;

private:
    QThread *m_thread = QThread::currentThread();
};

} // namespace

class TestOverlayRuns : public QObject {
    Q_OBJECT

private slots:
    void wrongInputsAreRefused();
    void emptyInputsGiveEmptyTables();
    void aMillionCornersAreCutQuickly_data();
    void aMillionCornersAreCutQuickly();
    void hatchingIsNotCutWithoutEnd();
    void largeSubjectsAreCutToo();
    void cancelledWithinTwoTenthsOfASecond();
    void progressComesFromTheCallingThread();
};

void TestOverlayRuns::wrongInputsAreRefused()
{
    const Store subjects = storeOf({ rectangle(0, 0, 10, 10) });
    const ConstraintLayer elsewhere = layerOf(storeOf({ rectangle(0, 0, 10, 10) }, { 1.0, 0.0 }));
    const auto crossed = overlay(subjects, { &elsewhere });
    QVERIFY(!crossed);
    QVERIFY(crossed.error().code == ErrorCode::CrsMismatch);
    const auto linesAsSubjects = overlay(storeOf({ line({ 0, 0, 1, 1 }) }), {});
    QVERIFY(!linesAsSubjects);
    QVERIFY(linesAsSubjects.error().code == ErrorCode::Usage);
    QVERIFY(!overlayRecords(subjects, { 1 }, {}));
    QVERIFY(!ConstraintLayer::build(storeOf({ rectangle(0, 0, 10, 10) }), {}));
}

void TestOverlayRuns::emptyInputsGiveEmptyTables()
{
    const Store nothing = StoreBuilder(ShapeKind::Polygon, {}).finish().value();
    const Store one = storeOf({ rectangle(0, 0, 10, 10) });
    const ConstraintLayer emptyLayer
            = layerOf(StoreBuilder(ShapeKind::Polygon, {}).finish().value());
    QCOMPARE(tableOf(nothing, { &emptyLayer }).rowOffset.size(), std::size_t(1));
    const OverlayTable table = tableOf(one, { &emptyLayer });
    QVERIFY(table.row.empty());
    QCOMPARE(table.coverOf(0, 0).unzoned_m2, 100.0);
    QVERIFY(tableOf(one, {}).row.empty());
}

void TestOverlayRuns::aMillionCornersAreCutQuickly_data()
{
    QTest::addColumn<int>("corners");
    QTest::addColumn<double>("roughness");
    QTest::newRow("a bank") << 1000000 << 0.1;
    // The check by GEOS, not the cutting, is what takes long with more of them.
    QTest::newRow("hatching: sides of 100 m side by side") << 100000 << 100.0;
}

void TestOverlayRuns::aMillionCornersAreCutQuickly()
{
    QFETCH(int, corners);
    QFETCH(double, roughness);
    const Store shape = storeOf({ flood(0, 0, 20000, corners, 13, roughness) });
    const std::clock_t start = std::clock();
    std::vector<Edge> edges;
    const GridBox box = shape.box(0);
    appendEdges(shape, 0, { box.xmin, box.ymin }, edges);
    Subdivision cells;
    QVERIFY(subdivide(box, std::move(edges), {}, nullptr, cells));
    const int spent = int(1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC);
    double area = 0.0;
    for (const Cell &cell : cells.cells) {
        for (std::size_t i = cell.first; i < cell.first + cell.count; ++i) {
            const Edge &edge = cells.edges[i];
            area += edge.sign * (edge.xr - edge.xl) * 0.5 * (edge.yl + edge.yr);
        }
    }
    const double exact = 0.5 * double(shape.doubledArea_mm2(0));
    QVERIFY2(std::abs(area - exact) <= 1e-12 * exact,
            qPrintable(QStringLiteral("%1 mm2 off").arg(area - exact)));
    // CPU time; a quadratic way would take hours.
    QVERIFY2(spent < 5000 * patience, qPrintable(QStringLiteral("%1 ms").arg(spent)));
    qInfo("%d ms, %d cells, %d sides", spent, int(cells.cells.size()), int(cells.edges.size()));
}

/// Long sides that lie close together, askew: every cut crosses half of them.
void TestOverlayRuns::hatchingIsNotCutWithoutEnd()
{
    constexpr int corners = 100000;
    std::vector<Edge> edges;
    double x = 0.0;
    double y = 2000000.0;
    for (int i = 1; i <= corners; ++i) {
        const double far = i % 2 ? 300000.0 : 0.0;
        const double nextX = i % corners * 20.0 + far;
        const double nextY = 2000000.0 - i % corners * 20.0 + far;
        edges.push_back(
                x < nextX ? Edge{ x, y, nextX, nextY, -1.0 } : Edge{ nextX, nextY, x, y, 1.0 });
        x = nextX;
        y = nextY;
    }
    Subdivision cells;
    QVERIFY(subdivide({ 0, 0, 2300000, 2300000 }, std::move(edges), {}, nullptr, cells));
    QVERIFY2(cells.edges.size() < 20 * corners, qPrintable(QString::number(cells.edges.size())));
}

void TestOverlayRuns::largeSubjectsAreCutToo()
{
    const Store subjects = storeOf({ flood(5000, 5000, 3900, 60000, 19, 0.1) });
    const ConstraintLayer zoning = layerOf(zones({ 20, 20, 10000.0, 10000.0, 60, 20 }));
    const std::clock_t start = std::clock();
    const OverlayTable table = tableOf(subjects, { &zoning });
    const int spent = int(1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC);
    double sum = 0.0;
    for (const OverlayRow &row : table.row)
        sum += row.area_m2;
    QVERIFY(table.row.size() > 100);
    QVERIFY(std::abs(sum - subjects.area_m2(0)) <= 1e-12 * sum);
    QCOMPARE(table.cover[0].unzoned_m2, 0.0);
    QVERIFY2(spent < 300 * patience, qPrintable(QStringLiteral("%1 ms").arg(spent)));
}

void TestOverlayRuns::cancelledWithinTwoTenthsOfASecond()
{
    const Store subjects = parcels({ 150, 150, 20.0, 14 });
    const ConstraintLayer floods = layerOf(
            storeOf({ flood(1500, 1500, 1400, 4000, 15), flood(1600, 1500, 1400, 4000, 16) }));
    Store large = storeOf({ flood(0, 0, 20000, 1000000, 13) });
    OverlayOptions slow; // by GEOS, so that it certainly runs for long enough
    slow.method = OverlayOptions::Method::Plain;
    slow.threads = 1;
    StopAfter stop(3);
    const auto table = overlay(subjects, { &floods }, slow, &stop);
    const int overlaid = stop.waited_ms();
    QVERIFY(!table);
    QVERIFY(table.error().code == ErrorCode::Cancelled);
    LayerOptions alone;
    alone.threads = 1;
    StopAfter whileCutting(1);
    const auto layer = ConstraintLayer::build(std::move(large), { 0 }, alone, &whileCutting);
    const int cut = whileCutting.waited_ms();
    QVERIFY(!layer);
    QVERIFY(layer.error().code == ErrorCode::Cancelled);
    QVERIFY2(overlaid < 200 * patience, qPrintable(QString::number(overlaid)));
    QVERIFY2(cut < 200 * patience, qPrintable(QString::number(cut)));
    StopAfter atOnce(0);
    QVERIFY(!overlay(subjects, { &floods }, {}, &atOnce));
}

void TestOverlayRuns::progressComesFromTheCallingThread()
{
    const Store subjects = parcels({ 150, 150, 20.0, 17 });
    const ConstraintLayer zoning = layerOf(zones({ 9, 9, 3000.0, 3000.0, 60, 18 }));
    CountSteps steps;
    QVERIFY(overlay(subjects, { &zoning }, {}, &steps).ok());
    QVERIFY(steps.ordered);
    QCOMPARE(steps.last, steps.steps);
    QCOMPARE(steps.steps, 12LL); // tiles of 2,000
}

QTEST_APPLESS_MAIN(TestOverlayRuns)
#include "test_overlayruns.moc"
