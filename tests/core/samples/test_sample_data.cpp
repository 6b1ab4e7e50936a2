// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// The committed sample commune is what its generator draws, and it is what its README promises.
#include "filecontent.h"
#include "support/testdata.h"

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <memory>

using namespace spp;

namespace {

QString committed(const QString &name)
{
    return test::sourceFolder() + QStringLiteral("/data-samples/phong-dien/") + name;
}

QByteArray bytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

QStringList content(const QString &path)
{
    if (path.endsWith(QStringLiteral(".tif")))
        return test::rasterContent(path);
    if (path.endsWith(QStringLiteral(".csv")))
        return { QString::fromLatin1(bytes(path).toHex()) };
    return test::vectorContent(path);
}

struct SampleParcel {
    int sheet = 0;
    int number = 0;
    double legalArea_m2 = 0.0;
    std::unique_ptr<OGRGeometry> geometry;
};

std::vector<SampleParcel> readParcels()
{
    GDALAllRegister();
    const std::unique_ptr<GDALDataset> file(static_cast<GDALDataset *>(
            GDALOpenEx(committed(QStringLiteral("sources/parcels.gpkg")).toUtf8().constData(),
                    GDAL_OF_VECTOR, nullptr, nullptr, nullptr)));
    std::vector<SampleParcel> parcels;
    for (auto &feature : *file->GetLayer(0)) {
        parcels.push_back({ feature->GetFieldAsInteger("soHieuToBanDo"),
                feature->GetFieldAsInteger("soThuTuThua"), feature->GetFieldAsDouble("dt_phap_ly"),
                std::unique_ptr<OGRGeometry>(feature->StealGeometry()) });
    }
    return parcels;
}

double areaOf(const OGRGeometry &geometry)
{
    const bool single = wkbFlatten(geometry.getGeometryType()) == wkbPolygon;
    return single ? geometry.toPolygon()->get_Area() : geometry.toMultiPolygon()->get_Area();
}

} // namespace

class SampleDataTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void isWhatItsGeneratorDraws_data();
    void isWhatItsGeneratorDraws();
    void hasAParcelForEveryPlantedCase();
    void parcelsCoverTheirBlocksWithoutGapOrOverlap();
    void numbersRunFromOneOnEverySheet();
    void legalAreasDifferALittleFromTheDrawnOnes();
    void landClassesAddUpToTheLegalArea();
    void isSmall();

private:
    QTemporaryDir m_folder;
};

void SampleDataTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QCOMPARE(QProcess::execute(QStringLiteral(SPP_SAMPLES_GENERATOR), { m_folder.path() }), 0);
}

void SampleDataTest::isWhatItsGeneratorDraws_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(m_folder.filePath(QStringLiteral("sources")))
                                      .entryList({ "*.gpkg", "*.shp", "*.geojson", "*.gml", "*.mif",
                                                         "*.csv", "*.tif" },
                                              QDir::Files);
    QCOMPARE(int(files.size()), 20);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << QStringLiteral("sources/") + file;
    QTest::newRow("places of the planted cases") << QStringLiteral("places.csv");
}

void SampleDataTest::isWhatItsGeneratorDraws()
{
    QFETCH(QString, name);
    const QStringList drawn = content(m_folder.filePath(name));
    const QStringList kept = content(committed(name));
    QCOMPARE(kept.size(), drawn.size());
    for (qsizetype k = 0; k < qsizetype(drawn.size()); ++k)
        QVERIFY2(kept.at(k) == drawn.at(k), qPrintable(kept.at(k).left(200)));
}

void SampleDataTest::hasAParcelForEveryPlantedCase()
{
    std::map<std::pair<int, int>, int> found;
    for (const SampleParcel &parcel : readParcels())
        ++found[{ parcel.sheet, parcel.number }];
    const QList<QByteArray> lines
            = bytes(committed(QStringLiteral("places.csv"))).trimmed().split('\n');
    QVERIFY(lines.size() > 30);
    for (qsizetype k = 1; k < qsizetype(lines.size()); ++k) {
        const QList<QByteArray> cells = lines.at(k).split(',');
        QVERIFY2((found[{ cells.at(1).toInt(), cells.at(2).toInt() }] == 1),
                lines.at(k).constData());
    }
}

/// The union has the area of the sum, 49 parts as there are 49 blocks, and no hole.
void SampleDataTest::parcelsCoverTheirBlocksWithoutGapOrOverlap()
{
    OGRMultiPolygon all;
    double sum = 0.0;
    for (const SampleParcel &parcel : readParcels()) {
        QVERIFY(parcel.geometry->IsValid());
        sum += areaOf(*parcel.geometry);
        all.addGeometry(parcel.geometry.get());
    }
    const std::unique_ptr<OGRGeometry> joined(all.UnionCascaded());
    QVERIFY(std::abs(areaOf(*joined) - sum) < 1e-3);
    const OGRMultiPolygon *blocks = joined->toMultiPolygon();
    QCOMPARE(blocks->getNumGeometries(), 49);
    for (const OGRPolygon *block : *blocks)
        QCOMPARE(block->getNumInteriorRings(), 0);
}

void SampleDataTest::numbersRunFromOneOnEverySheet()
{
    std::map<int, std::vector<int>> sheets;
    for (const SampleParcel &parcel : readParcels())
        sheets[parcel.sheet].push_back(parcel.number);
    QCOMPARE(sheets.size(), std::size_t(30));
    for (auto &[sheet, numbers] : sheets) {
        std::sort(numbers.begin(), numbers.end());
        for (std::size_t k = 0; k < numbers.size(); ++k)
            QCOMPARE(numbers[k], int(k) + 1);
    }
}

void SampleDataTest::legalAreasDifferALittleFromTheDrawnOnes()
{
    int different = 0;
    for (const SampleParcel &parcel : readParcels()) {
        const double drawn = areaOf(*parcel.geometry);
        QVERIFY(std::abs(parcel.legalArea_m2 - drawn) <= 0.005 * drawn + 0.05);
        QVERIFY(std::abs(parcel.legalArea_m2 * 10 - std::round(parcel.legalArea_m2 * 10)) < 1e-6);
        different += std::abs(parcel.legalArea_m2 - drawn) > 0.05;
    }
    QVERIFY(different > 4000);
}

void SampleDataTest::landClassesAddUpToTheLegalArea()
{
    std::map<std::pair<int, int>, double> legal;
    for (const SampleParcel &parcel : readParcels())
        legal[{ parcel.sheet, parcel.number }] = parcel.legalArea_m2;
    std::map<std::pair<int, int>, double> sums;
    const QList<QByteArray> lines
            = bytes(committed(QStringLiteral("sources/land-classes.csv"))).trimmed().split('\n');
    for (qsizetype k = 1; k < qsizetype(lines.size()); ++k) {
        const QList<QByteArray> cells = lines.at(k).split(',');
        const auto plain = [&](int cell) { return QByteArray(cells.at(cell)).replace('"', ""); };
        sums[{ plain(1).toInt(), plain(2).toInt() }] += plain(4).toDouble();
    }
    QVERIFY(sums.size() >= 50);
    for (const auto &[key, sum] : sums)
        QVERIFY(std::abs(sum - legal[key]) < 0.01);
}

void SampleDataTest::isSmall()
{
    qint64 size = 0;
    QDirIterator files(committed(QString()), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        size += files.fileInfo().size();
    }
    QVERIFY2(size < 6000000, qPrintable(QString::number(size)));
}

QTEST_GUILESS_MAIN(SampleDataTest)

#include "test_sample_data.moc"
