// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/coverages.h"
#include "engine/store/orientation.h"

#include <QTest>

#include <cmath>
#include <cstring>
#include <limits>

using namespace spp;
using namespace spp::engine;
using namespace spp::test;

namespace {

std::string wkbOf(const char *wkt)
{
    Result<Geometry> geometry = Geometry::fromWkt(wkt);
    if (!geometry)
        qFatal("%s", geometry.error().reason.c_str());
    return geometry->wkb();
}

/// WKB by hand, for what GEOS does not write.
class Bytes {
public:
    explicit Bytes(bool bigEndian = false)
        : m_big(bigEndian)
    {
    }
    Bytes &order() { return byte(m_big ? 0 : 1); }
    Bytes &byte(int value)
    {
        m_bytes.push_back(char(value));
        return *this;
    }
    Bytes &word(std::uint32_t value) { return put(&value, 4); }
    Bytes &number(double value) { return put(&value, 8); }
    const std::string &bytes() const { return m_bytes; }

private:
    Bytes &put(const void *value, std::size_t size)
    {
        std::string raw(static_cast<const char *>(value), size);
        if (m_big)
            std::reverse(raw.begin(), raw.end());
        m_bytes += raw;
        return *this;
    }
    bool m_big;
    std::string m_bytes;
};

/// A square of 10 m with `extra` more numbers per point, written under `type`.
std::string square(std::uint32_t type, int extra, bool bigEndian, bool srid = false)
{
    Bytes bytes(bigEndian);
    bytes.order().word(type);
    if (srid)
        bytes.word(5897);
    bytes.word(1).word(5);
    for (const auto &[x, y] : { std::pair(0, 0), { 10, 0 }, { 10, 10 }, { 0, 10 }, { 0, 0 } }) {
        bytes.number(x).number(y);
        for (int i = 0; i < extra; ++i)
            bytes.number(std::numeric_limits<double>::quiet_NaN());
    }
    return bytes.bytes();
}

FeatureRemark onlyRemark(ShapeKind kind, const std::string &wkb, GridOrigin origin = {})
{
    StoreBuilder builder(kind, origin);
    builder.add(42, wkb);
    return builder.remarks().size() == 1 ? builder.remarks().front() : FeatureRemark();
}

} // namespace

class TestStoreBuilder : public QObject {
    Q_OBJECT

private slots:
    void tiesGoToTheEvenMillimetre()
    {
        StoreBuilder builder(ShapeKind::Line, {});
        // Halves that binary numbers hold exactly, once they are in millimetres.
        QVERIFY(builder.add(
                1, wkbOf("LINESTRING(0.0005 0.0015, -0.0005 -0.0015, 0.0025 -0.0025, 1 1.0004)")));
        const Store store = *builder.finish();
        const std::vector<GridPoint> wanted{ { 0, 2 }, { 0, -2 }, { 2, -2 }, { 1000, 1000 } };
        QCOMPARE(store.pointCount(0), wanted.size());
        for (size_t i = 0; i < wanted.size(); ++i)
            QVERIFY(store.points()[i] == wanted[i]);
    }

    void outlinesAreRecordsWithoutCorners()
    {
        StoreBuilder builder(ShapeKind::Polygon, {});
        builder.addOutline(7, { 5000, 0, 9000, 4000 }, 2 * 16'000'000LL, 16.5);
        QVERIFY(builder.add(8, wkbOf("POLYGON((0 0,2 0,2 2,0 2,0 0))")));
        const Store store = *builder.finish();
        QCOMPARE(store.size(), size_t(2));
        const std::vector<std::uint32_t> order = store.inInputOrder();
        QCOMPARE(store.id(order[0]), std::int64_t(7));
        QVERIFY(!store.hasCorners(order[0]));
        QCOMPARE(store.area_m2(order[0]), 16.0);
        QCOMPARE(store.sourceArea_m2(order[0]), 16.5);
        QVERIFY(store.hasCorners(order[1]));
        QVERIFY(store.extent() == (GridBox{ 0, 0, 9000, 4000 }));
    }

