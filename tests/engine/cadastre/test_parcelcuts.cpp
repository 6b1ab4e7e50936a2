// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// Parcels cut by lines, project boundaries and widened roads, and put together again.
#include "engine/cadastre/editing.h"
#include "engine/cadastre/lineoffset.h"
#include "engine/cadastre/parcelmerge.h"

#include <QTest>

using namespace spp;
using namespace spp::engine;
using namespace spp::test;

class TestParcelCuts : public QObject {
    Q_OBJECT

private slots:
    void splitTellsTheNeighbour();
    void linesThatDoNotCut_data();
    void linesThatDoNotCut();
    void lineThroughAHole();
    void lineAlongASideThenAcross();
    void cutOutAnIsland();
    void mergeTakesSharedSidesOut();
    void mergeRefusesStrangers();
    void projectBoundaryCutsMany();
    void roadIsWidened();
};

void TestParcelCuts::splitTellsTheNeighbour()
{
    ParcelFabric fabric = window();
    const auto plan = splitByLine(fabric, 1, line({ { -1, 3 }, { 11, 4.5 } }));
    const EditReport report = accepted(fabric, plan, plan->edit);
    QCOMPARE(int(plan->pieces.size()), 2);
    QCOMPARE(int(fabric.parcelCount()), 5);
    QVERIFY(!fabric.hasParcel(1));
    // The neighbour got the node, on which both agree.
    const NodeId node = fabric.nodeAt(at(10, 4.375));
    QVERIFY(node != noNode);
    QCOMPARE(int(fabric.parcelsWithNode(node).size()), 3);
    QCOMPARE(report.doubledOuterChange_mm2, std::int64_t(0));
    QCOMPARE(faultOf(fabric), std::string());
}

void TestParcelCuts::linesThatDoNotCut_data()
{
    QTest::addColumn<QVector<double>>("xy");
    QTest::addColumn<int>("kind");

    const int notCut = int(RefusalKind::NotCut);
    QTest::newRow("misses the parcel") << QVector<double>{ -5, -5, 20, -5 } << notCut;
    QTest::newRow("touches a corner") << QVector<double>{ -5, 5, 5, -5 } << notCut;
    QTest::newRow("runs along a side") << QVector<double>{ -5, 0, 20, 0 } << notCut;
    QTest::newRow("ends within") << QVector<double>{ -5, 5, 5, 5 } << notCut;
    QTest::newRow("lies within") << QVector<double>{ 2, 5, 8, 5 } << notCut;
    QTest::newRow("crosses itself")
            << QVector<double>{ -5, 5, 8, 5, 8, 8, 5, 8, 5, -5 } << int(RefusalKind::SelfCrossing);
    QTest::newRow("one place") << QVector<double>{ 5, 5 } << int(RefusalKind::BadRequest);
    QTest::newRow("no length") << QVector<double>{ 5, 5, 5, 5 } << notCut;
    QTest::newRow("no places") << QVector<double>{} << int(RefusalKind::BadRequest);
}

void TestParcelCuts::linesThatDoNotCut()
{
    QFETCH(QVector<double>, xy);
    std::vector<GridPoint> places;
    for (int i = 0; i + 1 < xy.size(); i += 2)
        places.push_back(at(xy[i], xy[i + 1]));
    const ParcelFabric fabric = window();
    const auto plan = splitByLine(fabric, 1, places);
    QVERIFY(!plan.ok());
    QTEST(int(plan.refusal().kind), "kind");
}

void TestParcelCuts::lineThroughAHole()
{
    ParcelFabric fabric = fabricOf({ shape({ { { 0, 0 }, { 30, 0 }, { 30, 30 }, { 0, 30 } },
                                             { { 10, 10 }, { 10, 20 }, { 20, 20 }, { 20, 10 } } }),
            box(10, 10, 20, 20) });
    QCOMPARE(fabric.area_m2(1), 800.0);
    const auto plan = splitByLine(fabric, 1, line({ { -1, 15 }, { 31, 15 } }));
    const EditReport report = accepted(fabric, plan, plan->edit);
    QCOMPARE(int(plan->pieces.size()), 2);
    QCOMPARE(report.doubledOuterChange_mm2, std::int64_t(0));
    QCOMPARE(int(fabric.rings(2).nodes.size()), 6);
    QCOMPARE(faultOf(fabric), std::string());
    // Through one wall only it cuts nothing.
    ParcelFabric again = fabricOf({ shape({ { { 0, 0 }, { 30, 0 }, { 30, 30 }, { 0, 30 } },
            { { 10, 10 }, { 10, 20 }, { 20, 20 }, { 20, 10 } } }) });
    QVERIFY(splitByLine(again, 1, line({ { -1, 15 }, { 15, 15 } })).refusal().kind
            == RefusalKind::NotCut);
}

