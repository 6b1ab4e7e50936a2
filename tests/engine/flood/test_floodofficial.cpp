// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// The benchmark tests of the Environment Agency (SC120002) on their own terrain, which may not be
// passed on: it is had from the Agency. SPP_EA_DATA names a folder; in it, or in folders of it such
// as "Test1 dataset 2010", lie these files of the package of May 2010 under their own names:
//
//   test1DEM.asc                                        2 m, wider than the model
//   test2DEM.asc                                        2 m, wider than the model
//   Test5DEM.asc                                        10 m, in the national grid
//   Test8DEM.asc, Test8RoadPavement.asc                 0.5 m; no data where there is no road
//   Test8A-inflow-location.csv, Test8Output.csv         points, their last columns x and y
//
// and of LISFLOOD-FP, for the depths of test 8A over time: ea2dt8a.stage (public with itzi).
//
// Hydrographs, rain and the points of test 5 are those of the public inputs of LISFLOOD-FP 8 (doi
// 10.5281/zenodo.4066824 and 10.5281/zenodo.6907286, CC BY 4.0), because the layout of the
// package's own tables of forcing is not public. Test 4 needs no file: see test_floodtwins.
#include "engine/flood/eadata.h"
#include "engine/flood/eatwins.h"
#include "engine/flood/finishedrun.h"
#include "engine/flood/forcing/rainandlosses.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <limits>

using namespace spp;
using namespace spp::engine;
using namespace spp::test;

namespace {

constexpr double minute = 60.0;

/// Where a model's square cells lie.
struct Frame {
    double west;
    double south;
    double east;
    double north;
    double cell_m;

