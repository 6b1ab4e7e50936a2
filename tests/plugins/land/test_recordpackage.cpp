// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// Update packages of committed records, read back with GDAL.
#include "../../dossier/papers/docxfile.h"
#include "land/delivery/newsides.h"
#include "land/delivery/packagemanifest.h"
#include "land/operations/parceloperations.h"
#include "landtown.h"
#include "packagefile.h"
#include "packagetown.h"
#include "recordtest.h"

#include <QDir>
#include <QFile>
#include <QLineF>

using namespace spp;
using namespace spp::land;
using namespace spp::test;

namespace {

QString text(const char *latin1) { return QString::fromLatin1(latin1); }

} // namespace

class TestRecordPackage : public QObject {
    Q_OBJECT

private slots:
    void init() { m_town = std::make_unique<PackageTown>(); }
    void splitIsPackedAndReadBack();
    void mergeNamesBothParents();
    void adjustedBoundaryHasNoSplitDrawing();
    void smallestPlotIsQuoted();
    void roundingIsNoParent();
    void newSidesAreThoseOfTheSplit();
    void sameRecordGivesTheSameBytes();
    void laterRecordsAreNotInIt();
    void sheetsNeedASeed();
    void namesLeaveOnlyWhenAskedFor();

private:
    std::unique_ptr<PackageTown> m_town;
};

void TestRecordPackage::splitIsPackedAndReadBack()
{
    const QString number = m_town->commitSplit();
    const auto report = m_town->pack(number, "out");
    MUST(report);
    QCOMPARE(m_town->left(), QStringList{ text("out") });
    const PackageFile file(m_town->path("out/update.gpkg"));
    QCOMPARE(file.crs(text("DC_THUADAT")), text("EPSG:5897"));
    for (const char *field : { "THUADATID", "MAXA", "SOHIEUTOBANDO", "SOTHUTUTHUA",
                 "SOHIEUTOBANDOCU", "SOTHUTUTHUACU", "DIENTICH", "DIENTICHPHAPLY", "TAILIEUDODACID",
                 "LADOITUONGCHIEMDAT", "DIACHIID", "THOIDIEMKHOITAO", "THOIDIEMCAPNHAT",
                 "NGUOICAPNHATID" }) {
        QVERIFY2(file.fields(text("DC_THUADAT")).contains(text(field)), field);
        QVERIFY2(file.fields(text("DC_THUADATLS")).contains(text(field)), field);
    }
    auto created = file.rows(text("DC_THUADAT"));
    QCOMPARE(created.size(), size_t(2));
    QCOMPARE(created[0].area_m2 + created[1].area_m2, 100.0);
    QCOMPARE(std::min(created[0].area_m2, created[1].area_m2), 30.0);
    for (const PackageFile::Row &row : created) {
        QCOMPARE(row.values[text("DIENTICH")].toDouble(), row.area_m2);
        QCOMPARE(row.values[text("DIENTICHPHAPLY")].toDouble(), row.area_m2);
        QCOMPARE(row.values[text("SOTHUTUTHUACU")].toString(), text("6"));
        QCOMPARE(row.values[text("SOHIEUTOBANDOCU")].toString(), text("34"));
        QCOMPARE(row.values[text("MADINHDANH")].toString().size(), 12);
        QVERIFY(row.values[text("NGUOICAPNHATID")].isNull());
        QVERIFY(row.values[text("LADOITUONGCHIEMDAT")].isNull());
    }
    const auto ended = file.rows(text("DC_THUADATLS"));
    QCOMPARE(ended.size(), size_t(1));
    QCOMPARE(ended[0].values[text("SOTHUTUTHUA")].toString(), text("6"));
    QCOMPARE(ended[0].area_m2, 100.0);
    QVERIFY(!ended[0].values[text("THOIDIEMKETTHUC")].isNull());
    const auto followed = file.rows(text("DC_BD_THUA")); // above and below
    QCOMPARE(followed.size(), size_t(2));
    QCOMPARE(followed[0].corners, 6);
    QCOMPARE(followed[0].values[text("DIENTICHTRUOC")].toDouble(), 100.0);
    const auto links = file.rows(text("DC_BD_THUA_THUA"));
    QCOMPARE(links.size(), size_t(2));
    QCOMPARE(links[0].values[text("DIENTICHCHUNG")].toDouble()
                    + links[1].values[text("DIENTICHCHUNG")].toDouble(),
            100.0);
    const auto record = file.rows(text("DC_BIENDONG"));
    QCOMPARE(record.size(), size_t(1));
    QCOMPARE(record[0].values[text("SOBIENDONG")].toString(), number);
    QCOMPARE(record[0].values[text("SOQUYETDINH")].toString(), QStringLiteral("15/QĐ-UBND"));
    QCOMPARE(record[0].values[text("LOAIBIENDONG")].toString(), QStringLiteral("Tách thửa"));
    QCOMPARE(file.rows(text("DC_BD_TAILIEU")).size(), size_t(1));
    QCOMPARE(file.rows(text("DC_TAILIEUDODAC"))[0].values[text("PHUONGPHAPDO")].toString(),
            text("GNSS RTK"));
    QVERIFY(!file.layers().contains(text("DC_NGUOI")));
    QCOMPARE(QDir(m_town->path("out/papers")).entryList({ text("*.pdf") }, QDir::Files, QDir::Name),
            (QStringList{ text("measurement-revision-31120-34-17.pdf"),
                    text("measurement-revision-31120-34-18.pdf"), text("split-merge-1.pdf") }));
    QVERIFY(QFile::exists(m_town->path("out/papers/split-merge-1.docx")));
    QVERIFY(QFile::exists(m_town->path("out/update.xlsx")));
    const auto checked = checkPackage(m_town->path("out"), m_town->territory().id(), number);
    MUST(checked);
    QCOMPARE(*checked, report->sha256);
    QCOMPARE(*checked, sha256Of(bytesOf(m_town->path("out/manifest.json"))));
}

