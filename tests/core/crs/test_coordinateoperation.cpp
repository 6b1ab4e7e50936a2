// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/crs/coordinateoperation.h"

#include "support/crspoints.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace spp;

namespace {

const DatumOperation &canTho()
{
    static const DatumOperation datum = Profile::load(QStringLiteral("can-tho"))->datum;
    return datum;
}

CoordinateOperation operation(const QString &from, const QString &to)
{
    Result<CoordinateOperation> made = CoordinateOperation::create(canTho(), from, to);
    if (!made)
        qFatal("%s", made.error().text().c_str());
    return std::move(made).value();
}

QPointF moved(const CoordinateOperation &by, double x, double y)
{
    const Result<void> done = by.transform(&x, &y, 1);
    return done ? QPointF(x, y) : QPointF(qInf(), qInf());
}

} // namespace

class TestCoordinateOperation : public QObject {
    Q_OBJECT

private slots:
    void publishedPoints_data() { test::addPublishedPoints(); }
    void publishedPoints()
    {
        QFETCH(QPointF, lonLat);
        QFETCH(QPointF, zone482);
        const CoordinateOperation there
                = operation(QStringLiteral("EPSG:4326"), QStringLiteral("EPSG:5897"));
        const CoordinateOperation back
                = operation(QStringLiteral("EPSG:5897"), QStringLiteral("EPSG:4326"));
        const QPointF projected = moved(there, lonLat.x(), lonLat.y());
        QVERIFY2(test::apart_m(projected, zone482) < 0.001, qPrintable(test::words(projected)));
        const QPointF returned = moved(back, projected.x(), projected.y());
        // Not exact: a plan has no height, and that of the one ellipsoid is not that of the other.
        QVERIFY(test::apart_m(moved(there, returned.x(), returned.y()), projected) < 0.001);
        QVERIFY(std::hypot(returned.x() - lonLat.x(), returned.y() - lonLat.y()) < 1e-8);
    }

    void theOtherOperationDoesNotAppear()
    {
        const QPointF ninhKieu
                = moved(operation(QStringLiteral("EPSG:4326"), QStringLiteral("EPSG:5897")),
                        105.7837, 10.0340);
        QVERIFY(test::apart_m(ninhKieu, test::ninhKieuThrough5194()) > 0.8);
    }

    void socTrangInItsOwnZone()
    {
        const QPointF point
                = moved(operation(QStringLiteral("EPSG:4326"), QStringLiteral("EPSG:9209")),
                        105.9740, 9.6025);
        QVERIFY2(test::apart_m(point, { 551830.644, 1061930.486 }) < 0.001,
                qPrintable(test::words(point)));
    }

    void zoneToZoneHasNoDatumStep()
    {
        const CoordinateOperation zones
                = operation(QStringLiteral("EPSG:9209"), QStringLiteral("EPSG:5897"));
        QVERIFY(!zones.pipeline().contains(QLatin1String("helmert")));
        QVERIFY(!zones.pipeline().contains(QLatin1String("unitconvert")));
        QVERIFY(!zones.usesDatumOperation());
        QCOMPARE(zones.description(), QStringLiteral("EPSG:9209 → EPSG:5897 (no datum change)"));
        const QPointF point = moved(zones, 551830.644, 1061930.486);
        QVERIFY(test::apart_m(point, { 606714.298, 1062045.908 }) < 0.001);
    }

    void thePipelineIsTheOnePublished()
    {
        const CoordinateOperation pinned
                = operation(QStringLiteral("EPSG:5897"), QStringLiteral("EPSG:4326"));
        QCOMPARE(pinned.pipeline(),
                QStringLiteral("+proj=pipeline "
                               "+step +inv +proj=tmerc +lat_0=0 +lon_0=105 +k=0.9999 +x_0=500000 "
                               "+y_0=0 +ellps=WGS84 "
                               "+step +proj=push +v_3 +step +proj=cart +ellps=WGS84 "
                               "+step +proj=helmert +x=-191.90441429 +y=-39.30318279 "
                               "+z=-111.45032835 +rx=-0.00928836 +ry=0.01975479 +rz=-0.00427372 "
                               "+s=0.252906278 +convention=coordinate_frame "
                               "+step +inv +proj=cart +ellps=WGS84 +step +proj=pop +v_3 "
                               "+step +proj=unitconvert +xy_in=rad +xy_out=deg"));
        QVERIFY(pinned.usesDatumOperation());
        QVERIFY(pinned.description().contains(QLatin1String("EPSG:6960")));
    }

