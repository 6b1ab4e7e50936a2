// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "importfixture.h"

using namespace spp;
using namespace spp::test;

namespace {

class StopAfter : public Feedback {
public:
    bool isCancelled() const override { return ++m_asked > 3; }

private:
    mutable int m_asked = 0;
};

} // namespace

class TestImport : public QObject {
    Q_OBJECT

private:
    const QString file = QStringLiteral("source.gpkg");

private slots:
    void aWholeSourceArrives()
    {
        Fixture fixture;
        const auto report = fixture.import(parcels(3));
        QVERIFY2(report, report ? "" : report.error().text().c_str());
        QCOMPARE(report->read, 3);
        QCOMPARE(report->accepted, 3);
        QVERIFY(report->crsVerified);
        QCOMPARE(fixture.column(QStringLiteral("SELECT sheet || '/' || number || '/' || land_use "
                                               "FROM parcel ORDER BY id")),
                QStringLiteral("34/1/ODT|34/2/ODT|34/3/ODT"));
        QCOMPARE(fixture.single(QStringLiteral("SELECT sum(legal_area_m2) FROM parcel")).toDouble(),
                298.5);
        QCOMPARE(fixture.single(QStringLiteral("SELECT sum(map_area_m2) FROM parcel")).toDouble(),
                300.0);
        QCOMPARE(fixture.column(QStringLiteral("SELECT DISTINCT map_area_crs FROM parcel")),
                QStringLiteral("EPSG:5897"));
        // Drawn by hand: the first square starts at 585020, the last ends at 585070.
        QCOMPARE(fixture.column(QStringLiteral("SELECT MbrMinX(geom) || ' ' || MbrMaxX(geom) FROM "
                                               "parcel ORDER BY id")),
                QStringLiteral("585020.0 585030.0|585040.0 585050.0|585060.0 585070.0"));
        const Theme *theme = fixture.territory().theme(QStringLiteral("parcels"));
        QCOMPARE(theme->featureCount, 3);
        QCOMPARE(theme->extent, (engine::Box{ 585020, 1109700, 585070, 1109710 }));
        QCOMPARE(fixture.single(QStringLiteral("SELECT kind FROM change_record")).toString(),
                QStringLiteral("import"));
    }

    void theSpatialIndexHoldsWhatWasImported()
    {
        Fixture fixture;
        QVERIFY(fixture.import(parcels(50)));
        QCOMPARE(
                fixture.single(QStringLiteral("SELECT count(*) FROM idx_parcel_geom")).toInt(), 50);
        QCOMPARE(fixture.single(QStringLiteral("SELECT CheckSpatialIndex('parcel', 'geom')"))
                         .toInt(),
                1);
        // A row written afterwards, by whoever, must still reach the index.
        QVERIFY(fixture.database().execute(QStringLiteral(
                "INSERT INTO parcel (sheet, number, begin_lifespan, geom) VALUES ('1', '1', "
                "'2026-01-01', GeomFromText('MULTIPOLYGON(((0 0, 1 0, 1 1, 0 0)))', 5897))")));
        QCOMPARE(
                fixture.single(QStringLiteral("SELECT count(*) FROM idx_parcel_geom")).toInt(), 51);
        QCOMPARE(fixture.single(QStringLiteral("SELECT CheckSpatialIndex('parcel', 'geom')"))
                         .toInt(),
                1);
    }

    void duplicateKeysAreCountedAndKept()
    {
        Fixture fixture;
        GivenSource source = parcels(3);
        source.features[2].values[1] = QStringLiteral("1");
        const auto report = fixture.import(source);
        QVERIFY(report);
        QCOMPARE(report->accepted, 3);
        QCOMPARE(report->duplicateKeys, 1);
        QCOMPARE(report->duplicates.front().count, 2);
        QVERIFY(report->duplicates.front().key.contains(ninhKieu));
    }

