// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
// Results of floods as series over time: runs, files of other models, scenarios; what they say at a
// place and along a line.
#include "core/data/territory.h"
#include "flood/hazard/geotiff.h"
#include "flood/results/hydrograph.h"
#include "flood/results/openseries.h"
#include "flood/results/section.h"
#include "flood/results/seriesplaces.h"
#include "floodtown.h"
#include "runfolder.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <cmath>
#include <thread>

#include <gdal_priv.h>

using namespace spp;
using namespace spp::flood;
using namespace spp::test;

namespace {

constexpr float none = std::numeric_limits<float>::quiet_NaN();
constexpr double west = 700000.0;
constexpr double south = 9300000.0;

bool isSame(double a, double b) { return (std::isnan(a) && std::isnan(b)) || a == b; }

/// A NetCDF of three steps of the town's grid, k metres deep at step k, whose time is told by
/// `units` and `values`.
QString netCdf(const FloodTown &town, const char *units, const char *values)
{
    GDALAllRegister();
    const engine::Grid grid = FloodTown::grid();
    GDALDataset *memory
            = GetGDALDriverManager()->GetDriverByName("MEM")->Create("", 6, 4, 3, GDT_Float32, {});
    double place[] = { grid.xmin, 10.0, 0.0, grid.ymax, 0.0, -10.0 };
    memory->SetGeoTransform(place);
    OGRSpatialReference reference;
    reference.SetFromUserInput("EPSG:32748");
    memory->SetSpatialRef(&reference);
    if (units) {
        memory->SetMetadataItem("NETCDF_DIM_EXTRA", "{time}");
        memory->SetMetadataItem("NETCDF_DIM_time_DEF", "{3,6}");
        memory->SetMetadataItem("NETCDF_DIM_time_VALUES", values);
        memory->SetMetadataItem("time#units", units);
    }
    for (int band = 1; band <= 3; ++band)
        memory->GetRasterBand(band)->Fill(band);
    const QString path = town.file(units ? "model.nc" : "model.tif");
    GDALDataset *file
            = GetGDALDriverManager()
                      ->GetDriverByName(units ? "netCDF" : "GTiff")
                      ->CreateCopy(path.toUtf8().constData(), memory, 0, nullptr, nullptr, nullptr);
    if (!file)
        qFatal("no file of a model");
    GDALClose(file);
    GDALClose(memory);
    return path;
}

class Stopped final : public Feedback {
public:
    bool isCancelled() const override { return true; }
};

} // namespace

class TestFloodResults : public QObject {
    Q_OBJECT

private slots:
    void aRunIsReadAsItWasWritten();
    void aRunWithoutFramesOrGround();
    void whatIsNoRunIsRefused();
    void gaugesComeFromTheTable();
    void aModelSaysItsTimesOrNone_data();
    void aModelSaysItsTimesOrNone();
    void theMeshOfAModelSaysItsTimes();
    void aScenarioIsOnePicture();
    void hydrographsAreTheCells();
    void aSectionIsTheCellsOnTheLine();
    void placesGoThePinnedWay();
    void manyThreadsReadTheSame();
};

void TestFloodResults::aRunIsReadAsItWasWritten()
{
    const RunFolder run;
    const auto series = openRun(run.path());
    QVERIFY2(series.ok(), series ? "" : series.error().text().c_str());
    QCOMPARE((*series)->title(), QString("Test run"));
    QVERIFY((*series)->grid() == FloodTown::grid());
    QVERIFY((*series)->crsWkt().contains("48S"));
    QCOMPARE((*series)->steps(), 3);
    QVERIFY((*series)->hasTimes());
    QCOMPARE((*series)->time_s(0), 0.0);
    QCOMPARE((*series)->time_s(2), 7200.0);
    for (int step = DepthSeries::greatest; step < 3; ++step) {
        const auto depths = (*series)->depth_m(step);
        QVERIFY(depths.ok());
        const std::vector<float> wanted = RunFolder::depths(step);
        for (std::size_t i = 0; i < wanted.size(); ++i)
            QVERIFY(isSame(double((*depths)[i]), double(wanted[i])));
        const auto some = (*series)->depthsAt_m(step, { 23, 0, 7, 7, 5 });
        QVERIFY(some.ok());
        QCOMPARE((*some)[0], wanted[23]);
        QVERIFY(std::isnan((*some)[1]));
        QCOMPARE((*some)[2], wanted[7]);
        QCOMPARE((*some)[3], wanted[7]);
        QCOMPARE((*some)[4], wanted[5]);
    }
    QCOMPARE(*(*series)->ground_m(), RunFolder::ground());
    QCOMPARE((*series)->groundAt_m({ 9 })->front(), RunFolder::ground()[9]);
    QCOMPARE(nearestStep(**series, 1799.0), 0);
    QCOMPARE(nearestStep(**series, 1801.0), 1);
    QCOMPARE(nearestStep(**series, 1e9), 2);
}

