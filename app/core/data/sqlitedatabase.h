// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/data/database.h"
#include "core/data/sqlitedialect.h"

struct sqlite3;

namespace spp {

/// A connection to an SQLite file with SpatiaLite.
///
/// Foreign keys on, commits synchronous (they survive a power cut), five seconds of
/// patience with another writer. Destroy all statements before it.
class SPP_CORE_EXPORT SqliteDatabase final : public Database {
public:
    enum class Mode {
        Create, ///< a new file, or ":memory:"; not yet in WAL mode
        ReadWrite,
        /// Refuses to write, but may use the files beside the database that readers share with a
        /// writer, and clears them away when it is the last to close.
        ReadOnly,
        /// Touches nothing beside the file: for media and folders that cannot be written.
        Immutable,
    };

    static Result<std::unique_ptr<SqliteDatabase>> open(const QString &path, Mode mode);
    ~SqliteDatabase() override;
    SqliteDatabase(const SqliteDatabase &) = delete;
    SqliteDatabase &operator=(const SqliteDatabase &) = delete;

    const Dialect &dialect() const override { return m_dialect; }
    QString place() const override { return m_path; }
    Result<qlonglong> bytes() override;
    void useSrid(int srid) override { m_dialect.setSrid(srid); }
    /// SpatiaLite's own tables, with only the reference system in use, not all six thousand.
    Result<void> prepareTerritory(const ReferenceSystem &reference) override;
    Result<std::unique_ptr<RowWriter>> writeRows(const QString &table, const QStringList &columns,
            const QString &geometryColumn) override;
    std::unique_ptr<DatabaseInspector> inspector() override;
    Result<void> execute(const QString &sql) override;
    Result<std::unique_ptr<Statement>> prepare(const QString &sql) override;
    bool isReadOnly() const override { return m_mode != Mode::Create && m_mode != Mode::ReadWrite; }
    qlonglong lastSerial() const override;
    qlonglong changes() const override;

    /// Puts the file into WAL mode, in which it stays. Changes the file: only for territories.
    Result<void> useWriteAheadLog();
    QString path() const { return m_path; }
    Mode mode() const { return m_mode; }
    sqlite3 *handle() const { return m_handle; }
    /// Error for a failed call on handle().
    Error error(int code) const;

private:
    SqliteDatabase(const QString &path, Mode mode);
    Result<void> connect();
    Result<void> configure();
    Result<void> checkStillImmutable() const;

    QString m_path;
    Mode m_mode;
    SpatialiteDialect m_dialect;
    sqlite3 *m_handle = nullptr;
    void *m_spatialite = nullptr;
};

} // namespace spp
