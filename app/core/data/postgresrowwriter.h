// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/data/postgresdatabase.h"

#include <string>
#include <vector>

namespace spp {

/// Rows for a server by COPY in its binary format, a mebibyte at a time: between two of them other
/// statements may run. The server keeps its indexes itself.
class PostgresRowWriter final : public RowWriter {
public:
    static Result<std::unique_ptr<RowWriter>> create(
            PostgresDatabase &database, const QString &table, const QStringList &columns);

    void bind(int column, const QVariant &value) override { m_values[size_t(column)] = value; }
    /// BadInput when a value does not fit its column; with the name of the column.
    Result<void> write() override;
    Result<void> finish() override { return flush(); }

private:
    enum class Kind { Integer, Real, Text, Bytes, Geometry };

    PostgresRowWriter(PostgresDatabase &database, const QString &table, const QStringList &columns)
        : m_database(database)
        , m_table(table)
        , m_columns(columns)
        , m_values(size_t(columns.size()))
    {
    }
    Result<void> readKinds();
    Result<void> append(size_t column);
    Result<void> flush();

    PostgresDatabase &m_database;
    QString m_table;
    QStringList m_columns;
    std::vector<Kind> m_kinds;
    std::vector<QVariant> m_values;
    std::string m_rows;
};

} // namespace spp
