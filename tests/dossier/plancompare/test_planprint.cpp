// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "support/patience.h"
#include "support/sampleterritory.h"
#include "support/testdata.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <ogrsf_frmts.h>

#include <csignal>

using namespace spp;
using namespace spp::test;

namespace {

const QStringList fileNames{ "changed-parcels.csv", "land-use-balance.pdf",
    "land-use-transition.pdf", "plan-comparison.gpkg", "plan-comparison.xlsx",
    "planning-cells.pdf" };

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The lines of a PDF as they stand beside one another, blanks made single.
QStringList pdfLines(const QString &pdf)
{
    const ProgramRun run = runProgram("pdftotext", { "-layout", pdf, "-" });
    QStringList lines;
    for (const QString &line : QString::fromUtf8(run.standardOutput).split(QLatin1Char('\n')))
        lines.append(line.simplified());
    lines.removeAll(QString());
    return lines;
}

/// Rows of a sheet as spreadsheets read them, cells between bars.
QStringList sheetRows(const QString &xlsx, const QString &sheet)
{
    GDALAllRegister();
    const GDALDatasetUniquePtr book(GDALDataset::Open(xlsx.toUtf8().constData(), GDAL_OF_VECTOR));
    OGRLayer *layer = book ? book->GetLayerByName(sheet.toUtf8().constData()) : nullptr;
    QStringList rows;
    if (!layer)
        return rows;
    for (const auto &feature : *layer) {
        QStringList cells;
        for (int i = 0; i < feature->GetFieldCount(); ++i)
            cells.append(QString::fromUtf8(feature->GetFieldAsString(i)));
        rows.append(cells.join(QLatin1Char('|')));
    }
    return rows;
}

QStringList headerOf(const QString &xlsx, const QString &sheet)
{
    GDALAllRegister();
    const GDALDatasetUniquePtr book(GDALDataset::Open(xlsx.toUtf8().constData(), GDAL_OF_VECTOR));
    OGRLayer *layer = book ? book->GetLayerByName(sheet.toUtf8().constData()) : nullptr;
    QStringList names;
    for (int i = 0; layer && i < layer->GetLayerDefn()->GetFieldCount(); ++i)
        names.append(QString::fromUtf8(layer->GetLayerDefn()->GetFieldDefn(i)->GetNameRef()));
    return names;
}

} // namespace

