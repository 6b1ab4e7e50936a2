// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "overlayterritory.h"

#include "benchtown.h"
#include "bothfiles.h"

#include "core/data/planregister.h"
#include "core/data/rasterstore.h"
#include "core/data/territory.h"

#include <QDate>
#include <QVariant>

#include <cmath>
#include <cstdint>
#include <functional>
#include <vector>

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

namespace spp::bench {

namespace {

constexpr double pi = 3.14159265358979323846;
const Actor nobody{ QStringLiteral("bench"), QStringLiteral("bench"), QStringLiteral("bench") };

struct Place {
    double x;
    double y;
};
using Ring = std::vector<Place>;

double whole_mm(double metres) { return std::round(metres * 1000.0) / 1000.0; }

/// A number in -1 … 1 that depends on the three alone.
double jitter(std::int64_t a, std::int64_t b, std::int64_t c)
{
    std::uint64_t h = std::uint64_t(a) * 0x9e3779b97f4a7c15u
            ^ std::uint64_t(b) * 0xc2b2ae3d27d4eb4fu ^ std::uint64_t(c + 7) * 0x165667b19e3779f9u;
    h ^= h >> 29;
    h *= 0xbf58476d1ce4e5b9u;
    h ^= h >> 32;
    return double(h >> 11) / double(std::uint64_t(1) << 52) - 1.0;
}

Place at(double x, double y) { return { townX0 + whole_mm(x), townY0 + whole_mm(y) }; }

/// Corner (and middle of a side) number column, row of a net of half parcels.
Place corner(int column, int row)
{
    const double shift = 2.5;
    return at(column * parcel_m / 2.0 + shift * jitter(column, row, 1),
            row * parcel_m / 2.0 + shift * jitter(column, row, 2));
}

Ring parcelRing(int column, int row)
{
    const int x = 2 * column;
    const int y = 2 * row;
    Ring ring;
    for (const auto &[dx, dy] : { std::pair<int, int>{ 0, 0 }, { 1, 0 }, { 2, 0 }, { 2, 1 },
                 { 2, 2 }, { 1, 2 }, { 0, 2 }, { 0, 1 } })
        ring.push_back(corner(x + dx, y + dy));
    return ring;
}

/// Borders between zones, displaced between their ends.
class ZoneNet {
public:
    ZoneNet(double size_m, int wide, int high)
        : m_width(size_m / wide)
        , m_height(size_m / high)
        , m_wide(wide)
        , m_high(high)
    {
    }

    Ring ring(int column, int row) const
    {
        Ring ring;
        for (int i = 0; i < steps; ++i)
            ring.push_back(south(column, row, i));
        for (int i = 0; i < steps; ++i)
            ring.push_back(west(column + 1, row, i));
        for (int i = steps; i > 0; --i)
            ring.push_back(south(column, row + 1, i));
        for (int i = steps; i > 0; --i)
            ring.push_back(west(column, row, i));
        return ring;
    }

private:
    static constexpr int steps = 75;

    static double wave(int column, int row, int side, double t)
    {
        return std::sin(pi * t) * std::sin(17.0 * t + 3.0 * jitter(column, row, side));
    }
    Place south(int column, int row, int i) const
    {
        const double t = double(i) / steps;
        const double away
                = row > 0 && row < m_high ? 0.12 * m_height * wave(column, row, 3, t) : 0.0;
        return at((column + t) * m_width, row * m_height + away);
    }
    Place west(int column, int row, int i) const
    {
        const double t = double(i) / steps;
        const double away
                = column > 0 && column < m_wide ? 0.12 * m_width * wave(column, row, 4, t) : 0.0;
        return at(column * m_width + away, (row + t) * m_height);
    }