    void recordsGoBackToWkb_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("onGrid");
        QTest::newRow("lines") << int(ShapeKind::Line) << "MULTILINESTRING((0 0,1 2),(3 3,4 4,5 3))"
                               << "MULTILINESTRING ((0 0, 1000 2000), (3000 3000, 4000 4000, 5000 "
                                  "3000))";
        QTest::newRow("points") << int(ShapeKind::Point) << "MULTIPOINT(1 2,3 4)"
                                << "MULTIPOINT (1000 2000, 3000 4000)";
        QTest::newRow("polygon") << int(ShapeKind::Polygon)
                                 << "POLYGON((0 0,9 0,9 9,0 9,0 0),(3 3,3 6,6 6,3 3))"
                                 << "POLYGON ((0 0, 9000 0, 9000 9000, 0 9000, 0 0), (3000 3000, "
                                    "3000 6000, 6000 6000, 3000 3000))";
    }
    void recordsGoBackToWkb()
    {
        QFETCH(int, kind);
        QFETCH(QString, given);
        QFETCH(QString, onGrid);
        StoreBuilder builder(ShapeKind(kind), {});
        QVERIFY(builder.add(1, wkbOf(given.toUtf8().constData())));
        const auto geometry = Geometry::fromWkb(wkbOnGrid(*builder.finish(), 0));
        QVERIFY(geometry);
        QCOMPARE(QString::fromStdString(geometry->wkt(0)), onGrid);
    }

    void everyFlavourOfWkbIsRead_data();
    void everyFlavourOfWkbIsRead();
    void whatCannotBeTakenIsNamed_data();
    void whatCannotBeTakenIsNamed();
    void shortWkbIsNeverReadBeyond();
    void coordinatesAreRoundedToTheNearestMillimetre();
    void ringsAreTurnedAndHolesSubtracted();
    void bowTieIsRepairedAndSaysSo();
    void selfTouchingRingIsRepaired();
    void crossingMadeByRoundingIsRepaired();
    void smallPartsFallOutWithARemark();
    void unclosedRingIsClosedWithARemark();
    void duplicateIdsAreNoted();
    void linesAndPointsKeepTheirParts();
};

void TestStoreBuilder::everyFlavourOfWkbIsRead_data()
{
    QTest::addColumn<QByteArray>("wkb");
    const auto row = [](const char *name, const std::string &wkb) {
        QTest::newRow(name) << QByteArray(wkb.data(), int(wkb.size()));
    };
    row("little endian", square(3, 0, false));
    row("big endian", square(3, 0, true));
    row("ISO Z", square(1003, 1, false));
    row("ISO M", square(2003, 1, true));
    row("ISO ZM", square(3003, 2, false));
    row("EWKB Z", square(0x80000003u, 1, false));
    row("EWKB ZM with SRID", square(0xe0000003u, 2, true, true));
    row("multi polygon of mixed byte orders",
            Bytes(true).order().word(6).word(1).bytes() + square(3, 0, false));
    row("collection of one", Bytes().order().word(7).word(1).bytes() + square(3, 0, true));
}

void TestStoreBuilder::everyFlavourOfWkbIsRead()
{
    QFETCH(QByteArray, wkb);
    StoreBuilder builder(ShapeKind::Polygon, {});
    QVERIFY(builder.add(-7, { wkb.constData(), size_t(wkb.size()) }));
    QVERIFY(builder.remarks().empty());
    const Store store = builder.finish().value();
    QCOMPARE(store.size(), std::size_t(1));
    QCOMPARE(store.id(0), std::int64_t(-7));
    QCOMPARE(store.area_m2(0), 100.0);
    QCOMPARE(store.sourceArea_m2(0), 100.0);
    QCOMPARE(store.box(0), (GridBox{ 0, 0, 10000, 10000 }));
}

void TestStoreBuilder::whatCannotBeTakenIsNamed_data()
{
    QTest::addColumn<QByteArray>("wkb");
    QTest::addColumn<QString>("remark");
    const auto row = [](const char *name, const std::string &wkb, const char *remark) {
        QTest::newRow(name) << QByteArray(wkb.data(), int(wkb.size())) << QString(remark);
    };
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const auto ring = [](double x) {
        return Bytes()
                .order()
                .word(3)
                .word(1)
                .word(4)
                .number(0)
                .number(0)
                .number(x)
                .number(0)
                .number(5)
                .number(5)
                .number(0)
                .number(0)
                .bytes();
    };
    row("nothing", "", "malformed");
    row("no WKB", "nonsense", "malformed");
    row("unknown type", Bytes().order().word(99).word(0).bytes(), "malformed");
    row("bytes left over", square(3, 0, false) + "x", "malformed");
    row("curve polygon", Bytes().order().word(10).word(0).bytes(), "curve");
    row("curve with Z", Bytes().order().word(1010).word(0).bytes(), "curve");
    row("TIN", Bytes().order().word(16).word(0).bytes(), "curve");
    row("a line", wkbOf("LINESTRING(0 0,1 1)"), "wrong-kind");
    row("a mixed collection", wkbOf("GEOMETRYCOLLECTION(POLYGON((0 0,1 0,1 1,0 0)),POINT(0 0))"),
            "wrong-kind");
    row("empty polygon", wkbOf("POLYGON EMPTY"), "empty");
    row("empty multi polygon", wkbOf("MULTIPOLYGON EMPTY"), "empty");
    row("empty collection", wkbOf("GEOMETRYCOLLECTION EMPTY"), "empty");
    row("NaN", ring(nan), "not-finite");
    row("infinite", ring(std::numeric_limits<double>::infinity()), "not-finite");
    row("beyond the grid", ring(2147484.0), "out-of-range");
    row("far beyond", ring(-1e300), "out-of-range");
    row("a line of no area", wkbOf("POLYGON((0 0,5 5,9 9,0 0))"), "no-area-left");
    row("smaller than a millimetre", wkbOf("POLYGON((0 0,0.0004 0,0.0004 0.0004,0 0))"),
            "no-area-left");
}

