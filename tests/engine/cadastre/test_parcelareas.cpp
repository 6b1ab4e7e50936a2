// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// The specification's numeric tests of areas and offsets: answers before rounding to the grid, to
// the digits given there.
#include "engine/cadastre/areasplit.h"
#include "engine/cadastre/boundaryadjust.h"
#include "engine/cadastre/coveragecheck.h"
#include "engine/cadastre/fabrics.h"
#include "engine/cadastre/lineoffset.h"

#include <QTest>

using namespace spp;
using namespace spp::engine;
using namespace spp::test;

namespace {

const std::vector<std::pair<double, double>> lShape{ { 0, 0 }, { 120, 0 }, { 120, 40 }, { 60, 40 },
    { 60, 90 }, { 0, 90 } };
const std::vector<std::pair<double, double>> quad{ { 0, 0 }, { 100, 10 }, { 90, 70 }, { 5, 60 } };
const std::vector<std::pair<double, double>> triangle{ { 0, 0 }, { 100, 0 }, { 0, 100 } };
/// Open to the north: a cut across it makes three pieces.
const std::vector<std::pair<double, double>> horseshoe{ { 0, 0 }, { 60, 0 }, { 60, 50 }, { 40, 50 },
    { 40, 20 }, { 20, 20 }, { 20, 50 }, { 0, 50 } };

bool isNear(double actual, double expected, double by) { return std::abs(actual - expected) <= by; }

/// Half of the last digit given.
constexpr double fourDigits = 0.5e-4 + 1e-9;

} // namespace

#define COMPARE_NEAR(actual, expected, by)                                                         \
    QVERIFY2(isNear(actual, expected, by), qPrintable(QString::number(actual, 'f', 7)))

class TestParcelAreas : public QObject {
    Q_OBJECT

private slots:
    void lShapeByVerticalLines();
    void quadAlongItsFirstSide();
    void triangleAlongItsHypotenuse();
    void equalPartsAreEqual();
    void ratiosAreKept();
    void fromACorner();
    void fromAPlaceOnASide();
    void throughAPlaceWithin();
    void concaveParcelIsAskedAbout();
    void wishesThatCannotBe();
    void roundingStaysWithinTheBound();
    void boundaryMovesInParallel();
    void junctionsStayWithTheOthers();
    void boundaryTurnsAboutItsEnd();
    void boundaryThatCannotReach();
    void mitredOffset();
};

void TestParcelAreas::lShapeByVerticalLines()
{
    const ParcelFabric fabric = fabricOf({ shape({ lShape }) });
    COMPARE_NEAR(fabric.area_m2(1), 7800.0, 0.0);
    const CutDirection north = CutDirection::alongAzimuth(0.0, true);
    const auto five = splitByArea(fabric, 1, north, 5000.0);
    QVERIFY(five.ok());
    COMPARE_NEAR(five->exact[0].offset_m, 55.5556, fourDigits);
    const auto six = splitByArea(fabric, 1, north, 6000.0);
    QVERIFY(six.ok());
    COMPARE_NEAR(six->exact[0].offset_m, 75.0, 1e-9);
    QCOMPARE(six->largestError_m2, 0.0);
    QCOMPARE(int(six->cut.pieces.size()), 2);
    // The other side of the same way.
    const auto east = splitByArea(fabric, 1, CutDirection::alongAzimuth(0.0, false), 1800.0);
    QVERIFY(east.ok());
    COMPARE_NEAR(-east->exact[0].offset_m, 75.0, 1e-9);
}

