// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
// Rasters that scenarios are registered from: read as they state, or refused.
#include "core/data/territory.h"
#include "engine/raster/grid.h"
#include "flood/hazard/geotiff.h"
#include "flood/hazard/hazardgrid.h"
#include "flood/hazard/scenario.h"
#include "floodtown.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <gdal_priv.h>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace spp;
using namespace spp::flood;
using namespace spp::test;

namespace {

constexpr float none = std::numeric_limits<float>::quiet_NaN();

/// What a raster file may be wrong in.
struct RasterFile {
    std::vector<std::vector<float>> bands{ everywhere(0.5f) };
    const char *crs = "EPSG:32748";
    double rotation = 0.0;
    bool isPlaced = true;
    bool isSouthUp = false;
    const char *unit = "";
    const char *driver = "GTiff";
};

void write(const QString &path, const RasterFile &file)
{
    GDALAllRegister();
    const engine::Grid grid = FloodTown::grid();
    const auto create = [&](const char *driver, const QByteArray &name) {
        return GetGDALDriverManager()->GetDriverByName(driver)->Create(name.constData(),
                grid.columns, grid.rows, int(file.bands.size()), GDT_Float32, nullptr);
    };
    GDALDataset *dataset = create("MEM", "");
    if (file.isPlaced) {
        double place[] = { grid.xmin, grid.cellWidth, file.rotation, grid.ymax, file.rotation,
            -grid.cellHeight };
        if (file.isSouthUp) {
            place[3] = grid.ymax - grid.rows * grid.cellHeight;
            place[5] = grid.cellHeight;
        }
        dataset->SetGeoTransform(place);
    }
    OGRSpatialReference reference;
    if (*file.crs && reference.SetFromUserInput(file.crs) == OGRERR_NONE)
        dataset->SetSpatialRef(&reference);
    for (std::size_t i = 0; i < file.bands.size(); ++i) {
        GDALRasterBand &band = *dataset->GetRasterBand(int(i) + 1);
        band.SetUnitType(file.unit);
        if (band.RasterIO(GF_Write, 0, 0, grid.columns, grid.rows,
                    const_cast<float *>(file.bands[i].data()), grid.columns, grid.rows, GDT_Float32,
                    0, 0, nullptr)
                != CE_None)
            qFatal("cannot fill the raster");
    }
    GDALDataset *copy = GetGDALDriverManager()
                                ->GetDriverByName(file.driver)
                                ->CreateCopy(path.toUtf8().constData(), dataset, FALSE, nullptr,
                                        nullptr, nullptr);
    if (!copy)
        qFatal("cannot write the raster");
    GDALClose(copy);
    GDALClose(dataset);
}

std::vector<float> withCell(std::size_t cell, float value)
{
    std::vector<float> cells = everywhere(0.5f);
    cells[cell] = value;
    return cells;
}

} // namespace

Q_DECLARE_METATYPE(RasterFile)

class TestRasterIntake : public QObject {
    Q_OBJECT

private slots:
    void badSourcesAreRefused_data();
    void badSourcesAreRefused();
    void aSourceIsReadAsStated_data();
    void aSourceIsReadAsStated();
    void aSourceThatIsNotWhole();
    void aClaimAgainstTheSource();
    void cellsOfAnotherSystemKeepTheirValues();
    void whatIsNotKnownIsTold();
};

void TestRasterIntake::badSourcesAreRefused_data()
{
    QTest::addColumn<RasterFile>("file");
    QTest::addColumn<QString>("says");
    RasterFile file;
    file.crs = "";
    QTest::newRow("no reference system") << file << "CRS";
    file = {};
    file.rotation = 1.0;
    QTest::newRow("rotated") << file << "rotated";
    file = {};
    file.isPlaced = false;
    QTest::newRow("not placed") << file << "where it lies";
    file = {};
    file.bands = { withCell(3, -0.2f) };
    QTest::newRow("negative depth") << file << "--negative-dry";
    file.bands = { withCell(3, -9999.0f) };
    QTest::newRow("a code for no data") << file << "-a_nodata";
    file.bands = { withCell(3, 180.0f) };
    QTest::newRow("centimetres") << file << "--unit";
    file.bands = { everywhere(none) };
    QTest::newRow("no cell with a value") << file << "No cell";
    file.bands = { everywhere(0.5f), everywhere(0.6f) };
    QTest::newRow("several time steps") << file << "--time max";
    file = {};
    file.unit = "cm";
    QTest::newRow("the file states centimetres") << file << "--unit";
}

