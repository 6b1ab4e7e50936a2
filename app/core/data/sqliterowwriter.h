// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/data/database.h"

namespace spp {

/// Rows for SQLite by one prepared statement.
///
/// Triggers that keep the spatial index and the index of words cost more than the rows. They are
/// dropped for the load, the indexes are filled at once, and they are defined again, all in one
/// transaction.
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
    bool m_hasWords = false; ///< the table has an index of words
    QStringList m_triggers; ///< definitions, while they are dropped
};

} // namespace spp
