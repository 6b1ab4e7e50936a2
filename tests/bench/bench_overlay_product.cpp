// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "benchtown.h"
#include "overlayanswers.h"
#include "overlayterritory.h"
#include "postgispeer.h"
#include "ratiotable.h"
#include "realcity.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <cmath>
#include <cstdio>

#include <ogrsf_frmts.h>

using namespace spp::bench;

namespace {

std::string text(const QString &path) { return path.toStdString(); }

/// Where the features of a theme are found by programs that know nothing of territories.
struct Overlaid {
    const char *what;
    const char *theme;
    const char *source; ///< GeoPackage
    const char *field; ///< of the class in it; empty: all are one
    const char *table; ///< of the territory
    const char *classSql;
};

constexpr Overlaid zones{ "zones", "zones", "zones.gpkg", "zone", "zone", "t.function_code" };
constexpr Overlaid floods{ "5 floods of 16,000 corners", "canals", "floods.gpkg", "",
    "theme_canals", "''" };

/// Which peers take part; the slow ones are left out where they would take many minutes.
struct Peers {
    bool qgis = false;
    bool postgis = false;
    bool spatialite = false;
};

class Bench {
public:
    Bench(RatioTable &table, QString spp, QString qgis, int parcels)
        : m_table(table)
        , m_spp(std::move(spp))
        , m_qgis(std::move(qgis))
        , m_parcels(parcels)
    {
        qputenv("XDG_CACHE_HOME", file("cache").toUtf8());
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }

    /// Makes the territory of a file or of a server, with the GeoPackages in a folder.
    using Make = std::function<void(const QString &path, const QString &folder)>;

    void make(const Make &make, bool onServer)
    {
        make(file("town.sqlite"), m_folder.path());
        if (!onServer)
            return;
        const QString failed = m_server.start();
        if (!failed.isEmpty())
            qFatal("%s", qPrintable(failed));
        const QTemporaryDir folder;
        make(m_server.address(), folder.path());
    }

    void overlay(const Overlaid &what, const Peers &peers)
    {
        m_table.begin(what.what, m_parcels);
        own(what.theme, "SPP, nothing cached");
        own(what.theme, "SPP, cached");
        const Areas areas = readOverlay(file("own.gpkg"), "area_m2");
        floor("parcels.gpkg");
        if (peers.postgis)
            postgis(what, areas);
        if (peers.spatialite)
            spatialite(what, areas);
        if (peers.qgis)
            intersection(what, areas);
    }

