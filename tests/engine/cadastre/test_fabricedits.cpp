// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// Edits of the fabric one by one: what they make, what is refused and why, and that everything can
// be taken back.
#include "engine/cadastre/addparcel.h"
#include "engine/cadastre/editcodec.h"
#include "engine/cadastre/editing.h"
#include "engine/cadastre/nodeedits.h"
#include "engine/cadastre/parcelcut.h"

#include <QTest>

using namespace spp;
using namespace spp::engine;
using namespace spp::test;

class TestFabricEdits : public QObject {
    Q_OBJECT

private slots:
    void cornersAreShared();
    void neighboursFollowANode();
    void movesThatWouldBreakTheCoverage();
    void nodesMoveTogether();
    void outerEdgeMayMove();
    void nodesComeAndGo();
    void freeGroundIsFilled();
    void takenGroundIsRefused();
    void retiredParcelLeavesGround();
    void staleEditIsRefused();
    void damagedBytesAreRefused();
    void editThatOpensAGapIsRefused();
    void faultsOfTheSourceAreContained();
    void badShapesAreRefused();
    void otherGridsDoNotMix();
};

void TestFabricEdits::cornersAreShared()
{
    const ParcelFabric fabric = window();
    QCOMPARE(int(fabric.nextNode()), 9);
    const NodeId middle = fabric.nodeAt(at(10, 10));
    QCOMPARE(int(fabric.parcelsWithNode(middle).size()), 4);
    const SideOwners owners = fabric.owners(fabric.nodeAt(at(10, 0)), middle);
    QCOMPARE(*owners.left, ParcelId(1));
    QCOMPARE(*owners.right, ParcelId(2));
    QVERIFY(fabric.neighbours(1) == (std::vector<ParcelId>{ 2, 3 }));
    QVERIFY(fabric.parcelsAt(at(5, 5)) == std::vector<ParcelId>{ 1 });
    QCOMPARE(int(fabric.parcelsAt(at(10, 10)).size()), 4);
    QCOMPARE(fabric.nearestNode(at(10.002, 10.001), 5.0), middle);
    QCOMPARE(fabric.nearestNode(at(10.02, 10), 5.0), noNode);
    QCOMPARE(faultOf(fabric), std::string());
}

void TestFabricEdits::neighboursFollowANode()
{
    ParcelFabric fabric = window();
    const auto plan = moveNode(fabric, fabric.nodeAt(at(10, 10)), at(12, 9));
    const EditReport report = accepted(fabric, plan, *plan);
    QCOMPARE(int(report.areas.size()), 4);
    QCOMPARE(report.doubledOuterChange_mm2, std::int64_t(0));
    QVERIFY(!report.changesOuterEdge);
    QCOMPARE(fabric.area_m2(1), 105.0);
    QCOMPARE(faultOf(fabric), std::string());
}

void TestFabricEdits::movesThatWouldBreakTheCoverage()
{
    const ParcelFabric fabric = window();
    const NodeId middle = fabric.nodeAt(at(10, 10));
    QCOMPARE(int(refusedKind(fabric, moveNode(fabric, middle, at(21, 10)))),
            int(RefusalKind::UnmatchedNode));
    QCOMPARE(int(refusedKind(fabric, moveNode(fabric, middle, at(20, 10)))),
            int(RefusalKind::CoincidentNodes));
    // Onto a side.
    QCOMPARE(int(refusedKind(fabric, moveNode(fabric, middle, at(15, 0)))),
            int(RefusalKind::UnmatchedNode));
    QCOMPARE(int(refusedKind(fabric, moveNode(fabric, 77, at(15, 0)))),
            int(RefusalKind::UnknownNode));
    // A node of one parcel across a side of another, which does not have it.
    const ParcelFabric wedge = fabricOf(
            { shape({ { { 0, 0 }, { 10, 0 }, { 5, 4 }, { 0, 10 } } }), box(6, 0, 16, 10) });
    const auto plan = moveNode(wedge, wedge.nodeAt(at(5, 4)), at(8, 4));
    const auto report = checkEdit(wedge, *plan);
    QVERIFY(!report.ok());
    QCOMPARE(int(report.refusal().kind), int(RefusalKind::Overlap));
    QVERIFY(report.refusal().parcels == (std::vector<ParcelId>{ 1, 2 }));
    QVERIFY(report.refusal().measure > 0.0);
}