void TestFloodResults::aRunWithoutFramesOrGround()
{
    const RunFolder run;
    QVERIFY(QDir(run.path() + "/frames").removeRecursively());
    QVERIFY(QFile::remove(run.path() + "/ground.tif"));
    QVERIFY(QFile::remove(run.path() + "/gauges.csv"));
    const auto series = openRun(run.path());
    QVERIFY(series.ok());
    QCOMPARE((*series)->steps(), 0);
    QVERIFY((*series)->ground_m()->empty());
    QVERIFY((*series)->groundAt_m({ 3 })->empty());
    QVERIFY((*series)->gauges()->empty());
    QCOMPARE((*series)->depth_m(DepthSeries::greatest)->at(23), 2.3f);
    QCOMPARE(nearestStep(**series, 0.0), int(DepthSeries::greatest));
}

void TestFloodResults::whatIsNoRunIsRefused()
{
    const FloodTown town;
    const auto empty = openRun(town.file(""));
    QVERIFY(!empty.ok());
    QCOMPARE(empty.error().code, ErrorCode::BadInput);
    // A frame on another grid is named, by whatever way it is read.
    const RunFolder run;
    const QString frame = run.path() + "/frames/depth_0000003600s.tif";
    engine::Grid other = FloodTown::grid();
    other.xmin += 10.0;
    QVERIFY(writeGeoTiff(other, everywhere(1.0f), "EPSG:32748", frame).ok());
    const auto series = openRun(run.path());
    QVERIFY(series.ok());
    for (const auto &read : { (*series)->depth_m(1), (*series)->depthsAt_m(1, { 3 }) }) {
        QVERIFY(!read.ok());
        QVERIFY(read.error().file.find("depth_0000003600s") != std::string::npos);
    }
    QVERIFY((*series)->depth_m(0).ok());
    QVERIFY(QFile::remove(frame)); // moved away while it is shown
    QVERIFY(!(*series)->depth_m(1).ok());
    QVERIFY(!(*series)->depthsAt_m(1, { 3 }).ok());
}

void TestFloodResults::gaugesComeFromTheTable()
{
    const RunFolder run;
    const auto series = openRun(run.path());
    const auto gauges = (*series)->gauges();
    QVERIFY2(gauges.ok(), gauges ? "" : gauges.error().text().c_str());
    QCOMPARE(gauges->size(), std::size_t(2));
    QCOMPARE(gauges->at(0).name, QString("bridge, \"old\""));
    QCOMPARE(gauges->at(1).name, QString("weir"));
    QCOMPARE(gauges->at(0).time_s, (std::vector<double>{ 0.0, 1800.0 }));
    QCOMPARE(gauges->at(0).depth_m, (std::vector<float>{ 0.25f, 0.5f }));
    QCOMPARE(gauges->at(1).speed_ms, (std::vector<float>{ 0.0f, 1.5f }));
    QFile table(run.path() + "/gauges.csv");
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write("time_s,gauge,depth_m,velocity_ms\r\n0,\"weir\",deep,0\r\n");
    table.close();
    QVERIFY(!(*series)->gauges().ok());
}

void TestFloodResults::aModelSaysItsTimesOrNone_data()
{
    QTest::addColumn<QByteArray>("units"); ///< null: a GeoTIFF of three bands
    QTest::addColumn<QByteArray>("values");
    QTest::addColumn<double>("last"); ///< NaN: not known
    const double unknown = std::nan("");
    QTest::newRow("hours of a date")
            << QByteArray("hours since 2020-10-18 00:00:00") << QByteArray("{6,7,9}") << 10800.0;
    QTest::newRow("seconds") << QByteArray("seconds") << QByteArray("{0,60,90}") << 90.0;
    QTest::newRow("minutes") << QByteArray("minutes since 1970-01-01") << QByteArray("{0,15,30}")
                             << 1800.0;
    QTest::newRow("a unit that nobody knows")
            << QByteArray("ticks") << QByteArray("{0,1,2}") << unknown;
    QTest::newRow("bands") << QByteArray() << QByteArray() << unknown;
}

void TestFloodResults::aModelSaysItsTimesOrNone()
{
    QFETCH(QByteArray, units);
    QFETCH(QByteArray, values);
    QFETCH(double, last);
    const FloodTown town;
    const QString path
            = netCdf(town, units.isNull() ? nullptr : units.constData(), values.constData());
    Feedback silent;
    const auto series = openSource({ path, {} }, {}, silent);
    QVERIFY2(series.ok(), series ? "" : series.error().text().c_str());
    QCOMPARE((*series)->steps(), 3);
    QCOMPARE((*series)->hasTimes(), !std::isnan(last));
    QVERIFY(isSame((*series)->time_s(2), last));
    QVERIFY((*series)->hasTimes() ? (*series)->time_s(0) == 0.0 : std::isnan((*series)->time_s(0)));
    QCOMPARE((*series)->depth_m(1)->at(5), 2.0f);
    QCOMPARE((*series)->depth_m(DepthSeries::greatest)->at(5), 3.0f);
    QVERIFY((*series)->ground_m()->empty());
    QVERIFY((*series)->grid() == FloodTown::grid());
}