    int rows() const { return int(std::lround((north - south) / cell_m)); }
    int columns() const { return int(std::lround((east - west) / cell_m)); }
    CellPlace cellAt(double x, double y) const
    {
        return { int(std::floor((north - y) / cell_m)), int(std::floor((x - west) / cell_m)) };
    }
};

/// Means of the fine terrain; cells without any are no part of the model.
FloodDomain groundOf(const AsciiGrid &grid, const Frame &frame, double manning)
{
    FloodDomain domain
            = ground(frame.rows(), frame.columns(), frame.cell_m, manning, [&](double x, double y) {
                  const double half = 0.5 * frame.cell_m;
                  return grid.mean(frame.west + x - half, frame.north - y - half, frame.cell_m);
              });
    if (!settleMissingBed(&domain, MissingBed::Wall))
        qFatal("the terrain is empty");
    return domain;
}

void checkPond(const AsciiGrid &grid)
{
    FloodSetup setup = ea1Twin();
    setup.domain = groundOf(grid, { 0.0, 0.0, 700.0, 100.0, 10.0 }, 0.03);
    // Water stands at 9.7 m at the start, on the side of the river.
    FloodDomain &domain = setup.domain;
    domain.depth_m.assign(domain.cells(), 0.0);
    for (int row = 0; row < domain.rows; ++row) {
        for (int column = 0;
                column < domain.columns && domain.bed_m[domain.at({ row, column })] < 9.7; ++column)
            domain.depth_m[domain.at({ row, column })]
                    = 9.7 - domain.bed_m[domain.at({ row, column })];
    }
    const FloodResult result = finish(setup);
    const std::size_t pond = domain.at({ domain.rows / 2, 50 });
    const double peak = domain.bed_m[pond] + double(result.maxDepth_m[pond]);
    const double left = domain.bed_m[pond] + result.depth_m[pond];
    qInfo("peak %.4f, pond %.4f m", peak, left);
    QVERIFY(std::abs(peak - 10.35) < 0.02);
    QVERIFY(std::abs(left - 10.25) < 0.02);
}

/// The cells that a line passes over, each once.
std::vector<CellPlace> cellsAlong(const Frame &frame, double x0, double y0, double x1, double y1)
{
    std::vector<CellPlace> cells;
    constexpr int parts = 1000;
    for (int i = 0; i <= parts; ++i) {
        const double share = double(i) / parts;
        const CellPlace cell = frame.cellAt(x0 + share * (x1 - x0), y0 + share * (y1 - y0));
        if (cells.empty() || !(cells.back() == cell))
            cells.push_back(cell);
    }
    return cells;
}

FloodSetup valley(const AsciiGrid &grid, const Frame &frame)
{
    FloodSetup setup;
    setup.domain = groundOf(grid, frame, 0.04);
    std::vector<CellPlace> cells = cellsAlong(frame, 232595.0, 830480.0, 232785.0, 830290.0);
    cells.erase(std::remove_if(cells.begin(), cells.end(),
                        [&](const CellPlace &cell) { return !setup.domain.isInside(cell); }),
            cells.end());
    setup.inflows.push_back({ "dam", cells,
            lines({ { 300.0, 0.0 }, { 600.0, 3000.0 }, { 1200.0, 3000.0 }, { 6000.0, 0.0 } }) });
    setup.options.end_s = 30.0 * 3600.0;
    setup.options.bedLimits.cliff_m = std::numeric_limits<double>::infinity();
    return setup;
}

std::shared_ptr<VerticalSource> shower(const FloodDomain &domain)
{
    RainAndLossFields fields;
    fields.rows = domain.rows;
    fields.columns = domain.columns;
    constexpr double rate_ms = 0.4 / 3600.0;
    fields.rains.push_back(lines({ { minute, 0.0 }, { minute + 1e-6, rate_ms },
            { 4.0 * minute, rate_ms }, { 4.0 * minute + 1e-6, 0.0 } }));
    auto rain = RainAndLosses::make(std::move(fields));
    if (!rain)
        qFatal("%s", rain.error().text().c_str());
    return std::move(*rain);
}

/// What comes out of the culvert of test 8A, in m³/s over minutes.
std::shared_ptr<const TimeCurve> surcharge()
{
    std::vector<std::pair<double, double>> points;
    for (const auto &[time, discharge] : std::vector<std::pair<double, double>>{ { 20.0, 0.0 },
                 { 23.0, 0.0625 }, { 25.0, 0.25 }, { 27.0, 0.625 }, { 29.0, 1.3125 },
                 { 31.0, 2.4375 }, { 33.0, 3.5625 }, { 35.0, 4.625 }, { 37.0, 5.0 }, { 39.0, 5.0 },
                 { 41.0, 4.625 }, { 43.0, 3.5625 }, { 45.0, 2.4375 }, { 47.0, 1.3125 },
                 { 49.0, 0.625 }, { 51.0, 0.25 }, { 53.0, 0.0625 }, { 55.0, 0.0 } })
        points.push_back({ time * minute, discharge });
    return lines(std::move(points));
}

FloodSetup town(const AsciiGrid &grid, const AsciiGrid &roads)
{
    const Frame frame{ 263976.0, 664408.0, 264940.0, 664808.0, 2.0 };
    FloodSetup setup;
    setup.domain = groundOf(grid, frame, 0.05);
    FloodDomain &domain = setup.domain;
    domain.manning.clear();
    for (int row = 0; row < domain.rows; ++row) {
        for (int column = 0; column < domain.columns; ++column) {
            const double x = frame.west + (column + 0.5) * frame.cell_m;
            const double y = frame.north - (row + 0.5) * frame.cell_m;
            domain.manning.push_back(std::isnan(roads.at(x, y)) ? 0.05 : 0.02);
        }
    }
    setup.verticalSources.push_back(shower(domain));
    const auto place = readEaPoints(eaFile(QStringLiteral("Test8A-inflow-location.csv"))).at(0);
    setup.inflows.push_back(
            { "culvert", { frame.cellAt(place.first, place.second) }, surcharge() });
    int number = 0;
    for (const auto &[x, y] : readEaPoints(eaFile(QStringLiteral("Test8Output.csv"))))
        setup.gauges.push_back({ std::to_string(++number), frame.cellAt(x, y) });
    setup.options.end_s = 5.0 * 3600.0;
    setup.options.gaugeEvery_s = 30.0;
    return setup;
}

/// Mean of |own − theirs| at a gauge, over what both tell.
double meanError(const FloodResult &result, const StageSeries &theirs, std::size_t gauge)
{
    double sum = 0.0;
    int count = 0;
    for (std::size_t i = 0; i < result.gaugeTimes_s.size(); ++i) {
        const double time = result.gaugeTimes_s[i];
        if (time > theirs.times_s.back())
            break;
        sum += std::abs(double(result.gauges[gauge].depth_m[i]) - theirs.at(gauge, time));
        ++count;
    }
    return sum / count;
}

} // namespace

