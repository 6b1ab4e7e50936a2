// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "smalltown.h"

#include "core/data/planregister.h"
#include "core/data/rasterstore.h"
#include "support/testdata.h"

#include <QFile>

#include <limits>

namespace spp::test {

namespace {

QByteArray wkbOf(const QString &wkt)
{
    const std::string wkb = orStop(engine::Geometry::fromWkt(wkt.toStdString())).wkb();
    return QByteArray(wkb.data(), int(wkb.size()));
}

QByteArray multi(const QString &wkt)
{
    std::vector<engine::Geometry> parts;
    parts.push_back(orStop(engine::Geometry::fromWkt(wkt.toStdString())));
    const std::string wkb = engine::Geometry::collect(std::move(parts)).wkb();
    return QByteArray(wkb.data(), int(wkb.size()));
}

QString geometry(Database &database, int parameter)
{
    return database.dialect().geometryFromWkb(QStringLiteral("?%1").arg(parameter));
}

void addParcel(Database &database, const QString &sheet, const QString &number,
        const QString &commune, const QString &landUse, const QVariant &legal, const QVariant &net,
        const QVariant &wkb, const QVariant &code12 = {}, const QVariant &end = {})
{
    orStop(database.run(
            QStringLiteral("INSERT INTO parcel(sheet, number, commune_code, land_use,"
                           " legal_area_m2, net_plot_area_m2, code12, begin_lifespan,"
                           " end_lifespan, geom, land_user) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7,"
                           " '2026-01-01', ?8, %1, 'Trần Thị B')")
                    .arg(geometry(database, 9)),
            { sheet, number, commune, landUse, legal, net, code12, end, wkb }));
}

void addParcels(Database &database)
{
    const auto at = [](double xmin, double ymin, double xmax, double ymax) {
        return QVariant(multi(SmallTown::rectangle(xmin, ymin, xmax, ymax)));
    };
    addParcel(database, "34", "12", "31120", "ODT", 200.0, 180.0, at(0, 0, 20, 10), "w3gv7k2m9pqx");
    addParcel(database, "34", "13", "31120", "ODT+CLN", 350.5, {}, at(20, 0, 50, 10));
    addParcel(database, "34", "12", "31135", "LUC", 190.0, 190.0, at(0, -310, 20, -300));
    addParcel(database, "34", "14", "31120", "ODT", 300.0, 290.0, at(50, 0, 80, 10));
    addParcel(database, "34", "99", "31120", "ODT", 1.0, {}, at(0, 0, 50, 10), {}, "2026-02-01");
    addParcel(database, "36", "1", "31120", "ODT", 1.0, {}, {});
    for (const auto &[use, area] : { std::pair<const char *, double>{ "ODT", 100.0 },
                 std::pair<const char *, double>{ "CLN", 250.5 } }) {
        orStop(database.run(QStringLiteral("INSERT INTO parcel_land_class(parcel_id, commune_code,"
                                           " sheet, number, land_use, area_m2, term, origin)"
                                           " VALUES (2, '31120', '34', '13', ?1, ?2, 'lâu dài',"
                                           " 'CNQ-CTT')"),
                { use, area }));
    }
}

void addZone(Database &database, const QString &version, const QString &function, int storeys,
        const QString &wkt)
{
    orStop(database.run(QStringLiteral("INSERT INTO zone(plan_version, code, function_code,"
                                       " storeys_max, geom) VALUES (?1, ?2, ?2, ?3, %1)")
                                .arg(geometry(database, 4)),
            { version, function, storeys, multi(wkt) }));
}

PlanVersion version(const QString &name, PlanVersion::Kind kind, QDate decided)
{
    PlanVersion version;
    version.plan = { "town-plan", "Quy hoạch thị trấn", "zoning", "UBND" };
    version.version = name;
    version.kind = kind;
    version.decisionNumber = QStringLiteral("QĐ ") + name;
    version.decisionDate = decided;
    return version;
}

void addPlans(Territory &territory)
{
    Database &database = territory.database();
    PlanRegister plans(territory);
    const Actor actor{ "Sở", "A", "a@example.vn" };
    const QString base = orStop(
            plans.addVersion(version("2020", PlanVersion::Kind::Base, QDate(2020, 1, 1)), actor));
    addZone(database, base, "ODT", 5, SmallTown::rectangle(-100, -400, 30, 100));
    addZone(database, base, "CX", 1, SmallTown::rectangle(30, -400, 200, 100));
    orStop(plans.setBoundary(base, {}));
    orStop(plans.activate(base, QDate(2020, 2, 1), actor));
    const QString local = orStop(
            plans.addVersion(version("2026", PlanVersion::Kind::Local, QDate(2026, 5, 1)), actor));
    addZone(database, local, "HH", 9, SmallTown::rectangle(10, -5, 40, 15));
    orStop(plans.setBoundary(local, {}));
    orStop(plans.activate(local, QDate(2026, 6, 1), actor));
}

void addFeature(Database &database, const QString &table, const QString &field,
        const QVariant &value, const QByteArray &wkb)
{
    orStop(database.run(QStringLiteral("INSERT INTO %1(%2, geom) VALUES (?1, %3)")
                                .arg(table, field, geometry(database, 2)),
            { value, wkb }));
}

void addFlood(Database &database)
{
    RasterStore store(database);
    RasterHeader header;
    header.theme = QStringLiteral("flood-depth");
    header.name = QStringLiteral("T100");
    header.attributes = { { "return_period_years", 100.0 }, { "quantity", "depth" } };
    header.xmin = SmallTown::x0;
    header.ymax = SmallTown::y0 + 20.0;
    header.cellWidth_m = header.cellHeight_m = 10.0;
    header.columns = 6;
    header.rows = 2;
    const qlonglong id = orStop(store.add(header));
    constexpr size_t side = RasterStore::tileSize;
    std::vector<float> cells(side * side, std::numeric_limits<float>::quiet_NaN());
    for (size_t row = 0; row < 2; ++row) {
        for (size_t column = 0; column < 6; ++column)
            cells[row * side + column] = column == 1 ? 0.4F : 0.0F;
    }
    orStop(store.writeTile(id, 0, 0, cells));
}

void stateThemes(Territory &territory)
{
    const std::vector<Theme> themes = territory.themes();
    for (Theme theme : themes) {
        theme.updatedOn = QDate(2026, 1, 1);
        theme.featureCount = 1;
        theme.accuracy_m = 0.2;
        theme.valueAccuracy = 0.1;
        orStop(territory.updateTheme(theme));
    }
}

} // namespace

namespace {

void fill(Territory &territory)
{
    Database &database = territory.database();
    addParcels(database);
    addPlans(territory);
    addFeature(database, "theme_power_lines", "voltage_kv", 110.0,
            multi(QStringLiteral("LINESTRING(%1 %2,%1 %3)")
                            .arg(SmallTown::x0 + 80.3, 0, 'f', 3)
                            .arg(SmallTown::y0 - 50.0, 0, 'f', 3)
                            .arg(SmallTown::y0 + 50.0, 0, 'f', 3)));
    addFeature(database, "theme_canals", "name", "Rạch",
            multi(SmallTown::rectangle(-50, 0, 0.05, 10)));
    addFeature(database, "theme_facilities", "kind", "school",
            wkbOf(QStringLiteral("POINT(%1 %2)")
                            .arg(SmallTown::x0 + 25.0, 0, 'f', 3)
                            .arg(SmallTown::y0 + 5.0, 0, 'f', 3)));
    addFlood(database);
    stateThemes(territory);
}

/// One town per test program, copied for each test.
const QString &builtTown()
{
    static const QTemporaryDir folder;
    static const QString path = [] {
        const QString file = folder.filePath(QStringLiteral("town.sqlite"));
        const Profile profile = orStop(Profile::load(SmallTown::profileFolder()));
        fill(*orStop(Territory::create(file, profile, {}, { "Sở", "A", "a@example.vn" })));
        return file;
    }();
    return path;
}

} // namespace

SmallTown::SmallTown()
{
    m_folder.setAutoRemove(!qEnvironmentVariableIsSet("SPP_KEEP_TOWN"));
    if (!QFile::copy(builtTown(), path()))
        qFatal("cannot copy the town");
}

std::unique_ptr<Territory> SmallTown::open(Territory::Access access) const
{
    return orStop(Territory::open(path(), access));
}

void SmallTown::run(const QString &sql, const std::vector<QVariant> &values) const
{
    orStop(open(Territory::Access::ReadWrite)->database().run(sql, values));
}

void SmallTown::addParcels(int count) const
{
    const auto territory = open(Territory::Access::ReadWrite);
    Database &database = territory->database();
    const auto transaction = orStop(Transaction::begin(database));
    const auto insert = orStop(database.prepare(
            QStringLiteral("INSERT INTO parcel(sheet, number, begin_lifespan, geom)"
                           " VALUES ('1', ?1, '2026-01-01', %1)")
                    .arg(geometry(database, 2))));
    for (int i = 0; i < count; ++i) {
        const double x = 2.0 * (i % 90);
        const double y = 15 + i / 90 % 80;
        insert->bindAll({ i, multi(rectangle(x, y, x + 2, y + 1)) });
        orStop(insert->run());
    }
    orStop(transaction->commit());
}

void SmallTown::empty(const QString &themeId) const
{
    const auto territory = open(Territory::Access::ReadWrite);
    Theme theme = *territory->theme(themeId);
    theme.updatedOn = QDate();
    theme.featureCount = 0;
    if (theme.geometry == ThemeGeometry::Raster) {
        orStop(territory->database().run(QStringLiteral("DELETE FROM raster_tile")));
        orStop(territory->database().run(QStringLiteral("DELETE FROM raster")));
    } else {
        orStop(territory->database().run(QStringLiteral("DELETE FROM ") + sqlName(theme.table)));
    }
    orStop(territory->updateTheme(theme));
}

QString SmallTown::write(const QString &name, const QByteArray &text) const
{
    QFile out(file(name));
    if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(name));
    return out.fileName();
}

QString SmallTown::rectangle(double xmin, double ymin, double xmax, double ymax)
{
    const auto corner = [](double x, double y) {
        return QStringLiteral("%1 %2").arg(x0 + x, 0, 'f', 3).arg(y0 + y, 0, 'f', 3);
    };
    return QStringLiteral("POLYGON((%1,%2,%3,%4,%1))")
            .arg(corner(xmin, ymin), corner(xmax, ymin), corner(xmax, ymax), corner(xmin, ymax));
}

QString SmallTown::profileFolder()
{
    return sourceFolder() + QStringLiteral("/tests/data/profiles/review-town");
}

QString SmallTown::pack(const QString &name)
{
    return profileFolder() + QStringLiteral("/packs/%1.yaml").arg(name);
}

} // namespace spp::test
