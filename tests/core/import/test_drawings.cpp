// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/dgnstream.h"
#include "core/import/legacytext.h"
#include "importfixture.h"
#include "support/testdata.h"

using namespace spp;
using namespace spp::test;

namespace {

/// A drawing with one text on one layer, as bytes in the code page of its header.
QByteArray drawing(const QByteArray &codePage, const QByteArray &layer, const QByteArray &text)
{
    return "  0\nSECTION\n  2\nHEADER\n  9\n$ACADVER\n  1\nAC1015\n  9\n$DWGCODEPAGE\n  3\n"
            + codePage + "\n  0\nENDSEC\n  0\nSECTION\n  2\nENTITIES\n  0\nTEXT\n  8\n" + layer
            + "\n 10\n585000.0\n 20\n1109700.0\n 40\n2.5\n  1\n" + text
            + "\n  0\nENDSEC\n  0\nEOF\n";
}

} // namespace

/// DXF and DGN: legacy letters, layers, and files that are not whole.
class TestDrawings : public QObject {
    Q_OBJECT

private slots:
    void drawingTexts_data()
    {
        QTest::addColumn<QByteArray>("codePage");
        QTest::addColumn<QString>("text");
        // GDAL alone gives "Trường học Kiề" and the layer "DAT_".
        QTest::newRow("ANSI_1258 keeps its last letter")
                << QByteArray("ANSI_1258") << QStringLiteral("Ninh Kiều");
        QTest::newRow("TCVN3 under ANSI_1252")
                << QByteArray("ANSI_1252") << QStringLiteral("phường Cái Khế");
        QTest::newRow("VNI under ANSI_1252")
                << QByteArray("ANSI_1252") << QStringLiteral("Đường Nguyễn Trãi");
    }
    void drawingTexts()
    {
        QFETCH(QByteArray, codePage);
        QFETCH(QString, text);
        const LegacyText tables = *LegacyText::load();
        const TextEncoding encoding = codePage == "ANSI_1258" ? TextEncoding::Cp1258
                : text.startsWith(QLatin1Char('p'))           ? TextEncoding::Tcvn3
                                                              : TextEncoding::Vni;
        Fixture fixture;
        writeFile(fixture.path(QStringLiteral("plan.dxf")),
                drawing(codePage, "DAT_O", tables.encode(text, encoding).bytes));
        ImportOptions options = facilities(fixture, QStringLiteral("plan.dxf"));
        options.fields = { { QStringLiteral("name"), QStringLiteral("Text") },
            { QStringLiteral("kind"), QStringLiteral("Layer") } };
        const auto report = fixture.import(options);
        QVERIFY2(report, report ? "" : report.error().text().c_str());
        QCOMPARE(report->encoding, toString(encoding));
        QCOMPARE(fixture.column(QStringLiteral("SELECT name || '|' || kind FROM theme_facilities")),
                text + QStringLiteral("|DAT_O"));
    }

    void drawingLayersCanBeChosen()
    {
        Fixture fixture;
        QByteArray two = drawing("ANSI_1252", "TRUONG", "a");
        two.replace("ENTITIES\n", "ENTITIES\n  0\nPOINT\n  8\nOTHER\n 10\n1.0\n 20\n1.0\n");
        writeFile(fixture.path(QStringLiteral("plan.dxf")), two);
        ImportOptions options = facilities(fixture, QStringLiteral("plan.dxf"));
        options.layer = QStringLiteral("TRUONG, KHAC");
        const auto report = fixture.import(options);
        QVERIFY2(report, report ? "" : report.error().text().c_str());
        QCOMPARE(report->read, 1);
    }

