// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/exporter.h"
#include "core/import/exportformat.h"
#include "importfixture.h"

#include <QDir>

using namespace spp;
using namespace spp::test;

namespace {

Result<ExportReport> exportTo(Fixture &fixture, const QString &theme, const QString &name,
        const QString &crs = {}, bool personal = false)
{
    ExportOptions options;
    options.theme = theme;
    options.output = fixture.path(name);
    options.crs = crs;
    options.withPersonal = personal;
    Feedback silent;
    return exportTheme(fixture.territory(), options, silent);
}

/// What plain GDAL finds in a file: area, first x, and the texts of each feature.
struct Found {
    std::vector<double> areas;
    std::vector<double> xmin;
    QStringList uses;
    QStringList fields;
};

Found readBack(const QString &path)
{
    Found found;
    GDALAllRegister();
    auto *dataset = GDALDataset::FromHandle(
            GDALOpenEx(qPrintable(path), GDAL_OF_VECTOR, nullptr, nullptr, nullptr));
    if (!dataset)
        qFatal("GDAL cannot read %s", qPrintable(path));
    for (auto &&feature : dataset->GetLayer(0)) {
        std::unique_ptr<OGRGeometry> geometry;
        if (feature->GetGeometryRef())
            geometry.reset(feature->GetGeometryRef()->clone());
        else if (feature->GetFieldIndex("WKT") >= 0) {
            OGRGeometry *parsed = nullptr;
            OGRGeometryFactory::createFromWkt(feature->GetFieldAsString("WKT"), nullptr, &parsed);
            geometry.reset(parsed);
        }
        OGREnvelope envelope;
        geometry->getEnvelope(&envelope);
        found.xmin.push_back(envelope.MinX);
        double area = 0.0;
        if (OGR_GT_IsSurface(geometry->getGeometryType()))
            area = geometry->toSurface()->get_Area();
        else if (wkbFlatten(geometry->getGeometryType()) == wkbMultiPolygon)
            area = geometry->toMultiPolygon()->get_Area();
        found.areas.push_back(area);
        const int use = feature->GetFieldIndex("land_use");
        found.uses.append(use < 0 ? QString() : QString::fromUtf8(feature->GetFieldAsString(use)));
    }
    const OGRFeatureDefn *definition = dataset->GetLayer(0)->GetLayerDefn();
    for (int i = 0; i < definition->GetFieldCount(); ++i)
        found.fields.append(QString::fromUtf8(definition->GetFieldDefn(i)->GetNameRef()));
    GDALClose(dataset);
    return found;
}

GivenSource withNames()
{
    GivenSource source = parcels(3);
    source.fields.append(QStringLiteral("owner"));
    const QStringList uses{ QStringLiteral("ODT, đất ở"), QStringLiteral("CLN \"cũ\""), QString() };
    for (int i = 0; i < 3; ++i) {
        source.features[size_t(i)].values[3] = uses[i];
        source.features[size_t(i)].values.append(QStringLiteral("Nguyễn Văn A"));
    }
    source.features[0].wkt = QStringLiteral(
            "POLYGON ((585020 1109700,585030 1109700,585030 1109710,585020 1109710,585020 1109700),"
            "(585022 1109702,585022 1109704,585024 1109704,585024 1109702,585022 1109702))");
    return source;
}

} // namespace