void TestRasterIntake::badSourcesAreRefused()
{
    QFETCH(RasterFile, file);
    QFETCH(QString, says);
    FloodTown town;
    const QString path = town.file("bad.tif");
    write(path, file);
    const ProgramRun run
            = town.flood({ "add-scenario", "bad", "--depth", path, "--source", "test" });
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.standardError.contains(says.toUtf8()), run.standardError.constData());
    QVERIFY2(run.standardError.contains("bad.tif"), run.standardError.constData());
    QVERIFY(town.answer({ "scenarios" })["scenarios"].toArray().isEmpty());
}

void TestRasterIntake::aSourceIsReadAsStated_data()
{
    QTest::addColumn<RasterFile>("file");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<float>("first"); ///< cell in the north-west
    QTest::addColumn<float>("last");
    RasterFile file;
    file.bands = { withCell(0, -0.2f) };
    QTest::newRow("negative is dry") << file << QStringList{ "--negative-dry" } << 0.0f << 0.5f;
    file.bands = { withCell(0, none) };
    QTest::newRow("no data is not dry") << file << QStringList{} << none << 0.5f;
    QTest::newRow("no data is dry where it is said")
            << file << QStringList{ "--nodata-dry" } << 0.0f << 0.5f;
    file.bands = { withCell(0, 120.0f) };
    QTest::newRow("centimetres") << file << QStringList{ "--unit", "cm" } << 1.2f << 0.005f;
    file.bands = { withCell(0, 0.1f), withCell(0, 0.9f), withCell(23, 0.7f) };
    QTest::newRow("the greatest of three")
            << file << QStringList{ "--time", "max" } << 0.9f << 0.7f;
    QTest::newRow("the first of three") << file << QStringList{ "--time", "1" } << 0.1f << 0.5f;
    file.bands = { withCell(0, 0.9f) };
    file.isSouthUp = true;
    QTest::newRow("from the south") << file << QStringList{} << 0.5f << 0.5f;
    file.isSouthUp = false;
    file.driver = "netCDF";
    QTest::newRow("NetCDF") << file << QStringList{} << 0.9f << 0.5f;
}

void TestRasterIntake::aSourceIsReadAsStated()
{
    QFETCH(RasterFile, file);
    QFETCH(QStringList, options);
    QFETCH(float, first);
    QFETCH(float, last);
    FloodTown town;
    const QString path = town.file(QByteArray(file.driver) == "netCDF" ? "depth.nc" : "depth.tif");
    write(path, file);
    const ProgramRun run = town.flood(
            QStringList{ "add-scenario", "s", "--depth", path, "--source", "test" } + options);
    QVERIFY2(run.exitCode == 0, run.standardError.constData());
    const auto territory = Territory::open(town.territory(), Territory::Access::ReadOnly);
    ScenarioRegister scenarios(**territory);
    Feedback silent;
    const auto cells = scenarios.cells(*scenarios.find("s"), HazardQuantity::Depth, silent);
    QVERIFY(cells.ok());
    QVERIFY(std::isnan(first) ? std::isnan(cells->front()) : cells->front() == first);
    QCOMPARE(cells->back(), last);
    if (file.isSouthUp)
        QCOMPARE((*cells)[18], 0.9f); // the first row of the file is the southernmost
}

