// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/data/database.h"
#include "core/data/postgiswordindex.h"

namespace spp {

/// PostgreSQL with PostGIS. GiST indexes, typed columns, text that sorts by its bytes.
class SPP_CORE_EXPORT PostgisDialect final : public Dialect {
public:
    /// `schema` is "pg_temp" for a model that leaves nothing behind.
    explicit PostgisDialect(const QString &schema)
        : m_schema(schema)
    {
    }

    /// SRID given to every geometry written.
    void setSrid(int srid) { m_srid = srid; }
    /// Whether beginWrite() takes the territory's lock; not before there is a territory.
    void setLocks(bool locks) { m_locks = locks; }
    int srid() const { return m_srid; }
    /// SQL expression for the oid of the territory's schema; NULL or 0 while there is none.
    QString schemaOid() const;
    /// A name within the territory's schema, whatever the search path.
    QString qualified(const QString &name) const;

    /// The columns xmin and xmax, which PostgreSQL reserves for itself, as they are named there.
    static QString columnName(const QString &shared);

    QString geometryFromWkb(const QString &parameter) const override;
    QString geometryAsWkb(const QString &column) const override;
    QString boxMeets(
            const QString &table, const QString &column, int firstParameter) const override;
    QString schemaSql(const QString &shared) const override;
    QStringList addGeometryColumn(const QString &table, const QString &column, const QString &type,
            int srid) const override;
    QStringList makeAppendOnly(const QString &table) const override;
    QString beginWrite() const override;
    QString beginRead() const override;
    QString beginWork() const override;
    QString tableList() const override;
    const WordIndexSql &wordIndex() const override { return m_wordIndex; }

private:
    QString m_schema;
    int m_srid = 0;
    PostgisWordIndex m_wordIndex;
    bool m_locks = true;
};

} // namespace spp
