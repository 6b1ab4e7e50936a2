// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/coverages.h"
#include "engine/overlay/overlay.h"
#include "engine/overlay/sharedpolygon.h"
#include "engine/overlay/subjectshares.h"

#include <QTest>

#include <cmath>
#include <cstring>

using namespace spp;
using namespace spp::engine;
using namespace spp::test;

namespace {

OverlayTable tableOf(
        const Store &subjects, const Layers &layers, const OverlayOptions &options = {})
{
    Result<OverlayTable> table = overlay(subjects, layers, options);
    if (!table)
        qFatal("%s", table.error().text().c_str());
    return std::move(*table);
}

RawShape lines(std::vector<std::vector<double>> paths)
{
    RawShape shape = polygon(std::move(paths));
    shape.kind = ShapeKind::Line;
    return shape;
}

RawShape points(const std::vector<double> &xy)
{
    RawShape shape;
    shape.kind = ShapeKind::Point;
    shape.xy = xy;
    shape.closePath(false);
    return shape;
}

template <typename T>
bool sameBytes(const PodVector<T> &a, const PodVector<T> &b)
{
    return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size() * sizeof(T)) == 0;
}

bool sameBytes(const OverlayTable &a, const OverlayTable &b)
{
    return sameBytes(a.subject, b.subject) && sameBytes(a.rowOffset, b.rowOffset)
            && sameBytes(a.row, b.row) && sameBytes(a.cover, b.cover);
}

} // namespace

class TestOverlay : public QObject {
    Q_OBJECT

private slots:
    void lShapeAndSquareShareTheKnownArea();
    void areasOfAProvinceAddUp();
    void threadsGiveTheSameBytes();
    void aRunOverSomeSubjectsGivesTheSameNumbers();
    void aChangedFeatureElsewhereChangesNoBit();
    void fullCellsAndLimitsChangeNothing();
    void overlapsAndGapsAreToldApart();
    void zoneOverEverythingGivesExactAreas();
    void linesAreMeasuredInside();
    void pointsOnTheBoundaryCount();
    void evidenceIsThatOfTheRow();
};

// Published in the engine specification: 7,800 m² and 1,800 m².
void TestOverlay::lShapeAndSquareShareTheKnownArea()
{
    const Store l
            = storeOf({ polygon({ { 0, 0, 120, 0, 120, 40, 60, 40, 60, 90, 0, 90, 0, 0 } }) });
    QCOMPARE(l.area_m2(0), 7800.0);
    QCOMPARE(l.doubledArea_mm2(0), std::int64_t(15600000000));
    const ConstraintLayer square = layerOf(storeOf({ rectangle(30, 20, 90, 60) }));
    const OverlayTable table = tableOf(l, { &square });
    QCOMPARE(table.row.size(), std::size_t(1));
    QCOMPARE(table.row[0].area_m2, 1800.0);
    QCOMPARE(table.row[0].count, std::int64_t(1));
    QCOMPARE(table.coverOf(0, 0).unzoned_m2, 6000.0);
    QCOMPARE(table.coverOf(0, 0).overlap_m2, 0.0);
}

void TestOverlay::areasOfAProvinceAddUp()
{
    const ParcelCoverage coverage{ 300, 300, 20.0, 4 };
    const Store subjects = parcels(coverage, { 3000.0, 3000.0 });
    QCOMPARE(subjects.size(), std::size_t(90000));
    const ConstraintLayer zoning
            = layerOf(zones({ 20, 15, 6000.0, 6000.0, 40, 5 }, { 3000.0, 3000.0 }));
    QVERIFY(!zoning.hasOverlaps());
    const OverlayTable table = tableOf(subjects, { &zoning });
    double sum = 0.0;
    for (std::size_t i = 0; i < subjects.size(); ++i) {
        double shares = 0.0;
        for (std::uint64_t row = table.rowOffset[i]; row < table.rowOffset[i + 1]; ++row)
            shares += table.row[row].area_m2 / subjects.area_m2(i);
        QVERIFY2(std::abs(shares - 1.0) <= 1e-9, qPrintable(QString::number(shares, 'g', 17)));
        QCOMPARE(table.coverOf(i, 0).unzoned_m2, 0.0);
        QCOMPARE(table.coverOf(i, 0).overlap_m2, 0.0);
        sum += shares * subjects.area_m2(i);
    }
    QVERIFY(std::abs(sum / 36e6 - 1.0) <= 1e-9);
    QVERIFY(table.row.size() > 95000); // zones do cut parcels
}