class TestExport : public QObject {
    Q_OBJECT

private slots:
    void readsBackEqual_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<double>("precision"); ///< of a coordinate, in metres
        QTest::addColumn<bool>("hasFields");
        QTest::newRow("shapefile") << "out.shp" << 1e-9 << true;
        QTest::newRow("GeoPackage") << "out.gpkg" << 1e-9 << true;
        QTest::newRow("DXF") << "out.dxf" << 1e-6 << false;
        QTest::newRow("MapInfo TAB") << "out.tab" << 1e-5 << true;
        QTest::newRow("MapInfo MIF") << "out.mif" << 1e-6 << true;
        QTest::newRow("CSV") << "out.csv" << 1e-6 << true;
    }
    void readsBackEqual()
    {
        QFETCH(QString, name);
        QFETCH(double, precision);
        QFETCH(bool, hasFields);
        Fixture fixture;
        QVERIFY(fixture.import(withNames()));
        const auto report = exportTo(fixture, QStringLiteral("parcels"), name);
        QVERIFY2(report, report ? "" : report.error().text().c_str());
        QCOMPARE(report->features, 3);
        const Found found = readBack(fixture.path(name));
        QCOMPARE(found.areas.size(), size_t(3));
        for (size_t i = 0; i < 3; ++i) {
            const double area = i == 0 ? 96.0 : 100.0; // the first one has a hole of 4 m²
            QVERIFY2(std::abs(found.areas[i] - area) < 100 * precision,
                    qPrintable(QString::number(found.areas[i], 'f', 9)));
            QVERIFY(std::abs(found.xmin[i] - (585020.0 + 20.0 * double(i))) < precision);
        }
        if (hasFields) {
            QCOMPARE(found.uses,
                    (QStringList{ QStringLiteral("ODT, đất ở"), QStringLiteral("CLN \"cũ\""),
                            QString() }));
        }
        // Nobody's name leaves with an ordinary export, under any field.
        QVERIFY(!found.fields.contains(QStringLiteral("land_user")));
        QCOMPARE(report->leftOut, QStringList{ QStringLiteral("land_user") });
        QVERIFY(QDir(fixture.path({}))
                        .entryList({ QStringLiteral(".spp-export*") }, QDir::Dirs | QDir::Hidden)
                        .isEmpty());
    }

    void comesBackThroughImport_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : { "out.shp", "out.gpkg", "out.geojson", "out.mif", "out.csv" })
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void comesBackThroughImport()
    {
        QFETCH(QString, name);
        Fixture fixture;
        QVERIFY(fixture.import(withNames()));
        const auto exported = exportTo(fixture, QStringLiteral("parcels"), name);
        QVERIFY2(exported, exported ? "" : exported.error().text().c_str());
        const QString content = QStringLiteral(
                "SELECT sheet || number || coalesce(land_use, '-') || legal_area_m2 || ' ' || "
                "round(ST_Area(geom), 3) FROM parcel WHERE retired_by IS NULL ORDER BY number");
        const QString before = fixture.column(content);
        ImportOptions options = fixture.options(QStringLiteral("parcels"), name);
        options.existing = ImportOptions::Existing::Replace;
        if (!name.endsWith(QLatin1String("shp")) && !name.endsWith(QLatin1String("gpkg")))
            options.crs = exported->crs;
        const auto imported = fixture.import(options);
        QVERIFY2(imported, imported ? "" : imported.error().text().c_str());
        QCOMPARE(fixture.column(content), before);
        QVERIFY(imported->crsVerified);
    }

    void geoJsonIsInWgs84WithThePinnedOperation()
    {
        // crs.md: Ninh Kiều, 10.0340 N 105.7837 E, is 585713.494, 1109718.588.
        Fixture fixture;
        GivenSource source = parcels(0);
        source.features = { parcel(1,
                QStringLiteral("POLYGON ((585713.494 1109718.588,585723.494 1109718.588,585723.494 "
                               "1109728.588,585713.494 1109718.588))")) };
        QVERIFY(fixture.import(source));
        const auto report
                = exportTo(fixture, QStringLiteral("parcels"), QStringLiteral("a.geojson"));
        QVERIFY2(report, report ? "" : report.error().text().c_str());
        QVERIFY(report->operation.contains(QLatin1String("EPSG:6960")));
        const Found found = readBack(fixture.path(QStringLiteral("a.geojson")));
        QVERIFY(std::abs(found.xmin[0] - 105.7837) < 1e-8);
    }

    void personalDataLeaveOnlyWhenAskedForAndAreRecorded()
    {
        Fixture fixture;
        QVERIFY(fixture.import(withNames()));
        const auto report
                = exportTo(fixture, QStringLiteral("parcels"), QStringLiteral("p.gpkg"), {}, true);
        QVERIFY2(report, report ? "" : report.error().text().c_str());
        QVERIFY(readBack(fixture.path(QStringLiteral("p.gpkg")))
                        .fields.contains(QStringLiteral("land_user")));
        QCOMPARE(fixture.single(QStringLiteral("SELECT count(*) FROM audit_log WHERE action = "
                                               "'export-personal'"))
                         .toInt(),
                1);
    }

    void shapefileNamesAreToldWhenTheyChange()
    {
        Fixture fixture;
        QVERIFY(fixture.import(parcels(1)));
        const auto report = exportTo(fixture, QStringLiteral("parcels"), QStringLiteral("out.shp"));
        QVERIFY(report);
        QCOMPARE(report->renamed.value(QStringLiteral("net_plot_area_m2")),
                QStringLiteral("net_plot_a"));
        QVERIFY(report->files.contains(QStringLiteral("out.cpg")));
        QFile cpg(fixture.path(QStringLiteral("out.cpg")));
        QVERIFY(cpg.open(QIODevice::ReadOnly));
        QCOMPARE(cpg.readAll().trimmed(), QByteArray("UTF-8"));
        QCOMPARE(shortNames({ QStringLiteral("map_area_m2"), QStringLiteral("map_area_mx") }, 10),
                (QStringList{ QStringLiteral("map_area_m"), QStringLiteral("map_area_1") }));
    }

    void refuses()
    {
        Fixture fixture;
        QVERIFY(fixture.import(parcels(1)));
        QCOMPARE(exportTo(fixture, QStringLiteral("nothing"), QStringLiteral("a.shp")).error().code,
                ErrorCode::Usage);
        QCOMPARE(exportTo(fixture, QStringLiteral("parcels"), QStringLiteral("a.xyz")).error().code,
                ErrorCode::Usage);
        QCOMPARE(exportTo(fixture, QStringLiteral("nuisances"), QStringLiteral("a.shp"))
                         .error()
                         .code,
                ErrorCode::Usage); // points, lines and areas do not go into one shapefile
        QCOMPARE(exportTo(fixture, QStringLiteral("roads"), QStringLiteral("a.shp")).error().code,
                ErrorCode::BadInput); // empty
        QVERIFY(!QFile::exists(fixture.path(QStringLiteral("a.shp"))));
        QCOMPARE(exportTo(fixture, QStringLiteral("parcels"), QStringLiteral("no/a.shp"))
                         .error()
                         .code,
                ErrorCode::BadInput);
        QVERIFY(exportTo(fixture, QStringLiteral("parcels"), QStringLiteral("b.gpkg")));
        QCOMPARE(
                exportTo(fixture, QStringLiteral("parcels"), QStringLiteral("b.gpkg")).error().code,
                ErrorCode::BadInput); // it exists
    }
};

QTEST_GUILESS_MAIN(TestExport)
#include "test_export.moc"