void TestStoreBuilder::whatCannotBeTakenIsNamed()
{
    QFETCH(QByteArray, wkb);
    QFETCH(QString, remark);
    const FeatureRemark found
            = onlyRemark(ShapeKind::Polygon, { wkb.constData(), size_t(wkb.size()) });
    QCOMPARE(QString(remarkName(found.remark)), remark);
    QVERIFY(!found.taken);
    QVERIFY(!found.text.empty());
    QCOMPARE(found.id, std::int64_t(42));
}

void TestStoreBuilder::shortWkbIsNeverReadBeyond()
{
    const std::string whole
            = Bytes().order().word(6).word(2).bytes() + square(3, 0, false) + square(3003, 2, true);
    for (std::size_t size = 0; size < whole.size(); ++size) {
        // On the heap, so that the address sanitizer sees the end.
        const std::vector<char> part(whole.begin(), whole.begin() + std::ptrdiff_t(size));
        StoreBuilder builder(ShapeKind::Polygon, {});
        QVERIFY(!builder.add(1, { part.data(), part.size() }));
        QVERIFY(builder.remarks().front().remark == Remark::Malformed);
    }
    // A count that is a lie does not make it take memory.
    const std::string lie = Bytes().order().word(3).word(1).word(0xffffffffu).bytes();
    QVERIFY(onlyRemark(ShapeKind::Polygon, lie).remark == Remark::Malformed);
}

void TestStoreBuilder::coordinatesAreRoundedToTheNearestMillimetre()
{
    const GridOrigin origin{ 500000.0, 1100000.0 };
    StoreBuilder builder(ShapeKind::Polygon, origin);
    QVERIFY(builder.add(1,
            wkbOf("POLYGON((500010.00049 1100000.00051,500020.0004 1100000,"
                  "499990 1100010.0006,500010.00049 1100000.00051))")));
    const Store store = builder.finish().value();
    const GridPoint *points = store.points();
    QCOMPARE(points[0].x, 10000);
    QCOMPARE(points[0].y, 1);
    QCOMPARE(points[2].x, -10000);
    QCOMPARE(points[2].y, 10001);
    QVERIFY(store.sourceArea_m2(0) != store.area_m2(0));
    QVERIFY(std::abs(store.sourceArea_m2(0) - store.area_m2(0)) < 0.00071 * 60);
    const GridOrigin chosen = StoreBuilder::originFor({ 499990, 1100000, 502020, 1100010 });
    QCOMPARE(chosen.x_m, 501000.0);
    QCOMPARE(chosen.y_m, 1100000.0);
}

void TestStoreBuilder::ringsAreTurnedAndHolesSubtracted()
{
    StoreBuilder builder(ShapeKind::Polygon, {});
    QVERIFY(builder.add(1,
            wkbOf("MULTIPOLYGON(((0 0,0 100,100 100,100 0,0 0),"
                  "(10 10,20 10,20 20,10 20,10 10)),"
                  "((200 0,210 0,210 10,200 10,200 0)))")));
    QVERIFY(builder.remarks().empty());
    const Store store = builder.finish().value();
    QCOMPARE(store.area_m2(0), 10000.0 - 100.0 + 100.0);
    QCOMPARE(store.lastPath(0) - store.firstPath(0), std::size_t(3));
    const int signs[] = { 1, -1, 1 };
    for (std::size_t path = 0; path < 3; ++path)
        QCOMPARE(doubledArea(store.points() + store.pathBegin(path),
                         store.pathEnd(path) - store.pathBegin(path))
                         .sign(),
                signs[path]);
    QCOMPARE(store.geometry(0).area(), 10000.0);
    QVERIFY(store.geometry(0).isValid());
}

void TestStoreBuilder::bowTieIsRepairedAndSaysSo()
{
    StoreBuilder builder(ShapeKind::Polygon, { 1000.0, 0.0 });
    QVERIFY(builder.add(9, wkbOf("POLYGON((1000 0,1010 10,1010 0,1000 10,1000 0))")));
    QCOMPARE(builder.remarks().size(), std::size_t(1));
    const FeatureRemark &remark = builder.remarks().front();
    QVERIFY(remark.taken);
    QVERIFY(remark.remark == Remark::Repaired);
    QCOMPARE(remark.areaChange_m2, 50.0); // the signed area of a bow-tie is 0
    QCOMPARE(QString::fromStdString(remark.text),
            QStringLiteral("Self-intersection at 1005.000 5.000"));
    const Store store = builder.finish().value();
    QCOMPARE(store.area_m2(0), 50.0);
    QVERIFY(store.geometryOnGrid(0).isValid());
}