// What the first of two moves alone would break.
void TestFabricEdits::nodesMoveTogether()
{
    ParcelFabric fabric = window();
    const std::string start = fabric.dump();
    const NodeId middle = fabric.nodeAt(at(10, 10));
    const NodeId east = fabric.nodeAt(at(20, 10));
    QCOMPARE(int(refusedKind(fabric, moveNodes(fabric, { { middle, at(20.5, 10.5) } }))),
            int(RefusalKind::UnmatchedNode));
    const auto plan = moveNodes(fabric, { { middle, at(20.5, 10.5) }, { east, at(24, 10) } });
    const EditReport report = accepted(fabric, plan, *plan);
    QCOMPARE(int(report.areas.size()), 4);
    QCOMPARE(metres2(report.doubledOuterChange_mm2), 40.0);
    QCOMPARE(faultOf(fabric), std::string());
    QVERIFY(fabric.revert(*plan).ok());
    QCOMPARE(fabric.dump(), start);
    QVERIFY(moveNodes(fabric, { { middle, at(10, 10) } })->isEmpty());
    QCOMPARE(int(moveNodes(fabric, { { middle, at(11, 10) }, { middle, at(9, 10) } })
                             .refusal()
                             .kind),
            int(RefusalKind::BadRequest));
    QCOMPARE(int(moveNodes(fabric, { { 77, at(1, 1) } }).refusal().kind),
            int(RefusalKind::UnknownNode));
}

void TestFabricEdits::outerEdgeMayMove()
{
    ParcelFabric fabric = window();
    const auto plan = moveNode(fabric, fabric.nodeAt(at(10, 0)), at(10, -1));
    const EditReport report = accepted(fabric, plan, *plan);
    QVERIFY(report.changesOuterEdge);
    QCOMPARE(metres2(report.doubledOuterChange_mm2), 10.0);
}

void TestFabricEdits::nodesComeAndGo()
{
    ParcelFabric fabric = window();
    const std::string start = fabric.dump();
    const NodeId low = fabric.nodeAt(at(10, 0));
    const NodeId middle = fabric.nodeAt(at(10, 10));
    QCOMPARE(int(refusedKind(fabric, insertNode(fabric, low, middle, at(10.1, 5), 5.0))),
            int(RefusalKind::TooFar));
    const auto insert = insertNode(fabric, low, middle, at(10.004, 5), 5.0);
    const EditReport report = accepted(fabric, insert, *insert);
    QCOMPARE(metres2(report.areas[0].doubledAfter_mm2 - report.areas[0].doubledBefore_mm2), 0.02);
    QCOMPARE(report.doubledOuterChange_mm2, std::int64_t(0));
    const NodeId node = fabric.nodeAt(at(10.004, 5));
    QCOMPARE(int(fabric.parcelsWithNode(node).size()), 2);
    QCOMPARE(int(refusedKind(fabric, deleteNode(fabric, node, 1.0))), int(RefusalKind::TooFar));
    const auto remove = deleteNode(fabric, node, 5.0);
    accepted(fabric, remove, *remove);
    QCOMPARE(fabric.area_m2(1), 100.0);
    QCOMPARE(int(refusedKind(fabric, deleteNode(fabric, middle, 1e9))), int(RefusalKind::Junction));
    QVERIFY(fabric.revert(*remove).ok());
    QVERIFY(fabric.revert(*insert).ok());
    QVERIFY(fabric.dump() == start);
}

void TestFabricEdits::freeGroundIsFilled()
{
    ParcelFabric fabric = window();
    // Its corners are off by a millimetre, and it passes a node of the neighbours.
    const auto plan = addParcel(
            fabric, shape({ { { 20.001, 0 }, { 30, 0 }, { 30, 15 }, { 20, 15.001 } } }));
    const EditReport report = accepted(fabric, plan, plan->edit);
    QCOMPARE(int(fabric.rings(plan->parcel).nodes.size()), 5);
    QCOMPARE(int(fabric.rings(4).nodes.size()), 5);
    QCOMPARE(metres2(report.doubledOuterChange_mm2), fabric.area_m2(plan->parcel));
    QCOMPARE(faultOf(fabric), std::string());
}