    void designFilesAreReadWhole()
    {
        Fixture fixture;
        const QString path = fixture.path(QStringLiteral("sheet.dgn"));
        GivenSource source{ QStringLiteral("DGN"), {}, { QStringLiteral("Level") }, {}, {},
            wkbUnknown };
        for (int i = 0; i < 40; ++i)
            source.features.push_back({ QStringLiteral("LINESTRING (%1 100,%1 200)").arg(100 + i),
                    { i % 2 ? QStringLiteral("10") : QStringLiteral("23") } });
        QVERIFY(source.write(path));
        const auto whole = DgnStream::read(path);
        QVERIFY(whole);
        QCOMPARE(whole->drawn.size(), size_t(40));
        QCOMPARE(whole->problem(), QString());
        QCOMPARE(whole->readPercent(), 100.0);

        ImportOptions options
                = fixture.options(QStringLiteral("roads"), QStringLiteral("sheet.dgn"));
        options.crs = QStringLiteral("EPSG:5897");
        options.layer = QStringLiteral("10");
        const auto level = fixture.import(options);
        QVERIFY2(level, level ? "" : level.error().text().c_str());
        QCOMPARE(level->accepted, 20);
        QVERIFY(level->completeness.contains(QLatin1String("100.00 %")));
    }

    void brokenDesignFilesAreRefused_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("breaks off inside an element") << 0;
        QTest::newRow("an end mark in the middle") << 1;
        QTest::newRow("no end mark") << 2;
    }
    void brokenDesignFilesAreRefused()
    {
        QFETCH(int, kind);
        Fixture fixture;
        const QString path = fixture.path(QStringLiteral("sheet.dgn"));
        GivenSource source{ QStringLiteral("DGN"), {}, {}, {}, {}, wkbUnknown };
        for (int i = 0; i < 40; ++i)
            source.features.push_back(
                    { QStringLiteral("LINESTRING (%1 100,%1 200)").arg(100 + i), {} });
        QVERIFY(source.write(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray content = file.readAll();
        constexpr int lineSize = 70; // line strings of two points, as this GDAL writes them
        const auto end = content.lastIndexOf(QByteArray("\xFF\xFF", 2));
        if (kind == 0)
            content.truncate(end - 10 * lineSize + 6);
        else if (kind == 1) // all lines are of one size: the mark falls on the head of one
            content.replace(end - 10 * lineSize, 2, QByteArray("\xFF\xFF", 2));
        else
            content.truncate(end);
        file.resize(0);
        file.seek(0);
        file.write(content);
        file.close();
        QVERIFY(!DgnStream::read(path)->problem().isEmpty());
        ImportOptions options
                = fixture.options(QStringLiteral("roads"), QStringLiteral("sheet.dgn"));
        options.crs = QStringLiteral("EPSG:5897");
        const auto report = fixture.import(options);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::BadInput);
        QVERIFY(QString::fromStdString(report.error().text())
                        .contains(QLatin1String("not read to its end")));
        options.acceptIncomplete = true;
        const auto accepted = fixture.import(options);
        QVERIFY2(accepted, accepted ? "" : accepted.error().text().c_str());
        QVERIFY(!accepted->warnings.isEmpty());
        // The theme is known not to be whole, nobody knows where.
        QCOMPARE(
                fixture.single(QStringLiteral("SELECT count(*) FROM rejected_feature WHERE xmin IS "
                                              "NULL"))
                        .toInt(),
                1);
    }

    void whatALongerDesignLeftBehindIsNoLoss()
    {
        const QString sets = sharedFolder(QStringLiteral("data/torture-sets"));
        if (sets.isEmpty()) {
            qInfo("the torture sets are not here");
            return;
        }
        // The public sample has 326 bytes of an older state behind its end mark.
        Fixture fixture;
        QVERIFY(unzip(sets + QStringLiteral("/gdal-ogr.zip"),
                QStringLiteral("gdal-ogr/dgn/smalltest.dgn"),
                fixture.path(QStringLiteral("s.dgn"))));
        const auto stream = DgnStream::read(fixture.path(QStringLiteral("s.dgn")));
        QVERIFY(stream);
        QCOMPARE(stream->fileSize, 10752);
        QCOMPARE(stream->bytesRead, 10426);
        QVERIFY(stream->strayBytes > 0);
        QCOMPARE(stream->problem(), QString());
    }
};

QTEST_GUILESS_MAIN(TestDrawings)
#include "test_drawings.moc"