#define SPP_NEED_EA(name)                                                                          \
    if (eaFile(QStringLiteral(name)).isEmpty())                                                    \
    QSKIP("SPP_EA_DATA names no folder with " name ": this official case is not run.")

class TestFloodOfficial : public QObject {
    Q_OBJECT

private slots:
    void gridsAreRead();
    void tablesAreRead();
    void ea1();
    void ea2();
    void ea5();
    void ea8a();
};

/// The twin's bed by way of a finer and wider file gives what the twin gives.
void TestFloodOfficial::gridsAreRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("test1DEM.asc"));
    const FloodSetup twin = ea1Twin();
    {
        std::ofstream file(path.toStdString());
        file << "ncols 450\nnrows 150\nxllcorner -100\nyllcorner -100\ncellsize 2\n"
                "NODATA_value -9999\n";
        for (int row = 0; row < 150; ++row) {
            for (int column = 0; column < 450; ++column) {
                const int coarseRow = (row - 50) / 5;
                const int coarseColumn = (column - 50) / 5;
                const bool isModel = row >= 50 && row < 100 && column >= 50 && column < 400;
                file << (isModel ? twin.domain.bed_m[twin.domain.at({ coarseRow, coarseColumn })]
                                 : 11.0)
                     << (column == 449 ? '\n' : ' ');
            }
        }
    }
    const AsciiGrid grid = readAsciiGrid(path);
    QCOMPARE(grid.at(-99.0, 199.0), 11.0);
    QCOMPARE(grid.at(1.0, 99.0), 9.5);
    QVERIFY(std::isnan(grid.at(801.0, 50.0)));
    checkPond(grid);
}

void TestFloodOfficial::tablesAreRead()
{
    const QTemporaryDir folder;
    const QString points = folder.filePath(QStringLiteral("points.csv"));
    std::ofstream(points.toStdString()) << "Point ID,X,Y\n1,264681.5,664583\n2,264538,664665.25\n";
    const auto read = readEaPoints(points);
    QCOMPARE(int(read.size()), 2);
    QCOMPARE(read[1].second, 664665.25);
    const QString stages = folder.filePath(QStringLiteral("x.stage"));
    std::ofstream(stages.toStdString())
            << "Stage output, depth (m). Stage locations from: x.stage\n\nStage information "
               "(stage,x,y,elev):\n1\t10.0\t20.0\t1.5\n\nOutput, depths:\nTime; stages 1 to 1\n"
               "   10.0   0.0\n   20.0   0.5\n";
    const StageSeries series = readStages(stages);
    QCOMPARE(int(series.times_s.size()), 2);
    QCOMPARE(series.at(0, 15.0), 0.25);
    QCOMPARE(series.at(0, 0.0), 0.0);
    QCOMPARE(series.at(0, 99.0), 0.5);
}

void TestFloodOfficial::ea1()
{
    SPP_NEED_EA("test1DEM.asc");
    checkPond(readAsciiGrid(eaFile(QStringLiteral("test1DEM.asc"))));
}