void TestOverlay::threadsGiveTheSameBytes()
{
    const Store subjects = parcels({ 120, 120, 20.0, 6 });
    const ConstraintLayer zoning = layerOf(zones({ 9, 9, 2400.0, 2400.0, 60, 7 }));
    const ConstraintLayer floods = layerOf(storeOf({ flood(900, 900, 800, 3000, 1),
            flood(1300, 1200, 900, 3000, 2), flood(1500, 700, 700, 3000, 3) }));
    QVERIFY(floods.hasOverlaps());
    OverlayOptions options;
    options.threads = 1;
    const OverlayTable one = tableOf(subjects, { &zoning, &floods }, options);
    for (const int threads : { 2, 8 }) {
        options.threads = threads;
        QVERIFY(sameBytes(one, tableOf(subjects, { &zoning, &floods }, options)));
        LayerOptions cuts;
        cuts.threads = threads;
        const ConstraintLayer again = layerOf(zones({ 9, 9, 2400.0, 2400.0, 60, 7 }), cuts);
        QVERIFY(sameBytes(one, tableOf(subjects, { &again, &floods }, options)));
    }
}

void TestOverlay::aRunOverSomeSubjectsGivesTheSameNumbers()
{
    const Store subjects = parcels({ 70, 70, 20.0, 8 });
    const ConstraintLayer zoning = layerOf(zones({ 5, 5, 1400.0, 1400.0, 60, 9 }));
    const OverlayTable all = tableOf(subjects, { &zoning });
    std::vector<std::uint32_t> some;
    for (std::uint32_t record = 4899; record > 7; record -= 7)
        some.push_back(record);
    const Result<OverlayTable> part = overlayRecords(subjects, some, { &zoning });
    QVERIFY(part.ok());
    QCOMPARE(part->subject.size(), some.size());
    for (std::size_t i = 0; i < some.size(); ++i) {
        const std::uint64_t first = all.rowOffset[some[i]];
        const std::uint64_t count = all.rowOffset[some[i] + 1] - first;
        QCOMPARE(part->rowOffset[i + 1] - part->rowOffset[i], count);
        QCOMPARE(std::memcmp(&all.row[first], &part->row[part->rowOffset[i]],
                         count * sizeof(OverlayRow)),
                0);
        QCOMPARE(part->coverOf(i, 0).unzoned_m2, all.coverOf(some[i], 0).unzoned_m2);
    }
}

/// A new version of a plan with one zone less and one more: subjects away from both keep their
/// numbers to the last bit, although pieces are numbered and indexed anew.
void TestOverlay::aChangedFeatureElsewhereChangesNoBit()
{
    const Store subjects = parcels({ 60, 60, 20.0, 8 });
    const ZoneCoverage plan{ 4, 4, 1200.0, 1200.0, 60, 9 };
    std::vector<RawShape> before;
    for (int i = 0; i < 16; ++i)
        before.push_back(plan.zone(i % 4, i / 4));
    std::vector<RawShape> after(before.begin() + 1, before.end());
    after.insert(after.begin() + 3, rectangle(-500, -900, -400, -800));
    const auto build = [](const std::vector<RawShape> &shapes) {
        return ConstraintLayer::build(storeOf(shapes), std::vector<std::int32_t>(shapes.size(), 1))
                .value();
    };
    const ConstraintLayer old = build(before);
    const ConstraintLayer fresh = build(after);
    const OverlayTable a = tableOf(subjects, { &old });
    const OverlayTable b = tableOf(subjects, { &fresh });
    const GridBox touched{ 0, 0, 400000, 400000 };
    int compared = 0;
    for (std::size_t i = 0; i < subjects.size(); ++i) {
        if (subjects.box(i).meets(touched))
            continue;
        ++compared;
        QCOMPARE(a.row[a.rowOffset[i]].area_m2, b.row[b.rowOffset[i]].area_m2);
        QCOMPARE(a.row[a.rowOffset[i]].count, b.row[b.rowOffset[i]].count);
    }
    QVERIFY(compared > 2500);
}

