// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "benchtown.h"

#include "core/data/planregister.h"
#include "core/data/rasterstore.h"

#include <QDate>

#include <cmath>

namespace spp::bench {

namespace {

const Actor nobody{ QStringLiteral("bench"), QStringLiteral("bench"), QStringLiteral("bench") };

QVariant multi(engine::Geometry geometry)
{
    std::vector<engine::Geometry> parts;
    parts.push_back(std::move(geometry));
    const std::string wkb = engine::Geometry::collect(std::move(parts)).wkb();
    return QByteArray(wkb.data(), int(wkb.size()));
}

QVariant rectangle(double x, double y, double width, double height)
{
    return multi(engine::Geometry::box(
            { townX0 + x, townY0 + y, townX0 + x + width, townY0 + y + height }));
}

/// A prepared INSERT whose last parameter is the geometry.
std::unique_ptr<Statement> insert(Database &database, const QString &table, const QString &columns)
{
    const int count = int(columns.count(QLatin1Char(','))) + 1;
    QStringList places;
    for (int i = 1; i <= count; ++i)
        places.append(QStringLiteral("?%1").arg(i));
    const QString geometry
            = database.dialect().geometryFromWkb(QStringLiteral("?%1").arg(count + 1));
    return orStop(database.prepare(
            QStringLiteral("INSERT INTO %1(%2, geom) VALUES (%3, %4)")
                    .arg(table, columns, places.join(QLatin1Char(',')), geometry)));
}

void add(Statement &statement, const std::vector<QVariant> &values)
{
    statement.bindAll(values);
    orStop(statement.run());
}

void addParcels(Database &database, int side)
{
    const auto parcel = insert(database, QStringLiteral("parcel"),
            QStringLiteral("sheet, number, commune_code, land_use, legal_area_m2, begin_lifespan"));
    for (int row = 0; row < side; ++row) {
        for (int column = 0; column < side; ++column) {
            add(*parcel,
                    { QString::number(row / 20 * 100 + column / 20),
                            QString::number(row % 20 * 20 + column % 20), QStringLiteral("31120"),
                            QStringLiteral("ODT"), parcel_m * parcel_m,
                            QStringLiteral("2026-01-01"),
                            rectangle(column * parcel_m, row * parcel_m, parcel_m, parcel_m) });
        }
    }
}

void addZones(Territory &territory, double size_m)
{
    PlanRegister plans(territory);
    PlanVersion version;
    version.plan = { "town", "Town", "zoning", "Town" };
    version.version = QStringLiteral("1");
    version.decisionNumber = QStringLiteral("1");
    version.decisionDate = QDate(2026, 1, 1);
    const QString id = orStop(plans.addVersion(version, nobody));
    const auto zone = insert(territory.database(), QStringLiteral("zone"),
            QStringLiteral("plan_version, code, function_code"));
    const char *functions[] = { "ODT", "CX", "HH", "TM" };
    int count = 0;
    // Edges lie inside parcels, so that zones cut them.
    for (double y = -7.0; y < size_m; y += 200.0) {
        for (double x = -7.0; x < size_m; x += 200.0) {
            const QString function = QString::fromLatin1(functions[count++ % 4]);
            add(*zone, { id, function, function, rectangle(x, y, 200.0, 200.0) });
        }
    }
    orStop(plans.setBoundary(id, {}));
    orStop(plans.activate(id, QDate(2026, 1, 1), nobody));
}

void addNetworks(Database &database, double size_m)
{
    const auto canal = insert(database, QStringLiteral("theme_canals"), QStringLiteral("name"));
    const auto line
            = insert(database, QStringLiteral("theme_power_lines"), QStringLiteral("voltage_kv"));
    const auto school
            = insert(database, QStringLiteral("theme_facilities"), QStringLiteral("kind"));
    for (double y = 90.0; y < size_m; y += 500.0) {
        for (double x = 0.0; x < size_m; x += 250.0)
            add(*canal, { QStringLiteral("K"), rectangle(x, y, 250.0, 12.0) });
        std::string wkt = "LINESTRING(";
        for (double x = 0.0; x <= size_m; x += 50.0) {
            wkt += (x > 0.0 ? "," : "") + std::to_string(townX0 + x) + " "
                    + std::to_string(townY0 + y + 200.0 + std::fmod(x, 300.0) / 10.0);
        }
        add(*line, { 110.0, multi(orStop(engine::Geometry::fromWkt(wkt + ")"))) });
        for (double x = 15.0; x < size_m; x += 400.0) {
            const std::string point = "POINT(" + std::to_string(townX0 + x) + " "
                    + std::to_string(townY0 + y + 33.0) + ")";
            const std::string wkb = orStop(engine::Geometry::fromWkt(point)).wkb();
            add(*school, { QStringLiteral("school"), QByteArray(wkb.data(), int(wkb.size())) });
        }
    }
}

void addFlood(Database &database, double size_m)
{
    RasterStore store(database);
    RasterHeader header;
    header.theme = QStringLiteral("flood-depth");
    header.name = QStringLiteral("T100");
    header.attributes = { { "return_period_years", 100.0 }, { "quantity", "depth" } };
    header.xmin = townX0;
    header.ymax = townY0 + size_m;
    header.cellWidth_m = header.cellHeight_m = 5.0;
    header.columns = header.rows = int(size_m / 5.0);
    const qlonglong id = orStop(store.add(header));
    constexpr int side = RasterStore::tileSize;
    std::vector<float> cells(size_t(side) * size_t(side));
    for (size_t i = 0; i < cells.size(); ++i)
        cells[i] = float((i * 7919) % 100) / 100.0F;
    for (int row = 0; row * side < header.rows; ++row) {
        for (int column = 0; column * side < header.columns; ++column)
            orStop(store.writeTile(id, row, column, cells));
    }
}

void stateThemes(Territory &territory, qlonglong parcels, double size_m)
{
    const std::vector<Theme> themes = territory.themes();
    for (Theme theme : themes) {
        theme.updatedOn = QDate(2026, 1, 1);
        theme.featureCount = theme.id == QLatin1String("parcels") ? parcels : 1;
        theme.accuracy_m = 0.2;
        theme.valueAccuracy = 0.1;
        theme.extent = { townX0, townY0, townX0 + size_m, townY0 + size_m };
        orStop(territory.updateTheme(theme));
    }
}

} // namespace

void makeTown(const QString &path, const QString &profileFolder, int side)
{
    const Profile profile = orStop(Profile::load(profileFolder));
    const auto territory = orStop(Territory::create(path, profile, {}, nobody));
    const double size_m = side * parcel_m;
    Database &database = territory->database();
    {
        const auto transaction = orStop(Transaction::begin(database));
        addParcels(database, side);
        addNetworks(database, size_m);
        addFlood(database, size_m);
        orStop(transaction->commit());
    }
    addZones(*territory, size_m);
    stateThemes(*territory, qlonglong(side) * side, size_m);
}

} // namespace spp::bench
