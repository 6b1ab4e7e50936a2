// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "realcity.h"

#include "benchtown.h"
#include "bothfiles.h"
#include "support/testdata.h"

#include "core/data/planregister.h"
#include "core/import/importer.h"
#include "core/overlay/themestore.h"

#include <QDate>
#include <QTemporaryDir>

namespace spp::bench {

namespace {

constexpr int epsg = 26986;
const Actor nobody{ QStringLiteral("bench"), QStringLiteral("bench"), QStringLiteral("bench") };

void import(Territory &territory, const QString &source, const QString &layer, const QString &theme,
        const QVariantMap &constants, const QMap<QString, QString> &fields)
{
    ImportOptions options;
    options.theme = theme;
    options.source = source;
    options.layer = layer;
    options.constants = constants;
    options.fields = fields;
    options.date = QDate(2026, 1, 1);
    Feedback feedback;
    (void)orStop(importVector(territory, options, feedback));
}

QString addPlan(Territory &territory)
{
    PlanVersion version;
    version.plan = { "zoning", "Zoning", "zoning", "City" };
    version.version = QStringLiteral("1");
    version.decisionNumber = QStringLiteral("1");
    version.decisionDate = QDate(2026, 1, 1);
    return orStop(PlanRegister(territory).addVersion(version, nobody));
}

void activate(Territory &territory, const QString &version)
{
    PlanRegister plans(territory);
    orStop(plans.setBoundary(version, {}));
    orStop(plans.activate(version, QDate(2026, 1, 1), nobody));
}

/// The city as it is published, repaired and rounded as the engine does.
struct City {
    City(const QString &source, const Profile &profile)
        : territory(orStop(Territory::create(work.filePath("city.sqlite"), profile, {}, nobody)))
    {
        import(*territory, source, "parcels_fy2014", "parcels", {},
                { { "sheet", "id" },
                        { "number",
                            "id" } });
        const QString version = addPlan(*territory);
        import(*territory, source, "zoning_districts", "zones",
                { { "plan_version",
                    version } },
                {});
        activate(*territory, version);
        orStop(territory->reloadThemes());
    }
    ThemeStore theme(const char *id)
    {
        Feedback feedback;
        return orStop(ThemeStore::load(*territory, *territory->theme(QLatin1String(id)),
                { QDate(2026, 3, 1), QString() }, feedback));
    }

    QTemporaryDir work;
    std::unique_ptr<Territory> territory;
};

/// MULTIPOLYGON, as the territory's own tables hold.
QByteArray multi(const engine::Geometry &geometry)
{
    const bool isMulti
            = GEOSGeomTypeId_r(engine::geosContext(), geometry.get()) == GEOS_MULTIPOLYGON;
    if (isMulti)
        return QByteArray::fromStdString(geometry.wkb());
    std::vector<engine::Geometry> parts;
    parts.push_back(geometry.clone());
    return QByteArray::fromStdString(engine::Geometry::collect(std::move(parts)).wkb());
}

QString geometry(Database &database, const char *parameter)
{
    return database.dialect().geometryFromWkb(QLatin1String(parameter));
}

int addParcels(Database &database, const QString &folder, const ThemeStore &parcels)
{
    const auto transaction = orStop(Transaction::begin(database));
    BothFiles files(database,
            QStringLiteral("INSERT INTO parcel(id, sheet, number, begin_lifespan, geom) VALUES "
                           "(?1, '1', ?2, '2026-01-01', %1)")
                    .arg(geometry(database, "?3")),
            folder + QStringLiteral("/parcels.gpkg"), "parcels", "parcel_id", true, epsg);
    const engine::Store &store = parcels.polygons()->store;
    for (const std::uint32_t record : store.inInputOrder()) {
        const qlonglong id = store.id(record);
        files.add({ id, QString::number(id) }, id, multi(store.geometry(record)));
    }
    orStop(transaction->commit());
    return int(store.size());
}

void addZones(Territory &territory, const QString &folder, const ThemeStore &zones)
{
    const QString version = addPlan(territory);
    {
        BothFiles files(territory.database(),
                QStringLiteral("INSERT INTO zone(plan_version, code, function_code, geom) VALUES "
                               "(?1, ?2, ?2, %1)")
                        .arg(geometry(territory.database(), "?3")),
                folder + QStringLiteral("/zones.gpkg"), "zones", "zone", false, epsg);
        const ThemeStore::Part &part = *zones.polygons();
        for (const std::uint32_t record : part.store.inInputOrder()) {
            const QString name
                    = zones.classes()[std::size_t(part.classOfInput[part.store.inputIndex(record)])]
                              .first;
            files.add({ version, name }, name, multi(part.store.geometry(record)));
        }
    }
    activate(territory, version);
}

} // namespace

int makeRealCity(const QString &path, const QString &folder, const QString &profileFolder)
{
    const QString data = test::sharedFolder(QStringLiteral("data/cambridge-ma"));
    if (data.isEmpty())
        return 0;
    const Profile profile = orStop(Profile::load(profileFolder));
    City city(data + QStringLiteral("/cambridge-ma.gpkg.zip"), profile);
    const auto territory = orStop(Territory::create(path, profile, {}, nobody));
    const int parcels = addParcels(territory->database(), folder, city.theme("parcels"));
    addZones(*territory, folder, city.theme("zones"));
    for (Theme theme : std::vector<Theme>(territory->themes())) {
        theme.updatedOn = QDate(2026, 1, 1);
        theme.featureCount = theme.id == QLatin1String("parcels") ? parcels : 1;
        theme.extent = { -1e6, -1e6, 1e6, 2e6 };
        orStop(territory->updateTheme(theme));
    }
    return parcels;
}

} // namespace spp::bench
