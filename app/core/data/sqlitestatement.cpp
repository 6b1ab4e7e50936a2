// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/sqlitestatement.h"

#include "core/data/sqlitedatabase.h"

#include <sqlite3.h>

namespace spp {

namespace {

int bindText(sqlite3_stmt *statement, int parameter, const QString &text)
{
    if (text.isNull())
        return sqlite3_bind_null(statement, parameter);
    const QByteArray utf8 = text.toUtf8();
    return sqlite3_bind_text(
            statement, parameter, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
}

} // namespace

SqliteStatement::~SqliteStatement() { sqlite3_finalize(m_statement); }

void SqliteStatement::bind(int parameter, const QVariant &value)
{
    const int code = bindValue(parameter, value);
    if (code != SQLITE_OK && m_bindFailure == SQLITE_OK)
        m_bindFailure = code;
}

int SqliteStatement::bindValue(int parameter, const QVariant &value)
{
    if (!value.isValid())
        return sqlite3_bind_null(m_statement, parameter);
    switch (value.userType()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        return sqlite3_bind_int64(m_statement, parameter, value.toLongLong());
    case QMetaType::Double:
    case QMetaType::Float:
        return sqlite3_bind_double(m_statement, parameter, value.toDouble());
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        if (bytes.isNull())
            return sqlite3_bind_null(m_statement, parameter);
        return sqlite3_bind_blob64(m_statement, parameter, bytes.constData(),
                sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT);
    }
    case QMetaType::QDate:
        return bindText(m_statement, parameter, value.toDate().toString(Qt::ISODate));
    default:
        return bindText(m_statement, parameter, value.toString());
    }
}

Result<bool> SqliteStatement::step()
{
    if (m_bindFailure != SQLITE_OK)
        return m_database.error(m_bindFailure);
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return m_database.error(code);
}

void SqliteStatement::reset() { sqlite3_reset(m_statement); }

int SqliteStatement::columnCount() const { return sqlite3_column_count(m_statement); }

QString SqliteStatement::columnName(int column) const
{
    return QString::fromUtf8(sqlite3_column_name(m_statement, column));
}

QVariant SqliteStatement::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return qlonglong(sqlite3_column_int64(m_statement, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, column);
    case SQLITE_TEXT: {
        const std::string_view text = bytes(column);
        return QString::fromUtf8(text.data(), int(text.size()));
    }
    case SQLITE_BLOB: {
        const std::string_view blob = bytes(column);
        return QByteArray(blob.data(), int(blob.size()));
    }
    default:
        return {};
    }
}

std::string_view SqliteStatement::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    const int size = sqlite3_column_bytes(m_statement, column);
    return data ? std::string_view(data, size_t(size)) : std::string_view();
}

qlonglong SqliteStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

} // namespace spp
