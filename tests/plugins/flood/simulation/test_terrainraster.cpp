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
