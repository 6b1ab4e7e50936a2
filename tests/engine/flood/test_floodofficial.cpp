// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// The benchmark tests of the Environment Agency (SC120002) on their own terrain, which may not be
// passed on. The environment variable SPP_EA_DATA names a folder with ea1.asc and ea2.asc: the
// terrain of tests 1 and 2 as ESRI ASCII grids (gdal_translate -of AAIGrid makes them of any).
#include "engine/flood/eatwins.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>
#include <limits>

using namespace spp;
using namespace spp::engine;
using namespace spp::test;

namespace {

struct AsciiGrid {
    int rows = 0;
    int columns = 0;
    double cell_m = 0.0;
    std::vector<double> values; ///< NaN where there is no data

    double at(double x, double y) const
    {
        const int row = std::min(rows - 1, int(y / cell_m));
        const int column = std::min(columns - 1, int(x / cell_m));
        return values[std::size_t(row) * std::size_t(columns) + std::size_t(column)];
    }
};

AsciiGrid readGrid(const std::string &path)
{
    std::ifstream file(path);
    AsciiGrid grid;
    double noData = -9999.0;
    std::string name;
    // Header lines begin with a word, the first row with a number.
    while (file >> std::ws && std::isalpha(file.peek())) {
        double value = 0.0;
        file >> name >> value;
        const QString key = QString::fromStdString(name).toLower();
        if (key == QLatin1String("ncols"))
            grid.columns = int(value);
        else if (key == QLatin1String("nrows"))
            grid.rows = int(value);
        else if (key == QLatin1String("cellsize"))
            grid.cell_m = value;
        else if (key == QLatin1String("nodata_value"))
            noData = value;
    }
    for (double value = 0.0; file >> value;)
        grid.values.push_back(value == noData ? std::numeric_limits<double>::quiet_NaN() : value);
    if (grid.values.size() != std::size_t(grid.rows) * std::size_t(grid.columns))
        qFatal("%s is no whole ESRI ASCII grid", path.c_str());
    return grid;
}

/// The twin's forcing on another bed; the grid's extent decides the number of cells.
FloodSetup onGround(FloodSetup setup, const AsciiGrid &grid, double cell_m)
{
    const int rows = int(std::lround(grid.rows * grid.cell_m / cell_m));
    const int columns = int(std::lround(grid.columns * grid.cell_m / cell_m));
    setup.domain = ground(rows, columns, cell_m, setup.domain.manning.front(),
            [&grid](double x, double y) { return grid.at(x, y); });
    if (!settleMissingBed(&setup.domain, MissingBed::Wall))
        qFatal("no bed");
    return setup;
}

std::string officialFile(const char *name)
{
    const QByteArray folder = qgetenv("SPP_EA_DATA");
    const std::string path = folder.toStdString() + "/" + name;
    return !folder.isEmpty() && std::ifstream(path).good() ? path : std::string();
}

FloodResult finish(const FloodSetup &setup)
{
    const Result<FloodResult> result = runFlood(setup);
    if (!result)
        qFatal("%s", result.error().text().c_str());
    return *result;
}

void checkPond(FloodSetup setup)
{
    // Water stands at 9.7 m at the start, on the side of the river.
    FloodDomain &domain = setup.domain;
    domain.depth_m.assign(domain.cells(), 0.0);
    for (int row = 0; row < domain.rows; ++row) {
        for (int column = 0;
                column < domain.columns && domain.bed_m[domain.at({ row, column })] < 9.7; ++column)
            domain.depth_m[domain.at({ row, column })]
                    = 9.7 - domain.bed_m[domain.at({ row, column })];
    }
    setup.boundaries.front().faces = westFaces(0, domain.rows - 1);
    setup.gauges.clear();
    const FloodResult result = finish(setup);
    QVERIFY(result.mass.isValid());
    const std::size_t pond = domain.at({ domain.rows / 2, 50 });
    const double peak = domain.bed_m[pond] + double(result.maxDepth_m[pond]);
    const double left = domain.bed_m[pond] + result.depth_m[pond];
    qInfo("peak %.4f, pond %.4f m", peak, left);
    QVERIFY(std::abs(peak - 10.35) < 0.02);
    QVERIFY(std::abs(left - 10.25) < 0.02);
}

} // namespace

class TestFloodOfficial : public QObject {
    Q_OBJECT

private slots:
    void gridsAreRead();
    void ea1();
    void ea2();
};

/// The twin's bed by way of a file gives what the twin gives.
void TestFloodOfficial::gridsAreRead()
{
    const QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("ea1.asc")).toStdString();
    const FloodSetup twin = ea1Twin();
    {
        std::ofstream file(path);
        file << "ncols 70\nnrows 10\nxllcorner 0\nyllcorner 0\ncellsize 10\nNODATA_value -9999\n";
        for (std::size_t i = 0; i < twin.domain.bed_m.size(); ++i)
            file << twin.domain.bed_m[i] << ((i + 1) % 70 == 0 ? '\n' : ' ');
    }
    checkPond(onGround(twin, readGrid(path), 10.0));
}

void TestFloodOfficial::ea1()
{
    const std::string path = officialFile("ea1.asc");
    if (path.empty())
        QSKIP("SPP_EA_DATA names no folder with ea1.asc: the official EA 1 is not run.");
    checkPond(onGround(ea1Twin(), readGrid(path), 10.0));
}

void TestFloodOfficial::ea2()
{
    const std::string path = officialFile("ea2.asc");
    if (path.empty())
        QSKIP("SPP_EA_DATA names no folder with ea2.asc: the official EA 2 is not run.");
    const FloodSetup setup = onGround(ea2Twin(), readGrid(path), 20.0);
    const FloodResult result = finish(setup);
    QVERIFY(result.mass.isValid());
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
}

QTEST_GUILESS_MAIN(TestFloodOfficial)
#include "test_floodofficial.moc"