void TestParcelAreas::quadAlongItsFirstSide()
{
    const ParcelFabric fabric = fabricOf({ shape({ quad }) });
    COMPARE_NEAR(fabric.area_m2(1), 5575.0, 0.0);
    const auto split = splitByArea(fabric, 1, CutDirection::alongSide(fabric, 0, 1), 0.4 * 5575.0);
    QVERIFY(split.ok());
    const StraightCut &exact = split->exact[0];
    COMPARE_NEAR(exact.offset_m, 22.8393, fourDigits);
    QCOMPARE(int(exact.crossings.size()), 2);
    COMPARE_NEAR(exact.crossings[1].x, 96.2372, fourDigits);
    COMPARE_NEAR(exact.crossings[1].y, 32.5769, fourDigits);
    COMPARE_NEAR(exact.crossings[0].x, 1.9288, fourDigits);
    COMPARE_NEAR(exact.crossings[0].y, 23.1461, fourDigits);
    QVERIFY(split->largestError_m2 < 0.05);
}

void TestParcelAreas::triangleAlongItsHypotenuse()
{
    const ParcelFabric fabric = fabricOf({ shape({ triangle }) });
    const auto split = splitByArea(fabric, 1, CutDirection::alongSide(fabric, 1, 2), 0.5 * 5000.0);
    QVERIFY(split.ok());
    // The height of the whole triangle less the offset from the hypotenuse.
    COMPARE_NEAR(100.0 / std::sqrt(2.0) - split->exact[0].offset_m, 50.0, 0.5e-3);
}

void TestParcelAreas::equalPartsAreEqual()
{
    ParcelFabric fabric = fabricOf({ shape({ quad }) });
    const auto split = splitByRatio(
            fabric, 1, CutDirection::alongSide(fabric, 0, 1), std::vector<double>(7, 1.0));
    QVERIFY(split.ok());
    QCOMPARE(int(split->cut.pieces.size()), 7);
    for (const CutPiece &piece : split->cut.pieces)
        COMPARE_NEAR(double(piece.doubledArea_mm2) / 2e6, 5575.0 / 7, 0.1);
    const auto report = commit(fabric, split->cut.edit);
    QVERIFY(report.ok());
    QCOMPARE(int(fabric.parcelCount()), 7);
    QCOMPARE(faultOf(fabric), std::string());
}

void TestParcelAreas::ratiosAreKept()
{
    const ParcelFabric fabric = fabricOf({ shape({ lShape }) });
    const auto split = splitByRatio(
            fabric, 1, CutDirection::alongAzimuth(0.0, true), { 5000.0, 1000.0, 1800.0 });
    QVERIFY(split.ok());
    COMPARE_NEAR(split->exact[0].offset_m, 55.5556, fourDigits);
    COMPARE_NEAR(split->exact[1].offset_m, 75.0, 1e-9);
}

void TestParcelAreas::fromACorner()
{
    ParcelFabric fabric
            = fabricOf({ shape({ { { 0, 0 }, { 100, 0 }, { 100, 100 }, { 0, 100 } } }) });
    const auto split = splitFromPoint(fabric, 1, at(0, 0), 2500.0);
    QVERIFY(split.ok());
    COMPARE_NEAR(split->exact[0].crossings[1].x, 100.0, 1e-9);
    COMPARE_NEAR(split->exact[0].crossings[1].y, 50.0, 1e-9);
    const auto report = commit(fabric, split->cut.edit);
    QVERIFY(report.ok());
    QVERIFY(fabric.nodeAt(at(100, 50)) != noNode);
    QVERIFY(!report->changesOuterEdge || report->doubledOuterChange_mm2 == 0);
}

void TestParcelAreas::fromAPlaceOnASide()
{
    ParcelFabric fabric = fabricOf({ shape({ lShape }) });
    // The line from (30, 0) ends beyond the inner corner.
    const auto split = splitFromPoint(fabric, 1, at(30, 0), 4800.0);
    QVERIFY(split.ok());
    double smallest = 1e9;
    for (const CutPiece &piece : split->cut.pieces)
        smallest = std::min(smallest, std::abs(double(piece.doubledArea_mm2) / 2e6 - 4800.0));
    QVERIFY(smallest < 0.1);
    QVERIFY(commit(fabric, split->cut.edit).ok());
    QCOMPARE(faultOf(fabric), std::string());
    QVERIFY(splitFromPoint(fabric, 3, at(31, 7), 100.0).refusal().kind == RefusalKind::BadRequest);
}

