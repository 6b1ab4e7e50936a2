// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "../import/importfixture.h"
#include "core/import/legacytext.h"
#include "sheetfiles.h"

using namespace spp;
using namespace spp::test;

namespace {

/// The elements of a file as GDAL reads them: "level/type/text/WKT".
QStringList readByGdal(const QString &path)
{
    QStringList elements;
    GDALDataset *dataset = GDALDataset::FromHandle(
            GDALOpenEx(path.toUtf8().constData(), GDAL_OF_VECTOR, nullptr, nullptr, nullptr));
    if (!dataset)
        return elements;
    for (const auto &feature : dataset->GetLayer(0)) {
        OGRGeometryUniquePtr shape(feature->StealGeometry());
        shape->flattenTo2D();
        elements.append(QStringLiteral("%1/%2/%3/%4/%5")
                                .arg(feature->GetFieldAsInteger("Level"))
                                .arg(feature->GetFieldAsInteger("ColorIndex"))
                                .arg(feature->GetFieldAsInteger("GraphicGroup"))
                                .arg(QString::fromLatin1(feature->GetFieldAsString("Text")),
                                        QString::fromStdString(shape->exportToWkt())));
    }
    GDALClose(dataset);
    return elements;
}

DgnSeed seedOf(const QByteArray &content, const QTemporaryDir &folder)
{
    const QString path = folder.filePath(QStringLiteral("seed.dgn"));
    saveFile(path, content);
    const Result<DgnSeed> seed = DgnSeed::read(path);
    if (!seed)
        qFatal("%s", seed.error().text().c_str());
    return *seed;
}

const QStringList metreNames{ QStringLiteral("m") };

/// Two squares of ten metres that share a side, and the frame.
void drawTwoSquares(TestDesign &design)
{
    design.line(10, { { 10, 0 }, { 0, 0 }, { 0, 10 }, { 10, 10 } });
    design.line(23, { { 10, 0 }, { 20, 0 } }); // along a road
    design.line(31, { { 20, 0 }, { 20, 10 }, { 10, 10 } }); // along water
    design.line(10, { { 10, 0 }, { 10, 10 } });
    design.line(63, { { -20, -20 }, { 40, -20 }, { 40, 30 }, { -20, 30 }, { -20, -20 } });
}

void label(TestDesign &design, double x, double y, const char *number, const char *area,
        const char *landClass)
{
    design.text(13, x, y + 1, number);
    design.text(4, x, y, area);
    design.text(2, x, y - 1, landClass);
}

} // namespace

/// DGN V7 written and read: elements, units, and parcels from the lines of a sheet.
class TestSheets : public QObject {
    Q_OBJECT

private slots:
    void elementsComeBackToTheMillimetre_data()
    {
        QTest::addColumn<bool>("isFlat");
        QTest::newRow("two dimensions") << true;
        QTest::newRow("three dimensions") << false;
    }
    void elementsComeBackToTheMillimetre()
    {
        QFETCH(bool, isFlat);
        QTemporaryDir folder;
        const DgnSeed seed = isFlat ? seedOf(flatSeed(1000, 1), folder)
                                    : *DgnSeed::read(gdalSeed("seed_3d.dgn"));
        QCOMPARE(seed.units.is3d, !isFlat);
        QVERIFY(seed.units.holdMillimetres(metreNames));
        DgnWriter writer(seed.units);
        const DgnLook look{ 10, 3, 5, 2 };
        // The driver of GDAL writes the first of these as 585713.493.
        QVERIFY(writer.addLine(
                { { 585713494, 1109718588 }, { 585713001, 1109718007 }, { -7, 1109718253 } }, look,
                7));
        QVERIFY(writer.addPoint({ 585713494, 1109718588 }, look, 8));
        DgnWriter::Text text;
        text.bytes = QByteArray::fromHex("A7696EA8"); // TCVN3 is not changed by the file
        text.origin = { 585000001, 1109000002 };
        text.height_mm = 2000;
        text.width_mm = 1600;
        QVERIFY(writer.addText(text, { 63, 4, 0, 0 }, 9));
        const QString path = folder.filePath(QStringLiteral("out.dgn"));
        saveFile(path, writer.design(seed.settings));
        const QStringList read = readByGdal(path);
        QCOMPARE(read.size(), 3);
        QCOMPARE(read[0],
                QStringLiteral("10/3/7//LINESTRING (585713.494 1109718.588,585713.001 "
                               "1109718.007,-0.007 1109718.253)"));
        QVERIFY(read[1].startsWith(QLatin1String("10/3/8/")));
        QVERIFY(read[2].startsWith(
                QStringLiteral("63/4/9/%1/POINT").arg(QString::fromLatin1(text.bytes))));
        QVERIFY(read[2].contains(QLatin1String("585000.001 1109000.002")));
    }