void TestFabricEdits::takenGroundIsRefused()
{
    ParcelFabric fabric = window();
    const auto overlap = addParcel(fabric, box(15, 15, 30, 30));
    QVERIFY(!overlap.ok());
    QVERIFY(overlap.refusal().kind == RefusalKind::NotFree);
    QVERIFY(overlap.refusal().parcels == std::vector<ParcelId>{ 4 });
    QVERIFY(std::abs(overlap.refusal().measure - 25.0) < 1e-6);
    QVERIFY(addParcel(fabric, box(2, 2, 3, 3)).refusal().kind == RefusalKind::NotFree);
    QVERIFY(addParcel(fabric, box(-5, -5, 30, 30)).refusal().kind == RefusalKind::NotFree);
    QVERIFY(addParcel(fabric, shape({ { { 30, 0 }, { 40, 10 }, { 40, 0 }, { 30, 10 } } }))
                    .refusal()
                    .kind
            == RefusalKind::BadParcel);
    // Nearly reaching a neighbour would leave a narrow gap.
    CutOptions exact;
    exact.snap_mm = 0.0;
    const auto near = addParcel(fabric, box(20.001, 0, 30, 10), exact);
    QVERIFY(near.ok());
    const auto report = checkEdit(fabric, near->edit);
    QVERIFY(!report.ok());
    QVERIFY(report.refusal().kind == RefusalKind::TooNear);
    QCOMPARE(report.refusal().measure, 0.001);
}

void TestFabricEdits::retiredParcelLeavesGround()
{
    ParcelFabric fabric = window();
    const auto plan = retireParcels(fabric, { 4 });
    const EditReport report = accepted(fabric, plan, *plan);
    QVERIFY(report.changesOuterEdge);
    QCOMPARE(metres2(report.doubledOuterChange_mm2), -100.0);
    const auto back = addParcel(fabric, box(10, 10, 20, 20));
    accepted(fabric, back, back->edit);
    QCOMPARE(back->parcel, ParcelId(5));
    QCOMPARE(faultOf(fabric), std::string());
    QVERIFY(retireParcels(fabric, { 4 }).refusal().kind == RefusalKind::UnknownParcel);
}

void TestFabricEdits::staleEditIsRefused()
{
    ParcelFabric fabric = window();
    const auto first = splitByLine(fabric, 1, line({ { -1, 3 }, { 11, 4.5 } }));
    const auto second = splitByLine(fabric, 1, line({ { -1, 5 }, { 11, 4.5 } }));
    const auto move = moveNode(fabric, fabric.nodeAt(at(20, 20)), at(21, 21));
    QVERIFY(commit(fabric, *move).ok());
    QVERIFY(commit(fabric, *move).refusal().kind == RefusalKind::Stale);
    QVERIFY(commit(fabric, first->edit).ok());
    const std::string after = fabric.dump();
    QVERIFY(commit(fabric, second->edit).refusal().kind == RefusalKind::Stale);
    QVERIFY(fabric.revert(second->edit).refusal().kind == RefusalKind::Stale);
    QVERIFY(fabric.dump() == after);
}

void TestFabricEdits::damagedBytesAreRefused()
{
    const ParcelFabric fabric = window();
    const auto plan = splitByLine(fabric, 1, line({ { -1, 3 }, { 11, 4.5 } }));
    const std::string bytes = encodeEdit(plan->edit);
    QVERIFY(decodeEdit(bytes).ok());
    for (std::size_t length = 0; length < bytes.size(); ++length)
        QVERIFY(!decodeEdit(bytes.substr(0, length)).ok());
    QVERIFY(!decodeEdit(bytes + "x").ok());
    // Whatever a byte is turned into, the answer is an error or an edit of its own bytes.
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        for (int value = 0; value < 256; ++value) {
            std::string damaged = bytes;
            damaged[i] = char(value);
            if (const auto edit = decodeEdit(damaged))
                (void)encodeEdit(*edit);
        }
    }
}

void TestFabricEdits::editThatOpensAGapIsRefused()
{
    // An edit by hand that takes a corner off one parcel and leaves the neighbour as it is.
    ParcelFabric fabric = window();
    const std::string before = fabric.dump();
    FabricEdit edit;
    edit.firstNewNode = fabric.nextNode();
    edit.firstNewParcel = fabric.nextParcel();
    edit.newNodes = { at(5, 8) };
    ParcelRings rings = fabric.rings(1);
    for (NodeId &node : rings.nodes) {
        if (fabric.place(node) == at(10, 10))
            node = edit.firstNewNode;
    }
    edit.parcels = { { 1, fabric.rings(1), rings } };
    const auto report = commit(fabric, edit);
    QVERIFY(!report.ok());
    QCOMPARE(int(report.refusal().kind), int(RefusalKind::Gap));
    QVERIFY(report.refusal().measure > 0.0);
    QVERIFY(fabric.dump() == before);
    // Into the neighbour it is an overlap.
    edit.newNodes = { at(12, 11) };
    QCOMPARE(int(commit(fabric, edit).refusal().kind), int(RefusalKind::Overlap));
    // A neighbour's ground as a whole.
    edit.newNodes = { at(5, 5) };
    edit.parcels = { { 5, std::nullopt, fabric.rings(2) } };
    QCOMPARE(int(commit(fabric, edit).refusal().kind), int(RefusalKind::Overlap));
    // Around another parcel, none of whose sides is near.
    ParcelFabric island = fabricOf({ box(5, 5, 9, 9) });
    FabricEdit around;
    around.firstNewNode = island.nextNode();
    around.firstNewParcel = island.nextParcel();
    around.newNodes = box(0, 0, 30, 30).points;
    ParcelRings outline;
    for (NodeId i = 0; i < 4; ++i)
        outline.nodes.push_back(around.firstNewNode + i);
    outline.closeRing(true);
    around.parcels = { { 2, std::nullopt, outline } };
    QCOMPARE(int(commit(island, around).refusal().kind), int(RefusalKind::Overlap));
    // Rings that hold too little are no state of a fabric.
    rings.nodes.resize(2);
    rings.ringEnd = { 2 };
    edit.parcels = { { 5, std::nullopt, rings } };
    QCOMPARE(int(commit(fabric, edit).refusal().kind), int(RefusalKind::Stale));
}

