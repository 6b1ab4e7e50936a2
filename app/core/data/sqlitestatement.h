// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/data/database.h"

struct sqlite3_stmt;

namespace spp {

class SqliteDatabase;

/// A prepared statement of SQLite.
class SqliteStatement final : public Statement {
public:
    SqliteStatement(const SqliteDatabase &database, sqlite3_stmt *owned)
        : m_database(database)
        , m_statement(owned)
    {
    }
    ~SqliteStatement() override;
    SqliteStatement(const SqliteStatement &) = delete;
    SqliteStatement &operator=(const SqliteStatement &) = delete;

    /// A value that cannot be bound makes the next step() fail.
    void bind(int parameter, const QVariant &value) override;
    Result<bool> step() override;
    void reset() override;
    int columnCount() const override;
    QString columnName(int column) const override;
    QVariant value(int column) const override;
    std::string_view bytes(int column) const override;
    qlonglong integer(int column) const override;

private:
    int bindValue(int parameter, const QVariant &value);

    const SqliteDatabase &m_database;
    sqlite3_stmt *m_statement;
    int m_bindFailure = 0;
};

} // namespace spp