void TestRecordPackage::mergeNamesBothParents()
{
    const auto session = m_town->begin("merge");
    const QString number = m_town->commit(merge(*session, { 5, 6 }), *session);
    MUST(m_town->pack(number, "out"));
    const PackageFile file(m_town->path("out/update.gpkg"));
    const auto created = file.rows(text("DC_THUADAT"));
    QCOMPARE(created.size(), size_t(1));
    QCOMPARE(created[0].area_m2, 200.0);
    QCOMPARE(created[0].values[text("SOTHUTUTHUACU")].toString(), text("5; 6"));
    QCOMPARE(file.rows(text("DC_THUADATLS")).size(), size_t(2));
    QCOMPARE(file.rows(text("DC_BD_THUA_THUA")).size(), size_t(2));
    QVERIFY(QFile::exists(m_town->path("out/papers/split-merge-1.pdf")));
}

void TestRecordPackage::adjustedBoundaryHasNoSplitDrawing()
{
    const auto session = m_town->begin("boundary");
    const QString number = m_town->commit(
            adjustBoundary(*session, 6, 2, 120.0, engine::AdjustMode::Parallel), *session);
    const auto report = m_town->pack(number, "out");
    MUST(report);
    const PackageFile file(m_town->path("out/update.gpkg"));
    QVector<double> areas;
    for (const PackageFile::Row &row : file.rows(text("DC_THUADAT")))
        areas << std::round(row.area_m2 * 1000.0) / 1000.0;
    std::sort(areas.begin(), areas.end());
    QVERIFY(areas.contains(120.0) && areas.contains(80.0));
    QVERIFY(!QFile::exists(m_town->path("out/papers/split-merge-1.pdf")));
    QVERIFY(QFile::exists(m_town->path("out/papers/measurement-revision-31120-34-6.pdf")));
    QCOMPARE(report->leftOut[0].part, text("papers/split-merge"));
}

