// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/data/wordindex.h"

#include <QString>
#include <QStringList>
#include <QVariant>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace spp {

/// One prepared SQL statement. Parameters are numbered from 1 and written `?1`, `?2`, … in SQL.
///
/// Geometry crosses as two-dimensional WKB (QByteArray); see Dialect for how SQL reads and writes
/// it. Belongs to the thread of its Database and must not outlive it.
class SPP_CORE_EXPORT Statement {
public:
    virtual ~Statement() = default;

    /// An invalid QVariant, a null QString or QByteArray and an invalid QDate bind NULL; an empty
    /// text that is not null binds ''. QString, QByteArray, QDate (as ISO text), int, qlonglong,
    /// bool and double are understood.
    virtual void bind(int parameter, const QVariant &value) = 0;
    /// Moves to the next row; false when there is none. Statements without rows answer false.
    virtual Result<bool> step() = 0;
    /// Makes the statement ready to be stepped again; bindings stay.
    virtual void reset() = 0;
    virtual int columnCount() const = 0;
    virtual QString columnName(int column) const = 0;
    /// Column of the present row, counted from 0. Invalid QVariant for NULL.
    virtual QVariant value(int column) const = 0;
    /// The same without a copy, valid until the next step(); for WKB in long reads.
    virtual std::string_view bytes(int column) const = 0;
    /// A whole number without the detour over a QVariant; 0 for NULL.
    virtual qlonglong integer(int column) const { return value(column).toLongLong(); }

    void bindAll(const std::vector<QVariant> &values);
    /// step(), reset() and nothing returned: for INSERT, UPDATE, DELETE.
    Result<void> run();
};

/// A name quoted for SQL. Names of tables and columns come from data; quote them all.
QString SPP_CORE_EXPORT sqlName(const QString &name);

/// How one kind of database says what SQL has no common word for.
class SPP_CORE_EXPORT Dialect {
public:
    virtual ~Dialect() = default;

    virtual QString geometryFromWkb(const QString &parameter) const = 0; ///< SQL expression
    virtual QString geometryAsWkb(const QString &column) const = 0; ///< SQL expression
    /// SQL expression of a geometry in the form that costs the database least, for long reads.
    virtual QString geometryAsStored(const QString &column) const { return geometryAsWkb(column); }
    /// Makes two-dimensional WKB of what geometryAsStored() brought. False for a form that only the
    /// database can turn into WKB.
    virtual bool wkbFromStored(std::string_view stored, std::string &wkb) const
    {
        wkb.assign(stored.data(), stored.size());
        return true;
    }
    /// SQL condition that `table.column`'s box meets the box of parameters ?n … ?n+3 in the order
    /// xmin, ymin, xmax, ymax. Uses the spatial index. May let through boxes that miss by float
    /// rounding, never holds one back.
    virtual QString boxMeets(
            const QString &table, const QString &column, int firstParameter) const = 0;
    /// DDL in the words that all databases share, made into this database's own. TEXT is UTF-8 that
    /// sorts by its bytes, INTEGER 64-bit, REAL a double, `${blob}` bytes, `${serial}` an integer
    /// key that the database numbers by itself and never gives twice.
    virtual QString schemaSql(const QString &shared) const = 0;
    /// Statements that add a geometry column (POINT, LINESTRING, POLYGON, MULTI…, GEOMETRY) and its
    /// spatial index to an existing table.
    virtual QStringList addGeometryColumn(
            const QString &table, const QString &column, const QString &type, int srid) const = 0;
    /// Statements after which rows can be added to the table, but neither changed nor removed.
    virtual QStringList makeAppendOnly(const QString &table) const = 0;
    /// Statement that opens a transaction and takes the write lock.
    virtual QString beginWrite() const = 0;
    /// Statement that opens a transaction in which all reads see one state of the data, whatever
    /// others write meanwhile. Takes no lock that keeps them from it.
    virtual QString beginRead() const = 0;
    /// The same, but tables of one's own may be made in it.
    virtual QString beginWork() const { return beginRead(); }
    /// Query that lists the names of all tables, one column.
    virtual QString tableList() const = 0;
    virtual const WordIndexSql &wordIndex() const = 0;
};

/// Adds many rows to one table, inside the caller's transaction, in the way that is quickest for
/// the database. Rows may be held back; finish() writes the rest and brings the spatial index up to
/// date.
class SPP_CORE_EXPORT RowWriter {
public:
    virtual ~RowWriter() = default;