void TestParcelCuts::lineAlongASideThenAcross()
{
    ParcelFabric fabric = window();
    const auto plan
            = splitByLine(fabric, 1, line({ { 0, 0 }, { 5, 0 }, { 5, 5 }, { 10, 5 }, { 10, 9 } }));
    accepted(fabric, plan, plan->edit);
    QCOMPARE(int(plan->pieces.size()), 2);
    QCOMPARE(faultOf(fabric), std::string());
}

void TestParcelCuts::cutOutAnIsland()
{
    ParcelFabric fabric = window();
    const auto plan = cutParcels(
            fabric, { 1 }, { { line({ { 2, 2 }, { 6, 2 }, { 6, 6 }, { 2, 6 } }), true } });
    accepted(fabric, plan, plan->edit);
    QCOMPARE(int(plan->pieces.size()), 2);
    QCOMPARE(metres2(plan->pieces[0].doubledArea_mm2), 84.0);
    QCOMPARE(metres2(plan->pieces[1].doubledArea_mm2), 16.0);
    QCOMPARE(faultOf(fabric), std::string());
    const auto merge = mergeParcels(fabric, { plan->pieces[0].parcel, plan->pieces[1].parcel });
    accepted(fabric, merge, merge->edit);
    QCOMPARE(fabric.area_m2(merge->merged), 100.0);
    QCOMPARE(int(fabric.rings(merge->merged).ringCount()), 1);
}

void TestParcelCuts::mergeTakesSharedSidesOut()
{
    ParcelFabric fabric = window();
    const auto plan = mergeParcels(fabric, { 1, 2, 4 });
    const EditReport report = accepted(fabric, plan, plan->edit);
    QCOMPARE(fabric.area_m2(plan->merged), 300.0);
    QCOMPARE(report.doubledOuterChange_mm2, std::int64_t(0));
    QCOMPARE(faultOf(fabric), std::string());
}

void TestParcelCuts::mergeRefusesStrangers()
{
    const ParcelFabric fabric = window();
    // They touch in the middle only.
    const auto plan = mergeParcels(fabric, { 1, 4 });
    QVERIFY(!plan.ok());
    QVERIFY(plan.refusal().kind == RefusalKind::NotNeighbours);
    QVERIFY(mergeParcels(fabric, { 1, 4 }, true).ok());
    QVERIFY(mergeParcels(fabric, { 1, 1 }).refusal().kind == RefusalKind::BadRequest);
    QVERIFY(mergeParcels(fabric, { 1, 9 }).refusal().kind == RefusalKind::UnknownParcel);
}

void TestParcelCuts::projectBoundaryCutsMany()
{
    ParcelFabric fabric = fabricOf(ParcelCoverage{ 10, 10, 20.0, 3 });
    const Int128 before = totalArea(fabric);
    const GridRings boundary
            = shape({ { { 33, 41 }, { 140, 55 }, { 151, 120 }, { 90, 161 }, { 44, 130 } } });
    const auto plan = cutByBoundary(fabric, boundary);
    const EditReport report = accepted(fabric, plan, plan->edit);
    QCOMPARE(report.doubledOuterChange_mm2, std::int64_t(0));
    QCOMPARE(totalArea(fabric).toString(), before.toString());
    QCOMPARE(faultOf(fabric), std::string());
    std::int64_t inside = 0;
    int whole = 0;
    for (const CutPiece &piece : plan->pieces) {
        inside += piece.inside ? piece.doubledArea_mm2 : 0;
        whole += piece.parent == piece.parcel;
        QCOMPARE(fabric.doubledArea(piece.parcel).toString(),
                Int128(piece.doubledArea_mm2).toString());
    }
    QVERIFY(whole > 5);
    // Every crossing may bend the boundary by a millimetre.
    QVERIFY(std::abs(metres2(inside - doubledArea(boundary).toInt64())) < 0.001 * 420);
    const auto outside = cutByBoundary(fabric, box(1000, 1000, 1010, 1010));
    QVERIFY(outside.ok() && outside->edit.isEmpty() && outside->pieces.empty());
}

void TestParcelCuts::roadIsWidened()
{
    ParcelFabric fabric = window();
    const auto plan = cutByOffset(fabric, line({ { 0, 0 }, { 20, 0 } }), 3.0);
    const EditReport report = accepted(fabric, plan, plan->edit);
    QCOMPARE(int(plan->pieces.size()), 4);
    double inside = 0.0;
    for (const CutPiece &piece : plan->pieces)
        inside += piece.inside ? metres2(piece.doubledArea_mm2) : 0.0;
    QCOMPARE(inside, 60.0);
    QCOMPARE(report.doubledOuterChange_mm2, std::int64_t(0));
    QVERIFY(!cutByOffset(fabric, line({ { 0, 0 }, { 20, 0 } }), 0.0).ok());
    QVERIFY(cutByOffset(fabric, line({ { 0, 0 }, { 20, 0 } }), 1e7).refusal().kind
            == RefusalKind::OutOfRange);
}

QTEST_APPLESS_MAIN(TestParcelCuts)
#include "test_parcelcuts.moc"