void TestParcelAreas::throughAPlaceWithin()
{
    ParcelFabric fabric
            = fabricOf({ shape({ { { 0, 0 }, { 100, 0 }, { 100, 100 }, { 0, 100 } } }) });
    // Through (50, 40) a line from (0, 40 - 50 t) to (100, 40 + 50 t) leaves 4,000 m2 below it
    // whatever its slope, until it meets a corner; 4,100 m2 need a steeper one.
    const auto split = splitThroughPoint(fabric, 1, at(50, 40), 45.0, 4100.0);
    QVERIFY(split.ok());
    const StraightCut &exact = split->exact[0];
    COMPARE_NEAR(exact.offset_m, 0.0, 1e-8);
    const PlanePoint low = exact.crossings[0];
    const PlanePoint high = exact.crossings[1];
    COMPARE_NEAR((low.x - 50.0) * (high.y - 40.0) - (low.y - 40.0) * (high.x - 50.0), 0.0, 1e-6);
    QVERIFY(split->largestError_m2 < 0.1);
    QVERIFY(commit(fabric, split->cut.edit).ok());
    QCOMPARE(faultOf(fabric), std::string());
    const ParcelFabric again
            = fabricOf({ shape({ { { 0, 0 }, { 100, 0 }, { 100, 100 }, { 0, 100 } } }) });
    for (const double area : { 100.0, 9900.0, 0.0, 1e6, std::nan("") })
        QVERIFY(splitThroughPoint(again, 1, at(50, 50), 0.0, area).refusal().kind
                == RefusalKind::AreaOutOfRange);
    QVERIFY(splitThroughPoint(again, 1, at(50, 50), 17.0, 5000.0).ok());
}

void TestParcelAreas::concaveParcelIsAskedAbout()
{
    ParcelFabric fabric = fabricOf({ shape({ horseshoe }) });
    const CutDirection east = CutDirection::alongAzimuth(90.0, false);
    const auto refused = splitByArea(fabric, 1, east, 1600.0);
    QVERIFY(!refused.ok());
    QVERIFY(refused.refusal().kind == RefusalKind::Multipart);
    QCOMPARE(refused.refusal().measure, 3.0);
    AreaSplitOptions options;
    options.manyPieces = ManyPieces::Allow;
    const auto split = splitByArea(fabric, 1, east, 1600.0, options);
    QVERIFY(split.ok());
    COMPARE_NEAR(split->exact[0].offset_m, 30.0, 1e-9);
    QCOMPARE(int(split->cut.pieces.size()), 3);
    QVERIFY(commit(fabric, split->cut.edit).ok());
    QCOMPARE(int(fabric.parcelCount()), 3);
}

void TestParcelAreas::wishesThatCannotBe()
{
    const ParcelFabric fabric = fabricOf({ shape({ quad }) });
    const CutDirection side = CutDirection::alongSide(fabric, 0, 1);
    for (const double area : { 0.0, -1.0, 5575.0, 6000.0, std::nan("") }) {
        const auto split = splitByArea(fabric, 1, side, area);
        QVERIFY(!split.ok());
        QVERIFY(split.refusal().kind == RefusalKind::AreaOutOfRange);
        QCOMPARE(split.refusal().measure, 5575.0);
        QVERIFY(!splitFromPoint(fabric, 1, at(0, 0), area).ok());
    }
    QVERIFY(splitByArea(fabric, 9, side, 1.0).refusal().kind == RefusalKind::UnknownParcel);
    QVERIFY(splitByRatio(fabric, 1, side, { 1.0 }).refusal().kind == RefusalKind::BadRequest);
    QVERIFY(splitByRatio(fabric, 1, side, { 1.0, 0.0 }).refusal().kind == RefusalKind::BadRequest);
}

