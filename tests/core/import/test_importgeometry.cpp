// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "importfixture.h"

using namespace spp;
using namespace spp::test;

/// What becomes of geometries, and of coordinates that claim a wrong CRS.
class TestImportGeometry : public QObject {
    Q_OBJECT

private:
    const QString file = QStringLiteral("source.gpkg");

private slots:
    void geometry_data()
    {
        QTest::addColumn<QString>("wkt");
        QTest::addColumn<QString>("stored"); ///< AsText with two decimals; empty: rejected
        QTest::addColumn<bool>("repaired");
        QTest::addColumn<bool>("check");
        const auto row = [](const char *name, const char *wkt, const char *stored,
                                 bool repaired = false, bool check = false) {
            QTest::newRow(name) << QString::fromLatin1(wkt) << QString::fromLatin1(stored)
                                << repaired << check;
        };
        // Small numbers here; the commune is left out so that no guard minds.
        row("multi stays multi",
                "MULTIPOLYGON (((0 0,10 0,10 10,0 10,0 0)),((20 0,30 0,30 10,20 10,20 0)))", "200");
        row("height and measure are dropped", "POLYGON ZM ((0 0 5 1,10 0 5 1,10 10 5 1,0 0 5 1))",
                "50");
        row("an arc becomes straight", "CURVEPOLYGON (CIRCULARSTRING (0 0,5 5,10 0,5 -5,0 0))",
                "78.5");
        row("a bow tie is repaired and listed for a check", "POLYGON ((0 0,10 10,10 0,0 10,0 0))",
                "50", true, true);
        row("a spike is repaired without a check",
                "POLYGON ((0 0,10 0,10 10,10 20,10 10,0 10,0 0))", "100", true, false);
        row("a ring of no area is rejected", "POLYGON ((0 0,10 0,0 0,0 0))", "");
        row("a ring of three points is rejected", "POLYGON ((0 0,10 0,0 0))", "");
        row("a line in a theme of areas is rejected", "LINESTRING (0 0,10 0,10 10,0 0)", "");
        row("a collection gives its areas",
                "GEOMETRYCOLLECTION (POINT (1 1),POLYGON ((0 0,10 0,10 10,0 0)))", "50");
        row("an empty area is rejected", "POLYGON EMPTY", "");
        row("nothing is rejected", "", "");
        row("a triangulated surface keeps its area",
                "TIN (((0 0,10 0,10 10,0 0)),((0 0,10 10,0 10,0 0)))", "100", true, false);
    }
    void geometry()
    {
        QFETCH(QString, wkt);
        QFETCH(QString, stored);
        QFETCH(bool, repaired);
        QFETCH(bool, check);
        Fixture fixture;
        GivenSource source = one(wkt);
        source.features.push_back(parcel(2, square(2, 0, 0))); // something must be accepted
        for (GivenFeature &feature : source.features)
            feature.values[2] = QString();
        const auto report = fixture.import(source);
        QVERIFY2(report, report ? "" : report.error().text().c_str());
        QVERIFY(!report->crsVerified); // no commune was stated
        const QVariant area = fixture.single(
                QStringLiteral("SELECT map_area_m2 FROM parcel WHERE number = '1'"));
        QCOMPARE(area.isValid(), !stored.isEmpty());
        QCOMPARE(report->rejected, stored.isEmpty() ? 1 : 0);
        QCOMPARE(fixture.single(QStringLiteral("SELECT count(*) FROM rejected_feature")).toInt(),
                stored.isEmpty() ? 1 : 0);
        if (!stored.isEmpty())
            QVERIFY(std::abs(area.toDouble() - stored.toDouble()) < 0.06);
        QCOMPARE(report->repaired, repaired ? 1 : 0);
        QCOMPARE(!report->repairs.empty() && report->repairs.front().check, check);
    }

