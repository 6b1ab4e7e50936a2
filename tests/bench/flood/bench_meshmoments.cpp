// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// bench_meshmoments [faces along a side] [cell size]: what one more moment of a result on a mesh
// costs (1000 x 1000 faces of 10 m, cells of 10 m), against opening the mesh in QGIS and exporting
// a raster of that moment. The depths are compared before a time is printed.
#include "core/plugin/application.h"
#include "flood/hazard/hazardsource.h"
#include "flood/results/openseries.h"
#include "plugins/flood/modelfiles.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <qgsmeshlayer.h>
#include <qgsmeshlayerinterpolator.h>
#include <qgsrasterblock.h>
#include <qgstriangularmesh.h>

#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>

using namespace spp;
using namespace spp::flood;

namespace {

/// Depths differ where a middle lies on an edge between two faces alone.
constexpr double mostDifference_m = 0.0011;

struct Clock {
    std::chrono::steady_clock::time_point wall = std::chrono::steady_clock::now();
    std::clock_t cpu = std::clock();
    double wall_s() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - wall).count();
    }
    double cpu_s() const { return double(std::clock() - cpu) / CLOCKS_PER_SEC; }
};

void print(const char *what, const Clock &clock)
{
    std::printf("  %-44s %7.2f s CPU %7.2f s wall\n", what, clock.cpu_s(), clock.wall_s());
}

/// As a reader that keeps nothing does it.
std::vector<float> inQgis(
        const QString &path, const QString &variable, int step, const engine::Grid &grid)
{
    QgsMeshLayer layer(path, QStringLiteral("peer"), QStringLiteral("mdal"));
    layer.updateTriangularMesh();
    for (const int group : layer.datasetGroupsIndexes()) {
        if (layer.datasetGroupMetadata(QgsMeshDatasetIndex(group)).name() != variable)
            continue;
        const QgsMeshDatasetIndex index(group, step);
        const int faces = layer.dataProvider()->faceCount();
        const std::unique_ptr<QgsRasterBlock> block(QgsMeshUtils::exportRasterBlock(
                *layer.triangularMesh(), layer.datasetValues(index, 0, faces),
                layer.areFacesActive(index, 0, faces), QgsMeshDatasetGroupMetadata::DataOnFaces,
                QgsCoordinateTransform(), grid.cellWidth,
                QgsRectangle(grid.xmin, grid.ymax - grid.rows * grid.cellHeight,
                        grid.xmin + grid.columns * grid.cellWidth, grid.ymax)));
        std::vector<float> cells;
        for (int row = 0; row < grid.rows; ++row) {
            for (int column = 0; column < grid.columns; ++column)
                cells.push_back(block->isNoData(row, column) ? std::nanf("")
                                                             : float(block->value(row, column)));
        }
        return cells;
    }
    return {};
}

bool agree(const std::vector<float> &own, const std::vector<float> &peer)
{
    if (own.size() != peer.size() || own.empty())
        return false;
    std::size_t compared = 0;
    std::size_t same = 0;
    double most = 0.0;
    for (std::size_t i = 0; i < own.size(); ++i) {
        if (std::isnan(own[i]) || std::isnan(peer[i]))
            continue;
        ++compared;
        same += own[i] == peer[i];
        most = std::max(most, std::abs(double(own[i]) - double(peer[i])));
    }
    std::printf("answers: %zu of %zu cells compared, %zu the same, differ by %.4f m at most\n",
            compared, own.size(), same, most);
    return compared > own.size() * 9 / 10 && most <= mostDifference_m;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication program(argc, argv);
    const int side = argc > 1 ? std::atoi(argv[1]) : 1000;
    SourceReading reading;
    reading.cell = argc > 2 ? std::atof(argv[2]) : 10.0;
    if (const auto started = Application::startQgis(); !started)
        return 1;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("mesh.nc"));
    test::writeUgrid(path, side, side);
    Feedback silent;
    QString variable;
    if (const auto contents = readContents(path, silent)) {
        for (const SourceVariable &one : contents->variables) {
            if (one.times.steps > 1 && one.name.contains(QStringLiteral("depth")))
                variable = one.name;
        }
    }
    std::printf("%d faces\n", side * side);
    const Clock opening;
    const auto series = openSource({ path, variable }, reading, silent);
    if (!series) {
        std::fprintf(stderr, "%s\n", series.error().text().c_str());
        return 1;
    }
    print("here: opened, greatest of 3 moments", opening);
    const Clock here;
    const auto moment = (*series)->depth_m(1);
    const double here_s = here.cpu_s();
    print("here: one moment", here);
    const Clock once;
    reading.time = QStringLiteral("2");
    const auto alone = readSource({ path, variable }, reading, silent);
    print("here: one moment of a file not open", once);
    const Clock there;
    const std::vector<float> peer = inQgis(path, variable, 1, (*series)->grid());
    const double there_s = there.cpu_s();
    print("QGIS: one moment of a file not open", there);
    if (!moment || !alone || *moment != alone->cells || !agree(*moment, peer)) {
        std::fprintf(stderr, "The answers do not agree; no ratio is worth printing.\n");
        return 1;
    }
    std::printf("  ratio %.1f (CPU)\n", there_s / here_s);
    return 0;
}