void TestRecordPackage::smallestPlotIsQuoted()
{
    m_town = std::make_unique<PackageTown>(3, true);
    const auto session = m_town->begin("split");
    CutAlong north;
    north.azimuth_deg = 0.0;
    const QString number = m_town->commit(splitByRatio(*session, 5, north, { 1, 1 }), *session);
    MUST(m_town->pack(number, "out"));
    const QString drawing = docxText(m_town->path("out/papers/split-merge-1.docx"));
    QVERIFY2(drawing.contains(QStringLiteral("ODT: 40,0 m² (99/2026/QD-UBND)"))
                    || drawing.contains(QStringLiteral("ODT: 40,0\u00a0m² (99/2026/QD-UBND)")),
            qPrintable(drawing));
    QVERIFY2(drawing.contains(QStringLiteral("5 (tờ 34)")), qPrintable(drawing));
    QVERIFY2(drawing.contains(QStringLiteral("15/QĐ-UBND ngày 20/11/2026")), qPrintable(drawing));
    const QString slip = docxText(m_town->path("out/papers/measurement-revision-31120-34-10.docx"));
    QVERIFY2(slip.contains(QStringLiteral("tách từ thửa đất số 5, tờ bản đồ số 34")),
            qPrintable(slip));
}

/// Where a cut meets an oblique side its corner is rounded: each neighbour gets a slip of the
/// other, which is no land.
void TestRecordPackage::roundingIsNoParent()
{
    Territory &territory = m_town->territory();
    plantParcel(territory, text("34"), text("21"),
            text("POLYGON((585800 1109700,585810 1109700,585813.7 1109710,585800 1109710,585800 "
                 "1109700))"),
            118.5);
    plantParcel(territory, text("34"), text("22"),
            text("POLYGON((585810 1109700,585830 1109700,585830 1109710,585813.7 1109710,585810 "
                 "1109700))"),
            181.5);
    const auto session = m_town->begin("boundary");
    const auto cut
            = cutByOffset(*session, { { 585795.0, 1109701.0 }, { 585835.0, 1109703.3 } }, 3.1);
    MUST(cut);
    const QString number = m_town->commit(cut->preview, *session);
    const auto links = territory.database().single(text("SELECT count(*) FROM parcel_lineage"));
    QCOMPARE(links->toInt(), 6); // three parts of each
    MUST(m_town->pack(number, "out"));
    const PackageFile file(m_town->path("out/update.gpkg"));
    QCOMPARE(file.rows(text("DC_BD_THUA_THUA")).size(), size_t(6));
    for (const PackageFile::Row &row : file.rows(text("DC_THUADAT")))
        QCOMPARE(row.values[text("SOTHUTUTHUACU")].toString().size(), 2);
    QVERIFY(QFile::exists(m_town->path("out/papers/split-merge-2.pdf")));
}

void TestRecordPackage::newSidesAreThoseOfTheSplit()
{
    const auto shape = [](const char *wkt) { return std::move(*engine::Geometry::fromWkt(wkt)); };
    const auto whole = shape("POLYGON((0 0,10 0,10 10,0 10,0 0))");
    const auto besides = shape("POLYGON((10 0,20 0,20 10,10 10,10 0))");
    const auto west = shape("POLYGON((0 0,4 0,5 5,4 10,0 10,0 0))");
    const auto east = shape("POLYGON((4 0,10 0,10 10,4 10,5 5,4 0))");
    // The side between the two old parcels is not new.
    const auto lines = newSides({ &whole, &besides }, { &west, &east, &besides });
    double length = 0.0;
    for (const QPolygonF &line : lines) {
        for (int i = 1; i < line.size(); ++i)
            length += QLineF(line[i - 1], line[i]).length();
    }
    QCOMPARE(lines.size(), size_t(1));
    QCOMPARE(length, 2 * std::sqrt(26.0));
    QVERIFY(newSides({ &whole, &besides }, { &whole }).empty());
}