    void sameCrsIsIdentity_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("same code") << "EPSG:5897"
                                   << "EPSG:5897";
        QTest::newRow("lower case") << "epsg:5897"
                                    << "EPSG:5897";
        QTest::newRow("WGS 84 by two authorities") << "OGC:CRS84"
                                                   << "EPSG:4326";
        QTest::newRow("with and without height") << "EPSG:4979"
                                                 << "EPSG:4326";
    }
    void sameCrsIsIdentity()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        const CoordinateOperation same = operation(from, to);
        QCOMPARE(same.pipeline(), QStringLiteral("+proj=noop"));
        QVERIFY(same.isIdentity());
        QCOMPARE(moved(same, 1.0, 2.0), QPointF(1.0, 2.0));
    }

    void noSeamAtTheEdgeOfTheOtherOperation()
    {
        // EPSG:5194 ends at 9.35° N; a library that chooses per point jumps by 0.8 m there.
        const CoordinateOperation there
                = operation(QStringLiteral("EPSG:4326"), QStringLiteral("EPSG:5897"));
        const double step = 1e-5;
        QPointF before = moved(there, 105.98, 9.345);
        double expected = 0.0;
        for (int i = 1; i <= 1000; ++i) {
            const QPointF now = moved(there, 105.98, 9.345 + i * step);
            const double length = test::apart_m(now, before);
            if (i > 1)
                QVERIFY2(std::abs(length - expected) < 1e-5, qPrintable(test::words(now)));
            expected = length;
            before = now;
        }
    }

    void heightsDoNotMoveThePlan()
    {
        const CoordinateOperation there
                = operation(QStringLiteral("EPSG:4326"), QStringLiteral("EPSG:5897"));
        const auto flat = engine::Geometry::fromWkt("POINT (105.7837 10.034)");
        const auto high = engine::Geometry::fromWkt("POINT Z (105.7837 10.034 300)");
        QCOMPARE(there.transform(*flat)->wkt(6), there.transform(*high)->wkt(6));
    }

    void geometriesKeepTheirShape()
    {
        const CoordinateOperation zones
                = operation(QStringLiteral("EPSG:9209"), QStringLiteral("EPSG:5897"));
        const auto square = engine::Geometry::box({ 551800, 1061900, 551900, 1062000 });
        const auto projected = zones.transform(square);
        QVERIFY(projected);
        // crs.md §4: +0.0216 % at Sóc Trăng city.
        QVERIFY(std::abs(projected->area() / square.area() - 1.000216) < 2e-6);
        QVERIFY(zones.transform(engine::Geometry())->isNull());
    }

    void boxesHoldTheirContents()
    {
        const CoordinateOperation there
                = operation(QStringLiteral("EPSG:9209"), QStringLiteral("EPSG:4326"));
        const engine::Box box{ 500000, 1000000, 620000, 1150000 };
        const auto moved_ = there.transform(box);
        QVERIFY(moved_);
        for (int i = 0; i <= 10; ++i) {
            for (int j = 0; j <= 10; ++j) {
                const QPointF p = moved(there, box.xmin + i * 12000.0, box.ymin + j * 15000.0);
                QVERIFY(moved_->grown(1e-9).contains({ p.x(), p.y(), p.x(), p.y() }));
            }
        }
        QVERIFY(there.transform(engine::Box())->isEmpty());
    }

    void refusedWithReason_data()
    {
        QTest::addColumn<QString>("crs");
        QTest::addColumn<QString>("word");
        QTest::newRow("unknown code") << "EPSG:999999"
                                      << "EPSG:999999";
        QTest::newRow("unknown authority") << "NOBODY:1"
                                           << "NOBODY:1";
        QTest::newRow("no code") << "VN-2000"
                                 << "VN-2000";
        QTest::newRow("empty") << ""
                               << "EPSG:4326";
        QTest::newRow("vertical") << "EPSG:5727"
                                  << "not a horizontal";
        QTest::newRow("geocentric") << "EPSG:4978"
                                    << "not a horizontal";
    }
    void refusedWithReason()
    {
        QFETCH(QString, crs);
        QFETCH(QString, word);
        const auto made = CoordinateOperation::create(canTho(), crs, QStringLiteral("EPSG:5897"));
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::CrsMismatch);
        QVERIFY2(made.error().text().find(word.toStdString()) != std::string::npos,
                made.error().text().c_str());
    }

    void aPointWithoutImageIsNamed()
    {
        const CoordinateOperation there
                = operation(QStringLiteral("EPSG:4326"), QStringLiteral("EPSG:5897"));
        double x[] = { 105.0, 585713.5 };
        double y[] = { 10.0, 1109718.6 };
        const Result<void> done = there.transform(x, y, 2);
        QVERIFY(!done);
        QVERIFY(done.error().text().find("585713.5") != std::string::npos);
        double nan[] = { qQNaN() };
        QVERIFY(!operation(QStringLiteral("EPSG:5897"), QStringLiteral("EPSG:5897"))
                         .transform(nan, nan, 1));
    }

    void aMissingDatabaseIsNamedWithAdvice()
    {
        // A folder of another program with a proj.db that is none.
        const QTemporaryDir folder;
        QFile broken(folder.filePath(QStringLiteral("proj.db")));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("not a database") > 0);
        broken.close();
        const QByteArray before = qgetenv("PROJ_DATA");
        qputenv("PROJ_DATA", folder.path().toUtf8());
        const auto made = CoordinateOperation::create(
                canTho(), QStringLiteral("EPSG:4326"), QStringLiteral("EPSG:5897"));
        before.isEmpty() ? qunsetenv("PROJ_DATA") : qputenv("PROJ_DATA", before);
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::Environment);
        QVERIFY(made.error().advice.find("PROJ_DATA") != std::string::npos);
    }

    void clonesWorkInOtherThreads()
    {
        const CoordinateOperation there
                = operation(QStringLiteral("EPSG:4326"), QStringLiteral("EPSG:5897"));
        std::vector<QPointF> results(4);
        std::vector<std::thread> threads;
        for (QPointF &result : results) {
            auto copy = std::make_shared<CoordinateOperation>(std::move(*there.clone()));
            threads.emplace_back([copy, &result] {
                for (int i = 0; i < 1000; ++i)
                    result = moved(*copy, 105.7837, 10.0340);
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        for (const QPointF &result : results)
            QCOMPARE(result, moved(there, 105.7837, 10.0340));
    }
};

QTEST_GUILESS_MAIN(TestCoordinateOperation)
#include "test_coordinateoperation.moc"
