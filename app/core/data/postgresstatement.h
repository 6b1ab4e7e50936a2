// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/data/postgresdatabase.h"

#include <QByteArray>

#include <deque>
#include <vector>

namespace spp {

/// A statement on a server.
///
/// Run once it costs one way to the server and back; the connection has prepared there what is run
/// often. Rows come as they are read, in the binary format; when another statement runs meanwhile,
/// the rest is kept in memory. Ending a read early tells the server to stop, unless a transaction
/// is open.
class PostgresStatement final : public Statement {
public:
    PostgresStatement(PostgresDatabase &database, const QByteArray &sql, int parameters);
    ~PostgresStatement() override;
    PostgresStatement(const PostgresStatement &) = delete;
    PostgresStatement &operator=(const PostgresStatement &) = delete;

    /// A parameter that the statement does not have makes the next step() fail.
    void bind(int parameter, const QVariant &value) override;
    Result<bool> step() override;
    void reset() override;
    int columnCount() const override;
    QString columnName(int column) const override;
    QVariant value(int column) const override;
    std::string_view bytes(int column) const override;

private:
    friend class PostgresDatabase;

    struct Parameter {
        QByteArray value;
        bool isNull = true;
        bool isBinary = false;
    };

    Result<void> start();
    Result<bool> fetch();
    Result<bool> take(PostgresResult result);
    /// Reads the rest of the rows into memory.
    void keepRest();
    void finishReading();
    /// What is known of the columns before the first row.
    const pg_result *description() const;

    PostgresDatabase &m_database;
    QByteArray m_sql;
    std::vector<Parameter> m_parameters;
    bool m_badParameter = false;
    bool m_started = false;
    bool m_ended = false;
    bool m_inTransaction = false; ///< when it was started
    PostgresResult m_row;
    PostgresResult m_description;
    std::deque<PostgresResult> m_kept;
    std::optional<Error> m_keptError;
};

} // namespace spp
