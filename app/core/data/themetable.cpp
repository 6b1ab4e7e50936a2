// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/themetable.h"

#include "core/data/schema.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::ThemeTable)
};

QString columnType(ThemeField::Type type)
{
    switch (type) {
    case ThemeField::Type::Integer:
    case ThemeField::Type::Boolean:
        return QStringLiteral("INTEGER");
    case ThemeField::Type::Real:
        return QStringLiteral("REAL");
    case ThemeField::Type::Text:
    case ThemeField::Type::Date:
        break;
    }
    return QStringLiteral("TEXT");
}

/// Each followed by a comma.
QString columnDefinitions(const Database &database, const Theme &theme)
{
    QString sql;
    for (const ThemeField &field : theme.fields) {
        sql += sqlName(field.name) + QLatin1Char(' ')
                + database.dialect().schemaSql(columnType(field.type));
        sql += field.required ? QStringLiteral(" NOT NULL, ") : QStringLiteral(", ");
    }
    return sql;
}

Result<bool> exists(Database &database, const QString &table)
{
    SPP_ASSIGN(const auto tables, database.rows(database.dialect().tableList()));
    return std::any_of(tables.begin(), tables.end(),
            [&table](const auto &row) { return row[0].toString() == table; });
}

Error badName(const Theme &theme, const QString &name)
{
    return Error::badInput(Texts::tr("\"%1\" cannot be the name of a theme, table or field: use "
                                     "lower-case letters, digits and hyphens (underscores in "
                                     "fields), each field once.")
                                   .arg(name)
                                   .toStdString())
            .inLayer(theme.id.toStdString());
}

} // namespace

QString ThemeTable::name(const Theme &theme)
{
    if (!theme.table.isEmpty())
        return theme.table;
    if (theme.geometry == ThemeGeometry::Raster)
        return QStringLiteral("raster");
    QString id = theme.id;
    return QStringLiteral("theme_") + id.replace(QLatin1Char('-'), QLatin1Char('_'));
}

QString ThemeTable::geometryType(ThemeGeometry geometry)
{
    switch (geometry) {
    case ThemeGeometry::Point:
        return QStringLiteral("POINT");
    case ThemeGeometry::Line:
        return QStringLiteral("MULTILINESTRING");
    case ThemeGeometry::Polygon:
        return QStringLiteral("MULTIPOLYGON");
    case ThemeGeometry::Any:
        return QStringLiteral("GEOMETRY");
    case ThemeGeometry::None:
    case ThemeGeometry::Raster:
        break;
    }
    return {};
}

Result<void> ThemeTable::check(const Theme &theme)
{
    static const QRegularExpression idPattern(QStringLiteral("^[a-z][a-z0-9]*(-[a-z0-9]+)*$"));
    static const QRegularExpression columnPattern(QStringLiteral("^[a-z][a-z0-9_]*$"));
    if (!idPattern.match(theme.id).hasMatch())
        return badName(theme, theme.id);
    if (!columnPattern.match(name(theme)).hasMatch())
        return badName(theme, name(theme));
    QSet<QString> taken = { QStringLiteral("id"), QStringLiteral("source_id"),
        QStringLiteral("extra"), QStringLiteral("geom") };
    for (const ThemeField &field : theme.fields) {
        if (!columnPattern.match(field.name).hasMatch() || taken.contains(field.name))
            return badName(theme, field.name);
        taken.insert(field.name);
    }
    return {};
}

Result<void> ThemeTable::create(Database &database, const Theme &theme, int srid)
{
    SPP_TRY(check(theme));
    const QString table = name(theme);
    SPP_ASSIGN(const bool present, exists(database, table));
    if (present || theme.geometry == ThemeGeometry::Raster)
        return {};
    const QString columns = database.dialect().schemaSql(
            QStringLiteral("id ${serial}, %1source_id INTEGER REFERENCES source(id), extra TEXT"));
    SPP_TRY(database.execute(
            QStringLiteral("CREATE TABLE %1 (%2)")
                    .arg(sqlName(table), columns.arg(columnDefinitions(database, theme)))));
    const QString type = geometryType(theme.geometry);
    return type.isEmpty()
            ? Result<void>()
            : Schema::addGeometryColumn(database, table, QStringLiteral("geom"), type, srid);
}

} // namespace spp