/// The NetCDF library reads zeros beyond the end of a file: dry ground, to everybody after it.
void TestRasterIntake::aSourceThatIsNotWhole()
{
    FloodTown town;
    const QString path = town.file("depth.nc");
    RasterFile file;
    file.bands = { everywhere(0.5f) };
    file.driver = "netCDF";
    write(path, file);
    const qint64 whole = QFile(path).size();
    for (const qint64 size : { whole - 1, whole - 40 }) {
        QVERIFY(QFile::resize(path, size));
        const ProgramRun run
                = town.flood({ "add-scenario", "s", "--depth", path, "--source", "test" });
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(run.standardError.contains(QByteArray::number(size)), run.standardError);
    }
}

void TestRasterIntake::aClaimAgainstTheSource()
{
    FloodTown town;
    const QString path = town.file("depth.tif");
    write(path, RasterFile());
    const auto claimed = [&](const char *crs) {
        return town.flood({ "add-scenario", "s", "--replace", "--depth", path, "--source", "test",
                "--crs", QString::fromLatin1(crs) });
    };
    QCOMPARE(claimed("EPSG:32748").exitCode, 0); // as the raster says itself
    const ProgramRun other = claimed("EPSG:32648");
    QCOMPARE(other.exitCode, 3);
    QVERIFY2(other.standardError.contains("EPSG:32748"), other.standardError);
}

/// Between dry ground and 1 m of water there is no 0.5 m: a class would be made up along each
/// shore.
void TestRasterIntake::cellsOfAnotherSystemKeepTheirValues()
{
    FloodTown town;
    engine::Grid grid;
    grid.xmin = 106.8075;
    grid.ymax = -6.3288;
    grid.cellWidth = grid.cellHeight = 0.00018;
    grid.columns = grid.rows = 8;
    std::vector<float> cells;
    for (int i = 0; i < 64; ++i)
        cells.push_back((i + i / 8) % 2 == 0 ? 0.0f : 1.0f);
    const QString path = town.file("degrees.tif");
    QVERIFY(writeGeoTiff(grid, cells, "EPSG:4326", path));
    const ProgramRun run = town.flood({ "add-scenario", "s", "--depth", path, "--source", "test" });
    QVERIFY2(run.exitCode == 0, run.standardError);
    QVERIFY2(run.standardOutput.contains("nearest"), run.standardOutput);
    const auto territory = Territory::open(town.territory(), Territory::Access::ReadOnly);
    ScenarioRegister scenarios(**territory);
    Feedback silent;
    const auto carried = scenarios.cells(*scenarios.find("s"), HazardQuantity::Depth, silent);
    QVERIFY(carried.ok());
    int dry = 0;
    int wet = 0;
    for (const float cell : *carried) {
        QVERIFY2(std::isnan(cell) || cell == 0.0f || cell == 1.0f,
                qPrintable(QString::number(cell)));
        dry += cell == 0.0f ? 1 : 0;
        wet += cell == 1.0f ? 1 : 0;
    }
    QVERIFY(dry > 20 && wet > 20);
    const QJsonObject same = town.answer({ "compare", "--base", path, "--proposal", "s" });
    QCOMPARE(same["pairs"].toArray()[0].toObject()["greatest_rise_m"].toDouble(-1.0), 0.0);
}

void TestRasterIntake::whatIsNotKnownIsTold()
{
    FloodTown town;
    const ProgramRun whole = town.addScenario("whole", everywhere(0.5f));
    QCOMPARE(whole.exitCode, 0);
    QVERIFY2(!whole.standardOutput.contains("no data"), whole.standardOutput);
    std::vector<float> cells = everywhere(0.5f);
    std::fill_n(cells.begin(), 6, none);
    const ProgramRun holed = town.addScenario("holed", cells);
    QCOMPARE(holed.exitCode, 0);
    QVERIFY2(holed.standardOutput.contains("25.0 % of the cells have no data"),
            holed.standardOutput);
}

QTEST_GUILESS_MAIN(TestRasterIntake)
#include "test_rasterintake.moc"
