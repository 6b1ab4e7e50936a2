// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/crs/coordinateoperation.h"
#include "core/crs/gdaltransform.h"
#include "support/crspoints.h"
#include "support/testdata.h"

#include <QTest>

#include <gdal.h>
#include <ogr_api.h>
#include <ogr_spatialref.h>

using namespace spp;

namespace {

Profile cambridge()
{
    return *Profile::load(
            test::sourceFolder() + QStringLiteral("/tests/data/profiles/cambridge-ma"));
}

QPointF moved(const DatumOperation &datum, const QString &from, const QString &to, QPointF point)
{
    const auto by = CoordinateOperation::create(datum, from, to);
    if (!by)
        qFatal("%s", by.error().text().c_str());
    double x = point.x();
    double y = point.y();
    const Result<void> done = by->transform(&x, &y, 1);
    return done ? QPointF(x, y) : QPointF(qInf(), qInf());
}

/// GDAL's own choice; safe as a reference where both CRSs have one datum.
QPointF gdalAlone(const QString &from, const QString &to, QPointF point)
{
    const auto source = gdalReference(from);
    const auto target = gdalReference(to);
    const GdalTransformation transformation(
            OGRCreateCoordinateTransformation(source->get(), target->get()));
    double x = point.x();
    double y = point.y();
    return transformation && transformation->Transform(1, &x, &y) ? QPointF(x, y)
                                                                  : QPointF(qInf(), qInf());
}

/// The boundary of the city in the profile's CRS, held against its known area of 7.1 square miles,
/// land and water.
void checkCity(const QString &folder)
{
    GDALAllRegister();
    const QByteArray path = QStringLiteral("/vsizip/%1/cambridge-ma.gpkg.zip/cambridge-ma.gpkg")
                                    .arg(folder)
                                    .toUtf8();
    GDALDatasetH dataset = GDALOpenEx(path.constData(), GDAL_OF_VECTOR, nullptr, nullptr, nullptr);
    QVERIFY(dataset);
    OGRFeatureH feature = OGR_L_GetNextFeature(GDALDatasetGetLayerByName(dataset, "city_boundary"));
    OGRGeometryH boundary = OGR_F_GetGeometryRef(feature);
    const auto by = CoordinateOperation::create(
            cambridge().datum, QStringLiteral("EPSG:4326"), cambridge().crs);
    const auto transformation = gdalTransformation(*by);
    QCOMPARE(
            OGR_G_Transform(boundary, OGRCoordinateTransformation::ToHandle(transformation->get())),
            OGRERR_NONE);
    const double area_km2 = OGR_G_Area(boundary) / 1e6;
    OGR_F_Destroy(feature);
    GDALClose(dataset);
    QVERIFY2(std::abs(area_km2 - 7.1 * 2.589988) < 0.13, qPrintable(QString::number(area_km2)));
}

} // namespace

class TestCrsForeign : public QObject {
    Q_OBJECT

private slots:
    void projectionsAgreeWithGdalOnOneDatum_data()
    {
        QTest::addColumn<QString>("geographic");
        QTest::addColumn<QString>("projected");
        QTest::addColumn<QPointF>("lonLat");
        const auto row = [](const char *name, const char *geographic, const char *projected,
                                 double lon, double lat) {
            QTest::newRow(name) << QString::fromLatin1(geographic) << QString::fromLatin1(projected)
                                << QPointF(lon, lat);
        };
        row("Lambert, metres", "EPSG:4269", "EPSG:26986", -71.1, 42.37);
        row("Lambert, feet", "EPSG:4269", "EPSG:2249", -71.1, 42.37);
        row("north before east", "EPSG:4147", "EPSG:2044", 105.5, 10.0);
        row("south and west", "EPSG:4148", "EPSG:2053", 28.5, -25.7);
        row("polar", "EPSG:4326", "EPSG:3031", 105.5, -75.0);
        row("polar, both axes south", "EPSG:4326", "EPSG:32661", 105.5, 85.0);
        row("oblique stereographic", "EPSG:4289", "EPSG:28992", 5.4, 52.2);
        row("web Mercator", "EPSG:4326", "EPSG:3857", 105.7, 10.0);
        row("oblique Mercator", "EPSG:4149", "EPSG:21781", 7.4, 46.9);
        row("north first, New Zealand", "EPSG:4167", "EPSG:2193", 174.8, -41.3);
    }
    void projectionsAgreeWithGdalOnOneDatum()
    {
        QFETCH(QString, geographic);
        QFETCH(QString, projected);
        QFETCH(QPointF, lonLat);
        const DatumOperation canTho = Profile::load(QStringLiteral("can-tho"))->datum;
        const QPointF ours = moved(canTho, geographic, projected, lonLat);
        const QPointF theirs = gdalAlone(geographic, projected, lonLat);
        QVERIFY2(test::apart_m(ours, theirs) < 1e-6,
                qPrintable(test::words(ours) + QStringLiteral(", GDAL ") + test::words(theirs)));
        const QPointF back = moved(canTho, projected, geographic, ours);
        QVERIFY(test::apart_m(back, lonLat) < 1e-9);
        const auto by = CoordinateOperation::create(canTho, geographic, projected);
        QVERIFY(!by->usesDatumOperation());
        double x = lonLat.x();
        double y = lonLat.y();
        QVERIFY((*gdalTransformation(*by))->Transform(1, &x, &y));
        QVERIFY(test::apart_m({ x, y }, ours) < 1e-6);
    }