// |area on the grid - area before| <= 0.71 mm x perimeter.
void TestParcelAreas::roundingStaysWithinTheBound()
{
    for (int i = 0; i < 500; ++i) {
        const double turn = 0.013 * i;
        std::vector<std::pair<double, double>> places;
        double exact = 0.0;
        double perimeter = 0.0;
        for (const auto &[x, y] : lShape)
            places.push_back({ x * std::cos(turn) - y * std::sin(turn),
                    x * std::sin(turn) + y * std::cos(turn) });
        for (std::size_t k = 0; k < places.size(); ++k) {
            const auto &a = places[k];
            const auto &b = places[(k + 1) % places.size()];
            exact += 0.5 * (a.first * b.second - a.second * b.first);
            perimeter += std::hypot(b.first - a.first, b.second - a.second);
        }
        const ParcelFabric fabric = fabricOf({ shape({ places }) });
        QVERIFY(std::abs(fabric.area_m2(1) - exact) <= 0.71e-3 * perimeter);
    }
}

void TestParcelAreas::boundaryMovesInParallel()
{
    // Two parcels side by side; the common side moves to the east.
    ParcelFabric fabric = fabricOf({ shape({ { { 0, 0 }, { 50, 0 }, { 50, 40 }, { 0, 40 } } }),
            shape({ { { 50, 0 }, { 100, 0 }, { 100, 40 }, { 50, 40 } } }) });
    const NodeId low = fabric.nodeAt(at(50, 0));
    const NodeId high = fabric.nodeAt(at(50, 40));
    const auto plan = adjustBoundary(fabric, 1, low, high, 2500.0, AdjustMode::Parallel);
    QVERIFY(plan.ok());
    COMPARE_NEAR(plan->offset_m, 12.5, 1e-9);
    const auto report = commit(fabric, plan->edit);
    QVERIFY(report.ok());
    QCOMPARE(report->doubledOuterChange_mm2, std::int64_t(0));
    QCOMPARE(fabric.area_m2(1), 2500.0);
    QCOMPARE(fabric.area_m2(2), 1500.0);
    // Sides that are not at right angles: the closed form against the area itself.
    ParcelFabric skew = fabricOf({ shape({ quad }) });
    const auto wider = adjustBoundary(skew, 1, 1, 2, 6000.0, AdjustMode::Parallel);
    QVERIFY(wider.ok());
    QVERIFY(std::abs(wider->error_m2) < 0.05);
    const double exact = 0.5
            * ((0.0 * wider->from.y - wider->from.x * 0.0)
                    + (wider->from.x * wider->to.y - wider->to.x * wider->from.y)
                    + (wider->to.x * 60.0 - 5.0 * wider->to.y));
    COMPARE_NEAR(exact, 6000.0, 1e-7);
}