    void longLinesAreSeveralElements()
    {
        QTemporaryDir folder;
        const DgnSeed seed = seedOf(flatSeed(1000, 1), folder);
        DgnWriter writer(seed.units);
        std::vector<MillimetrePoint> corners;
        for (int i = 0; i < 250; ++i)
            corners.push_back({ 1000 * i, i % 2 });
        QVERIFY(writer.addLine(corners, {}, 0));
        QCOMPARE(writer.elements(), 3);
        const QString path = folder.filePath(QStringLiteral("out.dgn"));
        saveFile(path, writer.design(seed.settings));
        const QStringList read = readByGdal(path);
        QCOMPARE(read.size(), 3);
        QVERIFY2(read[0].endsWith(QLatin1String(",100 0)")), qPrintable(read[0]));
        QVERIFY2(read[2].endsWith(QLatin1String(",249.0 0.001)")), qPrintable(read[2]));
    }

    void unitsThatCannotHoldTheSheetAreRefused_data()
    {
        QTest::addColumn<QByteArray>("seed");
        QTest::addColumn<QString>("reason");
        QTest::newRow("feet") << flatSeed(10, 12, "ft") << QStringLiteral("not the metre");
        QTest::newRow("centimetres") << flatSeed(100, 1) << QStringLiteral("whole millimetres");
        QTest::newRow("a tenth of a millimetre reaches 214 km only")
                << flatSeed(1000, 10) << QStringLiteral("beyond what the units");
        QByteArray between = flatSeed(1000, 1);
        between.replace(1240, 4, QByteArray::fromHex("20410000")); // 2.5
        QTest::newRow("an origin between units") << between << QStringLiteral("global origin");
    }
    void unitsThatCannotHoldTheSheetAreRefused()
    {
        QFETCH(QByteArray, seed);
        QFETCH(QString, reason);
        QTemporaryDir folder;
        const DgnUnits units = seedOf(seed, folder).units;
        DgnWriter writer(units);
        Result<void> done = units.holdMillimetres(metreNames);
        if (done)
            done = writer.addPoint({ 585713494, 1109718588 }, {}, 0);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::BadInput);
        QVERIFY2(QString::fromStdString(done.error().reason).contains(reason),
                done.error().reason.c_str());
    }

    void theOriginOfTheSeedIsKept()
    {
        QTemporaryDir folder;
        QByteArray moved = flatSeed(1000, 10);
        // Minus two to the 33rd units: half, times two to the 34th, as the VAX writes it.
        moved.replace(1240, 4, QByteArray::fromHex("00D10000"));
        const DgnSeed seed = seedOf(moved, folder);
        QCOMPARE(seed.units.originX, -8589934592.0);
        DgnWriter writer(seed.units);
        const qint64 nearTheOrigin = -qint64(seed.units.originX) / 10 + 1234;
        QVERIFY(writer.addLine({ { nearTheOrigin, 5 }, { nearTheOrigin + 1, 7 } }, {}, 0));
        QVERIFY(!writer.addPoint({ 585713494, 0 }, {}, 0));
        const QString path = folder.filePath(QStringLiteral("out.dgn"));
        saveFile(path, writer.design(seed.settings));
        const QString expected = QStringLiteral("LINESTRING (%1 0.005,%2 0.007)")
                                         .arg(double(nearTheOrigin) / 1000.0, 0, 'f', 3)
                                         .arg(double(nearTheOrigin + 1) / 1000.0, 0, 'f', 3);
        QVERIFY2(readByGdal(path).front().endsWith(expected),
                qPrintable(readByGdal(path).front() + expected));
    }

    void whatIsDrawnInTheSeedIsLeftOut()
    {
        QTemporaryDir folder;
        const DgnSeed empty = seedOf(flatSeed(1000, 1), folder);
        QCOMPARE(empty.drawnElements, 0);
        QCOMPARE(empty.settingElements, 12);
        TestDesign design(empty);
        design.line(10, { { 0, 0 }, { 1, 1 } });
        const QString path = folder.filePath(QStringLiteral("used.dgn"));
        design.save(path);
        const Result<DgnSeed> used = DgnSeed::read(path);
        QVERIFY(used);
        QCOMPARE(used->drawnElements, 1);
        QVERIFY(used->settings == empty.settings);
    }

    void otherFilesAreNoSeeds_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("reason");
        QTest::newRow("DGN V8") << QStringLiteral("a.dgn")
                                << QByteArray::fromHex("D0CF11E0A1B11AE1") + QByteArray(600, 'x')
                                << QStringLiteral("version 8");
        QTest::newRow("DWG R2000 called DGN")
                << QStringLiteral("a.dgn") << QByteArray("AC1015 x") << QStringLiteral("DWG");
        QTest::newRow("DWG 2018") << QStringLiteral("a.dwg") << QByteArray("AC1032 x")
                                  << QStringLiteral("DWG");
        QTest::newRow("text") << QStringLiteral("a.txt") << QByteArray("hello")
                              << QStringLiteral("does not begin with the settings");
        QTest::newRow("empty") << QStringLiteral("a.dgn") << QByteArray()
                               << QStringLiteral("empty");
        QTest::newRow("cut off") << QStringLiteral("a.dgn") << flatSeed(1000, 1).left(2000)
                                 << QStringLiteral("breaks off");
    }
    void otherFilesAreNoSeeds()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(QString, reason);
        QTemporaryDir folder;
        saveFile(folder.filePath(name), content);
        const Result<DgnSeed> seed = DgnSeed::read(folder.filePath(name));
        QVERIFY(!seed);
        QCOMPARE(seed.error().code, ErrorCode::BadInput);
        QVERIFY2(QString::fromStdString(seed.error().text()).contains(reason),
                seed.error().text().c_str());
    }

    void aSheetOfAnotherProgramBecomesParcels_data()
    {
        QTest::addColumn<QString>("encodingName");
        QTest::newRow("TCVN3") << QStringLiteral("tcvn3");
        QTest::newRow("VNI") << QStringLiteral("vni");
    }
    void aSheetOfAnotherProgramBecomesParcels()
    {
        QFETCH(QString, encodingName);
        const TextEncoding encoding = *textEncodingFromName(encodingName);
        const LegacyText tables = *LegacyText::load();
        Fixture fixture;
        TestDesign design(*DgnSeed::read(gdalSeed("seed_3d.dgn")));
        drawTwoSquares(design);
        label(design, 5, 5, "12", "100.0", "ODT");
        label(design, 15, 5, "13", "99.9", "CLN");
        design.text(63, 0, 40,
                tables.encode(QStringLiteral("Tờ bản đồ địa chính số: 34"), encoding).bytes);
        design.text(63, 0, 50, tables.encode(QStringLiteral("Phường Ninh Kiều"), encoding).bytes);
        design.save(fixture.path(QStringLiteral("sheet.dgn")));
        ImportOptions options
                = fixture.options(QStringLiteral("parcels"), QStringLiteral("sheet.dgn"));
        options.crs = QStringLiteral("EPSG:5897");
        const auto report = fixture.import(options);
        QVERIFY2(report, report ? "" : report.error().text().c_str());
        QCOMPARE(report->accepted, 2);
        QCOMPARE(report->rejected, 0);
        QCOMPARE(fixture.column(QStringLiteral(
                         "SELECT sheet || ' ' || number || ' ' || land_use || ' ' || "
                         "legal_area_m2 || ' ' || commune_code FROM parcel ORDER BY number")),
                QStringLiteral("34 12 ODT 100.0 31135|34 13 CLN 99.9 31135"));
        QCOMPARE(fixture.single(QStringLiteral("SELECT sum(map_area_m2) FROM parcel")).toDouble(),
                200.0);
        // The ground between the parcels and the frame bears no number.
        QVERIFY(report->warnings.join(QLatin1Char(' '))
                        .contains(QLatin1String("no parcel number")));
    }

    void levelsThatAreNamedAreTakenAsTheyAre()
    {
        Fixture fixture;
        TestDesign design(*DgnSeed::read(gdalSeed("seed_3d.dgn")));
        drawTwoSquares(design);
        label(design, 5, 5, "12", "100.0", "ODT");
        design.line(20, { { 0, 0 }, { 5, 0 }, { 5, 5 }, { 0, 0 } });
        design.save(fixture.path(QStringLiteral("sheet.dgn")));
        ImportOptions options
                = fixture.options(QStringLiteral("parcels"), QStringLiteral("sheet.dgn"));
        options.crs = QStringLiteral("EPSG:5897");
        options.layer = QStringLiteral("20");
        options.constants = { { QStringLiteral("sheet"), QStringLiteral("1") },
            { QStringLiteral("number"), QStringLiteral("1") } };
        const auto report = fixture.import(options);
        QVERIFY2(report, report ? "" : report.error().text().c_str());
        QCOMPARE(report->accepted, 1);
    }

    void faultsOfASheetAreListedWithTheirPlaces()
    {
        Fixture fixture;
        TestDesign design(*DgnSeed::read(gdalSeed("seed_3d.dgn")));
        drawTwoSquares(design);
        label(design, 5, 5, "12", "100.0", "ODT");
        label(design, 15, 8, "13", "100.0", "CLN");
        label(design, 15, 3, "14", "100.0", "CLN");
        label(design, 90, 90, "15", "100.0", "CLN");
        design.line(10, { { 0, 0 }, { -5, -5 } });
        design.save(fixture.path(QStringLiteral("sheet.dgn")));
        ImportOptions options
                = fixture.options(QStringLiteral("parcels"), QStringLiteral("sheet.dgn"));
        options.crs = QStringLiteral("EPSG:5897");
        options.constants.insert(QStringLiteral("sheet"), QStringLiteral("7"));
        const auto report = fixture.import(options);
        QVERIFY2(report, report ? "" : report.error().text().c_str());
        QCOMPARE(report->accepted, 1);
        QCOMPARE(report->rejected, 2);
        QStringList reasons;
        for (const ImportReport::Rejection &one : report->rejections) {
            reasons.append(one.reason);
            QVERIFY(!one.box.isEmpty());
        }
        const QString all = reasons.join(QLatin1Char(';'));
        QVERIFY2(all.contains(QLatin1String("several parcel numbers: 13, 14")), qPrintable(all));
        QVERIFY2(all.contains(QLatin1String("the number 15 stands in no closed area")),
                qPrintable(all));
        QVERIFY(report->warnings.join(QLatin1Char(' '))
                        .contains(QLatin1String("1 boundary lines")));
    }

    void pointsOfOneGroupJoinTheirLabelWhereverItStands()
    {
        Fixture fixture;
        TestDesign design(*DgnSeed::read(gdalSeed("seed_3d.dgn")));
        drawTwoSquares(design);
        design.point(11, 5, 5, 1);
        design.text(13, 15, 6, "12", 1); // drawn in the neighbour
        design.text(4, 15, 5, "100.0", 1);
        design.point(11, 15, 5, 2);
        design.text(13, 90, 90, "13", 2); // drawn outside of all
        design.save(fixture.path(QStringLiteral("sheet.dgn")));
        ImportOptions options
                = fixture.options(QStringLiteral("parcels"), QStringLiteral("sheet.dgn"));
        options.crs = QStringLiteral("EPSG:5897");
        options.constants.insert(QStringLiteral("sheet"), QStringLiteral("7"));
        const auto report = fixture.import(options);
        QVERIFY2(report, report ? "" : report.error().text().c_str());
        QCOMPARE(
                fixture.column(QStringLiteral("SELECT number || coalesce(' ' || legal_area_m2, '') "
                                              "|| ' ' || round(ST_MinX(geom)) FROM parcel ORDER "
                                              "BY number")),
                QStringLiteral("12 100.0 585000.0|13 585010.0"));
    }

    void theStyleIsReadStrictly()
    {
        QTemporaryDir folder;
        const QString shipped = OfficeFiles().find(QStringLiteral("sheets/cadastral-sheet.yaml"));
        QVERIFY(SheetStyle::read(shipped));
        QFile file(shipped);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray good = file.readAll();
        const QString path = folder.filePath(QStringLiteral("style.yaml"));
        for (const auto &[from, to] :
                std::vector<std::pair<QByteArray, QByteArray>>{ { "level: 10,", "level: 64," },
                        { "tcvn3", "utf8" }, { "height_mm: 2.0", "hieght_mm: 2.0" },
                        { "200, 500", "500, 200" }, { "\"Tỷ lệ 1:%1\"", "\"Tỷ lệ\"" } }) {
            QVERIFY(good.contains(from));
            QByteArray bad = good;
            saveFile(path, bad.replace(from, to));
            const auto style = SheetStyle::read(path);
            QVERIFY2(!style, from.constData());
            QVERIFY(style.error().text().find("style.yaml:") != std::string::npos);
        }
    }
};

QTEST_GUILESS_MAIN(TestSheets)
#include "test_sheets.moc"