void TestFloodResults::theMeshOfAModelSaysItsTimes()
{
    const QString shared = sharedFolder("data/flood-models");
    if (shared.isEmpty()) {
        QWARN("flood-models is not beside the project: not tested");
        return;
    }
    const FloodTown town;
    QCOMPARE(runProgram("unzip", { "-q", shared + "/hecras-baldeagle.zip", "-d", town.file("") })
                     .exitCode,
            0);
    SourceReading reading;
    reading.cell = 500.0;
    reading.unit = "ft";
    Feedback silent;
    const auto series
            = openSource({ town.file("baldeagle_multi2d.hdf"), "Depth" }, reading, silent);
    QVERIFY2(series.ok(), series ? "" : series.error().text().c_str());
    QCOMPARE((*series)->steps(), 7);
    QVERIFY((*series)->hasTimes());
    QCOMPARE((*series)->time_s(0), 0.0);
    QVERIFY((*series)->time_s(1) > 0.0);
    QCOMPARE((*series)->time_s(6), 6.0 * (*series)->time_s(1));
}

void TestFloodResults::aScenarioIsOnePicture()
{
    const FloodTown town;
    std::vector<float> depths = everywhere(0.5f);
    depths[0] = none;
    depths[23] = 0.75f;
    const QString ground = town.raster("ground.tif", RunFolder::ground());
    QCOMPARE(town.addScenario("t10", depths, { "--ground", ground }).exitCode, 0);
    QCOMPARE(town.addScenario("bare", depths).exitCode, 0);
    const auto series = openScenario(town.territory(), "t10");
    QVERIFY2(series.ok(), series ? "" : series.error().text().c_str());
    QCOMPARE((*series)->steps(), 0);
    QCOMPARE((*series)->depth_m(DepthSeries::greatest)->at(23), 0.75f);
    const auto some = (*series)->depthsAt_m(DepthSeries::greatest, { 0, 23 });
    QVERIFY(std::isnan(some->at(0)));
    QCOMPARE(some->at(1), 0.75f);
    QCOMPARE(*(*series)->ground_m(), RunFolder::ground());
    QCOMPARE((*series)->groundAt_m({ 17 })->front(), RunFolder::ground()[17]);
    QVERIFY((*openScenario(town.territory(), "bare"))->ground_m()->empty());
    QCOMPARE(openScenario(town.territory(), "other").error().code, ErrorCode::Usage);
}

void TestFloodResults::hydrographsAreTheCells()
{
    const RunFolder run;
    const auto series = openRun(run.path());
    Feedback silent;
    const auto graphs = hydrographs(**series,
            { { west + 15.0, south + 25.0 }, { west - 1.0, south }, { west + 5.0, south + 35.0 } },
            silent);
    QVERIFY(graphs.ok());
    const std::size_t cell = 1 * 6 + 1;
    QVERIFY(graphs->at(0).isInside);
    QCOMPARE(graphs->at(0).depth_m.size(), std::size_t(3));
    for (int step = 0; step < 3; ++step)
        QCOMPARE(graphs->at(0).depth_m[std::size_t(step)], double(RunFolder::depths(step)[cell]));
    QCOMPARE(graphs->at(0).greatest_m, double(RunFolder::depths(DepthSeries::greatest)[cell]));
    QCOMPARE(graphs->at(0).ground_m, double(RunFolder::ground()[cell]));
    QVERIFY(std::isnan(graphs->at(0).level_m(0.0)));
    QCOMPARE(graphs->at(0).level_m(0.5), graphs->at(0).ground_m + 0.5);
    QVERIFY(!graphs->at(1).isInside);
    QVERIFY(graphs->at(2).isInside); // no data there
    QVERIFY(std::isnan(graphs->at(2).depth_m[1]));
    // The border of two cells, and the rims of the grid.
    const engine::Grid grid = FloodTown::grid();
    QCOMPARE(cellOver(grid, { west, south + 40.0 }).value_or(99), std::size_t(0));
    QCOMPARE(cellOver(grid, { west + 10.0, south + 30.0 }).value_or(99), std::size_t(7));
    QVERIFY(!cellOver(grid, { west + 60.0, south + 5.0 }));
    QVERIFY(!cellOver(grid, { west + 5.0, south }));
    Stopped stopped;
    QCOMPARE(hydrographs(**series, { { west + 15.0, south + 25.0 } }, stopped).error().code,
            ErrorCode::Cancelled);
}