    void raster(bool withPeer)
    {
        m_table.begin("raster of 5 m", m_parcels);
        own("flood-depth", "SPP, nothing cached");
        own("flood-depth", "SPP, cached weights");
        if (withPeer)
            zonalStatistics();
    }

private:
    QString file(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    ProcessCost sppOverlay(const QString &territory, const char *theme, const char *place)
    {
        QFile::remove(file("own.gpkg"));
        const ProcessCost cost = run({ text(m_spp), "overlay", text(territory), "--subject",
                "parcels", "--with", theme, "--at", "2026-03-01", "--out", text(file("own.gpkg")),
                "--compute", place });
        if (cost.exitCode != 0)
            qFatal("spp overlay ended with %d", cost.exitCode);
        return cost;
    }

    void own(const char *theme, const char *name)
    {
        if (QByteArray(name).contains("nothing"))
            QDir(file("cache")).removeRecursively();
        m_table.add(name, sppOverlay(file("town.sqlite"), theme, "here"));
    }

    /// Nobody can be quicker who reads the parcels.
    void floor(const char *source)
    {
        m_table.add("GDAL, reads the parcels", run([path = file(source)] {
            const auto opened = openVector(path);
            GIntBig count = 0;
            for (const auto &feature : opened->GetLayer(0))
                count += feature->GetGeometryRef() ? 1 : 0;
            return count > 0 ? 0 : 1;
        }));
    }

    void postgis(const Overlaid &what, const Areas &areas)
    {
        const ProcessCost cost = m_server.overlay(what.table, what.classSql);
        m_table.add("PostGIS, SQL with 2 workers", cost,
                compare("PostGIS", areas, readLines(m_server.result()), sameArea_m2));
        for (const char *place : { "server", "here" }) {
            QDir(file("cache")).removeRecursively();
            const ProcessCost ours = m_server.withServer(
                    [&] { return sppOverlay(m_server.address(), what.theme, place); });
            m_table.add(
                    std::string("SPP of a server, computed ") + (*place == 's' ? "there" : "here"),
                    ours,
                    compare("SPP of a server", areas, readOverlay(file("own.gpkg"), "area_m2"),
                            sameArea_m2));
        }
    }

    /// The same question in SQL, with the spatial index, in the program that SPP itself opens the
    /// file with.
    void spatialite(const Overlaid &what, const Areas &areas)
    {
        const QByteArray table = what.table;
        const QByteArray sql = QByteArray("CREATE TABLE r AS SELECT p.id AS subject_id, ")
                + what.classSql
                + " AS class, total(ST_Area(ST_Intersection(p.geom, t.geom))) AS area_m2 FROM "
                  "parcel p, "
                + table + " t WHERE t.ROWID IN (SELECT pkid FROM idx_" + table
                + "_geom WHERE xmax >= MbrMinX(p.geom) AND xmin <= MbrMaxX(p.geom) AND ymax >="
                  " MbrMinY(p.geom) AND ymin <= MbrMaxY(p.geom)) GROUP BY 1, 2";
        QFile::remove(file("sql.sqlite"));
        QFile::copy(file("town.sqlite"), file("sql.sqlite"));
        const ProcessCost cost
                = run({ "ogrinfo", text(file("sql.sqlite")), "-sql", sql.toStdString() });
        if (cost.exitCode != 0) {
            std::printf("  SpatiaLite: ogrinfo is not there, or has no SpatiaLite\n");
            return;
        }
        const auto result = openVector(file("sql.sqlite"));
        OGRLayer *layer = result->GetLayerByName("r");
        if (!layer)
            qFatal("SpatiaLite wrote no rows");
        m_table.add("SpatiaLite SQL", cost,
                compare("SpatiaLite", areas, readTable(*layer), 10.0 * leastArea_m2));
    }

    void intersection(const Overlaid &what, const Areas &areas)
    {
        QFile::remove(file("peer.gpkg"));
        const ProcessCost cost = run({ text(m_qgis), "native:intersection",
                "INPUT=" + text(file("parcels.gpkg")), "OVERLAY=" + text(file(what.source)),
                "OUTPUT=" + text(file("peer.gpkg")) });
        if (cost.exitCode != 0)
            qFatal("native:intersection ended with %d", cost.exitCode);
        m_table.add("QGIS native:intersection", cost,
                compare("native:intersection", areas, readPieces(file("peer.gpkg"), what.field),
                        sameArea_m2));
    }

    void zonalStatistics()
    {
        QFile::remove(file("peer.gpkg"));
        const ProcessCost cost = run({ text(m_qgis), "native:zonalstatisticsfb",
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
        m_table.add("QGIS native:zonalstatisticsfb", cost, difference / double(count));
    }

    RatioTable &m_table;
    const QString m_spp;
    const QString m_qgis;
    const int m_parcels;
    const QTemporaryDir m_folder;
    PostgisPeer m_server;
};

struct Arguments {
    QString spp;
    QString profile; ///< of the generated territories
    QString cityProfile;
    QString qgis;
    std::vector<int> parcels;
};

void benchGenerated(RatioTable &table, const Arguments &arguments, int parcels)
{
    OverlayTerritory what;
    what.side = int(std::lround(std::sqrt(double(parcels))));
    Bench bench(table, arguments.spp, arguments.qgis, what.side * what.side);
    const bool moderate = parcels <= 300000;
    bench.make(
            [&](const QString &path, const QString &folder) {
                makeOverlayTerritory(path, folder, arguments.profile, what);
            },
            moderate);
    bench.overlay(zones, { moderate, moderate, parcels <= 100000 });
    bench.overlay(floods, { parcels <= 10000, parcels <= 10000, parcels <= 10000 });
    bench.raster(moderate);
}

void benchCity(RatioTable &table, const Arguments &arguments)
{
    int parcels = 0;
    const QTemporaryDir trial;
    const auto make = [&](const QString &path, const QString &folder) {
        parcels = makeRealCity(path, folder, arguments.cityProfile);
    };
    make(trial.filePath("trial.sqlite"), trial.path());
    if (parcels == 0) {
        std::printf("The data of the real city are not here; nothing is measured on them.\n");
        return;
    }
    Bench bench(table, arguments.spp, arguments.qgis, parcels);
    bench.make(make, true);
    Overlaid districts = zones;
    districts.what = "zones of the real city";
    bench.overlay(districts, { true, true, true });
}

/// How many parcels, from SPP_BENCH_PARCELS ("10000 100000 250000 1000000") or as usual.
std::vector<int> parcelCounts()
{
    std::vector<int> counts;
    for (const QByteArray &count : qgetenv("SPP_BENCH_PARCELS").simplified().split(' ')) {
        if (count.toInt() > 0)
            counts.push_back(count.toInt());
    }
    return counts.empty() ? std::vector<int>{ 10000, 100000 } : counts;
}

} // namespace

/// Usage: bench_overlay_product SPP PROFILEFOLDER CITYPROFILEFOLDER QGIS_ALGORITHM
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 5)
        return 2;
    GDALAllRegister();
    const Arguments arguments{ QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[2]),
        QString::fromLocal8Bit(argv[3]), QString::fromLocal8Bit(argv[4]), parcelCounts() };
    RatioTable table;
    for (const int parcels : arguments.parcels)
        benchGenerated(table, arguments, parcels);
    benchCity(table, arguments);
    table.print();
    return 0;
}
