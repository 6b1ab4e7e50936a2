// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/postgresdatabase.h"

#include "core/data/postgreserror.h"
#include "core/data/postgresinspector.h"
#include "core/data/postgresrowwriter.h"
#include "core/data/postgresstatement.h"
#include "core/data/socketwait.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <libpq-fe.h>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::PostgresDatabase)
};

constexpr int slice_ms = 100;
constexpr int oftenRun = 3; ///< to plan it once is worth a way to the server and back
constexpr int mostKnown = 500;

QString field(const pg_result *result, int code)
{
    return QString::fromUtf8(PQresultErrorField(result, code));
}

/// Reads SQL word by word and says it as the server wants it: `?1` is `$1` there, and the names of
/// some columns differ. Texts and quoted names stay as they are.
class Translation {
public:
    explicit Translation(const QString &shared)
    {
        static const QRegularExpression words(
                QStringLiteral("'[^']*'|\"[^\"]*\"|\\?(\\d+)|[A-Za-z_]\\w*"));
        int done = 0;
        auto found = words.globalMatch(shared);
        while (found.hasNext()) {
            const QRegularExpressionMatch word = found.next();
            m_sql += shared.mid(done, word.capturedStart() - done);
            if (word.capturedLength(1) > 0) {
                m_parameters = std::max(m_parameters, word.captured(1).toInt());
                m_sql += QLatin1Char('$') + word.captured(1);
            } else {
                m_sql += PostgisDialect::columnName(word.captured());
            }
            done = int(word.capturedEnd());
        }
        m_sql += shared.mid(done);
    }

    QByteArray sql() const { return m_sql.toUtf8(); }
    int parameters() const { return m_parameters; } ///< the highest number

private:
    QString m_sql;
    int m_parameters = 0;
};

} // namespace

void PostgresResultDeleter::operator()(pg_result *result) const { PQclear(result); }

PostgresDatabase::PostgresDatabase(const PostgresAddress &address, Mode mode)
    : m_address(address)
    , m_mode(mode)
    , m_dialect(mode == Mode::Scratch ? QStringLiteral("pg_temp") : address.schema())
{
    m_dialect.setLocks(mode == Mode::ReadWrite || mode == Mode::ReadOnly);
}

PostgresDatabase::~PostgresDatabase() { PQfinish(m_connection); }

Result<std::unique_ptr<PostgresDatabase>> PostgresDatabase::open(
        const PostgresAddress &address, Mode mode)
{
    std::unique_ptr<PostgresDatabase> database(new PostgresDatabase(address, mode));
    SPP_TRY(database->connect());
    SPP_TRY(database->configure());
    SPP_TRY(database->findPostgis());
    SPP_TRY(database->checkSchema());
    return database;
}

void PostgresDatabase::settle()
{
    if (m_reading)
        m_reading->keepRest();
}

Result<PostgresResult> PostgresDatabase::nextResult()
{
    while (PQisBusy(m_connection)) {
        const bool ready
                = waitForSocket(PQsocket(m_connection), false, m_interrupted ? slice_ms : -1);
        if (!ready && m_interrupted && m_interrupted())
            cancel();
        if (ready && !PQconsumeInput(m_connection))
            return connectionError();
    }
    return PostgresResult(PQgetResult(m_connection));
}

Result<void> PostgresDatabase::drain()
{
    Result<void> first;
    while (true) {
        auto result = nextResult();
        if (!result)
            return result.error();
        if (!*result)
            return first;
        const ExecStatusType status = PQresultStatus(result->get());
        if (first && (status == PGRES_FATAL_ERROR || status == PGRES_BAD_RESPONSE))
            first = error(result->get());
        if (status == PGRES_COMMAND_OK)
            m_changes = QByteArray(PQcmdTuples(result->get())).toLongLong();
        // A failed connection would go on failing.
        if (PQstatus(m_connection) == CONNECTION_BAD)
            return first ? Result<void>(connectionError()) : first;
    }
}

Result<QByteArray> PostgresDatabase::nameOnServer(const QByteArray &sql, bool now)
{
    auto known = m_known.find(sql);
    if (known == m_known.end()) {
        if (!now && m_known.size() >= mostKnown)
            return QByteArray();
        known = m_known.insert(sql, {});
    }
    ++known->runs;
    if (!known->name.isEmpty() || (known->runs < oftenRun && !now))
        return known->name;
    settle();
    const QByteArray name = "spp_" + QByteArray::number(++m_prepared);
    if (!PQsendPrepare(m_connection, name, sql, 0, nullptr))
        return connectionError();
    SPP_TRY(drain());
    return m_known[sql].name = name;
}

void PostgresDatabase::cancel()
{
    char message[256] = {};
    if (PGcancel *handle = PQgetCancel(m_connection)) {
        PQcancel(handle, message, int(sizeof message));
        PQfreeCancel(handle);
    }
}

bool PostgresDatabase::inTransaction() const
{
    // While a query runs libpq only knows that it does.
    return PQtransactionStatus(m_connection) == PQTRANS_INTRANS;
}

Error PostgresDatabase::connectionError() const
{
    return postgresError(
            {}, serverWords(QString::fromUtf8(PQerrorMessage(m_connection)).simplified()), place());
}

Error PostgresDatabase::error(const pg_result *result) const
{
    const QString state = field(result, PG_DIAG_SQLSTATE);
    if (state.isEmpty() || PQstatus(m_connection) == CONNECTION_BAD)
        return connectionError();
    QStringList parts{ field(result, PG_DIAG_MESSAGE_PRIMARY),
        field(result, PG_DIAG_MESSAGE_DETAIL),
        state.startsWith(QLatin1String("22")) || state.startsWith(QLatin1String("23"))
                ? field(result, PG_DIAG_CONTEXT)
                : QString() };
    parts.removeAll(QString());
    return postgresError(
            state, serverWords(parts.join(QStringLiteral("; ")).simplified()), place());
}

Result<void> PostgresDatabase::execute(const QString &sql)
{
    settle();
    if (!PQsendQuery(m_connection, sql.toUtf8().constData()))
        return connectionError();
    return drain();
}

Result<std::unique_ptr<Statement>> PostgresDatabase::prepare(const QString &sql)
{
    const Translation translation(sql);
    return std::unique_ptr<Statement>(
            new PostgresStatement(*this, translation.sql(), translation.parameters()));
}

Result<qlonglong> PostgresDatabase::bytes()
{
    SPP_ASSIGN(const QVariant sum,
            single(QStringLiteral("SELECT sum(pg_total_relation_size(oid))::bigint FROM "
                                  "pg_catalog.pg_class WHERE relkind = 'r' AND relnamespace = ")
                    + m_dialect.schemaOid()));
    return sum.toLongLong();
}

qlonglong PostgresDatabase::lastSerial() const
{
    // The sequence that this session advanced last; the reading of it changes nothing.
    const auto key
            = const_cast<PostgresDatabase *>(this)->single(QStringLiteral("SELECT lastval()"));
    return key ? key->toLongLong() : 0;
}

Result<std::unique_ptr<RowWriter>> PostgresDatabase::writeRows(
        const QString &table, const QStringList &columns, const QString &)
{
    return PostgresRowWriter::create(*this, table, columns);
}

std::unique_ptr<DatabaseInspector> PostgresDatabase::inspector()
{
    return std::make_unique<PostgresInspector>(*this);
}

} // namespace spp
