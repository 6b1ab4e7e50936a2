// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/simulation/scenariofile.h"
#include "floodtown.h"

#include <QTemporaryDir>
#include <QTest>

#include <gdal.h>

using namespace spp;
using namespace spp::flood;
using namespace spp::test;

namespace {

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

QTEST_GUILESS_MAIN(TestTerrainRaster)
#include "test_terrainraster.moc"