void TestFabricEdits::faultsOfTheSourceAreContained()
{
    // A bow-tie, an overlap and a sliver of a gap come in as they are.
    ParcelFabric fabric = fabricOf({ box(0, 0, 10, 10), box(10.004, 0, 20, 10),
            shape({ { { 30, 0 }, { 40, 10 }, { 40, 0 }, { 30, 11 } } }), box(15, 5, 25, 15) });
    QCOMPARE(int(fabric.parcelCount()), 4);
    // A split beside them is made, and mends none of them.
    const auto split = splitByLine(fabric, 1, line({ { -1, 3 }, { 10, 4 } }));
    accepted(fabric, split, split->edit);
    const auto other = splitByLine(fabric, 2, line({ { 12, -1 }, { 12, 11 } }));
    accepted(fabric, other, other->edit);
    // A parcel that stays crossed is not accepted, one that an edit puts right is.
    const NodeId node = fabric.nodeAt(at(40, 0));
    QCOMPARE(int(refusedKind(fabric, moveNode(fabric, node, at(41, 0)))),
            int(RefusalKind::SelfCrossing));
    const auto mend = moveNode(fabric, node, at(35, 9));
    accepted(fabric, mend, *mend);
    const auto away = moveNode(fabric, fabric.nodeAt(at(15, 5)), at(16, 5));
    accepted(fabric, away, *away);
    // What makes it worse is refused.
    const auto deeper = moveNode(fabric, fabric.nodeAt(at(16, 5)), at(13, 5));
    QVERIFY(!checkEdit(fabric, *deeper).ok());
}

void TestFabricEdits::badShapesAreRefused()
{
    FabricBuilder builder;
    QVERIFY(builder.add(1, box(0, 0, 10, 10)).ok());
    QVERIFY(builder.add(1, box(10, 0, 20, 10)).refusal().kind == RefusalKind::BadRequest);
    QVERIFY(builder.add(2, GridRings()).refusal().kind == RefusalKind::BadParcel);
    QVERIFY(builder.add(2, shape({ { { 0, 0 }, { 1, 0 }, { 1, 0 } } })).refusal().kind
            == RefusalKind::BadParcel);
    // Repeated places and the wrong direction change nothing of the parcel.
    QVERIFY(builder.add(3,
                           shape({ { { 20, 0 }, { 20, 0 }, { 20, 10 }, { 30, 10 }, { 30, 0 },
                                   { 20, 0 } } }))
                    .ok());
    const ParcelFabric fabric = builder.finish();
    QCOMPARE(int(fabric.rings(3).nodes.size()), 4);
    QCOMPARE(fabric.area_m2(3), 100.0);
}

void TestFabricEdits::otherGridsDoNotMix()
{
    FabricBuilder builder({ 500000.0, 1100000.0 });
    std::vector<Refusal> refused;
    const auto mixed = builder.add(storeOf({ rectangle(0, 0, 10, 10) }), refused);
    QVERIFY(!mixed.ok());
    QVERIFY(mixed.error().code == ErrorCode::CrsMismatch);
    FabricBuilder same;
    QVERIFY(same.add(storeOf({ rectangle(0, 0, 10, 10), rectangle(10, 0, 20, 10) }), refused).ok());
    QVERIFY(refused.empty());
    QCOMPARE(int(same.finish().nextNode()), 6);
}

QTEST_APPLESS_MAIN(TestFabricEdits)
#include "test_fabricedits.moc"