void TestFloodResults::aSectionIsTheCellsOnTheLine()
{
    const RunFolder run;
    const auto series = openRun(run.path());
    Feedback silent;
    // From outside in the west along the second row, then down to the third one and out.
    const auto line = alongLine({ { west - 5.0, south + 25.0 }, { west + 35.0, south + 25.0 },
            { west + 35.0, south + 15.0 }, { west + 65.0, south + 15.0 } });
    const auto section = sectionAt(**series, line, 1, silent);
    QVERIFY(section.ok());
    const std::vector<std::size_t> cells{ 6, 7, 8, 9, 15, 16, 17 };
    QCOMPARE(section->stretches.size(), cells.size() + 2);
    QVERIFY(!section->stretches.front().isInside);
    QVERIFY(!section->stretches.back().isInside);
    QVERIFY(std::isnan(section->depth_m.front()));
    QVERIFY(std::isnan(section->ground_m.back()));
    double walked = 0.0;
    for (const CellStretch &stretch : section->stretches) {
        QCOMPARE(stretch.from_m, walked);
        walked = stretch.to_m;
    }
    QCOMPARE(walked, 80.0);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        QCOMPARE(section->stretches[i + 1].cell, cells[i]);
        QCOMPARE(section->ground_m[i + 1], RunFolder::ground()[cells[i]]);
        QCOMPARE(section->depth_m[i + 1], RunFolder::depths(1)[cells[i]]);
        QCOMPARE(section->greatest_m[i + 1], RunFolder::depths(DepthSeries::greatest)[cells[i]]);
    }
    QCOMPARE(section->stretches[4].to_m, 45.0); // around the corner
    // A diagonal through the corners of cells meets no others.
    const auto slanting = cellsAlong(
            FloodTown::grid(), alongLine({ { west, south + 40.0 }, { west + 40.0, south } }));
    QCOMPARE(slanting.size(), std::size_t(4));
    QCOMPARE(slanting[3].cell, std::size_t(21));
    QVERIFY(cellsAlong(FloodTown::grid(), alongLine({ { west, south } })).empty());
}

void TestFloodResults::placesGoThePinnedWay()
{
    const FloodTown town;
    const auto territory = Territory::open(town.territory(), Territory::Access::ReadOnly);
    QVERIFY(territory.ok());
    const auto open = [&](const char *name, const QString &crs) {
        Feedback silent;
        const auto series
                = openSource({ town.raster(name, everywhere(1.0f), crs), {} }, {}, silent);
        if (!series)
            qFatal("%s", series.error().text().c_str());
        return *series;
    };
    const auto same = SeriesPlaces::create(**territory, *open("same.tif", "EPSG:32748"));
    QVERIFY2(same.ok(), same ? "" : same.error().text().c_str());
    const std::vector<MapPoint> corners{ { west, south }, { west + 1000.0, south } };
    QCOMPARE(same->places(corners)->at(1).x, west + 1000.0);
    QCOMPARE(same->line(corners)->size(), std::size_t(2));
    const auto other = SeriesPlaces::create(**territory, *open("other.tif", "EPSG:32749"));
    QVERIFY2(other.ok(), other ? "" : other.error().text().c_str());
    const auto operation = CoordinateOperation::create(
            (*territory)->datum(), (*territory)->crs(), QStringLiteral("EPSG:32749"));
    double x = west;
    double y = south;
    QVERIFY(operation->transform(&x, &y, 1).ok());
    const auto line = other->line(corners);
    QCOMPARE(line->front().place.x, x);
    QCOMPARE(line->front().place.y, y);
    QCOMPARE(line->size(), std::size_t(6));
    QCOMPARE(line->back().distance_m, 1000.0); // as on the map, not as in the other zone
    const auto unknown = SeriesPlaces::create(**territory, *open("none.tif", QString()));
    QVERIFY(!unknown.ok());
    QCOMPARE(unknown.error().code, ErrorCode::BadInput);
}

void TestFloodResults::manyThreadsReadTheSame()
{
    const RunFolder run;
    const auto series = openRun(run.path());
    const std::vector<float> wanted = RunFolder::depths(1);
    std::vector<int> wrong(4, 0);
    std::vector<std::thread> threads;
    for (int &count : wrong) {
        threads.emplace_back([&] {
            for (int i = 0; i < 50; ++i) {
                const auto some = (*series)->depthsAt_m(1, { 7, 23 });
                count += !some || some->at(0) != wanted[7] || some->at(1) != wanted[23];
                const auto all = (*series)->depth_m(1);
                count += !all || all->at(23) != wanted[23];
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(wrong, std::vector<int>(4, 0));
}

QTEST_GUILESS_MAIN(TestFloodResults)
#include "test_floodresults.moc"