void TestOverlay::fullCellsAndLimitsChangeNothing()
{
    const Store subjects = parcels({ 60, 60, 20.0, 10 });
    const auto floods = [] {
        return storeOf({ flood(600, 600, 550, 5000, 11), rectangle(0, 0, 1200, 300) });
    };
    const ConstraintLayer usual = layerOf(floods());
    const OverlayTable expected = tableOf(subjects, { &usual });
    QVERIFY(std::any_of(usual.pieces().begin(), usual.pieces().end(),
            [](const Piece &piece) { return piece.full; }));
    for (const auto &[edges, full] : { std::pair<std::size_t, bool>(32, false), { 4, true },
                 { 16, true }, { 100000, true } }) {
        LayerOptions options;
        options.mostEdges = edges;
        options.fullCells = full;
        const ConstraintLayer other = layerOf(floods(), options);
        const OverlayTable table = tableOf(subjects, { &other });
        QVERIFY(sameBytes(table.rowOffset, expected.rowOffset));
        for (std::size_t row = 0; row < table.row.size(); ++row) {
            QCOMPARE(table.row[row].classId, expected.row[row].classId);
            QVERIFY(std::abs(table.row[row].area_m2 - expected.row[row].area_m2) <= 1e-6);
        }
    }
}

void TestOverlay::overlapsAndGapsAreToldApart()
{
    const Store subjects = storeOf({ rectangle(0, 0, 100, 100), rectangle(200, 0, 300, 100),
            rectangle(400, 0, 500, 100) });
    // On the first: two zones overlap by 20 m, 10 m are free. The second has a gap alone, the
    // third lies twice under everything.
    const ConstraintLayer plan = ConstraintLayer::build(
            storeOf({ rectangle(0, 0, 60, 100), rectangle(40, 0, 90, 100),
                    rectangle(200, 0, 250, 100), rectangle(390, -10, 510, 110),
                    rectangle(400, 0, 500, 100) }),
            { 7, 7, 7, 3, 5 })
                                         .value();
    QVERIFY(plan.hasOverlaps());
    for (const auto method : { OverlayOptions::Method::Fast, OverlayOptions::Method::Plain }) {
        OverlayOptions options;
        options.method = method;
        const OverlayTable table = tableOf(subjects, { &plan }, options);
        for (std::size_t i = 0; i < 3; ++i) {
            const auto number = std::size_t(subjects.id(table.subject[i]));
            const LayerCover cover = table.coverOf(i, 0);
            QCOMPARE(cover.unzoned_m2, (std::vector<double>{ 1000, 5000, 0 })[number]);
            QCOMPARE(cover.overlap_m2, (std::vector<double>{ 2000, 0, 10000 })[number]);
            const OverlayRow &first = table.row[table.rowOffset[i]];
            QCOMPARE(first.classId, number == 2 ? 3 : 7);
            QCOMPARE(first.count, std::int64_t(number == 0 ? 2 : 1));
            QCOMPARE(first.area_m2, (std::vector<double>{ 11000, 5000, 10000 })[number]);
        }
        QCOMPARE(table.row.size(), std::size_t(4));
    }
}

void TestOverlay::zoneOverEverythingGivesExactAreas()
{
    const Store subjects = parcels({ 30, 30, 20.0, 12 });
    const ConstraintLayer all = layerOf(storeOf({ rectangle(-1000, -1000, 2000, 2000) }));
    QCOMPARE(all.pieces().size(), std::size_t(1));
    QVERIFY(all.pieces().front().full);
    const OverlayTable table = tableOf(subjects, { &all });
    for (std::size_t i = 0; i < subjects.size(); ++i)
        QCOMPARE(table.row[i].area_m2, subjects.area_m2(i));
}