/// A block of three by three: both ends of the side are corners of four parcels.
void TestParcelAreas::junctionsStayWithTheOthers()
{
    std::vector<GridRings> shapes;
    for (int i = 0; i < 9; ++i) {
        const double x = 20.0 * (i % 3);
        const double y = 20.0 * (i / 3);
        shapes.push_back(shape({ { { x, y }, { x + 20, y }, { x + 20, y + 20 }, { x, y + 20 } } }));
    }
    for (const double area_m2 : { 500.0, 300.0 }) {
        for (const AdjustMode mode :
                { AdjustMode::Parallel, AdjustMode::PivotAtFrom, AdjustMode::PivotAtTo }) {
            ParcelFabric fabric = fabricOf(shapes);
            const std::string before = fabric.dump();
            const NodeId low = fabric.nodeAt(at(40, 20));
            const NodeId high = fabric.nodeAt(at(40, 40));
            const auto plan = adjustBoundary(fabric, 5, low, high, area_m2, mode);
            QVERIFY(plan.ok());
            const auto report = commit(fabric, plan->edit);
            QVERIFY2(report.ok(), report.ok() ? "" : report.refusal().text.c_str());
            QCOMPARE(report->doubledOuterChange_mm2, std::int64_t(0));
            for (ParcelId parcel = 1; parcel <= 9; ++parcel) {
                const double expected
                        = parcel == 5 ? area_m2 : (parcel == 6 ? 800.0 - area_m2 : 400.0);
                QCOMPARE(fabric.area_m2(parcel), expected);
            }
            QVERIFY(fabric.parcelsWithNode(low).size() >= 2);
            const auto check = checkCoverage(fabric);
            QVERIFY(check.ok() && check->empty());
            QVERIFY(fabric.revert(plan->edit).ok());
            QCOMPARE(fabric.dump(), before);
        }
    }
    // Growing into ground that belongs to nobody leaves the neighbours' corners alone, too.
    ParcelFabric edge = fabricOf(shapes);
    const auto plan = adjustBoundary(
            edge, 6, edge.nodeAt(at(60, 20)), edge.nodeAt(at(60, 40)), 440.0, AdjustMode::Parallel);
    QVERIFY(plan.ok());
    QVERIFY(commit(edge, plan->edit).ok());
    QCOMPARE(edge.area_m2(6), 440.0);
    QCOMPARE(edge.area_m2(3), 400.0);
    QCOMPARE(edge.area_m2(9), 400.0);
}

void TestParcelAreas::boundaryTurnsAboutItsEnd()
{
    ParcelFabric fabric = fabricOf({ shape({ { { 0, 0 }, { 50, 0 }, { 50, 40 }, { 0, 40 } } }),
            shape({ { { 50, 0 }, { 100, 0 }, { 100, 40 }, { 50, 40 } } }) });
    const NodeId low = fabric.nodeAt(at(50, 0));
    const NodeId high = fabric.nodeAt(at(50, 40));
    const auto plan = adjustBoundary(fabric, 1, low, high, 2100.0, AdjustMode::PivotAtFrom);
    QVERIFY(plan.ok());
    COMPARE_NEAR(plan->to.x, 55.0, 1e-9);
    const auto other = adjustBoundary(fabric, 1, low, high, 1900.0, AdjustMode::PivotAtTo);
    QVERIFY(other.ok());
    COMPARE_NEAR(other->from.x, 45.0, 1e-9);
    QVERIFY(commit(fabric, plan->edit).ok());
    QCOMPARE(fabric.area_m2(1), 2100.0);
}

void TestParcelAreas::boundaryThatCannotReach()
{
    const ParcelFabric fabric = fabricOf({ shape({ triangle }) });
    const auto plan = adjustBoundary(fabric, 1, 1, 2, 0.0, AdjustMode::Parallel);
    QVERIFY(!plan.ok());
    QVERIFY(plan.refusal().kind == RefusalKind::AreaOutOfRange);
    QVERIFY(adjustBoundary(fabric, 1, 2, 1, 100.0, AdjustMode::Parallel).refusal().kind
            == RefusalKind::UnknownNode);
}

void TestParcelAreas::mitredOffset()
{
    const auto offset = offsetLine({ { 0, 0 }, { 100, 0 }, { 100, 50 } }, 10.0);
    QCOMPARE(int(offset.size()), 3);
    COMPARE_NEAR(offset[0].y, 10.0, 1e-12);
    COMPARE_NEAR(offset[1].x, 90.0, 1e-12);
    COMPARE_NEAR(offset[1].y, 10.0, 1e-12);
    COMPARE_NEAR(offset[2].x, 90.0, 1e-12);
    // On the outer side the mitre of a sharp corner is cut off.
    QCOMPARE(int(offsetLine({ { 0, 0 }, { 100, 0 }, { 0, 5 } }, -10.0).size()), 4);
    QCOMPARE(int(offsetLine({ { 0, 0 }, { 0, 0 } }, 10.0).size()), 0);
}

QTEST_APPLESS_MAIN(TestParcelAreas)
#include "test_parcelareas.moc"
