// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/cadastre/coveragecheck.h"
#include "engine/cadastre/fabricbuilder.h"
#include "land/migration/straightsides.h"
#include "support/testdata.h"

#include <QTest>

#include <cmath>

using namespace spp;
using namespace spp::land;
using namespace spp::engine;

namespace {

template <typename T>
T orStop(Result<T> result)
{
    if (!result)
        qFatal("%s", result.error().text().c_str());
    return std::move(*result);
}

/// How far a place lies from a line of nodes, in metres.
double distanceFrom(const std::vector<QPointF> &line, QPointF place)
{
    double nearest = 1e9;
    for (std::size_t i = 0; i + 1 < line.size(); ++i) {
        const QPointF along = line[i + 1] - line[i];
        const QPointF offset = place - line[i];
        const double length2 = QPointF::dotProduct(along, along);
        const double share
                = std::min(1.0, std::max(0.0, QPointF::dotProduct(along, offset) / length2));
        const QPointF apart = offset - share * along;
        nearest = std::min(nearest, std::hypot(apart.x(), apart.y()));
    }
    return nearest;
}

} // namespace

/// Two parcels of 6 km by 40 m side by side, east of Sóc Trăng.
class TestStraightSides : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void longSidesBendLessThanAllowed_data();
    void longSidesBendLessThanAllowed();
    void bothParcelsGetTheSameNodes();
    void shortSidesGetNone();
    void cancelStops();

private:
    ParcelFabric fabricOf(std::int32_t length_mm) const;

    const LandGrid m_from{ Box{ 561000.0, 1060000.0, 561001.0, 1060001.0 } };
    const LandGrid m_to{ Box{ 616000.0, 1060000.0, 616001.0, 1060001.0 } };
    std::optional<CoordinateOperation> m_operation;
};

void TestStraightSides::initTestCase()
{
    qputenv("SPP_DATA_DIR", (test::binaryFolder() + QStringLiteral("/share/spp")).toUtf8());
    const Profile profile = orStop(Profile::load(QStringLiteral("can-tho")));
    m_operation.emplace(orStop(CoordinateOperation::create(
            profile.datum, QStringLiteral("EPSG:9209"), QStringLiteral("EPSG:5897"))));
}

ParcelFabric TestStraightSides::fabricOf(std::int32_t length_mm) const
{
    FabricBuilder builder(m_from.origin());
    for (int i = 0; i < 2; ++i) {
        const std::int32_t west = 40000 * i;
        const GridRings shape{ { { west, 0 }, { west + 40000, 0 }, { west + 40000, length_mm },
                                       { west, length_mm } },
            { 4 }, { 1 } };
        if (!builder.add(i + 1, shape))
            qFatal("the parcel was refused");
    }
    return builder.finish();
}

void TestStraightSides::longSidesBendLessThanAllowed_data()
{
    QTest::addColumn<double>("limit_m");
    for (const double limit_m : { 0.005, 0.0005, 0.0001 })
        QTest::newRow(qPrintable(QString::number(limit_m))) << limit_m;
}

void TestStraightSides::longSidesBendLessThanAllowed()
{
    QFETCH(double, limit_m);
    const ParcelFabric fabric = fabricOf(6000000);
    StraightSides sides(m_from, m_to, *m_operation, limit_m);
    Feedback silent;
    const Result<void> done = sides.prepare(fabric, silent);
    QVERIFY2(done.ok(), done ? "" : done.error().text().c_str());
    QVERIFY(sides.largestBendBefore_m() > limit_m);
    QVERIFY(sides.largestBend_m() <= limit_m);
    QCOMPARE(int(sides.dividedSides()), 3);

    // Against the image of the straight line itself, at many places, with the rounding of nodes.
    constexpr double rounding_m = 0.00075;
    const GridRings shape = sides.mapped(fabric.rings(1));
    std::vector<QPointF> outline;
    for (const GridPoint point : shape.points)
        outline.push_back(m_to.metres(point));
    outline.push_back(outline.front());
    for (int i = 0; i <= 1000; ++i) {
        QPointF place = m_from.metres({ 40000, 6000 * i });
        QVERIFY(m_operation->transform(&place.rx(), &place.ry(), 1).ok());
        QVERIFY(distanceFrom(outline, place) <= limit_m + rounding_m);
    }
}

void TestStraightSides::bothParcelsGetTheSameNodes()
{
    const ParcelFabric fabric = fabricOf(6000000);
    StraightSides sides(m_from, m_to, *m_operation, 0.0005);
    Feedback silent;
    QVERIFY(sides.prepare(fabric, silent).ok());
    QVERIFY(sides.insertedNodes() >= 6);
    FabricBuilder builder(m_to.origin());
    QVERIFY(builder.add(1, sides.mapped(fabric.rings(1))).ok());
    QVERIFY(builder.add(2, sides.mapped(fabric.rings(2))).ok());
    const ParcelFabric moved = builder.finish();
    // All nodes of the shared side are nodes of both; each stands once.
    QCOMPARE(std::size_t(moved.nextNode()), 6 + sides.insertedNodes());
    int shared = 0;
    for (NodeId node = 0; node < moved.nextNode(); ++node)
        shared += moved.parcelsWithNode(node).size() == 2;
    QCOMPARE(std::size_t(shared), 2 + sides.insertedNodes() / 3);
    const auto defects = checkCoverage(moved);
    QVERIFY(defects.ok());
    QVERIFY(defects->empty());
}

void TestStraightSides::shortSidesGetNone()
{
    const ParcelFabric fabric = fabricOf(60000);
    StraightSides sides(m_from, m_to, *m_operation, 0.0005);
    Feedback silent;
    QVERIFY(sides.prepare(fabric, silent).ok());
    QCOMPARE(int(sides.insertedNodes()), 0);
    QCOMPARE(int(sides.mapped(fabric.rings(1)).points.size()), 4);
}

void TestStraightSides::cancelStops()
{
    struct : Feedback {
        bool isCancelled() const override { return true; }
    } impatient;
    StraightSides sides(m_from, m_to, *m_operation, 0.0005);
    const Result<void> done = sides.prepare(fabricOf(60000), impatient);
    QVERIFY(!done.ok());
    QVERIFY(done.error().code == ErrorCode::Cancelled);
}

QTEST_APPLESS_MAIN(TestStraightSides)
#include "test_straightsides.moc"