void TestFloodOfficial::ea2()
{
    SPP_NEED_EA("test2DEM.asc");
    FloodSetup setup = ea2Twin();
    setup.domain = groundOf(readAsciiGrid(eaFile(QStringLiteral("test2DEM.asc"))),
            { 0.0, 0.0, 2000.0, 2000.0, 20.0 }, 0.03);
    const FloodResult result = finish(setup);
    QVERIFY(std::abs(result.mass.in_m3 - 97200.0) < 1e-6);
    double ponded = 0.0;
    double farCorner = 0.0;
    for (std::size_t i = 0; i < result.depth_m.size(); ++i) {
        ponded += result.depth_m[i] > 0.01 ? 400.0 * result.depth_m[i] : 0.0;
        const bool isNorthEast = i / 100 < 50 && i % 100 >= 75;
        farCorner = std::max(farCorner, isNorthEast ? double(result.maxDepth_m[i]) : 0.0);
    }
    QVERIFY(ponded > 0.9 * 97200.0);
    QVERIFY(farCorner < 0.01);
    for (int row = 0; row < 4; ++row) {
        for (int column = 0; column < 4; ++column) {
            const CellPlace hollow = ea2Hollow(row, column);
            const std::size_t cell = setup.domain.at(hollow);
            const double above = setup.domain.bed_m[cell] + result.depth_m[cell]
                    - ea2Sill(setup.domain, hollow);
            QVERIFY2(result.depth_m[cell] <= 0.0 || above <= 0.03,
                    qPrintable(QString::number(above)));
        }
    }
}

/// Peaks of the inertial scheme of LISFLOOD-FP on cells of 50 m; without advection as here.
void TestFloodOfficial::ea5()
{
    SPP_NEED_EA("Test5DEM.asc");
    const AsciiGrid grid = readAsciiGrid(eaFile(QStringLiteral("Test5DEM.asc")));
    const Frame frame{ grid.west, grid.south, grid.west + 50.0 * std::floor(grid.columns / 5.0),
        grid.south + 50.0 * std::floor(grid.rows / 5.0), 50.0 };
    const FloodSetup setup = valley(grid, frame);
    const FloodResult result = finish(setup);
    struct Point {
        double x;
        double y;
        double peak_m;
    };
    const Point points[] = { { 235200.0, 832400.0, 3.44 }, { 236700.0, 833800.0, 3.43 },
        { 237800.0, 835200.0, 5.53 }, { 239400.0, 838000.0, 6.00 }, { 243300.0, 840300.0, 4.38 },
        { 235700.0, 832500.0, 1.44 }, { 237700.0, 835500.0, 3.14 } };
    for (const Point &point : points) {
        const CellPlace cell = frame.cellAt(point.x, point.y);
        QVERIFY(setup.domain.isInside(cell));
        const double peak = double(result.maxDepth_m[setup.domain.at(cell)]);
        qInfo("(%.0f, %.0f): %.3f m, LISFLOOD-FP %.2f", point.x, point.y, peak, point.peak_m);
        QVERIFY(std::abs(peak / point.peak_m - 1.0) <= 0.1);
    }
}

void TestFloodOfficial::ea8a()
{
    SPP_NEED_EA("Test8DEM.asc");
    SPP_NEED_EA("Test8RoadPavement.asc");
    SPP_NEED_EA("Test8A-inflow-location.csv");
    SPP_NEED_EA("Test8Output.csv");
    SPP_NEED_EA("ea2dt8a.stage");
    const FloodSetup setup = town(readAsciiGrid(eaFile(QStringLiteral("Test8DEM.asc"))),
            readAsciiGrid(eaFile(QStringLiteral("Test8RoadPavement.asc"))));
    const StageSeries theirs = readStages(eaFile(QStringLiteral("ea2dt8a.stage")));
    QVERIFY(setup.gauges.size() >= 8);
    QVERIFY(theirs.depths_m.front().size() >= 8);
    const FloodResult result = finish(setup);
    for (std::size_t gauge = 0; gauge < 8; ++gauge) {
        const double error = meanError(result, theirs, gauge);
        qInfo("point %zu: mean absolute error %.4f m", gauge + 1, error);
        QVERIFY(error <= 0.04);
    }
    const double pond = double(result.gauges[2].depth_m.back());
    QVERIFY2(std::abs(pond - 0.8) <= 0.07, qPrintable(QString::number(pond)));
}

QTEST_GUILESS_MAIN(TestFloodOfficial)
#include "test_floodofficial.moc"