    double m_width;
    double m_height;
    int m_wide;
    int m_high;
};

Ring floodRing(double size_m, int number, int count, int corners)
{
    Ring ring;
    const double x = size_m * (number + 0.5) / count;
    const double y = size_m * (0.3 + 0.4 * (number % 2));
    const double radius = 0.45 * size_m / count;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2.0 * pi * i / corners;
        const double r
                = radius * (1.0 + 0.25 * std::sin(9.0 * angle) + 0.05 * std::sin(180.0 * angle));
        ring.push_back(at(x + r * std::cos(angle), y + 1.4 * r * std::sin(angle)));
    }
    return ring;
}

/// WKB of a multi polygon of one ring.
QByteArray wkbOf(const Ring &ring)
{
    QByteArray wkb;
    const auto number = [&](std::uint32_t value) {
        wkb.append(reinterpret_cast<const char *>(&value), sizeof value);
    };
    wkb.append('\1');
    number(6);
    number(1);
    wkb.append('\1');
    number(3);
    number(1);
    number(std::uint32_t(ring.size()) + 1);
    for (std::size_t i = 0; i <= ring.size(); ++i) {
        const Place &place = ring[i % ring.size()];
        wkb.append(reinterpret_cast<const char *>(&place), sizeof place);
    }
    return wkb;
}

QString geometry(Database &database, const char *parameter)
{
    return database.dialect().geometryFromWkb(QLatin1String(parameter));
}

void addParcels(Database &database, const QString &folder, int side)
{
    BothFiles files(database,
            QStringLiteral("INSERT INTO parcel(id, sheet, number, commune_code, begin_lifespan,"
                           " geom) VALUES (?1, ?2, ?3, '31120', '2026-01-01', %1)")
                    .arg(geometry(database, "?4")),
            folder + QStringLiteral("/parcels.gpkg"), "parcels", "parcel_id", true);
    for (int row = 0; row < side; ++row) {
        for (int column = 0; column < side; ++column) {
            const qlonglong id = qlonglong(row) * side + column + 1;
            files.add({ id, QString::number(row / 20), QString::number(id) }, id,
                    wkbOf(parcelRing(column, row)));
        }
    }
}

void addZones(Territory &territory, const QString &folder, const OverlayTerritory &what)
{
    PlanRegister plans(territory);
    PlanVersion version;
    version.plan = { "town", "Town", "zoning", "Town" };
    version.version = QStringLiteral("1");
    version.decisionNumber = QStringLiteral("1");
    version.decisionDate = QDate(2026, 1, 1);
    const QString id = orStop(plans.addVersion(version, nobody));
    {
        BothFiles files(territory.database(),
                QStringLiteral("INSERT INTO zone(plan_version, code, function_code, geom) VALUES"
                               " (?1, ?2, ?2, %1)")
                        .arg(geometry(territory.database(), "?3")),
                folder + QStringLiteral("/zones.gpkg"), "zones", "zone", false);
        const ZoneNet net(what.side * parcel_m, what.zonesWide, what.zonesHigh);
        for (int row = 0; row < what.zonesHigh; ++row) {
            for (int column = 0; column < what.zonesWide; ++column) {
                const QString name = QStringLiteral("Z%1").arg(
                        row * what.zonesWide + column, 3, 10, QLatin1Char('0'));
                files.add({ id, name }, name, wkbOf(net.ring(column, row)));
            }
        }
    }
    orStop(plans.setBoundary(id, {}));
    orStop(plans.activate(id, QDate(2026, 1, 1), nobody));
}

void addFloods(Database &database, const QString &folder, const OverlayTerritory &what)
{
    BothFiles files(database,
            QStringLiteral("INSERT INTO theme_canals(name, geom) VALUES (?1, %1)")
                    .arg(geometry(database, "?2")),
            folder + QStringLiteral("/floods.gpkg"), "floods", "flood", false);
    for (int i = 0; i < what.floods; ++i) {
        const QString name = QStringLiteral("F%1").arg(i);
        files.add({ name }, name,
                wkbOf(floodRing(what.side * parcel_m, i, what.floods, what.floodCorners)));
    }
}

void addRaster(Database &database, const QString &folder, const OverlayTerritory &what)
{
    constexpr int tile = RasterStore::tileSize;
    RasterHeader header;
    header.theme = QStringLiteral("flood-depth");
    header.name = QStringLiteral("T100");
    header.attributes = { { "return_period_years", 100.0 }, { "quantity", "depth" } };
    header.xmin = townX0;
    header.ymax = townY0 + what.side * parcel_m;
    header.cellWidth_m = header.cellHeight_m = what.cell_m;
    header.columns = header.rows = int(what.side * parcel_m / what.cell_m);
    RasterStore store(database);
    const qlonglong id = orStop(store.add(header));
    GDALDriver *driver = GetGDALDriverManager()->GetDriverByName("GTiff");
    const GDALDatasetUniquePtr tiff(
            driver->Create((folder + QStringLiteral("/depth.tif")).toUtf8().constData(),
                    header.columns, header.rows, 1, GDT_Float32, nullptr));
    double transform[6] = { header.xmin, what.cell_m, 0.0, header.ymax, 0.0, -what.cell_m };
    tiff->SetGeoTransform(transform);
    OGRSpatialReference crs;
    crs.importFromEPSG(5897);
    tiff->SetSpatialRef(&crs);
    std::vector<float> cells(std::size_t(tile) * tile);
    for (int row = 0; row * tile < header.rows; ++row) {
        for (int column = 0; column * tile < header.columns; ++column) {
            for (int i = 0; i < tile * tile; ++i) {
                const int y = row * tile + i / tile;
                const int x = column * tile + i % tile;
                cells[std::size_t(i)]
                        = float(std::round(100.0 * (1.0 + std::sin(x / 50.0) * std::cos(y / 70.0)))
                                / 100.0);
            }
            orStop(store.writeTile(id, row, column, cells));
            const int wide = std::min(tile, header.columns - column * tile);
            const int high = std::min(tile, header.rows - row * tile);
            if (tiff->GetRasterBand(1)->RasterIO(GF_Write, column * tile, row * tile, wide, high,
                        cells.data(), wide, high, GDT_Float32, sizeof(float),
                        GSpacing(tile) * GSpacing(sizeof(float)), nullptr)
                    != CE_None)
                qFatal("depth.tif cannot be written");
        }
    }
}

} // namespace

void makeOverlayTerritory(const QString &path, const QString &folder, const QString &profileFolder,
        const OverlayTerritory &what)
{
    GDALAllRegister();
    const Profile profile = orStop(Profile::load(profileFolder));
    const auto territory = orStop(Territory::create(path, profile, {}, nobody));
    Database &database = territory->database();
    {
        const auto transaction = orStop(Transaction::begin(database));
        addParcels(database, folder, what.side);
        addFloods(database, folder, what);
        addRaster(database, folder, what);
        orStop(transaction->commit());
    }
    addZones(*territory, folder, what);
    const std::vector<Theme> themes = territory->themes();
    const double size_m = what.side * parcel_m;
    for (Theme theme : themes) {
        theme.updatedOn = QDate(2026, 1, 1);
        theme.featureCount = theme.id == QLatin1String("parcels") ? qlonglong(what.side) * what.side
                                                                  : qlonglong(1);
        theme.extent = { townX0, townY0, townX0 + size_m, townY0 + size_m };
        orStop(territory->updateTheme(theme));
    }
}

} // namespace spp::bench
