// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/data/database.h"
#include "core/data/sqlitewordindex.h"

namespace spp {

/// SQLite with SpatiaLite. R*Tree indexes, triggers that keep types and SRIDs.
class SpatialiteDialect final : public Dialect {
public:
    /// SRID given to every geometry written.
    void setSrid(int srid) { m_srid = srid; }

    QString geometryFromWkb(const QString &parameter) const override;
    QString geometryAsWkb(const QString &column) const override;
    QString geometryAsStored(const QString &column) const override;
    bool wkbFromStored(std::string_view stored, std::string &wkb) const override;
    QString boxMeets(
            const QString &table, const QString &column, int firstParameter) const override;
    QString schemaSql(const QString &shared) const override;
    QStringList addGeometryColumn(const QString &table, const QString &column, const QString &type,
            int srid) const override;
    QStringList makeAppendOnly(const QString &table) const override;
    QString beginWrite() const override;
    QString beginRead() const override;
    QString tableList() const override;
    const WordIndexSql &wordIndex() const override { return m_wordIndex; }

private:
    int m_srid = 0;
    SqliteWordIndex m_wordIndex;
};

} // namespace spp