void TestOverlay::linesAreMeasuredInside()
{
    // A square of 100 m with a hole of 20 m in its middle.
    const Store subjects = storeOf({ polygon({ { 0, 0, 100, 0, 100, 100, 0, 100, 0, 0 },
            { 40, 40, 40, 60, 60, 60, 60, 40, 40, 40 } }) });
    const ConstraintLayer roads = layerOf(storeOf({
            lines({ { -10, 50, 110, 50 } }), // through the hole
            lines({ { -10, 0, 50, 0, 50, -10 } }), // along the boundary, then away
            lines({ { 10, 10, 20, 10 }, { 90, 90, 90, 130 } }), // two parts
            lines({ { 40, 30, 40, 70 } }), // along the hole's boundary
            lines({ { 45, 45, 55, 55 } }), // within the hole
            lines({ { 100, 100, 150, 150 } }), // touches a corner
            lines({ { 0, 0, 100, 100 } }), // corner to corner
    }));
    const OverlayTable table = tableOf(subjects, { &roads });
    const double diagonal = 80.0 * std::sqrt(2.0);
    const std::vector<std::pair<int, double>> expected{ { 0, 80.0 }, { 1, 50.0 }, { 2, 20.0 },
        { 3, 40.0 }, { 6, diagonal } };
    QCOMPARE(table.row.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        QCOMPARE(table.row[i].classId, expected[i].first);
        QVERIFY(std::abs(table.row[i].length_m - expected[i].second) < 1e-9);
        QCOMPARE(table.row[i].area_m2, 0.0);
        QCOMPARE(table.row[i].count, std::int64_t(1));
    }
}

void TestOverlay::pointsOnTheBoundaryCount()
{
    const Store subjects = storeOf({ polygon({ { 0, 0, 100, 0, 100, 100, 0, 100, 0, 0 },
            { 40, 40, 40, 60, 60, 60, 60, 40, 40, 40 } }) });
    const ConstraintLayer wells
            = layerOf(storeOf({ points({ 10, 10, 20, 20, 300, 300 }), // two of three
                    points({ 0, 0 }), points({ 50, 0 }), points({ 50, 40 }), // on the boundary
                    points({ 50, 50 }), points({ 100.001, 50 }), points({ 120, 100 }), // outside
                    points({ 99.999, 50 }) }));
    const OverlayTable table = tableOf(subjects, { &wells });
    const std::vector<std::pair<int, std::int64_t>> expected{ { 0, 2 }, { 1, 1 }, { 2, 1 },
        { 3, 1 }, { 7, 1 } };
    QCOMPARE(table.row.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        QCOMPARE(table.row[i].classId, expected[i].first);
        QCOMPARE(table.row[i].count, expected[i].second);
    }
}

void TestOverlay::evidenceIsThatOfTheRow()
{
    const GridOrigin origin{ 580000.0, 1109000.0 };
    const Store subjects = storeOf({ rectangle(580000, 1109000, 580100, 1109100) }, origin);
    const ConstraintLayer plan
            = ConstraintLayer::build(storeOf({ rectangle(580050, 1109000, 580200, 1109100),
                                                     rectangle(580000, 1109000, 580010, 1109010),
                                                     rectangle(580100, 1109000, 580200, 1109100) },
                                             origin),
                    { 4, 4, 4 })
                      .value();
    const SubjectShares shares = subjectShares(subjects, 0, plan).value();
    QCOMPARE(shares.features.size(), std::size_t(2)); // the third touches only
    for (const FeatureShare &share : shares.features) {
        const Geometry place = sharedPolygon(subjects, 0, plan.features(), share.feature).value();
        const bool isFirst = plan.features().id(share.feature) == 0;
        QCOMPARE(share.area_m2, isFirst ? 5000.0 : 100.0);
        QCOMPARE(place.area(), share.area_m2);
        QCOMPARE(place.bounds(),
                isFirst ? (Box{ 580050, 1109000, 580100, 1109100 })
                        : (Box{ 580000, 1109000, 580010, 1109010 }));
    }
    QCOMPARE(shares.rows.size(), std::size_t(1));
    QCOMPARE(shares.rows[0].area_m2, 5100.0);
    for (std::size_t record = 0; record < plan.features().size(); ++record) {
        if (plan.features().id(record) == 2)
            QVERIFY(sharedPolygon(subjects, 0, plan.features(), record)->isEmpty());
    }
}

QTEST_APPLESS_MAIN(TestOverlay)
#include "test_overlay.moc"
