// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/simulation/rasterfile.h"
#include "flood/simulation/scenariofile.h"
#include "floodtown.h"

#include <QTemporaryDir>
#include <QTest>

#include <gdal.h>

#include <cmath>
#include <limits>

using namespace spp;
using namespace spp::flood;
using namespace spp::test;

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

RasterCells raster(const engine::Grid &grid, std::vector<double> cells)
{
    RasterCells made;
    made.grid = grid;
    made.cells = std::move(cells);
    return made;
}

ScenarioFile readFile(const QString &path)
{
    Result<ScenarioFile> read = ScenarioFile::read(path);
    if (!read)
        qFatal("%s", read.error().text().c_str());
    return std::move(*read);
}

} // namespace

class TestTerrainRaster : public QObject {
    Q_OBJECT

private slots:
    void unitOfTheTerrain();
    void maskedCellsHaveNoValue();
    void aPictureIsNoTerrain();
    void meansOfCells();
};

/// What a raster says of its own values counts.
void TestTerrainRaster::unitOfTheTerrain()
{
    const QTemporaryDir folder;
    const QString scenario = FloodTown(folder.path()).scenario();
    const double bed = readFile(scenario).setup.domain.bed_m.back();
    const QByteArray terrain = folder.filePath(QStringLiteral("dem.tif")).toUtf8();
    const auto say = [&](double scale, double offset, const char *unit) {
        const GDALDatasetH raster = GDALOpen(terrain.constData(), GA_Update);
        const GDALRasterBandH band = GDALGetRasterBand(raster, 1);
        GDALSetRasterScale(band, scale);
        GDALSetRasterOffset(band, offset);
        GDALSetRasterUnitType(band, unit);
        GDALClose(raster);
    };
    say(0.5, 0.25, "m");
    QCOMPARE(readFile(scenario).setup.domain.bed_m.back(), 0.5 * bed + 0.25);
    say(1.0, 0.0, "cm");
    const auto read = ScenarioFile::read(scenario);
    QVERIFY(!read.ok());
    QVERIFY(read.error().text().find("cm") != std::string::npos);
}

void TestTerrainRaster::maskedCellsHaveNoValue()
{
    const QTemporaryDir folder;
    const QString scenario = FloodTown(folder.path()).scenario();
    const auto before = readFile(scenario).setup.domain;
    const QByteArray terrain = folder.filePath(QStringLiteral("dem.tif")).toUtf8();
    const GDALDatasetH raster = GDALOpen(terrain.constData(), GA_Update);
    QVERIFY(GDALCreateDatasetMaskBand(raster, GMF_PER_DATASET) == CE_None);
    std::vector<unsigned char> mask(before.cells(), 255);
    mask[before.at({ 10, 7 })] = 0;
    QVERIFY(GDALRasterIO(GDALGetMaskBand(GDALGetRasterBand(raster, 1)), GF_Write, 0, 0,
                    before.columns, before.rows, mask.data(), before.columns, before.rows, GDT_Byte,
                    0, 0)
            == CE_None);
    GDALClose(raster);
    const auto after = readFile(scenario).setup.domain;
    QVERIFY(before.isInside({ 10, 7 }));
    QVERIFY(!after.isInside({ 10, 7 }));
    QVERIFY(after.isInside({ 10, 8 }));
}

void TestTerrainRaster::aPictureIsNoTerrain()
{
    const QTemporaryDir folder;
    const QString scenario = FloodTown(folder.path()).scenario();
    const QByteArray terrain = folder.filePath(QStringLiteral("dem.tif")).toUtf8();
    const GDALDatasetH picture = GDALCreate(
            GDALGetDriverByName("GTiff"), terrain.constData(), 40, 20, 3, GDT_Byte, nullptr);
    double place[] = { 550000.0, 5.0, 0.0, 1110000.0, 0.0, -5.0 };
    GDALSetGeoTransform(picture, place);
    GDALClose(picture);
    const auto read = ScenarioFile::read(scenario);
    QVERIFY(!read.ok());
    QVERIFY2(read.error().text().find("3 bands") != std::string::npos, read.error().text().c_str());
    QVERIFY(read.error().file.find("dem.tif") != std::string::npos);
}

void TestTerrainRaster::meansOfCells()
{
    const engine::Grid fine{ 0.0, 4.0, 1.0, 1.0, 4, 4 };
    const RasterCells source
            = raster(fine, { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, none, none, 13, 14, none, 16 });
    QVERIFY(averagedTo(fine, source).front() == 1.0);
    const std::vector<double> coarse = averagedTo({ 0.0, 4.0, 2.0, 2.0, 2, 2 }, source);
    QCOMPARE(coarse[0], 3.5);
    QCOMPARE(coarse[1], 5.5);
    QCOMPARE(coarse[2], 11.5);
    QVERIFY(std::isnan(coarse[3])); // one of four
    const std::vector<double> uneven = averagedTo({ 0.0, 4.0, 1.5, 1.5, 1, 1 }, source);
    QVERIFY(std::abs(uneven[0] - (1.0 + 0.5 * 2 + 0.5 * 5 + 0.25 * 6) / 2.25) < 1e-12);
    const std::vector<double> nearest = nearestTo({ 0.0, 4.0, 2.0, 2.0, 2, 2 }, source);
    QCOMPARE(nearest[0], 6.0);
}

QTEST_GUILESS_MAIN(TestTerrainRaster)
#include "test_terrainraster.moc"