void TestStoreBuilder::selfTouchingRingIsRepaired()
{
    // The outer ring touches itself and so encloses a hole: valid as a hole only.
    StoreBuilder builder(ShapeKind::Polygon, {});
    QVERIFY(builder.add(1, wkbOf("POLYGON((0 0,10 0,10 10,0 10,0 5,5 7,5 3,0 5,0 0))")));
    QVERIFY(builder.remarks().front().remark == Remark::Repaired);
    const Store store = builder.finish().value();
    QVERIFY(store.geometryOnGrid(0).isValid());
    QCOMPARE(store.area_m2(0), 90.0);
}

/// Two sides that pass each other by a tenth of a millimetre cross once they are rounded.
void TestStoreBuilder::crossingMadeByRoundingIsRepaired()
{
    const char *narrow = "POLYGON((0 0,100 0,100 10,0.0005 0.0003,0 10,-5 5,0 0))";
    QVERIFY(Geometry::fromWkt(narrow)->isValid());
    StoreBuilder builder(ShapeKind::Polygon, {});
    QVERIFY(builder.add(1, wkbOf(narrow)));
    const Store store = builder.finish().value();
    QVERIFY(store.geometryOnGrid(0).isValid());
    QVERIFY(std::abs(store.area_m2(0) - store.sourceArea_m2(0)) < 0.2);
}

void TestStoreBuilder::smallPartsFallOutWithARemark()
{
    StoreBuilder builder(ShapeKind::Polygon, {});
    QVERIFY(builder.add(1,
            wkbOf("MULTIPOLYGON(((0 0,10 0,10 10,0 10,0 0)),"
                  "((20 20,20.0001 20,20 20.0001,20 20)))")));
    QCOMPARE(builder.remarks().size(), std::size_t(1));
    QVERIFY(builder.remarks().front().remark == Remark::PartDropped);
    QVERIFY(builder.remarks().front().taken);
    QCOMPARE(builder.finish().value().area_m2(0), 100.0);
}

void TestStoreBuilder::unclosedRingIsClosedWithARemark()
{
    StoreBuilder builder(ShapeKind::Polygon, {});
    QVERIFY(builder.add(1, polygon({ { 0, 0, 10, 0, 10, 10, 0, 10 } })));
    QVERIFY(builder.remarks().front().remark == Remark::RingClosed);
    QCOMPARE(builder.finish().value().area_m2(0), 100.0);
}

void TestStoreBuilder::duplicateIdsAreNoted()
{
    StoreBuilder builder(ShapeKind::Polygon, {});
    for (const int id : { 5, 3, 5 })
        QVERIFY(builder.add(id, rectangle(id, 0, id + 1, 1)));
    const Store store = builder.finish().value();
    QCOMPARE(store.size(), std::size_t(3));
    QCOMPARE(builder.remarks().size(), std::size_t(1));
    QVERIFY(builder.remarks().front().remark == Remark::DuplicateId);
    QCOMPARE(builder.remarks().front().inputIndex, 2u);
}

void TestStoreBuilder::linesAndPointsKeepTheirParts()
{
    StoreBuilder roads(ShapeKind::Line, {});
    QVERIFY(roads.add(1, wkbOf("MULTILINESTRING((0 0,1 0,1 1),(5 5,6 6),(7 7,7.0001 7))")));
    QVERIFY(roads.remarks().front().remark == Remark::PartDropped);
    QVERIFY(!roads.add(2, wkbOf("LINESTRING(0 0,0.0001 0)")));
    QVERIFY(roads.remarks().back().remark == Remark::NoAreaLeft);
    const Store lines = roads.finish().value();
    QCOMPARE(lines.lastPath(0), std::size_t(2));
    QCOMPARE(lines.pointCount(0), std::size_t(5));

    StoreBuilder wells(ShapeKind::Point, {});
    QVERIFY(wells.add(1, wkbOf("MULTIPOINT((1 1),(1 1),(2 2))")));
    QVERIFY(!wells.add(2, wkbOf("POINT EMPTY")));
    QVERIFY(wells.remarks().back().remark == Remark::Empty);
    QCOMPARE(wells.finish().value().pointCount(0), std::size_t(3));
}

QTEST_APPLESS_MAIN(TestStoreBuilder)
#include "test_storebuilder.moc"