/// A zoning plan drawn over the centre of the sample, 600 m x 600 m in thirds of 200 m x 300 m
/// below and rice above; its local adjustment takes 100 m x 150 m out of the park in the middle and
/// makes 100 m x 100 m of it housing: 1 ha, and 0.5 ha in no cell.
class PlanPrintTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QString why;
        const QString sample = sampleTerritory(&why);
        QVERIFY2(!sample.isEmpty(), qPrintable(why));
        m_territory = m_folder.filePath("town.sqlite");
        QVERIFY(QFile::copy(sample, m_territory));
        import("1", "base", "2024-05-01",
                { { "A1", "ODT",
                          { 0,
                              0,
                              200,
                              300 } },
                        { "A2", "CXD",
                                { 200,
                                    0,
                                    200,
                                    300 } },
                        { "A3", "HH",
                                { 400,
                                    0,
                                    200,
                                    300 } },
                        { "A4",
                            "LUC",
                            { 0,
                                300,
                                600,
                                300 } } },
                { 0, 0, 600, 600 });
        import("1a", "local", "2025-03-01",
                { { "A2a",
                    "ODT",
                    { 250,
                        50,
                        100,
                        100 } } },
                { 250, 50, 100, 150 });
        m_vi = compare("vi", "vi");
        m_en = compare("en", "en");
    }

    void allFilesAndNothingElse()
    {
        QCOMPARE(QDir(m_vi).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
                fileNames);
    }

    void theTransitionIsPrinted_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : { "BẢNG CHU CHUYỂN ĐẤT ĐAI",
                     "Quy hoạch phân khu Mẫu: từ Quyết định số 1/QĐ ngày 01/05/2024 đến Quyết định"
                     " số 1a/QĐ ngày 01/03/2025",
                     "Tổng diện tích tự nhiên 36,00 1,50 36,00",
                     "1 Đất nông nghiệp NNP 18,00 18,00 18,00 18,00 18,00 18,00",
                     "2 Đất phi nông nghiệp PNN 6,00 6,00 6,00 6,00 +1,00 7,00",
                     "4 Chức năng CXD CXD 6,00 1,00 1,00 1,00 4,50 0,50 1,50 −1,50 4,50",
                     "6 Không thuộc ô quy hoạch nào +0,50 0,50", "Cộng tăng 1,00 1,00 1,00 0,50",
                     "Tổng các khoản giảm 1,50 ha bằng tổng các khoản tăng 1,50 ha." })
            QTest::newRow(line) << QString::fromUtf8(line);
    }
    void theTransitionIsPrinted()
    {
        QFETCH(QString, line);
        const QStringList lines = pdfLines(m_vi + "/land-use-transition.pdf");
        QVERIFY2(std::any_of(lines.begin(), lines.end(),
                         [&line](const QString &seen) { return seen.startsWith(line); }),
                qPrintable(lines.join(QLatin1Char('\n'))));
    }

    void pagesAreOfTheirPaper_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QSize>("points");
        QTest::newRow("A3") << "land-use-transition.pdf" << QSize(1191, 842);
        QTest::newRow("A4") << "land-use-balance.pdf" << QSize(842, 595);
    }
    void pagesAreOfTheirPaper()
    {
        QFETCH(QString, file);
        const ProgramRun run = runProgram("pdfinfo", { m_vi + QLatin1Char('/') + file });
        static const QRegularExpression size("Page size: +([0-9.]+) x ([0-9.]+) pts");
        const auto match = size.match(QString::fromUtf8(run.standardOutput));
        QTEST(QSize(qRound(match.captured(1).toDouble()), qRound(match.captured(2).toDouble())),
                "points");
    }

    void theBalanceIsPrintedWithShares()
    {
        const QStringList lines = pdfLines(m_vi + "/land-use-balance.pdf");
        for (const char *line : { "1 Đất chuyên trồng lúa LUC 18,00 50,00 18,00 50,00",
                     "2 Đất ở tại đô thị ODT 6,00 16,67 7,00 19,44 +1,00",
                     "3 Chức năng CXD CXD 6,00 16,67 4,50 12,50 −1,50",
                     "4 Chức năng HH HH 6,00 16,66 6,00 16,67",
                     "Tổng cộng 36,00 100,00 36,00 100,00" })
            QVERIFY2(lines.contains(QString::fromUtf8(line)),
                    qPrintable(lines.join(QLatin1Char('\n'))));
    }

    void cellsThatChangeArePrinted()
    {
        const QStringList lines = pdfLines(m_vi + "/planning-cells.pdf");
        for (const char *line :
                { "A2 CXD 6,00 – – – – CXD 4,50 – – – – Điều chỉnh", "A2a ODT 1,00 – – – – Ô mới" })
            QVERIFY2(lines.contains(QString::fromUtf8(line)),
                    qPrintable(lines.join(QLatin1Char('\n'))));
    }

    void englishReadersReadEnglish()
    {
        const QStringList lines = pdfLines(m_en + "/land-use-transition.pdf");
        QVERIFY(lines.contains("LAND-USE TRANSITION MATRIX"));
        QVERIFY2(lines.contains("Total natural area 36.00 1.50 36.00"),
                qPrintable(lines.join(QLatin1Char('\n'))));
        QVERIFY(!sheetRows(m_en + "/plan-comparison.xlsx", "Land-use balance table").isEmpty());
    }

    void theSpreadsheetReadsBack()
    {
        const QString book = m_vi + "/plan-comparison.xlsx";
        const QStringList parcels = sheetRows(book, "Thửa đất thay đổi");
        const QStringList csv
                = QString::fromUtf8(content(m_vi + "/changed-parcels.csv")).split('\n');
        QCOMPARE(parcels.size(), csv.size() - 2);
        QVERIFY(headerOf(book, "Thửa đất thay đổi").contains("Số thửa"));
        const QStringList transition = sheetRows(book, "Bảng chu chuyển đất đai");
        QVERIFY2(transition.join('\n').contains("|Tổng diện tích tự nhiên||36|"),
                qPrintable(transition.join('\n')));
        const QStringList balance = sheetRows(book, "Bảng tổng hợp sử dụng đất");
        QVERIFY2(balance.join('\n').contains(
                         QString::fromUtf8("3|Chức năng CXD|CXD|6|16.67|4.5|12.5|-1.5")),
                qPrintable(balance.join('\n')));
        QVERIFY(sheetRows(book, "Bảng chỉ tiêu ô quy hoạch").join('\n').contains("A2a||"));
    }

    void theMapHasPlacesParcelsAndStyles()
    {
        GDALAllRegister();
        const GDALDatasetUniquePtr map(GDALDataset::Open(
                (m_vi + "/plan-comparison.gpkg").toUtf8().constData(), GDAL_OF_VECTOR));
        QVERIFY(map);
        double changed_m2 = 0.0;
        for (const auto &feature : *map->GetLayerByName("changed_places"))
            changed_m2 += feature->GetFieldAsDouble("area_m2");
        QVERIFY2(std::abs(changed_m2 - 15000.0) < 1e-6, qPrintable(QString::number(changed_m2)));
        QCOMPARE(map->GetLayerByName("layer_styles")->GetFeatureCount(), GIntBig(2));
        QVERIFY(map->GetLayerByName("changed_parcels")->GetFeatureCount() > 0);
    }

    void theSameComparisonGivesTheSameBytes()
    {
        const QString again = compare("again", "vi");
        for (const QString &name : fileNames) {
            // A PDF tells when it was made and has an id from that.
            if (!name.endsWith(".pdf"))
                QVERIFY2(content(again + '/' + name) == content(m_vi + '/' + name),
                        qPrintable(name));
        }
    }

    void aFullDiskLeavesNothing_data()
    {
        QTest::addColumn<int>("blocks");
        for (const int blocks : { 34, 40, 60, 100 })
            QTest::newRow(qPrintable(QString::number(blocks))) << blocks;
    }
    void aFullDiskLeavesNothing()
    {
        QFETCH(int, blocks);
        const QString out = m_folder.filePath(QStringLiteral("full-%1").arg(blocks));
        QProcess process;
        process.start("bash",
                QStringList{ "-c",
                        QStringLiteral("trap '' XFSZ; ulimit -f %1; exec \"$@\"").arg(blocks),
                        "full", sppProgram() }
                        + arguments(out, "en"));
        QVERIFY(process.waitForFinished(patience_ms));
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(process.exitCode() == 4, said);
        QVERIFY2(said.contains(out.toUtf8()), said);
        QVERIFY2(!QFile::exists(out), said);
    }

    void olderFilesSurviveAFailure()
    {
        const QString out = compare("kept", "vi");
        const QByteArray before = content(out + "/plan-comparison.xlsx");
        QVERIFY(QFile::remove(out + "/planning-cells.pdf"));
        QVERIFY(QDir(out).mkdir("planning-cells.pdf"));
        const ProgramRun run = runSpp(arguments(out, "en"));
        QVERIFY2(run.exitCode == 4, run.standardError);
        QVERIFY2(run.standardError.contains("planning-cells.pdf"), run.standardError);
        QCOMPARE(content(out + "/plan-comparison.xlsx"), before);
        QCOMPARE(QDir(out).entryList({ "unfinished*" }), QStringList());
    }

    void stoppedLeavesNothing()
    {
        const QString out = m_folder.filePath("stopped");
        QProcess process;
        process.start(sppProgram(), arguments(out, "en"));
        QVERIFY(process.waitForStarted(patience_ms));
        // Whenever the signal comes: all files or none.
        QTest::qWait(60);
        ::kill(pid_t(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(patience_ms));
        const QStringList left
                = QDir(out).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
        if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
            QCOMPARE(left, fileNames);
        else
            QVERIFY2(left.isEmpty(), qPrintable(left.join(' ')));
    }

private:
    struct Zone {
        const char *code;
        const char *function;
        QRectF place; ///< metres from the corner
    };

    static QJsonArray ring(const QRectF &place)
    {
        constexpr double x0 = 572300.0;
        constexpr double y0 = 1107850.0;
        QJsonArray points;
        for (const QPointF &corner : { place.topLeft(), place.topRight(), place.bottomRight(),
                     place.bottomLeft(), place.topLeft() })
            points.append(QJsonArray{ x0 + corner.x(), y0 + corner.y() });
        return { points };
    }

    QString write(const QString &name, const QList<Zone> &zones) const
    {
        QJsonArray features;
        for (const Zone &zone : zones) {
            features.append(QJsonObject{ { "type", "Feature" },
                    { "properties",
                            QJsonObject{
                                    { "ky_hieu", zone.code }, { "chuc_nang", zone.function } } },
                    { "geometry",
                            QJsonObject{ { "type", "Polygon" },
                                    { "coordinates", ring(zone.place) } } } });
        }
        const QJsonObject crs{ { "type", "name" },
            { "properties", QJsonObject{ { "name", "urn:ogc:def:crs:EPSG::5897" } } } };
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("%s cannot be written", qPrintable(name));
        file.write(QJsonDocument(QJsonObject{ { "type", "FeatureCollection" }, { "crs", crs },
                                         { "features", features } })
                           .toJson());
        return file.fileName();
    }

    void import(const QString &version, const QString &kind, const QString &date,
            const QList<Zone> &zones, const QRectF &boundary) const
    {
        const ProgramRun run = runSpp({ "plan", "import", m_territory,
                write(version + ".geojson", zones), "--plan", "pk-mau", "--version", version,
                "--title", QString::fromUtf8("Quy hoạch phân khu Mẫu"), "--level", "zoning",
                "--kind", kind, "--decision", version + QString::fromUtf8("/QĐ"), "--decision-date",
                date, "--in-force-from", date, "--commune", "31299", "--boundary",
                write(version + "-boundary.geojson", { { "b", "b", boundary } }) });
        QVERIFY2(run.exitCode == 0, run.standardError);
    }

    QStringList arguments(const QString &out, const QString &language) const
    {
        return { "plan", "compare", m_territory, "--from", "pk-mau@1", "--to", "pk-mau@1a", "--out",
            out, "--at", "2026-11-22", "--lang", language };
    }

    QString compare(const QString &name, const QString &language) const
    {
        const QString out = m_folder.filePath(name);
        const ProgramRun run = runSpp(arguments(out, language));
        if (run.exitCode != 0)
            qFatal("%s", run.standardError.constData());
        return out;
    }

    QTemporaryDir m_folder;
    QString m_territory;
    QString m_vi;
    QString m_en;
};

QTEST_MAIN(PlanPrintTest)
#include "test_planprint.moc"
