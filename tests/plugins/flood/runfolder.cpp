// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "runfolder.h"

#include "flood/hazard/geotiff.h"
#include "flood/results/depthseries.h"
#include "floodtown.h"

#include <QDir>
#include <QFile>

#include <limits>

namespace spp::test {

namespace {

void write(const QString &path, const std::vector<float> &cells)
{
    if (const auto written
            = flood::writeGeoTiff(FloodTown::grid(), cells, QStringLiteral("EPSG:32748"), path);
            !written)
        qFatal("%s", written.error().text().c_str());
}

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write a file of the run");
}

} // namespace

RunFolder::RunFolder()
{
    const QDir folder(m_folder.path());
    folder.mkdir(QStringLiteral("frames"));
    write(folder.filePath(QStringLiteral("summary.json")),
            R"({"schema":"spp.flood-simulation/1","title":"Test run"})");
    write(folder.filePath(QStringLiteral("max_depth.tif")), depths(flood::DepthSeries::greatest));
    write(folder.filePath(QStringLiteral("ground.tif")), ground());
    write(folder.filePath(QStringLiteral("gauges.csv")),
            "time_s,gauge,depth_m,velocity_ms\r\n"
            "0,\"bridge, \"\"old\"\"\",0.25,0\r\n0,\"weir\",1,0\r\n"
            "1800,\"bridge, \"\"old\"\"\",0.5,0.75\r\n1800,\"weir\",1.25,1.5\r\n");
    for (int step = 0; step < 3; ++step)
        write(folder.filePath(QStringLiteral("frames/depth_%1s.tif")
                                      .arg(step * 3600, 10, 10, QLatin1Char('0'))),
                depths(step));
}

std::vector<float> RunFolder::depths(int step)
{
    std::vector<float> cells;
    for (int i = 0; i < 24; ++i) {
        const float most = float(i) / 10.0f;
        cells.push_back(
                step == flood::DepthSeries::greatest ? most : most * 0.25f * float(step + 1));
    }
    cells[0] = std::numeric_limits<float>::quiet_NaN();
    return cells;
}

std::vector<float> RunFolder::ground()
{
    std::vector<float> cells;
    for (int i = 0; i < 24; ++i)
        cells.push_back(1.0f + float(i) / 100.0f);
    return cells;
}

} // namespace spp::test
