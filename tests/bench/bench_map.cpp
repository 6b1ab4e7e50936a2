// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
//
// What a frame of the map costs, from the province to one street, next to QGIS drawing the same
// layer without an overview.
#include "benchtown.h"
#include "provinceterritory.h"

#include "core/map/territorylayers.h"
#include "core/map/themestyle.h"
#include "core/overview/overviewlayers.h"
#include "core/overview/overviewrenderer.h"
#include "core/plugin/application.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QTemporaryDir>

#include <qgsmaprenderersequentialjob.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace spp;
using namespace spp::bench;

namespace {

constexpr QSize frame_px(1920, 1080);
constexpr double street_m = 0.1; ///< a pixel of the closest frames
constexpr double zoomStep = 1.3;
constexpr int pans = 4; ///< frames a zoom level
constexpr double mostForPeer = 300000; ///< features in a frame that QGIS draws alone

double cpu_ms()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

struct Frame {
    QImage image;
    double cpu = 0.0; ///< ms
};

/// As the window's canvas draws: smooth lines, geometries simplified to the pixel.
Frame drawn(QgsMapLayer &layer, const QgsRectangle &extent)
{
    QgsMapSettings settings;
    settings.setLayers({ &layer });
    settings.setDestinationCrs(layer.crs());
    settings.setOutputSize(frame_px);
    settings.setOutputDpi(96);
    settings.setFlag(Qgis::MapSettingsFlag::Antialiasing);
    settings.setFlag(Qgis::MapSettingsFlag::UseRenderingOptimization);
    settings.setBackgroundColor(Qt::white);
    settings.setExtent(extent);
    const double before = cpu_ms();
    QgsMapRendererSequentialJob job(settings);
    job.start();
    job.waitForFinished();
    Frame frame;
    frame.image = job.renderedImage();
    frame.cpu = cpu_ms() - before;
    return frame;
}

/// In the town, a little to the side for each pan: a drag of a third of the map.
QgsRectangle place(const Province &province, double pixel_m, int pan)
{
    const QPointF middle = province.middle();
    const double width = pixel_m * frame_px.width();
    const double height = pixel_m * frame_px.height();
    const double x = middle.x() + (pan % 2 ? width / 3.0 : 0.0);
    const double y = middle.y() + (pan / 2 ? height / 3.0 : 0.0);
    return QgsRectangle(x - width / 2.0, y - height / 2.0, x + width / 2.0, y + height / 2.0);
}

double at(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[size_t(std::lround(share * double(values.size() - 1)))];
}

struct Level {
    double pixel_m = 0.0;
    double features = 0.0; ///< in the frame
    bool isOverview = false;
    std::vector<double> cpu; ///< one a frame, the first before anything of the level was read
    double peer = 0.0; ///< 0: not drawn by the peer
};

class Bench {
public:
    Bench(const QString &path, const Province &province)
        : m_province(province)
        , m_territory(orStop(Territory::open(path, Territory::Access::ReadOnly)))
        , m_ours(layer())
        , m_peer(layer())
    {
        if (!orStop(OverviewLayers::attach(*m_territory, *m_ours, OverviewLayers::Stale::Leave)))
            qFatal("the territory has no overview");
    }

    void run()
    {
        for (double pixel = m_province.size_m() / frame_px.height(); pixel > street_m;
                pixel /= zoomStep)
            m_levels.push_back(level(pixel));
    }

    void print() const
    {
        std::printf("%10s %10s %-9s %9s %9s %9s %9s %7s\n", "scale", "features", "drawn from",
                "first ms", "pan ms", "worst ms", "QGIS ms", "ratio");
        std::vector<double> all;
        for (const Level &level : m_levels) {
            all.insert(all.end(), level.cpu.begin(), level.cpu.end());
            std::printf("1:%-8.0f %10.0f %-9s %9.1f %9.1f %9.1f ", level.pixel_m * 96 / 0.0254,
                    level.features, level.isOverview ? "overview" : "features", level.cpu[0],
                    at(level.cpu, 0.5), at(level.cpu, 1.0));
            if (level.peer > 0.0)
                std::printf("%9.1f %7.1f\n", level.peer, level.peer / at(level.cpu, 0.5));
            else
                std::printf("%9s %7s\n", "-", "-");
        }
        std::printf("%zu frames of %d x %d: CPU median %.1f ms, 95 %% %.1f ms, worst %.1f ms\n",
                all.size(), frame_px.width(), frame_px.height(), at(all, 0.5), at(all, 0.95),
                at(all, 1.0));
    }

private:
    std::unique_ptr<QgsVectorLayer> layer()
    {
        const Theme &theme = *m_territory->theme(QStringLiteral("parcels"));
        auto layer = TerritoryLayers::open(*m_territory, theme);
        if (!layer->isValid())
            qFatal("QGIS cannot read the territory");
        orStop(orStop(ThemeStyles::read(orStop(m_territory->profile()))).apply(*layer, theme));
        return layer;
    }

