// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/data/database.h"
#include "core/data/postgisdialect.h"
#include "core/data/postgresaddress.h"

#include <QHash>

#include <functional>

struct pg_conn;
struct pg_result;

namespace spp {

class PostgresStatement;

struct PostgresResultDeleter {
    void operator()(pg_result *result) const;
};
using PostgresResult = std::unique_ptr<pg_result, PostgresResultDeleter>;

/// A connection to one schema of a PostgreSQL database with PostGIS.
///
/// Commits reach the disk of the server before they return; five seconds of patience with another
/// writer. A lost connection is an Environment error of every call from then on, and the server
/// undoes the open transaction. Destroy all statements before it.
class SPP_CORE_EXPORT PostgresDatabase final : public Database {
public:
    enum class Mode {
        Create, ///< of a schema that is not there yet, or is empty
        ReadWrite,
        ReadOnly,
        Scratch, ///< temporary tables that end with the connection
    };

    /// Connects, waiting ten seconds at most, and finds PostGIS. Except with Create and Scratch the
    /// schema must be there and this user must be allowed to use it.
    static Result<std::unique_ptr<PostgresDatabase>> open(
            const PostgresAddress &address, Mode mode);
    ~PostgresDatabase() override;
    PostgresDatabase(const PostgresDatabase &) = delete;
    PostgresDatabase &operator=(const PostgresDatabase &) = delete;

    const Dialect &dialect() const override { return m_dialect; }
    const PostgisDialect &postgis() const { return m_dialect; }
    QString place() const override { return m_address.text(); }
    Result<qlonglong> bytes() override;
    void useSrid(int srid) override { m_dialect.setSrid(srid); }
    Result<void> prepareTerritory(const ReferenceSystem &reference) override;
    Result<std::unique_ptr<RowWriter>> writeRows(const QString &table, const QStringList &columns,
            const QString &geometryColumn) override;
    std::unique_ptr<DatabaseInspector> inspector() override;
    Result<void> execute(const QString &sql) override;
    Result<std::unique_ptr<Statement>> prepare(const QString &sql) override;
    bool isReadOnly() const override { return m_mode == Mode::ReadOnly; }
    qlonglong lastSerial() const override;
    qlonglong changes() const override { return m_changes; }

    const PostgresAddress &address() const { return m_address; }
    /// Asked ten times a second while the server works; when it answers true, the server is told to
    /// stop and the call ends with Cancelled. Empty: never.
    void interruptWhen(std::function<bool()> asked) { m_interrupted = std::move(asked); }

private:
    friend class PostgresStatement;
    friend class PostgresRowWriter;

    PostgresDatabase(const PostgresAddress &address, Mode mode);
    Result<void> connect();
    Result<void> configure();
    Result<void> findPostgis();
    Result<void> checkSchema();
    Result<void> registerReference(const ReferenceSystem &reference);

    /// Lets a statement that is being read keep the rest of its rows, so that another can run.
    void settle();
    /// The next result of what was sent; null when there is no more.
    Result<PostgresResult> nextResult();
    /// Reads and drops what is left; the first error in it.
    Result<void> drain();
    /// Name under which the server has prepared the SQL; empty for what is not run often.
    Result<QByteArray> nameOnServer(const QByteArray &sql, bool now);
    /// Tells the server to give up what it is doing.
    void cancel();
    bool inTransaction() const;
    Error error(const pg_result *result) const;
    Error connectionError() const;

    PostgresAddress m_address;
    Mode m_mode;
    PostgisDialect m_dialect;
    pg_conn *m_connection = nullptr;
    PostgresStatement *m_reading = nullptr; ///< whose rows are on their way
    std::function<bool()> m_interrupted;
    qlonglong m_changes = 0;
    struct Known {
        int runs = 0;
        QByteArray name; ///< on the server; empty until it is prepared there
    };
    QHash<QByteArray, Known> m_known; ///< by their SQL
    int m_prepared = 0; ///< so far, for their names
};

} // namespace spp
