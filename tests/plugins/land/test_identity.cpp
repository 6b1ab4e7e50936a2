// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "land/identity/codeaudit.h"
#include "land/identity/geohash.h"
#include "landtown.h"
#include "support/crspoints.h"

#include <QTemporaryDir>
#include <QTest>

using namespace spp;
using namespace spp::land;
using namespace spp::test;

class TestIdentity : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void publishedHashes();
    void cellsHoldTheirPlace();
    void whatIsNoHash();
    void pointOfNinhKieu();
    void deepestPointOfABentParcel();
    void issuedOnceAndKept();
    void auditTellsAlgorithmFromParcel();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Territory> m_territory;
};

void TestIdentity::initTestCase()
{
    m_territory = makeLandTown(m_folder.filePath(QStringLiteral("town.sqlite")), 3);
}

void TestIdentity::publishedHashes()
{
    QCOMPARE(geohash({ 10.40744, 57.64911 }, 11), std::string("u4pruydqqvj"));
    QCOMPARE(geohash({ 105.9740, 9.6025 }, 12), std::string("w3eqekpft5tx"));
}

void TestIdentity::cellsHoldTheirPlace()
{
    const GeographicPoint place{ 105.7837, 10.0340 };
    for (int characters = 1; characters <= 12; ++characters) {
        const auto cell = geohashCell(geohash(place, characters));
        QVERIFY(cell);
        QVERIFY(cell->west <= place.longitude && place.longitude < cell->east);
        QVERIFY(cell->south <= place.latitude && place.latitude < cell->north);
        QCOMPARE(geohash(cell->centre(), characters), geohash(place, characters));
    }
}

void TestIdentity::whatIsNoHash()
{
    QVERIFY(!geohashCell(""));
    QVERIFY(!geohashCell("w3g1p4tk6c5a")); // no a
    QVERIFY(!geohashCell("W3G1"));
    QVERIFY(!geohashCell("w3g1p4tk6c5t0"));
}

/// The figures of the domain reference: EPSG:6960, not what EPSG:5194 would give.
void TestIdentity::pointOfNinhKieu()
{
    const auto codes = ParcelCode::of(*m_territory);
    QVERIFY(codes.ok());
    const QPointF place = publishedPoints().front().zone482;
    const engine::Box around{ place.x() - 5, place.y() - 5, place.x() + 5, place.y() + 5 };
    const auto code = (*codes)->compute(engine::Geometry::box(around));
    QVERIFY(code.ok());
    QCOMPARE(*code, QStringLiteral("w3g1p4tk6c5t"));
}

void TestIdentity::deepestPointOfABentParcel()
{
    // An L whose wide part is the square (0,0)-(40,40): its deepest point is far from the centroid.
    const auto bent = engine::Geometry::fromWkt("POLYGON((0 0,200 0,200 4,40 4,40 40,0 40,0 0))");
    const engine::Geometry deep = bent->deepestPoint(0.01);
    // The largest circle touches the left, the lower and the upper side, and the corner (40, 4).
    QVERIFY(deep.bounds().xmin > 19.0 && deep.bounds().xmin < 21.0);
    QVERIFY(std::abs(deep.bounds().ymin - 20.0) < 1.0);
    QVERIFY(engine::Geometry().deepestPoint(0.01).isNull());
}

void TestIdentity::issuedOnceAndKept()
{
    Feedback silent;
    const auto issued = issueCodes(*m_territory, Actor(), silent);
    QVERIFY(issued.ok());
    QCOMPARE(*issued, 9LL);
    QCOMPARE(*issueCodes(*m_territory, Actor(), silent), 0LL);
    const auto audit = auditCodes(*m_territory, silent);
    QCOMPARE(audit->same, 9LL);
    QVERIFY(!audit->hasViolations());
}

void TestIdentity::auditTellsAlgorithmFromParcel()
{
    Feedback silent;
    const auto codes = ParcelCode::of(*m_territory);
    Database &database = m_territory->database();
    const auto set = [&](int parcel, const QString &code) {
        QVERIFY(database.run(QStringLiteral("UPDATE parcel SET code12 = ?2 WHERE id = ?1"),
                                { parcel, code })
                        .ok());
    };
    // One metre beside the deep point, still inside; the neighbour's; none; that of parcel 5 twice.
    set(1, *(*codes)->compute(engine::Geometry::box({ 585701, 1109701, 585709, 1109703 })));
    set(2, *(*codes)->compute(engine::Geometry::box({ 585720, 1109700, 585730, 1109710 })));
    set(3, QStringLiteral("12/34"));
    const auto five = database.single(QStringLiteral("SELECT code12 FROM parcel WHERE id = 5"));
    set(6, five->toString());
    const auto audit = auditCodes(*m_territory, silent);
    QVERIFY(audit.ok());
    QStringList told;
    for (const CodeFault &fault : audit->faults)
        told.append(QStringLiteral("%1 %2").arg(fault.parcel).arg(codeFaultName(fault.kind)));
    QCOMPARE(told,
            QStringList({ QStringLiteral("1 other-algorithm"), QStringLiteral("2 other-parcel"),
                    QStringLiteral("3 no-code"), QStringLiteral("5 duplicate"),
                    QStringLiteral("6 other-parcel"), QStringLiteral("6 duplicate") }));
    QVERIFY(audit->hasViolations());
}

QTEST_GUILESS_MAIN(TestIdentity)
#include "test_identity.moc"
