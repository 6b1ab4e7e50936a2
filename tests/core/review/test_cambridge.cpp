// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/planregister.h"
#include "core/data/territory.h"
#include "core/import/importer.h"
#include "core/plugin/plugin.h"
#include "core/review/screener.h"
#include "support/testdata.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <map>

using namespace spp;
using namespace spp::test;

namespace {

template <typename T>
T orStop(Result<T> result)
{
    if (!result)
        qFatal("%s", result.error().text().c_str());
    return std::move(result).value();
}
void orStop(Result<void> result)
{
    if (!result)
        qFatal("%s", result.error().text().c_str());
}

const QDate today(2026, 11, 22);

using Key = std::tuple<QString, qlonglong, QString>; ///< theme, parcel, class
using Areas = std::map<Key, double>;

/// Keeps the areas of a screen.
class AreaSink final : public ScreenSink {
public:
    Result<void> overlay(const Parcel &parcel, double, const QString &theme,
            const ScreenTheme::ClassKey &classKey, const ClassMeasure &measure) override
    {
        areas[{ theme, parcel.id, classKey.first }] += measure.area_m2;
        return {};
    }
    Result<void> finding(const Parcel &, const Finding &) override { return {}; }
    Result<void> unknown(qlonglong, const QString &, const QString &) override { return {}; }
    Areas areas;
};

/// A stored geometry, handled by GEOS alone.
struct Stored {
    qlonglong id = 0;
    QString className;
    GEOSGeometry *geometry = nullptr;
    double slack_m2 = 0.0;
};

/// Each corner moved to the grid of millimetres, no more. Takes the geometry.
GEOSGeometry *rounded(GEOSContextHandle_t geos, GEOSGeometry *geometry)
{
    GEOSGeometry *gridded = GEOSGeom_setPrecision_r(geos, geometry, 0.001, GEOS_PREC_NO_TOPO);
    // Without a precision of its own: the corners of an intersection are not to be rounded again.
    GEOSGeometry *free = GEOSGeom_setPrecision_r(geos, gridded, 0.0, GEOS_PREC_NO_TOPO);
    GEOSGeom_destroy_r(geos, geometry);
    GEOSGeom_destroy_r(geos, gridded);
    return free;
}

/// On the grid on which the engine computes, and valid there. Where corners came to lie on one
/// another, more than one valid shape is near: `slack_m2` is what rounding may do to the area.
void bringToGrid(GEOSContextHandle_t geos, Stored &stored)
{
    constexpr double cornerMoves_m = 0.00071;
    stored.geometry = rounded(geos, stored.geometry);
    if (GEOSisValid_r(geos, stored.geometry) == 1)
        return;
    double perimeter_m = 0.0;
    GEOSLength_r(geos, stored.geometry, &perimeter_m);
    stored.slack_m2 = cornerMoves_m * perimeter_m;
    GEOSMakeValidParams *structure = GEOSMakeValidParams_create_r(geos);
    GEOSMakeValidParams_setMethod_r(geos, structure, GEOS_MAKE_VALID_STRUCTURE);
    GEOSGeometry *valid = GEOSMakeValidWithParams_r(geos, stored.geometry, structure);
    GEOSMakeValidParams_destroy_r(geos, structure);
    GEOSGeom_destroy_r(geos, stored.geometry);
    stored.geometry = valid;
}

std::vector<Stored> readStored(Database &database, const QString &sql)
{
    const GEOSContextHandle_t geos = engine::geosContext();
    GEOSWKBReader *reader = GEOSWKBReader_create_r(geos);
    std::vector<Stored> list;
    for (const auto &row : orStop(database.rows(sql))) {
        const QByteArray wkb = row[2].toByteArray();
        GEOSGeometry *geometry = GEOSWKBReader_read_r(geos, reader,
                reinterpret_cast<const unsigned char *>(wkb.constData()), size_t(wkb.size()));
        list.push_back({ row[0].toLongLong(), row[1].toString(), geometry, 0.0 });
        bringToGrid(geos, list.back());
    }
    GEOSWKBReader_destroy_r(geos, reader);
    return list;
}

struct PlainArea {
    double area_m2 = 0.0;
    double slack_m2 = 0.0; ///< of shapes that had to be repaired on the grid
};
using PlainAreas = std::map<Areas::key_type, PlainArea>;

/// Every parcel with every feature whose boxes meet, intersected by GEOS and summed by class.
void addPlainAreas(PlainAreas &areas, const QString &theme, const std::vector<Stored> &parcels,
        const std::vector<Stored> &features)
{
    const GEOSContextHandle_t geos = engine::geosContext();
    GEOSSTRtree *tree = GEOSSTRtree_create_r(geos, 8);
    for (const Stored &feature : features)
        GEOSSTRtree_insert_r(geos, tree, feature.geometry, const_cast<Stored *>(&feature));
    for (const Stored &parcel : parcels) {
        std::vector<const Stored *> near;
        GEOSSTRtree_query_r(
                geos, tree, parcel.geometry,
                [](void *item, void *list) {
                    static_cast<std::vector<const Stored *> *>(list)->push_back(
                            static_cast<const Stored *>(item));
                },
                &near);
        for (const Stored *feature : near) {
            GEOSGeometry *part = GEOSIntersection_r(geos, parcel.geometry, feature->geometry);
            double area_m2 = 0.0;
            GEOSArea_r(geos, part, &area_m2);
            GEOSGeom_destroy_r(geos, part);
            if (area_m2 > 0.0) {
                PlainArea &plain = areas[{ theme, parcel.id, feature->className }];
                plain.area_m2 += area_m2;
                plain.slack_m2 += parcel.slack_m2 + feature->slack_m2;
            }
        }
    }
    GEOSSTRtree_destroy_r(geos, tree);
}

void import(Territory &territory, const QString &source, const QString &layer, const QString &theme,
        const QVariantMap &constants = {}, const QMap<QString, QString> &fields = {})
{
    ImportOptions options;
    options.theme = theme;
    options.source = source;
    options.layer = layer;
    options.constants = constants;
    options.fields = fields;
    options.existing = ImportOptions::Existing::Append;
    options.date = QDate(2026, 8, 17);
    Feedback feedback;
    const ImportReport report = orStop(importVector(territory, options, feedback));
    qInfo("%s: %lld read, %lld accepted, %lld rejected", qPrintable(layer), report.read,
            report.accepted, report.rejected);
}

} // namespace