    void aThirdDatumIsNamedAndThenPinned()
    {
        const DatumOperation canTho = Profile::load(QStringLiteral("can-tho"))->datum;
        const auto by = CoordinateOperation::create(
                canTho, QStringLiteral("EPSG:4147"), QStringLiteral("EPSG:5897"));
        QVERIFY(by);
        QVERIFY(by->usesDatumOperation());
        QVERIFY(by->description().contains(QStringLiteral("Hanoi 1972 to WGS 84")));
        QVERIFY(by->description().contains(QStringLiteral("EPSG:6960")));
        QVERIFY(by->pipeline().contains(QStringLiteral("+x=-191.90441429")));
        // The same through WGS 84 by hand.
        const QPointF direct = moved(
                canTho, QStringLiteral("EPSG:4147"), QStringLiteral("EPSG:5897"), { 105.8, 10.0 });
        const QPointF world = moved(
                canTho, QStringLiteral("EPSG:4147"), QStringLiteral("EPSG:4326"), { 105.8, 10.0 });
        const QPointF two
                = moved(canTho, QStringLiteral("EPSG:4326"), QStringLiteral("EPSG:5897"), world);
        QVERIFY(test::apart_m(direct, two) < 0.001);
        const QPointF back
                = moved(canTho, QStringLiteral("EPSG:5897"), QStringLiteral("EPSG:4147"), direct);
        QVERIFY(test::apart_m(back, { 105.8, 10.0 }) < 1e-8);
    }

    void withoutKnownNumbersThereIsNoOperation()
    {
        // EPSG knows no transformation from this datum; PROJ alone would take it as WGS 84.
        const DatumOperation canTho = Profile::load(QStringLiteral("can-tho"))->datum;
        const auto by = CoordinateOperation::create(
                canTho, QStringLiteral("EPSG:4007"), QStringLiteral("EPSG:5897"));
        QVERIFY(!by);
        QCOMPARE(by.error().code, ErrorCode::CrsMismatch);
    }

    void aWithdrawnCodeIsSaidToBeOne()
    {
        const DatumOperation canTho = Profile::load(QStringLiteral("can-tho"))->datum;
        const auto by = CoordinateOperation::create(
                canTho, QStringLiteral("EPSG:6957"), QStringLiteral("EPSG:5897"));
        QVERIFY(by);
        QVERIFY(by->description().contains(QStringLiteral("withdrawn")));
    }

    void theForeignProfileLoads()
    {
        const Profile profile = cambridge();
        QCOMPARE(profile.crs, QStringLiteral("EPSG:26986"));
        QVERIFY(profile.communes.empty());
        QVERIFY(profile.rulePacks.isEmpty());
        QVERIFY(profile.datum.helmert.isEmpty());
        QVERIFY(profile.themes.size() > 10);
    }

    void aProfileOnWgs84ItselfHasNothingToPin()
    {
        DatumOperation world;
        world.description = QStringLiteral("WGS 84");
        world.datumCrs = QStringLiteral("EPSG:4326");
        const auto same = CoordinateOperation::create(
                world, QStringLiteral("EPSG:32648"), QStringLiteral("EPSG:3857"));
        QVERIFY(same);
        QVERIFY(!same->usesDatumOperation());
        const auto other = CoordinateOperation::create(
                world, QStringLiteral("EPSG:32648"), QStringLiteral("EPSG:4147"));
        QVERIFY(other);
        QVERIFY(other->description().contains(QStringLiteral("Hanoi 1972 to WGS 84")));
    }

    void aProjectedDatumIsRefused()
    {
        DatumOperation wrong = Profile::load(QStringLiteral("can-tho"))->datum;
        wrong.datumCrs = QStringLiteral("EPSG:5897");
        const auto by = CoordinateOperation::create(
                wrong, QStringLiteral("EPSG:4326"), QStringLiteral("EPSG:5897"));
        QVERIFY(!by);
        QCOMPARE(by.error().code, ErrorCode::CrsMismatch);
    }

    void theRealCityLiesInItsState()
    {
        const QString folder = test::sharedFolder(QStringLiteral("data/cambridge-ma"));
        if (folder.isEmpty())
            QWARN("the data of the foreign city are not here");
        else
            checkCity(folder);
    }

    void twoDatumsPinnedAsOneMoveNothing()
    {
        const DatumOperation datum = cambridge().datum;
        const auto by = CoordinateOperation::create(
                datum, QStringLiteral("EPSG:4326"), QStringLiteral("EPSG:26986"));
        QVERIFY(by->usesDatumOperation());
        QVERIFY(by->description().contains(QStringLiteral("EPSG:1188")));
        QVERIFY(by->description().contains(QStringLiteral("taken as the same")));
        QVERIFY(!by->pipeline().contains(QStringLiteral("cart")));
        const QPointF point(-71.1, 42.37);
        const QPointF ours
                = moved(datum, QStringLiteral("EPSG:4326"), QStringLiteral("EPSG:26986"), point);
        const QPointF onItsDatum
                = gdalAlone(QStringLiteral("EPSG:4269"), QStringLiteral("EPSG:26986"), point);
        QVERIFY(test::apart_m(ours, onItsDatum) < 1e-6);
        QVERIFY(CoordinateOperation::create(
                datum, QStringLiteral("EPSG:4326"), QStringLiteral("EPSG:4269"))
                        ->isIdentity());
    }
};

QTEST_GUILESS_MAIN(TestCrsForeign)
#include "test_crsforeign.moc"
