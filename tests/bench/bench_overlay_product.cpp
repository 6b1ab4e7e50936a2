// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "benchprocess.h"
#include "overlayterritory.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <cmath>
#include <cstdio>
#include <map>
#include <string>

#include <ogrsf_frmts.h>

using namespace spp::bench;

namespace {

using Pair = std::pair<long long, std::string>;
using Areas = std::map<Pair, double>; ///< per subject and class

constexpr double sameArea_m2 = 1e-6;
/// Below this a piece is what is left of rounding, and not every program writes it.
constexpr double leastArea_m2 = 1e-5;

std::string text(const QString &path) { return path.toStdString(); }

GDALDatasetUniquePtr openVector(const QString &path)
{
    GDALDatasetUniquePtr file(GDALDataset::Open(path.toUtf8().constData(), GDAL_OF_VECTOR));
    if (!file)
        qFatal("%s was not written", qUtf8Printable(path));
    return file;
}

/// The rows that `spp overlay` wrote.
Areas readOverlay(const QString &path, const char *column)
{
    Areas areas;
    const auto file = openVector(path);
    for (const auto &feature : file->GetLayer(0)) {
        if (feature->IsFieldSetAndNotNull(feature->GetFieldIndex("unknown")))
            qFatal("a row says: %s", feature->GetFieldAsString("unknown"));
        areas[{ feature->GetFieldAsInteger64("subject_id"), feature->GetFieldAsString("class") }]
                = feature->GetFieldAsDouble(column);
    }
    return areas;
}

/// The pieces that an intersection wrote: areas per pair. Without a field all are one class.
Areas readPieces(const QString &path, const char *classField)
{
    Areas areas;
    const auto file = openVector(path);
    for (const auto &feature : file->GetLayer(0)) {
        const OGRGeometry *geometry = feature->GetGeometryRef();
        if (geometry)
            areas[{ feature->GetFieldAsInteger64("parcel_id"),
                    *classField ? feature->GetFieldAsString(classField) : "" }]
                    += OGR_G_Area(OGRGeometry::ToHandle(const_cast<OGRGeometry *>(geometry)));
    }
    return areas;
}

double valueOf(const Areas &areas, const Pair &pair)
{
    const auto found = areas.find(pair);
    return found == areas.end() ? 0.0 : found->second;
}

/// Ends the program unless both have the same areas; prints how far they are apart.
void compare(const char *what, const Areas &own, const Areas &peer, double tolerance)
{
    double worst = 0.0;
    std::size_t pairs = 0;
    for (const auto &[pair, area] : own) {
        pairs += area > leastArea_m2 ? 1 : 0;
        worst = std::max(worst, std::abs(area - valueOf(peer, pair)));
    }
    for (const auto &[pair, area] : peer)
        worst = std::max(worst, std::abs(area - valueOf(own, pair)));
    if (pairs == 0 || worst > tolerance)
        qFatal("%s: answers differ by %g over %zu pairs", what, worst, pairs);
    std::printf("  %s: %zu pairs agree, largest difference %.2g\n", what, pairs, worst);
}

void print(const char *what, const ProcessCost &cost)
{
    std::printf("  %-46s %8.2f s CPU %8.2f s wall %6.0f MiB\n", what, cost.cpu_s, cost.wall_s,
            cost.peakMemory_mib);
    std::fflush(stdout);
}

class Bench {
public:
    Bench(QString spp, QString folder, int side)
        : m_spp(std::move(spp))
        , m_folder(std::move(folder))
        , m_side(side)
    {
        qputenv("XDG_CACHE_HOME", file("cache").toUtf8());
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }

    void run(const QString &profile, const QString &qgis)
    {
        OverlayTerritory what;
        what.side = m_side;
        makeOverlayTerritory(file("town.sqlite"), m_folder, profile, what);
        std::printf("%d parcels\n", m_side * m_side);
        benchLayer("300 zones", "zones", "zones.gpkg", "zone", qgis, m_side <= 500);
        benchLayer("5 floods of 16,000 corners", "canals", "floods.gpkg", "", qgis, m_side <= 100);
        benchRaster(qgis, m_side <= 500);
    }

private:
    QString file(const char *name) const { return m_folder + '/' + QLatin1String(name); }

    ProcessCost overlay(const char *theme)
    {
        QFile::remove(file("own.gpkg"));
        const ProcessCost cost = spp::bench::run(
                { text(m_spp), "overlay", text(file("town.sqlite")), "--subject", "parcels",
                        "--with", theme, "--at", "2026-03-01", "--out", text(file("own.gpkg")) });
        if (cost.exitCode != 0)
            qFatal("spp overlay ended with %d", cost.exitCode);
        return cost;
    }

    void clearCache() { QDir(file("cache")).removeRecursively(); }

