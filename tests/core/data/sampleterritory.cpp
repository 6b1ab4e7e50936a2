// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "sampleterritory.h"

#include "engine/geometry.h"

#include <QTemporaryDir>

#include <sqlite3.h>

namespace spp::test {

namespace {

template <typename T>
T orStop(Result<T> result)
{
    if (!result)
        qFatal("%s", result.error().text().c_str());
    return std::move(result).value();
}

Theme theme(const QString &id, ThemeGeometry geometry, const QString &table,
        std::vector<ThemeField> fields)
{
    Theme theme;
    theme.id = id;
    theme.title = { id, id };
    theme.geometry = geometry;
    theme.table = table;
    theme.fields = std::move(fields);
    theme.contributedBy = QStringLiteral("profile");
    return theme;
}

ThemeField field(const QString &name, ThemeField::Type type, bool required = false)
{
    return { name, type, { name, name }, { name + "_alias" }, required, false };
}

std::vector<Theme> sampleThemes()
{
    using Type = ThemeField::Type;
    return { theme("parcels", ThemeGeometry::Polygon, "parcel",
                     { field("sheet", Type::Text, true), field("number", Type::Text, true) }),
        theme("parcel-land-classes", ThemeGeometry::None, "parcel_land_class",
                { field("land_use", Type::Text, true) }),
        theme("zones", ThemeGeometry::Polygon, "zone",
                { field("code", Type::Text), field("function_code", Type::Text, true),
                        field("coverage_max_percent", Type::Real), field("far_max", Type::Real),
                        field("height_max_m", Type::Real), field("storeys_max", Type::Integer),
                        field("setback_min_m", Type::Real),
                        field("ground_level_min_m", Type::Real) }),
        theme("flood-depth", ThemeGeometry::Raster, {},
                { field("return_period_years", Type::Real, true) }),
        theme("power-lines", ThemeGeometry::Line, {},
                { field("voltage_kv", Type::Real, true), field("insulated", Type::Boolean) }),
        theme("facilities", ThemeGeometry::Point, {}, { field("kind", Type::Text, true) }),
        theme("nuisances", ThemeGeometry::Any, {}, { field("order", Type::Date) }) };
}

CommuneBox commune(const QString &code, const QString &name, const QString &former)
{
    CommuneBox commune;
    commune.code = code;
    commune.name = name;
    commune.sourceCrs = QStringLiteral("EPSG:5897");
    commune.formerProvince = QStringLiteral("Cần Thơ");
    commune.formerUnits = former;
    commune.type = QStringLiteral("phuong");
    commune.box = { 582500, 1109900, 587600, 1114400 };
    return commune;
}

} // namespace

Profile sampleProfile()
{
    Profile profile;
    profile.id = QStringLiteral("sample");
    profile.version = QStringLiteral("1.0");
    profile.title = { QStringLiteral("Mẫu"), QStringLiteral("Sample") };
    profile.sha256 = QStringLiteral("00");
    profile.crs = QStringLiteral("EPSG:5897");
    profile.datum = { "EPSG:6960", "seven parameters", "EPSG:4756", "+proj=helmert +x=1", "2005" };
    profile.communeBoxCrs = QStringLiteral("EPSG:5897");
    profile.languages = QStringList{ "vi", "en" };
    profile.themes = sampleThemes();
    profile.communes = { commune("31120", "Cái Khế", "Phường An Hòa, Phường Bùi Hữu Nghĩa"),
        commune("31168", "Bình Thuỷ",
                "Phường An Thới, Phường Bùi Hữu Nghĩa (phần còn lại sau khi sáp nhập vào phường "
                "Cái Khế)"),
        commune("31249", "Thạnh Phú", "giữ nguyên") };
    return profile;
}

Actor sampleActor()
{
    return { QStringLiteral("Sở Xây dựng"), QStringLiteral("Nguyễn Văn A"),
        QStringLiteral("nva@example.vn") };
}

std::unique_ptr<Territory> createTerritory(const QString &path)
{
    return orStop(Territory::create(path, sampleProfile(), {}, sampleActor()));
}

std::unique_ptr<Territory> copyTerritory(const QString &path)
{
    static const QTemporaryDir folder;
    const QString model = folder.filePath(QStringLiteral("model.sqlite"));
    if (!QFile::exists(model))
        createTerritory(model).reset();
    QFile::copy(model, path);
    return openTerritory(path);
}

std::unique_ptr<Territory> openTerritory(const QString &path, Territory::Access access)
{
    return orStop(Territory::open(path, access));
}

QVariant single(Database &database, const QString &sql, const std::vector<QVariant> &values)
{
    return orStop(database.single(sql, values));
}

void run(Database &database, const QString &sql, const std::vector<QVariant> &values)
{
    if (const Result<void> done = database.run(sql, values); !done)
        qFatal("%s", done.error().text().c_str());
}

void tamper(const QString &path, const char *sql)
{
    sqlite3 *handle = nullptr;
    char *message = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &handle) != SQLITE_OK
            || sqlite3_exec(handle, sql, nullptr, nullptr, &message) != SQLITE_OK)
        qFatal("%s", message ? message : "cannot open");
    sqlite3_close(handle);
}

QByteArray wkb(const std::string &wkt)
{
    return QByteArray::fromStdString(orStop(engine::Geometry::fromWkt(wkt)).wkb());
}

} // namespace spp::test