/// The real city of Cambridge, Massachusetts: imported with its own profile and screened.
class CambridgeTest : public QObject {
    Q_OBJECT

private slots:
    void areasAreThoseOfPlainGeos()
    {
        const QString folder = sharedFolder(QStringLiteral("data/cambridge-ma"));
        if (folder.isEmpty()) {
            QWARN("the data of Cambridge are not here: nothing was compared");
            return;
        }
        const QTemporaryDir work;
        const Profile profile = orStop(Profile::load(
                sourceFolder() + QStringLiteral("/tests/data/profiles/cambridge-ma")));
        const auto territory = orStop(Territory::create(
                work.filePath("c.sqlite"), profile, {}, { "City", "A", "a@b.c" }));
        fill(*territory, folder + QStringLiteral("/cambridge-ma.gpkg.zip"));

        AreaSink sink;
        Contributions contributions;
        ScreenRequest request;
        request.at = today;
        request.themes = QStringList{ "zones", "flood-zones" };
        Feedback feedback;
        const ScreenSummary summary
                = orStop(Screener(*territory, contributions).run(request, sink, feedback));
        // 13,116 features are published; a few are not polygons or cannot be repaired.
        QVERIFY2(summary.parcels > 13000, qPrintable(QString::number(summary.parcels)));
        compare(sink.areas, plainAreas(territory->database()));
    }

private:
    static void fill(Territory &territory, const QString &source)
    {
        // Eleven parcels have no map or lot; each has an id.
        import(territory, source, "parcels_fy2014", "parcels", {},
                { { "sheet", "id" },
                        { "number",
                            "id" } });
        PlanRegister plans(territory);
        PlanVersion version;
        version.plan = { "zoning", "Zoning Ordinance", "zoning", "City of Cambridge" };
        version.version = QStringLiteral("2026");
        version.decisionNumber = QStringLiteral("Ordinance");
        version.decisionDate = QDate(2026, 1, 1);
        const QString id = orStop(plans.addVersion(version, {}));
        import(territory, source, "zoning_districts", "zones", { { "plan_version", id } });
        orStop(plans.setBoundary(id, {}));
        orStop(plans.activate(id, QDate(2026, 1, 1), {}));
        import(territory, source, "fema_flood_100yr", "flood-zones");
        import(territory, source, "fema_flood_500yr", "flood-zones");
        orStop(territory.reloadThemes());
    }

    static PlainAreas plainAreas(Database &database)
    {
        const QString parcelSql = QStringLiteral("SELECT id, '', AsBinary(geom) FROM parcel");
        const std::vector<Stored> parcels = readStored(database, parcelSql);
        PlainAreas areas;
        addPlainAreas(areas, "zones", parcels,
                readStored(database, "SELECT id, function_code, AsBinary(geom) FROM zone"));
        addPlainAreas(areas, "flood-zones", parcels,
                readStored(
                        database, "SELECT id, flood_zone, AsBinary(geom) FROM theme_flood_zones"));
        return areas;
    }

    static void compare(const Areas &screened, const PlainAreas &plain)
    {
        constexpr double tolerance_m2 = 1e-6;
        double worst = 0.0;
        size_t pairs = 0;
        size_t repaired = 0;
        for (const auto &[key, area] : plain) {
            const auto found = screened.find(key);
            const double other = found == screened.end() ? 0.0 : found->second;
            worst = std::max(worst, std::abs(area.area_m2 - other) - area.slack_m2);
            pairs += area.area_m2 > tolerance_m2 ? 1 : 0;
            repaired += area.slack_m2 > 0.0 ? 1 : 0;
        }
        for (const auto &[key, area] : screened) {
            if (plain.find(key) == plain.end())
                worst = std::max(worst, area);
        }
        qInfo("%zu pairs compared on the grid, largest difference %.2e m2", pairs, worst);
        QVERIFY(pairs > 13000);
        QVERIFY2(repaired < 100, qPrintable(QString::number(repaired)));
        QVERIFY2(worst <= tolerance_m2, qPrintable(QString::number(worst)));
    }
};

QTEST_GUILESS_MAIN(CambridgeTest)

#include "test_cambridge.moc"
