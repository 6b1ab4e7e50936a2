// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/sqlitedialect.h"

#include "core/data/spatialiteblob.h"

namespace spp {

QString SpatialiteDialect::geometryFromWkb(const QString &parameter) const
{
    return QStringLiteral("GeomFromWKB(%1, %2)").arg(parameter).arg(m_srid);
}

QString SpatialiteDialect::geometryAsWkb(const QString &column) const
{
    return QStringLiteral("AsBinary(%1)").arg(column);
}

QString SpatialiteDialect::geometryAsStored(const QString &column) const { return column; }

bool SpatialiteDialect::wkbFromStored(std::string_view stored, std::string &wkb) const
{
    return wkbFromSpatialite(stored, wkb);
}

QString SpatialiteDialect::boxMeets(
        const QString &table, const QString &column, int firstParameter) const
{
    // The index keeps boxes as float32, rounded outwards.
    return QStringLiteral("%1.ROWID IN (SELECT pkid FROM %2 WHERE xmax >= ?%3 AND ymax >= ?%4 AND "
                          "xmin <= ?%5 AND ymin <= ?%6)")
            .arg(sqlName(table), sqlName(QStringLiteral("idx_%1_%2").arg(table, column)))
            .arg(firstParameter)
            .arg(firstParameter + 1)
            .arg(firstParameter + 2)
            .arg(firstParameter + 3);
}

QString SpatialiteDialect::schemaSql(const QString &shared) const
{
    QString sql = shared;
    // AUTOINCREMENT: the key of a deleted row never comes back under another meaning.
    sql.replace(QLatin1String("${serial}"), QLatin1String("INTEGER PRIMARY KEY AUTOINCREMENT"));
    sql.replace(QLatin1String("${blob}"), QLatin1String("BLOB"));
    return sql;
}

QStringList SpatialiteDialect::addGeometryColumn(
        const QString &table, const QString &column, const QString &type, int srid) const
{
    return { QStringLiteral("SELECT AddGeometryColumn('%1', '%2', %3, '%4', 'XY')")
                     .arg(table, column)
                     .arg(srid)
                     .arg(type),
        QStringLiteral("SELECT CreateSpatialIndex('%1', '%2')").arg(table, column) };
}

QStringList SpatialiteDialect::makeAppendOnly(const QString &table) const
{
    const QString refuse = QStringLiteral(
            "CREATE TRIGGER %1_no_%2 BEFORE %3 ON %1 %4BEGIN SELECT RAISE(ABORT, '%1 can only be "
            "added to'); END");
    // REPLACE deletes without firing the trigger of DELETE, hence the third one.
    return { refuse.arg(table, QStringLiteral("update"), QStringLiteral("UPDATE"), QString()),
        refuse.arg(table, QStringLiteral("delete"), QStringLiteral("DELETE"), QString()),
        refuse.arg(table, QStringLiteral("replace"), QStringLiteral("INSERT"),
                QStringLiteral("WHEN EXISTS (SELECT 1 FROM %1 WHERE ROWID = NEW.ROWID) ")
                        .arg(table)) };
}

QString SpatialiteDialect::beginRead() const { return QStringLiteral("BEGIN DEFERRED"); }

QString SpatialiteDialect::beginWrite() const { return QStringLiteral("BEGIN IMMEDIATE"); }

QString SpatialiteDialect::tableList() const
{
    return QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name");
}

} // namespace spp