    void closedLinesOfADrawingBecomeAreas()
    {
        Fixture fixture;
        GivenSource source{ QStringLiteral("DXF"), {}, {}, {}, {}, wkbUnknown };
        source.features = { { QStringLiteral("LINESTRING (585000 1109700,585010 1109700,585010 "
                                             "1109710,585000 1109700)"),
                                    {} },
            { QStringLiteral("LINESTRING (585000 1109700,585010 1109700)"), {} },
            { QStringLiteral("POINT (585000 1109700)"), {} } };
        QVERIFY(source.write(fixture.path(QStringLiteral("plan.dxf"))));
        ImportOptions options
                = fixture.options(QStringLiteral("parcels"), QStringLiteral("plan.dxf"));
        options.crs = QStringLiteral("EPSG:5897");
        options.constants = { { QStringLiteral("sheet"), QStringLiteral("1") },
            { QStringLiteral("number"), QStringLiteral("1") } };
        const auto report = fixture.import(options);
        QVERIFY2(report, report ? "" : report.error().text().c_str());
        QCOMPARE(report->accepted, 1);
        QCOMPARE(report->geometry.closedLines, 1);
        QCOMPARE(report->rejected, 1); // the open line could be a boundary
        QCOMPARE(report->annotations, 1); // the point cannot
        QCOMPARE(report->read, 3);
    }

    void dataOfAnotherMeridianAreRefused()
    {
        // Sóc Trăng data are on 105°30′ (EPSG:9209); read as 105°00′ they would lie 55 km west.
        Fixture fixture;
        GivenSource source = parcels(2);
        source.crs.clear();
        const QString east = QStringLiteral("31510"); // a commune of former Sóc Trăng
        for (size_t i = 0; i < 2; ++i) {
            source.features[i].wkt = square(int(i), 551830.0, 1061930.0);
            source.features[i].values[2] = east;
        }
        QVERIFY(source.write(fixture.path(file)));
        ImportOptions options = fixture.options(QStringLiteral("parcels"), file);
        options.crs = QStringLiteral("EPSG:5897");
        const QString before = fixture.state();
        const auto wrong = fixture.import(options);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, ErrorCode::CrsMismatch);
        QVERIFY(QString::fromStdString(wrong.error().advice).contains(QLatin1String("EPSG:9209")));
        QCOMPARE(fixture.state(), before);
        options.crs = QStringLiteral("EPSG:9209");
        const auto right = fixture.import(options);
        QVERIFY2(right, right ? "" : right.error().text().c_str());
        QVERIFY(right->crsVerified);
        // Areas stay those of the source's own zone.
        QCOMPARE(fixture.single(QStringLiteral("SELECT sum(map_area_m2) FROM parcel")).toDouble(),
                200.0);
        QCOMPARE(fixture.column(QStringLiteral("SELECT DISTINCT map_area_crs FROM parcel")),
                QStringLiteral("EPSG:9209"));
        QVERIFY(fixture.single(QStringLiteral("SELECT sum(ST_Area(geom)) FROM parcel")).toDouble()
                > 200.01);
    }

    void aSourceWithoutCrsIsNotGuessed()
    {
        Fixture fixture;
        GivenSource source = parcels(1);
        source.crs.clear();
        const auto report = fixture.import(source);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::BadInput);
        QVERIFY(QString::fromStdString(report.error().advice).contains(QLatin1String("EPSG:9209")));
    }

    void exchangedAxesAreNamed()
    {
        Fixture fixture;
        GivenSource source = one(QStringLiteral("POLYGON ((1109700 585000,1109710 585000,1109710 "
                                                "585010,1109700 585000))"));
        const auto refused = fixture.import(source);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::CrsMismatch);
        QVERIFY(QString::fromStdString(refused.error().advice)
                        .contains(QLatin1String("--swap-axes")));
        source.features[0].values[2] = QString(); // the same without a commune
        const auto alone = fixture.import(source);
        QVERIFY(!alone);
        QVERIFY(QString::fromStdString(alone.error().advice)
                        .contains(QLatin1String("--swap-axes")));
        ImportOptions options = fixture.options(QStringLiteral("parcels"), file);
        options.swapAxes = true;
        QVERIFY(fixture.import(options));
        QCOMPARE(fixture.single(QStringLiteral("SELECT MbrMaxX(geom) FROM parcel")).toDouble(),
                585010.0);
    }
};

QTEST_GUILESS_MAIN(TestImportGeometry)
#include "test_importgeometry.moc"
