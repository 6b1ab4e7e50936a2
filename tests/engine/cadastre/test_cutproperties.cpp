// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// What holds for the cutting of any shape: areas against GEOS, and that nothing is lost.
// RapidCheck prints the case that failed; RC_PARAMS="max_success=10000" tries more.
#include "engine/cadastre/areasplit.h"
#include "engine/cadastre/fabrics.h"
#include "engine/hostileshapes.h"
#include "support/sameseed.h"

#include <QTest>

#include <rapidcheck.h>

#include <cmath>

using namespace spp;
using namespace spp::engine;
using namespace spp::test;

namespace {

/// A hostile shape as it comes out of the store, as a fabric of one parcel; empty when it is
/// refused.
ParcelFabric anyParcel()
{
    const Hostile kind = Hostile(*rc::gen::inRange(0, int(Hostile::Count)));
    const unsigned seed = *rc::gen::inRange(0u, 1000000u);
    RC_LOG() << nameOf(kind) << " of seed " << seed << std::endl;
    StoreBuilder builder(ShapeKind::Polygon, {});
    builder.add(1, hostile(kind, seed));
    const Store store = std::move(builder.finish().value());
    FabricBuilder fabric;
    std::vector<Refusal> refused;
    RC_ASSERT(fabric.add(store, refused).ok());
    RC_ASSERT(refused.empty());
    return fabric.finish();
}

CutDirection anyDirection()
{
    const double azimuth = *rc::gen::inRange(0, 3600) / 10.0;
    RC_LOG() << "azimuth " << azimuth << std::endl;
    return CutDirection::alongAzimuth(azimuth, *rc::gen::arbitrary<bool>());
}

/// All places to the right of the cut, as far as any test shape reaches, in millimetres.
Geometry rightOf(const AreaSweep &sweep, double offset_m)
{
    constexpr double far = 5000.0;
    std::string wkt = "POLYGON ((";
    const double corners[][2] = { { -far, -far }, { far, -far }, { far, offset_m },
        { -far, offset_m }, { -far, -far } };
    for (int i = 0; i < 5; ++i) {
        const PlanePoint place = sweep.placeAt(corners[i][0], corners[i][1]);
        char text[80];
        std::snprintf(text, sizeof text, "%s%.12f %.12f", i > 0 ? ", " : "",
                place.x * millimetresPerMetre, place.y * millimetresPerMetre);
        wkt += text;
    }
    return std::move(Geometry::fromWkt(wkt + "))").value());
}

} // namespace

class TestCutProperties : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { takeTheSameCases(); }
    void cutsHaveTheAreaThatGeosFinds();
    void splitsLoseNothing();
};

void TestCutProperties::cutsHaveTheAreaThatGeosFinds()
{
    QVERIFY(rc::check("the area to the right of a cut", [] {
        const ParcelFabric fabric = anyParcel();
        if (fabric.parcelCount() == 0)
            return;
        const CutDirection direction = anyDirection();
        const GridRings shape = fabric.shape(1);
        const AreaSweep sweep(shape, direction.reference, direction.angle);
        RC_ASSERT(std::abs(sweep.totalArea_m2() - fabric.area_m2(1)) <= 1e-8);
        const double area = fabric.area_m2(1) * (*rc::gen::inRange(1, 1000) / 1000.0);
        const auto cut = sweep.cutFor(area);
        RC_ASSERT(cut.has_value());
        const Geometry polygon = polygonOnGrid(viewsOf(shape));
        const Geometry half = rightOf(sweep, cut->offset_m);
        const Geometry common(GEOSIntersection_r(geosContext(), polygon.get(), half.get()));
        RC_ASSERT(std::abs(common.area() / squareMillimetresPerSquareMetre - area) <= 1e-6);
        RC_ASSERT(std::abs(sweep.cutAt(cut->offset_m).area_m2 - area) <= 1e-7);
    }));
}

void TestCutProperties::splitsLoseNothing()
{
    int tried = 0;
    int made = 0;
    QVERIFY(rc::check("split by area", [&] {
        ParcelFabric fabric = anyParcel();
        if (fabric.parcelCount() == 0)
            return;
        ++tried;
        const std::string before = fabric.dump();
        const double area = fabric.area_m2(1) * (*rc::gen::inRange(50, 950) / 1000.0);
        AreaSplitOptions options;
        options.manyPieces = ManyPieces::Allow;
        const auto split = splitByArea(fabric, 1, anyDirection(), area, options);
        if (!split)
            return;
        const auto report = commit(fabric, split->cut.edit);
        if (!report)
            return;
        ++made;
        Int128 pieces;
        for (const ParcelId parcel : fabric.parcelIds()) {
            const GridRings shape = fabric.shape(parcel);
            RC_ASSERT(polygonOnGrid(viewsOf(shape)).isValid());
            pieces += doubledArea(shape);
        }
        std::int64_t whole = 0;
        for (const AreaChange &change : report->areas)
            whole += change.doubledBefore_mm2;
        RC_ASSERT(pieces == Int128(whole + report->doubledOuterChange_mm2));
        RC_ASSERT(fabric.revert(split->cut.edit).ok());
        RC_ASSERT(fabric.dump() == before);
    }));
    QVERIFY2(made > tried / 2, qPrintable(QStringLiteral("%1 of %2").arg(made).arg(tried)));
    qInfo("%d of %d splits were made", made, tried);
}

QTEST_APPLESS_MAIN(TestCutProperties)
#include "test_cutproperties.moc"