void TestRecordPackage::sameRecordGivesTheSameBytes()
{
    const QString number = m_town->commitSplit();
    MUST(m_town->pack(number, "one"));
    QTest::qWait(1100); // a clock in a file would show
    MUST(m_town->pack(number, "two"));
    const auto one = contentOf(m_town->path("one"));
    const auto two = contentOf(m_town->path("two"));
    QVERIFY(one.size() >= 9);
    QCOMPARE(one.keys(), two.keys());
    for (auto file = one.cbegin(); file != one.cend(); ++file)
        QVERIFY2(file.value() == two.value(file.key()), qPrintable(file.key()));
}

void TestRecordPackage::laterRecordsAreNotInIt()
{
    const QString number = m_town->commitSplit();
    MUST(m_town->pack(number, "before"));
    // Parcel 10 above followed the split and follows once more; one of the halves ends.
    const auto session = m_town->begin("split");
    m_town->commit(splitByLine(*session, 18, { { 585717.0, 1109700.0 }, { 585717.0, 1109730.0 } }),
            *session);
    MUST(m_town->pack(number, "after"));
    const auto before = contentOf(m_town->path("before"));
    const auto after = contentOf(m_town->path("after"));
    for (auto file = before.cbegin(); file != before.cend(); ++file)
        QVERIFY2(file.value() == after.value(file.key()), qPrintable(file.key()));
}

void TestRecordPackage::sheetsNeedASeed()
{
    const QString number = m_town->commitSplit();
    const auto without = m_town->pack(number, "without");
    MUST(without);
    QCOMPARE(without->leftOut.size(), size_t(1));
    QCOMPARE(without->leftOut[0].reason, text("no-seed"));
    const auto with = m_town->pack(number, "with", false, PackageFile::metreSeed());
    MUST(with);
    QVERIFY(with->leftOut.empty());
    QVERIFY(with->sheetsThatDiffer.isEmpty());
    QVERIFY(QFile::exists(m_town->path("with/sheets/31120-34.dgn")));
    // Later records would be drawn too, and are no part of this one.
    const auto session = m_town->begin("merge");
    m_town->commit(merge(*session, { 1, 2 }), *session);
    const auto late = m_town->pack(number, "late", false, PackageFile::metreSeed());
    MUST(late);
    QCOMPARE(late->leftOut[0].reason, text("changed-by-later-record"));
    QVERIFY(!QFile::exists(m_town->path("late/sheets")));
}

void TestRecordPackage::namesLeaveOnlyWhenAskedFor()
{
    const QString number = m_town->commitSplit();
    MUST(m_town->pack(number, "without"));
    const auto without = contentOf(m_town->path("without"));
    for (auto file = without.cbegin(); file != without.cend(); ++file) {
        for (const QString &name : { QStringLiteral("Trần Thị B"), officer().identity })
            QVERIFY2(!file.value().contains(name.toUtf8()), qPrintable(file.key()));
    }
    const QString slip = text("/papers/measurement-revision-31120-34-17.docx");
    const QString name = QStringLiteral("Trần Thị B");
    QVERIFY(docxText(m_town->path("without") + slip).contains(text("34")));
    QVERIFY(!docxText(m_town->path("without") + slip).contains(name));
    MUST(m_town->pack(number, "with", true));
    QVERIFY(docxText(m_town->path("with") + slip).contains(name));
    const PackageFile file(m_town->path("with/update.gpkg"));
    QCOMPARE(file.rows(text("DC_NGUOI")).size(), size_t(3));
    QCOMPARE(file.rows(text("DC_NGUOI"))[0].values[text("HOTEN")].toString(),
            QStringLiteral("Trần Thị B"));
    QCOMPARE(file.rows(text("DC_BIENDONG"))[0].values[text("NGUOICAPNHATID")].toString(),
            officer().identity);
}

QTEST_MAIN(TestRecordPackage)
#include "test_recordpackage.moc"