    const OverviewTiles &tiles() const
    {
        return dynamic_cast<const OverviewRenderer &>(*m_ours->renderer()).tiles();
    }

    Level level(double pixel_m)
    {
        Level level;
        level.pixel_m = pixel_m;
        for (int pan = 0; pan < pans; ++pan) {
            const QgsRectangle extent = place(m_province, pixel_m, pan);
            const engine::Box box = { extent.xMinimum(), extent.yMinimum(), extent.xMaximum(),
                extent.yMaximum() };
            const bool isOverview = tiles().isNeeded(box, frame_px.width() * frame_px.height());
            const Frame ours = drawn(*m_ours, extent);
            level.cpu.push_back(ours.cpu);
            if (pan == 0) {
                level.features = tiles().density().count(box);
                level.isOverview = isOverview;
                keep(ours.image, pixel_m, "spp");
            }
            if (isOverview && (pan > 0 || level.features > mostForPeer))
                continue;
            const Frame peer = drawn(*m_peer, extent);
            if (!isOverview && ours.image != peer.image)
                qFatal("a frame of %.2f m a pixel differs from QGIS's own", pixel_m);
            if (pan == 0) {
                level.peer = peer.cpu;
                keep(peer.image, pixel_m, "qgis");
            }
        }
        return level;
    }

    static void keep(const QImage &image, double pixel_m, const char *who)
    {
        const QString folder = qEnvironmentVariable("SPP_BENCH_PICTURES");
        if (!folder.isEmpty())
            image.save(QStringLiteral("%1/%2-%3.png")
                               .arg(folder)
                               .arg(pixel_m * 96 / 0.0254, 0, 'f', 0)
                               .arg(QLatin1String(who)));
    }

    Province m_province;
    std::unique_ptr<Territory> m_territory;
    std::unique_ptr<QgsVectorLayer> m_ours;
    std::unique_ptr<QgsVectorLayer> m_peer;
    std::vector<Level> m_levels;
};

void build(const QString &path)
{
    const double before = cpu_ms();
    const qint64 bytes = QFileInfo(path).size();
    QElapsedTimer timer;
    timer.start();
    Feedback silent;
    const auto territory = orStop(Territory::open(path, Territory::Access::ReadWrite));
    orStop(OverviewLayers::build(*territory, QStringLiteral("parcels"), silent));
    std::printf("overview built in %.1f s (%.1f s CPU), %.0f MiB beside %.0f MiB\n",
            double(timer.elapsed()) / 1e3, (cpu_ms() - before) / 1e3,
            double(QFileInfo(path).size() - bytes) / 1048576.0, double(bytes) / 1048576.0);
}

} // namespace

/// Usage: bench_map PROFILEFOLDER [BLOCKS [TERRITORY]]. The territory is made where there is none,
/// and kept; without one it is made and thrown away.
int main(int argc, char **argv)
{
    if (argc < 2)
        return 2;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, BUFSIZ);
    orStop(Application::startQgis());
    Province province;
    if (argc > 2)
        province.blocks = QByteArray(argv[2]).toInt();
    const QTemporaryDir folder;
    const QString path = argc > 3 ? QString::fromLocal8Bit(argv[3])
                                  : folder.filePath(QStringLiteral("province.sqlite"));
    if (!QFileInfo::exists(path)) {
        const double before = cpu_ms();
        makeProvince(path, QString::fromLocal8Bit(argv[1]), province);
        std::printf("territory of %lld parcels made in %.1f s CPU\n", province.parcels(),
                (cpu_ms() - before) / 1e3);
    }
    build(path);
    Bench bench(path, province);
    bench.run();
    bench.print();
    return 0;
}
