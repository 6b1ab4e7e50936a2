// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/data/database.h"

namespace spp {

/// Rows for SQLite by one prepared statement.
///
/// SpatiaLite's triggers prepare statements of their own for each inserted row. They are dropped
/// for the load, the index is filled at once, and they are defined again, all in one transaction.
class SqliteRowWriter final : public RowWriter {
public:
    static Result<std::unique_ptr<RowWriter>> create(Database &database, const QString &table,
            const QStringList &columns, const QString &geometryColumn);

    void bind(int column, const QVariant &value) override { m_insert->bind(column + 1, value); }
    Result<void> write() override { return m_insert->run(); }
    Result<void> finish() override;

private:
    SqliteRowWriter(Database &database, const QString &table, const QString &geometryColumn)
        : m_database(database)
        , m_table(table)
        , m_geometryColumn(geometryColumn)
    {
    }
    Result<void> deferIndex();

    Database &m_database;
    QString m_table;
    QString m_geometryColumn;
    std::unique_ptr<Statement> m_insert;
    qlonglong m_lastBefore = 0; ///< highest key before the first row
    QStringList m_triggers; ///< definitions, while they are dropped
};

} // namespace spp
