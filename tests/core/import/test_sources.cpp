// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/import/coordinatecolumns.h"
#include "core/import/csvtable.h"
#include "core/import/fieldmapping.h"
#include "core/import/formatcheck.h"
#include "core/import/legacytext.h"
#include "core/import/numbertext.h"
#include "core/import/valueconverter.h"
#include "importfixture.h"

using namespace spp;
using namespace spp::test;

namespace {

std::vector<SourceField> fields(const QStringList &names)
{
    std::vector<SourceField> list;
    for (const QString &name : names)
        list.push_back({ name, SourceField::Type::Text });
    return list;
}

} // namespace

class TestSources : public QObject {
    Q_OBJECT

private slots:
    void numbers_data()
    {
        QTest::addColumn<QStringList>("column"); ///< all values of the column
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("value"); ///< NaN: could be two numbers, or none
        const double no = std::numeric_limits<double>::quiet_NaN();
        const QStringList alone;
        QTest::newRow("plain") << alone << "12" << 12.0;
        QTest::newRow("point") << alone << "585713.494" << 585713.494;
        QTest::newRow("comma") << alone << "585713,494" << 585713.494;
        QTest::newRow("points and comma") << alone << "1.109.718,588" << 1109718.588;
        QTest::newRow("commas and point") << alone << "1,109,718.588" << 1109718.588;
        QTest::newRow("blanks") << alone << "1 109 718,588" << 1109718.588;
        QTest::newRow("groups of points") << alone << "1.109.718" << 1109718.0;
        QTest::newRow("negative") << alone << "-0,5" << -0.5;
        QTest::newRow("exponent") << alone << "1e3" << 1000.0;
        QTest::newRow("one comma and three digits is open") << alone << "1,500" << no;
        QTest::newRow("… but not where commas part decimals")
                << QStringList{ "0,25" } << "1,500" << 1.5;
        QTest::newRow("… nor where points do") << QStringList{ "0.25" } << "1,500" << 1500.0;
        QTest::newRow("point and three digits") << alone << "1.500" << 1.5;
        QTest::newRow("… where commas part decimals") << QStringList{ "0,25" } << "1.500" << 1500.0;
        QTest::newRow("both signs in one column") << QStringList{ "0,25", "0.25" } << "1.500" << no;
        QTest::newRow("bad groups") << alone << "11.22.33" << no;
        QTest::newRow("words") << alone << "about 7" << no;
        QTest::newRow("not finite") << alone << "nan" << no;
        QTest::newRow("empty") << alone << "" << no;
    }
    void numbers()
    {
        QFETCH(QStringList, column);
        QFETCH(QString, text);
        QFETCH(double, value);
        NumberStyle style;
        for (const QString &other : column)
            style.learn(other);
        style.learn(text);
        const auto read = style.read(text);
        QCOMPARE(read.has_value(), std::isfinite(value));
        if (read)
            QCOMPARE(*read, value);
    }