    void valuesThatCannotBeReadStayEmptyAndAreCounted()
    {
        Fixture fixture;
        GivenSource source = parcels(4);
        const QStringList areas{ QStringLiteral("1.250,5"), QStringLiteral("99,25"),
            QStringLiteral("about 7"), QString() };
        for (int i = 0; i < 4; ++i)
            source.features[size_t(i)].values[4] = areas[i];
        const auto report = fixture.import(source);
        QVERIFY(report);
        QCOMPARE(fixture.column(QStringLiteral(
                         "SELECT coalesce(legal_area_m2, '-') FROM parcel ORDER BY id")),
                QStringLiteral("1250.5|99.25|-|-"));
        for (const ImportReport::Field &field : report->fields) {
            QCOMPARE(field.failures, field.to == QLatin1String("legal_area_m2") ? 1 : 0);
            if (field.failures)
                QCOMPARE(field.examples, QStringList{ QStringLiteral("about 7") });
        }
    }

    void existingDataAreNotMixedSilently()
    {
        Fixture fixture;
        QVERIFY(fixture.import(parcels(2)));
        ImportOptions options = fixture.options(QStringLiteral("parcels"), file);
        const auto refused = fixture.import(options);
        QVERIFY(!refused);
        QVERIFY(QString::fromStdString(refused.error().advice).contains(QLatin1String("--append")));
        options.existing = ImportOptions::Existing::Append;
        const auto appended = fixture.import(options);
        QVERIFY(appended);
        QCOMPARE(appended->duplicateKeys, 2); // against what was there
        QCOMPARE(fixture.territory().theme(QStringLiteral("parcels"))->featureCount, 4);
        options.existing = ImportOptions::Existing::Replace;
        const auto replaced = fixture.import(options);
        QVERIFY(replaced);
        QCOMPARE(replaced->replaced, 4);
        QCOMPARE(fixture.territory().theme(QStringLiteral("parcels"))->featureCount, 2);
        // Parcels are never lost: the old ones are retired by the import that replaced them.
        QCOMPARE(fixture.single(QStringLiteral("SELECT count(*) FROM parcel WHERE retired_by = "
                                               "(SELECT max(id) FROM change_record) AND "
                                               "end_lifespan IS NOT NULL"))
                         .toInt(),
                4);
    }

    void aCancelledImportChangesNothing()
    {
        Fixture fixture;
        QVERIFY(parcels(5000).write(fixture.path(file)));
        const QString before = fixture.state();
        StopAfter feedback;
        const auto report = importVector(
                fixture.territory(), fixture.options(QStringLiteral("parcels"), file), feedback);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
        QCOMPARE(fixture.state(), before);
        const auto again = fixture.import(fixture.options(QStringLiteral("parcels"), file));
        QVERIFY2(again, again ? "" : again.error().text().c_str());
    }

    void missingFieldsNameTheCandidates()
    {
        Fixture fixture;
        GivenSource source = parcels(1);
        source.fields[0] = QStringLiteral("bogus");
        const auto report = fixture.import(source);
        QVERIFY(!report);
        const QString text = QString::fromStdString(report.error().text());
        QVERIFY2(text.contains(QLatin1String("sheet")) && text.contains(QLatin1String("bogus")),
                qPrintable(text));
    }

    void aMappingFileIsFollowed()
    {
        Fixture fixture;
        GivenSource source = parcels(2);
        source.crs.clear();
        source.fields = QStringList{ QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"),
            QStringLiteral("d"), QStringLiteral("e") };
        QVERIFY(source.write(fixture.path(file)));
        writeFile(fixture.path(QStringLiteral("map.yaml")),
                "theme: parcels\ncrs: EPSG:5897\nfields: {sheet: a, number: b, commune_code: c}\n"
                "constants: {former_commune: An Cư}\n");
        ImportOptions options = fixture.options({}, file);
        options.mappingFile = fixture.path(QStringLiteral("map.yaml"));
        options.keepExtra = true;
        const auto report = fixture.import(options);
        QVERIFY2(report, report ? "" : report.error().text().c_str());
        QVERIFY(report->crsVerified);
        QCOMPARE(report->unmappedFields, (QStringList{ QStringLiteral("d"), QStringLiteral("e") }));
        QCOMPARE(fixture.column(QStringLiteral("SELECT former_commune || extra FROM parcel")),
                QStringLiteral("An Cư{\"d\":\"ODT\",\"e\":\"99.5\"}|"
                               "An Cư{\"d\":\"ODT\",\"e\":\"99.5\"}"));
    }