    void benchLayer(const char *what, const char *theme, const char *source, const char *field,
            const QString &qgis, bool withPeer)
    {
        clearCache();
        std::printf("%s\n", what);
        const ProcessCost cold = overlay(theme);
        const ProcessCost warm = overlay(theme);
        print("spp overlay, nothing cached", cold);
        print("spp overlay, cached", warm);
        const Areas own = readOverlay(file("own.gpkg"), "area_m2");
        if (withPeer) {
            QFile::remove(file("peer.gpkg"));
            const ProcessCost peer = spp::bench::run(
                    { text(qgis), "native:intersection", "INPUT=" + text(file("parcels.gpkg")),
                            "OVERLAY=" + text(file(source)), "OUTPUT=" + text(file("peer.gpkg")) });
            if (peer.exitCode != 0)
                qFatal("native:intersection ended with %d", peer.exitCode);
            compare("native:intersection", own, readPieces(file("peer.gpkg"), field), sameArea_m2);
            print("QGIS native:intersection", peer);
            std::printf("  ratio of CPU: %.1f, cached %.1f\n", peer.cpu_s / cold.cpu_s,
                    peer.cpu_s / warm.cpu_s);
        }
        if (m_side <= 100)
            benchSpatialite(theme, own, cold);
    }

    /// The same question in SQL, with the spatial index, in the program that SPP itself opens the
    /// file with.
    void benchSpatialite(const char *theme, const Areas &own, const ProcessCost &cold)
    {
        const QByteArray table = QByteArray(theme) == "zones" ? "zone" : "theme_canals";
        const QByteArray name = QByteArray(theme) == "zones" ? "t.function_code" : "''";
        const QByteArray sql = "CREATE TABLE r AS SELECT p.id AS subject_id, " + name
                + " AS class, total(ST_Area(ST_Intersection(p.geom, t.geom))) AS area_m2 FROM "
                  "parcel"
                  " p, "
                + table + " t WHERE t.ROWID IN (SELECT pkid FROM idx_" + table
                + "_geom WHERE xmax >= MbrMinX(p.geom) AND xmin <= MbrMaxX(p.geom) AND ymax >="
                  " MbrMinY(p.geom) AND ymin <= MbrMaxY(p.geom)) GROUP BY 1, 2";
        QFile::remove(file("sql.sqlite"));
        QFile::copy(file("town.sqlite"), file("sql.sqlite"));
        const ProcessCost peer = spp::bench::run(
                { "ogrinfo", text(file("sql.sqlite")), "-sql", sql.toStdString() });
        if (peer.exitCode != 0) {
            std::printf("  SpatiaLite: ogrinfo is not there, or has no SpatiaLite\n");
            return;
        }
        Areas areas;
        const auto result = openVector(file("sql.sqlite"));
        OGRLayer *layer = result->GetLayerByName("r");
        if (!layer)
            qFatal("SpatiaLite wrote no rows");
        for (const auto &feature : layer) {
            if (feature->GetFieldAsDouble("area_m2") > leastArea_m2) {
                areas[{ feature->GetFieldAsInteger64("subject_id"),
                        feature->GetFieldAsString("class") }]
                        = feature->GetFieldAsDouble("area_m2");
            }
        }
        compare("SpatiaLite", own, areas, 10.0 * leastArea_m2);
        print("SpatiaLite SQL", peer);
        std::printf("  ratio of CPU: %.1f\n", peer.cpu_s / cold.cpu_s);
    }

    void benchRaster(const QString &qgis, bool withPeer)
    {
        clearCache();
        std::printf("raster of 5 m\n");
        const ProcessCost cold = overlay("flood-depth");
        const ProcessCost warm = overlay("flood-depth");
        print("spp overlay, nothing cached", cold);
        print("spp overlay, cached weights", warm);
        if (!withPeer)
            return;
        QFile::remove(file("peer.gpkg"));
        const ProcessCost peer = spp::bench::run({ text(qgis), "native:zonalstatisticsfb",
                "INPUT=" + text(file("parcels.gpkg")), "INPUT_RASTER=" + text(file("depth.tif")),
                "STATISTICS=2", "OUTPUT=" + text(file("peer.gpkg")) });
        const Areas own = readOverlay(file("own.gpkg"), "mean");
        double difference = 0.0;
        std::size_t count = 0;
        const auto result = openVector(file("peer.gpkg"));
        for (const auto &feature : result->GetLayer(0)) {
            difference += std::abs(feature->GetFieldAsDouble("_mean")
                    - valueOf(own, { feature->GetFieldAsInteger64("parcel_id"), "T100" }));
            ++count;
        }
        // The peer takes whole cells by their middle, so means agree on average only.
        if (count != own.size() || difference / double(count) > 0.02)
            qFatal("means differ by %g on average over %zu parcels", difference / double(count),
                    count);
        std::printf("  means of %zu parcels, on average %.2g apart (the peer takes whole cells)\n",
                count, difference / double(count));
        print("QGIS native:zonalstatisticsfb", peer);
        std::printf("  ratio of CPU: %.1f, cached %.1f\n", peer.cpu_s / cold.cpu_s,
                peer.cpu_s / warm.cpu_s);
    }

    const QString m_spp;
    const QString m_folder;
    const int m_side;
};

} // namespace

/// Usage: bench_overlay_product SPP PROFILEFOLDER QGIS_ALGORITHM [SIDE ...]; SIDE x SIDE parcels:
/// 100, 316, 500, 1000. Peers are left out where they would take more than some minutes.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc < 4)
        return 2;
    GDALAllRegister();
    std::vector<int> sides;
    for (int i = 4; i < argc; ++i)
        sides.push_back(QByteArray(argv[i]).toInt());
    if (sides.empty())
        sides = { 100, 316 };
    for (const int side : sides) {
        const QTemporaryDir folder;
        Bench(QString::fromLocal8Bit(argv[1]), folder.path(), side)
                .run(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]));
    }
    return 0;
}