    void values_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QVariant>("given");
        QTest::addColumn<QVariant>("expected");
        const auto row = [](const char *name, ThemeField::Type type, const QVariant &given,
                                 const QVariant &expected) {
            QTest::newRow(name) << int(type) << given << expected;
        };
        using Type = ThemeField::Type;
        row("sheet 12.0 is sheet 12", Type::Text, 12.0, QStringLiteral("12"));
        row("whole number", Type::Integer, QStringLiteral("12"), 12LL);
        row("a broken storey is none", Type::Integer, 2.5, {});
        row("day, month, year", Type::Date, QStringLiteral("3/4/2025"),
                QStringLiteral("2025-04-03"));
        row("ISO date", Type::Date, QStringLiteral("2025-04-03T10:00:00"),
                QStringLiteral("2025-04-03"));
        row("no such day", Type::Date, QStringLiteral("4/13/2025"), {});
        row("yes in Vietnamese", Type::Boolean, QStringLiteral("Có"), true);
        row("two is no truth", Type::Boolean, 2LL, {});
        row("blank is empty", Type::Real, QStringLiteral("  "), {});
    }
    void values()
    {
        QFETCH(int, type);
        QFETCH(QVariant, given);
        QFETCH(QVariant, expected);
        ValueConverter converter{ ThemeField::Type(type) };
        QCOMPARE(converter.convert(given), expected);
        const bool blank = given.toString().trimmed().isEmpty();
        QCOMPARE(converter.failures(), expected.isValid() || blank ? 0 : 1);
    }

    void csv_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<char>("delimiter");
        QTest::addColumn<QByteArray>("cell"); ///< second cell of the first row
        const auto row = [](const char *name, const QByteArray &content, char delimiter,
                                 const QByteArray &cell) {
            QTest::newRow(name) << content << delimiter << cell;
        };
        row("comma", "a,b\n1,2\n", ',', "2");
        row("semicolon with decimal commas", "a;b;c\n1,5;2,5;3,5\n", ';', "2,5");
        row("tab", "a\tb\n1\t2,5\n", '\t', "2,5");
        row("quotes", "a,b\n1,\"x, \"\"y\"\"\n z\"\n", ',', "x, \"y\"\n z");
        row("old Macintosh lines", "a,b\r1,2\r3,4\r", ',', "2");
        row("byte order mark",
                "\xEF\xBB\xBF"
                "a,b\n1,2",
                ',', "2");
        row("UTF-16", QByteArray::fromHex("FFFE61002C0062000A0031002C00BF1E0A00"), ',',
                "ế" + QByteArray());
    }
    void csv()
    {
        QFETCH(QByteArray, content);
        QFETCH(char, delimiter);
        QFETCH(QByteArray, cell);
        const auto table = CsvTable::parse(content);
        QVERIFY(table);
        QCOMPARE(table->header.front(), QByteArray("a"));
        QCOMPARE(table->delimiter, delimiter);
        QCOMPARE(table->rows.front()[1], cell);
    }

    void coordinateColumns_data()
    {
        QTest::addColumn<QStringList>("header");
        QTest::addColumn<int>("east");
        QTest::addColumn<int>("north");
        QTest::newRow("bare x and y") << QStringList{ "id", "X", "Y" } << 1 << 2;
        QTest::newRow("Vietnamese table")
                << QStringList{ "Số hiệu điểm", "X (Bắc)", "Y (Đông)" } << 2 << 1;
        QTest::newRow("in metres") << QStringList{ "X(m)", "Y(m)" } << 0 << 1;
        QTest::newRow("degrees") << QStringList{ "name", "Latitude", "lon" } << 2 << 1;
        QTest::newRow("English words") << QStringList{ "Northing", "Easting" } << 1 << 0;
        QTest::newRow("words beat letters") << QStringList{ "x", "y", "north", "east" } << 3 << 2;
        QTest::newRow("none") << QStringList{ "a", "b" } << -1 << -1;
        QTest::newRow("half") << QStringList{ "x", "b" } << -1 << -1;
    }
    void coordinateColumns()
    {
        QFETCH(QStringList, header);
        QFETCH(int, east);
        QFETCH(int, north);
        const CoordinateColumns columns = CoordinateColumns::find(header);
        QCOMPARE(columns.east, east);
        QCOMPARE(columns.north, north);
    }

    void cornerListsBecomeAreas()
    {
        Fixture fixture;
        writeFile(fixture.path(QStringLiteral("corners.csv")),
                "Tờ bản đồ;Số thửa;STT;X (Bắc);Y (Đông)\n"
                "34;12;3;1109720,5;585010,5\n34;12;1;1109700,5;585000,5\n"
                "34;12;2;1109700,5;585010,5\n34;13;1;1109700,5;585010,5\n"
                "34;13;2;1109700,5;585030,5\n34;13;3;1109720,5;585010,5\n"
                "34;13;1;1109700,5;585010,5\n34;14;1;1109700,5;wrong\n34;14;2;1109700,5;585010,"
                "5\n");
        ImportOptions options
                = fixture.options(QStringLiteral("parcels"), QStringLiteral("corners.csv"));
        options.crs = QStringLiteral("EPSG:5897");
        options.commune = QStringLiteral("Ninh Kiều");
        const auto report = fixture.import(options);
        QVERIFY2(report, report ? "" : report.error().text().c_str());
        QCOMPARE(report->accepted, 2);
        QCOMPARE(report->rejected, 1); // a figure with a corner missing is not another figure
        QVERIFY(report->crsVerified);
        // Triangles of 10 by 20 and of 20 by 20 metres.
        QCOMPARE(fixture.column(QStringLiteral(
                         "SELECT number || ' ' || map_area_m2 || ' ' || commune_code FROM parcel "
                         "ORDER BY number")),
                QStringLiteral("12 100.0 31135|13 200.0 31135"));
    }

    void mapping_data()
    {
        QTest::addColumn<QStringList>("source");
        QTest::addColumn<QString>("sheetFrom");
        QTest::newRow("by name") << QStringList{ "number", "sheet" } << "sheet";
        QTest::newRow("by alias") << QStringList{ "SoHieuToBanDo", "number" } << "SoHieuToBanDo";
        QTest::newRow("by alias, other separators")
                << QStringList{ "SO HIEU TO BAN DO", "number" } << "SO HIEU TO BAN DO";
        QTest::newRow("by title with marks") << QStringList{ "Tờ bản đồ", "number" } << "Tờ bản đồ";
        QTest::newRow("by the first ten letters")
                << QStringList{ "SOHIEUTOBA", "number" } << "SOHIEUTOBA";
        QTest::newRow("a name beats an alias")
                << QStringList{ "so_to", "sheet", "number" } << "sheet";
    }
    void mapping()
    {
        QFETCH(QStringList, source);
        QFETCH(QString, sheetFrom);
        const Profile profile = *Profile::load(QStringLiteral("can-tho"));
        const auto theme = std::find_if(profile.themes.begin(), profile.themes.end(),
                [](const Theme &one) { return one.id == QLatin1String("parcels"); });
        const auto mapping = FieldMapping::resolve(*theme, fields(source), {}, {});
        QVERIFY2(mapping, mapping ? "" : mapping.error().text().c_str());
        const FieldMapping::Pair *pair = mapping->pairFor(QStringLiteral("sheet"));
        QVERIFY(pair);
        QCOMPARE(source[pair->from], sheetFrom);
    }

    void statedFieldsMustExist()
    {
        const Profile profile = *Profile::load(QStringLiteral("can-tho"));
        const Theme &theme = *std::find_if(profile.themes.begin(), profile.themes.end(),
                [](const Theme &one) { return one.id == QLatin1String("parcels"); });
        const auto source = fields({ QStringLiteral("a"), QStringLiteral("b") });
        QCOMPARE(FieldMapping::resolve(theme, source, { { "sheet", "z" } }, {}).error().code,
                ErrorCode::BadInput);
        QCOMPARE(FieldMapping::resolve(theme, source, { { "nonsense", "a" } }, {}).error().code,
                ErrorCode::Usage);
    }

    void shapefileTextWithoutCodePageIsRestored()
    {
        Fixture fixture;
        const LegacyText tables = *LegacyText::load();
        const QString name = QStringLiteral("Trường tiểu học Mỹ Khánh");
        GivenSource source{ QStringLiteral("ESRI Shapefile"), QStringLiteral("EPSG:5897"),
            { QStringLiteral("name") }, {}, { QStringLiteral("ENCODING=ISO-8859-1") }, wkbPoint };
        const QByteArray bytes = tables.encode(name, TextEncoding::Tcvn3).bytes;
        source.features
                = { { QStringLiteral("POINT (585000 1109700)"), { QString::fromLatin1(bytes) } } };
        QVERIFY(source.write(fixture.path(QStringLiteral("schools.shp"))));
        QFile::remove(fixture.path(QStringLiteral("schools.cpg")));
        QFile dbf(fixture.path(QStringLiteral("schools.dbf")));
        QVERIFY(dbf.open(QIODevice::ReadOnly));
        QVERIFY(dbf.readAll().contains(bytes)); // the test's own bytes are in the file
        const auto report = fixture.import(facilities(fixture, QStringLiteral("schools.shp")));
        QVERIFY2(report, report ? "" : report.error().text().c_str());
        QCOMPARE(report->encoding, QStringLiteral("tcvn3"));
        QCOMPARE(report->crs, QStringLiteral("EPSG:5897"));
        QCOMPARE(fixture.column(QStringLiteral("SELECT name FROM theme_facilities")), name);
    }

    void mapInfoVietnameseCharsetIsDecoded()
    {
        Fixture fixture;
        const LegacyText tables = *LegacyText::load();
        const QString name = QStringLiteral("Trường học Kiều");
        writeFile(fixture.path(QStringLiteral("s.mif")),
                "Version 300\nCharset \"WindowsVietnamese\"\nDelimiter \",\"\nColumns 1\n  name "
                "Char(40)\nData\n\nPoint 585000 1109700\n");
        writeFile(fixture.path(QStringLiteral("s.mid")),
                '"' + tables.encode(name, TextEncoding::Cp1258).bytes + "\"\n");
        const auto report = fixture.import(facilities(fixture, QStringLiteral("s.mif")));
        QVERIFY2(report, report ? "" : report.error().text().c_str());
        QCOMPARE(report->encoding, QStringLiteral("cp1258"));
        QCOMPARE(fixture.column(QStringLiteral("SELECT name FROM theme_facilities")), name);
    }
};

QTEST_GUILESS_MAIN(TestSources)
#include "test_sources.moc"