    /// Column counted from 0, in the order in which the columns were named. Values as in
    /// Statement::bind(); geometry as WKB. They stay until they are bound again.
    virtual void bind(int column, const QVariant &value) = 0;
    virtual Result<void> write() = 0;
    /// Call it once, after the last row; without it the table is not fit for use.
    virtual Result<void> finish() = 0;
};

/// A coordinate reference system as databases register it.
struct ReferenceSystem {
    int srid = 0; ///< also its code at the authority
    QString authority; ///< lower case, "epsg"
    QString name;
    QString proj; ///< PROJ text; empty when it cannot be said that way
    QString wkt; ///< WKT 1
};

class DatabaseInspector;

/// A connection to the database of one territory. One thread at a time.
class SPP_CORE_EXPORT Database {
public:
    virtual ~Database() = default;

    virtual const Dialect &dialect() const = 0;
    /// File or address for messages; never with a password.
    virtual QString place() const = 0;
    /// Space that the territory takes where it is stored.
    virtual Result<qlonglong> bytes() = 0;
    /// SRID given to every geometry written from now on.
    virtual void useSrid(int srid) = 0;
    /// Makes an empty database ready for the tables of a territory, inside the caller's
    /// transaction.
    virtual Result<void> prepareTerritory(const ReferenceSystem &reference) = 0;
    /// `geometryColumn` may be empty; it must be one of `columns` otherwise.
    virtual Result<std::unique_ptr<RowWriter>> writeRows(
            const QString &table, const QStringList &columns, const QString &geometryColumn)
            = 0;
    /// Looks into the database for `territory verify`. Belongs to this connection.
    virtual std::unique_ptr<DatabaseInspector> inspector() = 0;
    /// Runs one or more statements that return no rows.
    virtual Result<void> execute(const QString &sql) = 0;
    virtual Result<std::unique_ptr<Statement>> prepare(const QString &sql) = 0;
    virtual bool isReadOnly() const = 0;
    virtual qlonglong lastSerial() const = 0; ///< key given to the last inserted row
    virtual qlonglong changes() const = 0; ///< rows touched by the last statement

    /// All rows of a short query.
    Result<std::vector<std::vector<QVariant>>> rows(
            const QString &sql, const std::vector<QVariant> &values = {});
    /// First column of the first row; invalid QVariant when there is no row or it is NULL.
    Result<QVariant> single(const QString &sql, const std::vector<QVariant> &values = {});
    /// Prepares, binds and runs one statement without rows.
    Result<void> run(const QString &sql, const std::vector<QVariant> &values = {});

private:
    friend class Transaction;
    friend class ReadTransaction;
    int m_transactionDepth = 0;
};

/// A write transaction that rolls back unless it is committed. Takes the write lock at once, so
/// that the second of two writers learns of the first before it has done any work.
///
/// Begun inside another one it is a part of it: rolled back alone, but kept only when the outer
/// one commits.
class SPP_CORE_EXPORT Transaction {
public:
    static Result<std::unique_ptr<Transaction>> begin(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    Result<void> commit();

private:
    explicit Transaction(Database &database)
        : m_database(database)
        , m_depth(++database.m_transactionDepth)
    {
    }
    QString savepoint() const;
    Database &m_database;
    int m_depth; ///< 1: the outermost
    bool m_open = true;
};

/// All reads while it lives see the data as they are at the first of them. Keeps no writer out; on
/// a server it keeps old rows from being cleared away, so it should not live for hours.
///
/// Begun inside another transaction it is a part of it. A query that failed inside it leaves the
/// outer one fit for use. Statements that are not read to their end must be gone or reset before.
class SPP_CORE_EXPORT ReadTransaction {
public:
    static Result<std::unique_ptr<ReadTransaction>> begin(Database &database);
    /// One in which working tables may be made; they are gone with it. Not inside another one.
    static Result<std::unique_ptr<ReadTransaction>> beginWork(Database &database);
    ~ReadTransaction();
    ReadTransaction(const ReadTransaction &) = delete;
    ReadTransaction &operator=(const ReadTransaction &) = delete;

private:
    explicit ReadTransaction(Database &database)
        : m_database(database)
        , m_depth(++database.m_transactionDepth)
    {
    }
    Database &m_database;
    int m_depth; ///< 1: the outermost
};

} // namespace spp