    void landClassesFindTheirParcels()
    {
        Fixture fixture;
        GivenSource source = parcels(3);
        source.features[2].values[1] = QStringLiteral("2"); // two parcels 34/2
        QVERIFY(fixture.import(source));
        writeFile(fixture.path(QStringLiteral("classes.csv")),
                "xaId,soHieuToBanDo,soThuTuThua,loai_dat,dien_tich\n"
                "31135,34,1,ODT,60\n31135,34,1,CLN,39.5\n31135,34,2,ODT,1\n31135,34,9,ODT,1\n");
        const auto report = fixture.import(fixture.options(
                QStringLiteral("parcel-land-classes"), QStringLiteral("classes.csv")));
        QVERIFY2(report, report ? "" : report.error().text().c_str());
        QCOMPARE(report->accepted, 4);
        QCOMPARE(report->unlinked, 2); // 34/2 is two parcels, 34/9 is none
        QCOMPARE(fixture.column(QStringLiteral("SELECT land_use FROM parcel_land_class WHERE "
                                               "parcel_id = (SELECT id FROM parcel WHERE number = "
                                               "'1') ORDER BY land_use")),
                QStringLiteral("CLN|ODT"));
    }

    void badInputIsRefusedAndChangesNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("says");
        QTest::newRow("missing file") << "nothing.gpkg" << QByteArray() << "no such file";
        QTest::newRow("empty file") << "empty.shp" << QByteArray("") << "empty";
        QTest::newRow("noise") << "noise.gpkg" << QByteArray(2000, 'x') << "No reader understands";
        QTest::newRow("design of version 8")
                << "map.dgn" << QByteArray::fromHex("D0CF11E0A1B11AE1") + QByteArray(1000, '\0')
                << "version 8";
        QTest::newRow("newer DWG")
                << "map.dwg" << QByteArray("AC1032") + QByteArray(100, '\0') << "AC1032";
        QTest::newRow("no features")
                << "none.geojson" << QByteArray("{\"type\":\"FeatureCollection\",\"features\":[]}")
                << "field"; // and hence no fields
        QTest::newRow("a header and no rows")
                << "none.csv" << QByteArray("sheet,number,x,y\n") << "no features";
        QTest::newRow("no geometry")
                << "plain.csv" << QByteArray("sheet,number\n1,2\n") << "no geometry";
    }
    void badInputIsRefusedAndChangesNothing()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(QString, says);
        Fixture fixture;
        if (!content.isNull())
            writeFile(fixture.path(name), content);
        const QString before = fixture.state();
        ImportOptions options = fixture.options(QStringLiteral("parcels"), name);
        options.crs = QStringLiteral("EPSG:5897");
        const auto report = fixture.import(options);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::BadInput);
        const QString text = QString::fromStdString(report.error().text());
        QVERIFY2(text.contains(says), qPrintable(text));
        QVERIFY2(text.contains(name), qPrintable(text));
        QCOMPARE(fixture.state(), before);
    }

    void aFolderAndAMissingLayerAreNamed()
    {
        Fixture fixture;
        QVERIFY(parcels(1).write(fixture.path(file)));
        ImportOptions options = fixture.options(QStringLiteral("parcels"), QString());
        QVERIFY(!fixture.import(options));
        options = fixture.options(QStringLiteral("parcels"), file);
        options.layer = QStringLiteral("other");
        const auto report = fixture.import(options);
        QVERIFY(!report);
        QVERIFY(QString::fromStdString(report.error().text()).contains(QLatin1String("given")));
    }
};

QTEST_GUILESS_MAIN(TestImport)
#include "test_import.moc"
