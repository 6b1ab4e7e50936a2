// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/postgresstatement.h"

#include "core/data/postgreswire.h"

#include <QDate>

#include <libpq-fe.h>

namespace spp {

PostgresStatement::PostgresStatement(
        PostgresDatabase &database, const QByteArray &sql, int parameters)
    : m_database(database)
    , m_sql(sql)
    , m_parameters(size_t(parameters))
{
}

PostgresStatement::~PostgresStatement() { reset(); }

void PostgresStatement::bind(int parameter, const QVariant &value)
{
    if (parameter < 1 || parameter > int(m_parameters.size())) {
        m_badParameter = true;
        return;
    }
    Parameter &to = m_parameters[size_t(parameter - 1)];
    to = {};
    if (!value.isValid())
        return;
    switch (value.userType()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        to.value = QByteArray::number(value.toLongLong());
        break;
    case QMetaType::Double:
    case QMetaType::Float:
        to.value = QByteArray::number(value.toDouble(), 'g', 17);
        break;
    case QMetaType::QByteArray:
        to.value = value.toByteArray();
        to.isBinary = true;
        break;
    case QMetaType::QDate:
        to.value = value.toDate().toString(Qt::ISODate).toUtf8();
        to.isNull = to.value.isEmpty();
        return;
    default:
        to.value = value.toString().toUtf8();
        to.isNull = value.toString().isNull();
        return;
    }
    to.isNull = to.value.isNull();
}

Result<void> PostgresStatement::start()
{
    if (m_badParameter)
        return Error::internal("a value was bound to a parameter that the statement does not have");
    SPP_ASSIGN(const QByteArray name, m_database.nameOnServer(m_sql, false));
    m_database.settle();
    std::vector<const char *> values;
    std::vector<int> lengths;
    std::vector<int> formats;
    for (const Parameter &one : m_parameters) {
        values.push_back(one.isNull ? nullptr : one.value.constData());
        lengths.push_back(int(one.value.size()));
        formats.push_back(one.isBinary ? 1 : 0);
    }
    pg_conn *connection = m_database.m_connection;
    m_inTransaction = m_database.inTransaction();
    const int count = int(m_parameters.size());
    const int sent = name.isEmpty() ? PQsendQueryParams(connection, m_sql, count, nullptr,
                             values.data(), lengths.data(), formats.data(), 1)
                                    : PQsendQueryPrepared(connection, name, count, values.data(),
                                            lengths.data(), formats.data(), 1);
    if (!sent)
        return m_database.connectionError();
    PQsetSingleRowMode(connection);
    m_database.m_reading = this;
    m_started = true;
    return {};
}

Result<bool> PostgresStatement::step()
{
    if (m_ended)
        return false;
    if (!m_started)
        SPP_TRY(start());
    m_row.reset();
    if (m_database.m_reading == this)
        return fetch();
    if (m_kept.empty()) {
        m_ended = true;
        if (m_keptError)
            return *m_keptError;
        return false;
    }
    m_row = std::move(m_kept.front());
    m_kept.pop_front();
    return true;
}

Result<bool> PostgresStatement::fetch()
{
    auto result = m_database.nextResult();
    if (!result) {
        m_database.m_reading = nullptr;
        m_ended = true;
        return result.error();
    }
    return take(std::move(*result));
}

Result<bool> PostgresStatement::take(PostgresResult result)
{
    const ExecStatusType status = PQresultStatus(result.get());
    if (status == PGRES_SINGLE_TUPLE) {
        m_row = std::move(result);
        return true;
    }
    m_database.m_reading = nullptr;
    m_ended = true;
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK) {
        m_database.m_changes = QByteArray(PQcmdTuples(result.get())).toLongLong();
        SPP_TRY(m_database.drain());
        return false;
    }
    const Error failed = m_database.error(result.get());
    (void)m_database.drain().ok();
    return failed;
}

void PostgresStatement::keepRest()
{
    PostgresResult present = std::move(m_row);
    while (m_database.m_reading == this) {
        const Result<bool> more = fetch();
        if (!more)
            m_keptError = more.error();
        else if (*more)
            m_kept.push_back(std::move(m_row));
    }
    m_row = std::move(present);
    m_ended = false; // the kept rows are still to be read
}

void PostgresStatement::finishReading()
{
    // Inside a transaction stopping would undo it.
    if (!m_inTransaction)
        m_database.cancel();
    m_database.m_reading = nullptr;
    (void)m_database.drain().ok();
}

void PostgresStatement::reset()
{
    if (m_database.m_reading == this)
        finishReading();
    m_row.reset();
    m_kept.clear();
    m_keptError.reset();
    m_started = false;
    m_ended = false;
}

const pg_result *PostgresStatement::description() const
{
    if (m_row)
        return m_row.get();
    if (m_description)
        return m_description.get();
    auto *self = const_cast<PostgresStatement *>(this);
    const auto name = m_database.nameOnServer(m_sql, true);
    if (!name || name->isEmpty())
        return nullptr;
    m_database.settle();
    self->m_description.reset(PQdescribePrepared(m_database.m_connection, *name));
    return m_description.get();
}

int PostgresStatement::columnCount() const
{
    const pg_result *known = description();
    return known ? PQnfields(known) : 0;
}

QString PostgresStatement::columnName(int column) const
{
    const pg_result *known = description();
    return known ? QString::fromUtf8(PQfname(known, column)) : QString();
}

QVariant PostgresStatement::value(int column) const
{
    if (!m_row || PQgetisnull(m_row.get(), 0, column))
        return {};
    const char *data = PQgetvalue(m_row.get(), 0, column);
    switch (PQftype(m_row.get(), column)) {
    case wire::Bool:
        return qlonglong(*data != 0);
    case wire::Int2:
        return qlonglong(wire::read<qint16>(data));
    case wire::Int4:
        return qlonglong(wire::read<qint32>(data));
    case wire::Oid:
        return qlonglong(wire::read<quint32>(data));
    case wire::Int8:
        return qlonglong(wire::read<qint64>(data));
    case wire::Float4:
        return wire::readFloat(data);
    case wire::Float8:
        return wire::readDouble(data);
    case wire::Numeric:
        return wire::readNumeric(data);
    case wire::Bytea:
        return QByteArray(data, PQgetlength(m_row.get(), 0, column));
    default: // texts; our SQL asks for nothing else
        return QString::fromUtf8(data, PQgetlength(m_row.get(), 0, column));
    }
}

std::string_view PostgresStatement::bytes(int column) const
{
    if (!m_row || PQgetisnull(m_row.get(), 0, column))
        return {};
    return { PQgetvalue(m_row.get(), 0, column), size_t(PQgetlength(m_row.get(), 0, column)) };
}

} // namespace spp
