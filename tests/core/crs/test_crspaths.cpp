// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/crs/coordinateoperation.h"
#include "core/crs/gdaltransform.h"
#include "core/crs/qgistransformcontext.h"
#include "support/crspoints.h"
#include "support/gdalraster.h"

#include <QTemporaryDir>
#include <QTest>

#include <gdal_alg.h>
#include <gdal_utils.h>
#include <ogr_geometry.h>
#include <ogr_spatialref.h>
#include <qgscoordinatetransform.h>
#include <qgsmapsettings.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

using namespace spp;

namespace {

const QString wgs84 = QStringLiteral("EPSG:4326");
const QString zone482 = QStringLiteral("EPSG:5897");
const QString zone10530 = QStringLiteral("EPSG:9209");

const Profile &canTho()
{
    static const Profile profile = *Profile::load(QStringLiteral("can-tho"));
    return profile;
}

CoordinateOperation operation(const QString &from, const QString &to)
{
    Result<CoordinateOperation> made = CoordinateOperation::create(canTho().datum, from, to);
    if (!made)
        qFatal("%s", made.error().text().c_str());
    return std::move(made).value();
}

QPointF throughOgr(const QString &from, const QString &to, QPointF point)
{
    const auto transformation = gdalTransformation(operation(from, to));
    double x = point.x();
    double y = point.y();
    return transformation && (*transformation)->Transform(1, &x, &y) ? QPointF(x, y)
                                                                     : QPointF(qInf(), qInf());
}

QPointF throughQgis(const QString &from, const QString &to, QPointF point)
{
    static const auto context = qgisTransformContext(canTho());
    if (!context)
        qFatal("%s", context.error().text().c_str());
    const QgsCoordinateTransform transform(
            QgsCoordinateReferenceSystem(from), QgsCoordinateReferenceSystem(to), *context);
    return transform.transform(QgsPointXY(point.x(), point.y())).toQPointF();
}

/// Where GDAL's image transformer, which warps rasters, puts the corner of a raster.
QPointF throughWarp(const QString &from, const QString &to, QPointF point)
{
    const CoordinateOperation by = operation(from, to);
    const test::GdalRaster raster(from, point, 1e-6);
    test::GdalList options;
    const QStringList stated = *gdalTransformerOptions(by);
    for (const QString &option : stated)
        options.add(option);
    void *transformer = GDALCreateGenImgProjTransformer2(raster.get(), nullptr, options.get());
    double x = 0.0; // of the raster's corner, in pixels
    double y = 0.0;
    double z = 0.0;
    int done = 0;
    if (transformer)
        GDALGenImgProjTransform(transformer, FALSE, 1, &x, &y, &z, &done);
    GDALDestroyGenImgProjTransformer(transformer);
    return done ? QPointF(x, y) : QPointF(qInf(), qInf());
}

std::unique_ptr<QgsProject> canvasProject; // gone before QGIS is, see cleanupTestCase()

/// Where the map window puts a point of a layer in another CRS.
QPointF throughCanvas(const QString &from, const QString &to, QPointF point)
{
    if (!canvasProject) {
        canvasProject = std::make_unique<QgsProject>();
        const Result<void> applied = applyToProject(*canvasProject, canTho());
        if (!applied)
            qFatal("%s", applied.error().text().c_str());
    }
    const QgsVectorLayer layer(QStringLiteral("Point?crs=") + from, QStringLiteral("points"),
            QStringLiteral("memory"));
    QgsMapSettings settings;
    settings.setDestinationCrs(QgsCoordinateReferenceSystem(to));
    settings.setTransformContext(canvasProject->transformContext());
    return settings.layerToMapCoordinates(&layer, QgsPointXY(point.x(), point.y())).toQPointF();
}

QPointF throughProj(const QString &from, const QString &to, QPointF point)
{
    double x = point.x();
    double y = point.y();
    const Result<void> done = operation(from, to).transform(&x, &y, 1);
    return done ? QPointF(x, y) : QPointF(qInf(), qInf());
}

using Path = QPointF (*)(const QString &, const QString &, QPointF);
const std::vector<std::pair<const char *, Path>> &paths()
{
    static const std::vector<std::pair<const char *, Path>> all{ { "PROJ", throughProj },
        { "OGR", throughOgr }, { "GDAL warp", throughWarp }, { "QGIS", throughQgis },
        { "QGIS canvas", throughCanvas } };
    return all;
}

} // namespace
Q_DECLARE_METATYPE(Path)

class TestCrsPaths : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        GDALAllRegister();
        qRegisterMetaType<Path>();
    }

    void cleanupTestCase() { canvasProject.reset(); }

    void everyPathGivesThePublishedNumbers_data()
    {
        QTest::addColumn<Path>("path");
        for (const auto &[name, path] : paths())
            QTest::newRow(name) << path;
    }
    void everyPathGivesThePublishedNumbers()
    {
        QFETCH(Path, path);
        for (const test::PublishedPoint &known : test::publishedPoints()) {
            const QPointF there = path(wgs84, zone482, known.lonLat);
            QVERIFY2(test::apart_m(there, known.zone482) < 0.001, qPrintable(test::words(there)));
            const QPointF back = path(zone482, wgs84, known.zone482);
            // One millimetre is 9e-9 degrees.
            QVERIFY2(std::abs(back.x() - known.lonLat.x()) < 9e-9
                            && std::abs(back.y() - known.lonLat.y()) < 9e-9,
                    qPrintable(test::words(back)));
            const QPointF again = path(wgs84, zone482, back);
            QVERIFY(test::apart_m(again, known.zone482) < 0.001);
        }
        const QPointF ninhKieu = path(wgs84, zone482, { 105.7837, 10.0340 });
        QVERIFY(test::apart_m(ninhKieu, test::ninhKieuThrough5194()) > 0.8);
        const QPointF socTrang = path(wgs84, zone10530, { 105.9740, 9.6025 });
        QVERIFY(test::apart_m(socTrang, { 551830.644, 1061930.486 }) < 0.001);
        const QPointF zones = path(zone10530, zone482, { 551830.644, 1061930.486 });
        QVERIFY(test::apart_m(zones, { 606714.298, 1062045.908 }) < 0.001);
    }

    void noPathHasASeam_data() { everyPathGivesThePublishedNumbers_data(); }
    void noPathHasASeam()
    {
        // EPSG:5194 ends at 9.35° N. Steps of a tenth of a second of arc, 3.07 m.
        QFETCH(Path, path);
        const double step = 0.1 / 3600;
        QPointF before = path(wgs84, zone482, { 105.98, 9.35 - 4 * step });
        for (int i = -3; i <= 4; ++i) {
            const QPointF now = path(wgs84, zone482, { 105.98, 9.35 + i * step });
            QVERIFY2(std::abs(test::apart_m(now, before) - 3.0717) < 0.001,
                    qPrintable(QString::number(test::apart_m(now, before), 'f', 5)));
            before = now;
        }
    }

    void ogrGeometriesGoTheSameWay()
    {
        const auto transformation = gdalTransformation(operation(wgs84, zone482));
        OGRPoint point(105.7837, 10.0340);
        QCOMPARE(point.transform(transformation->get()), OGRERR_NONE);
        QVERIFY(test::apart_m({ point.getX(), point.getY() }, { 585713.494, 1109718.588 }) < 0.001);
    }

    void aWarpedRasterLiesWhereThePointsLie()
    {
        // The whole tool: warp a small raster and compare the place of its result.
        const CoordinateOperation by = operation(wgs84, zone482);
        const QPointF corner(105.7837, 10.0340);
        const test::GdalRaster raster(wgs84, corner, 1e-6);
        test::GdalList arguments;
        const QStringList stated = *gdalArguments(by);
        for (const QString &argument : stated)
            arguments.add(argument);
        for (const char *argument : { "-of", "MEM", "-et", "0" })
            arguments.add(QString::fromLatin1(argument));
        GDALWarpAppOptions *options = GDALWarpAppOptionsNew(arguments.get(), nullptr);
        GDALDatasetH source = raster.get();
        GDALDatasetH warped = GDALWarp("", nullptr, 1, &source, options, nullptr);
        GDALWarpAppOptionsFree(options);
        QVERIFY(warped);
        double place[6] = {};
        GDALGetGeoTransform(warped, place);
        GDALClose(warped);
        const double side = raster.size() * 1e-6;
        const auto box = by.transform(
                engine::Box{ corner.x(), corner.y() - side, corner.x() + side, corner.y() });
        QVERIFY2(std::abs(place[0] - box->xmin) < 0.001,
                qPrintable(QString::number(place[0], 'f', 4)));
        QVERIFY2(std::abs(place[3] - box->ymax) < 0.001,
                qPrintable(QString::number(place[3], 'f', 4)));
    }

    void latitudeFirstIsOnlyForGdal()
    {
        const CoordinateOperation by = operation(wgs84, zone482);
        QVERIFY(!by.pipeline().contains(QLatin1String("axisswap")));
        QVERIFY(gdalOperation(by)->contains(QLatin1String("axisswap")));
        QVERIFY(!gdalOperation(operation(zone10530, zone482))->contains(QLatin1String("axisswap")));
        QCOMPARE(*gdalOperation(operation(wgs84, wgs84)), QStringLiteral("+proj=noop"));
    }

    void theContextHoldsEveryPairOfTheProfile()
    {
        const auto context = qgisTransformContext(canTho(), { QStringLiteral("EPSG:32648") });
        QVERIFY(context);
        QStringList all = canTho().sourceCrsChoices;
        all << wgs84 << QStringLiteral("EPSG:3857") << QStringLiteral("EPSG:32648");
        all.removeDuplicates();
        for (const QString &from : all) {
            for (const QString &to : all) {
                if (from == to)
                    continue;
                QCOMPARE(context->calculateCoordinateOperation(QgsCoordinateReferenceSystem(from),
                                 QgsCoordinateReferenceSystem(to)),
                        operation(from, to).pipeline());
            }
        }
        QVERIFY(!qgisTransformContext(canTho(), { QStringLiteral("EPSG:999999") }));
    }

    void aProjectKeepsTheOperationsInItsFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("map.qgs"));
        {
            QgsProject project;
            QVERIFY(applyToProject(project, canTho()));
            QVERIFY(project.write(path));
        }
        QgsProject reread;
        QVERIFY(reread.read(path));
        QCOMPARE(reread.crs().authid(), zone482);
        const QgsCoordinateTransform transform(
                QgsCoordinateReferenceSystem(wgs84), reread.crs(), reread.transformContext());
        const QPointF point = transform.transform(QgsPointXY(105.7837, 10.0340)).toQPointF();
        QVERIFY(test::apart_m(point, { 585713.494, 1109718.588 }) < 0.001);
    }

    void gdalSaysWhatItDoesNotKnow()
    {
        const auto reference = gdalReference(QStringLiteral("EPSG:999999"));
        QVERIFY(!reference);
        QVERIFY(reference.error().text().find("EPSG:999999") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestCrsPaths)
#include "test_crspaths.moc"
