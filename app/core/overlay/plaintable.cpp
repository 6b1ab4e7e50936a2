// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/overlay/plaintable.h"

#include "core/data/database.h"
#include "core/data/sqliteerror.h"

#include <QStringList>

#include <vector>

#include <sqlite3.h>

namespace spp {

namespace {
/// Rows of one statement: the counter of keys is written once for all of them.
constexpr int batch = 64;
} // namespace

struct PlainTable::Private {
    ~Private()
    {
        sqlite3_finalize(many);
        sqlite3_finalize(one);
        sqlite3_close_v2(handle);
    }

    Error error(int code) const { return sqliteError(handle, code, path); }

    Result<void> execute(const QString &sql)
    {
        const int code = sqlite3_exec(handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr);
        return code == SQLITE_OK ? Result<void>() : Result<void>(error(code));
    }

    Result<sqlite3_stmt *> prepare(int rowCount)
    {
        const QString places = QStringLiteral("(NULL") + QStringLiteral(",?").repeated(columns)
                + QLatin1Char(')');
        const QString sql = QStringLiteral("INSERT INTO %1 VALUES ").arg(sqlName(table)) + places
                + (QLatin1Char(',') + places).repeated(rowCount - 1);
        const QByteArray utf8 = sql.toUtf8();
        sqlite3_stmt *statement = nullptr;
        const int code = sqlite3_prepare_v2(
                handle, utf8.constData(), int(utf8.size()), &statement, nullptr);
        if (code != SQLITE_OK)
            return error(code);
        return statement;
    }

    /// The triggers that count rows one by one; the count is stated at the end instead.
    Result<void> takeTriggersAway()
    {
        sqlite3_stmt *list = nullptr;
        const QByteArray sql = QStringLiteral("SELECT name, sql FROM sqlite_master WHERE type ="
                                              " 'trigger' AND tbl_name = '%1' ORDER BY rowid")
                                       .arg(table)
                                       .toUtf8();
        int code = sqlite3_prepare_v2(handle, sql.constData(), int(sql.size()), &list, nullptr);
        QStringList names;
        while (code == SQLITE_OK && sqlite3_step(list) == SQLITE_ROW) {
            names.append(QString::fromUtf8(
                    reinterpret_cast<const char *>(sqlite3_column_text(list, 0))));
            triggers.append(QString::fromUtf8(
                    reinterpret_cast<const char *>(sqlite3_column_text(list, 1))));
        }
        sqlite3_finalize(list);
        if (code != SQLITE_OK)
            return error(code);
        for (const QString &name : names)
            SPP_TRY(execute(QStringLiteral("DROP TRIGGER ") + sqlName(name)));
        return {};
    }

    Result<void> step(sqlite3_stmt *statement)
    {
        const int code = sqlite3_step(statement);
        if (code != SQLITE_DONE)
            return error(code);
        sqlite3_reset(statement);
        return {};
    }

    /// Rows that did not fill a batch, one by one.
    Result<void> writeRest()
    {
        SPP_ASSIGN(one, prepare(1));
        for (int row = 0; row < inBatch; ++row) {
            for (int column = 0; column < columns; ++column) {
                const int code = bind(one, column + 1, values[size_t(row * columns + column)]);
                if (code != SQLITE_OK)
                    return error(code);
            }
            SPP_TRY(step(one));
        }
        return {};
    }

    struct Value {
        enum class Type { Null, Integer, Real, Text } type = Type::Null;
        qlonglong integer = 0;
        double real = 0.0;
        std::string_view text;
    };

    static int bind(sqlite3_stmt *statement, int parameter, const Value &value)
    {
        switch (value.type) {
        case Value::Type::Integer:
            return sqlite3_bind_int64(statement, parameter, value.integer);
        case Value::Type::Real:
            return sqlite3_bind_double(statement, parameter, value.real);
        case Value::Type::Text:
            return sqlite3_bind_text(
                    statement, parameter, value.text.data(), int(value.text.size()), SQLITE_STATIC);
        case Value::Type::Null:
            break;
        }
        return sqlite3_bind_null(statement, parameter);
    }

    Value &next() { return values[size_t(at++)]; }

    QString path;
    QString table;
    int columns = 0;
    sqlite3 *handle = nullptr;
    sqlite3_stmt *many = nullptr;
    sqlite3_stmt *one = nullptr;
    QStringList triggers;
    std::vector<Value> values;
    std::vector<std::string> copies;
    int at = 0;
    int inBatch = 0;
    qlonglong rows = 0;
};

PlainTable::PlainTable()
    : d(std::make_unique<Private>())
{
}

PlainTable::~PlainTable() = default;

Result<std::unique_ptr<PlainTable>> PlainTable::open(
        const QString &geopackage, const QString &table, int columns)
{
    std::unique_ptr<PlainTable> opened(new PlainTable);
    Private &d = *opened->d;
    d.path = geopackage;
    d.table = table;
    d.columns = columns;
    d.values.resize(size_t(batch) * size_t(columns));
    d.copies.resize(d.values.size());
    const int code = sqlite3_open_v2(geopackage.toUtf8().constData(), &d.handle,
            SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    if (code != SQLITE_OK)
        return d.error(code);
    SPP_TRY(d.execute(QStringLiteral("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = OFF;"
                                     " PRAGMA synchronous = OFF; BEGIN")));
    SPP_TRY(d.takeTriggersAway());
    SPP_ASSIGN(d.many, d.prepare(batch));
    return opened;
}

void PlainTable::integer(qlonglong value)
{
    Private::Value &to = d->next();
    to.type = Private::Value::Type::Integer;
    to.integer = value;
}

void PlainTable::real(double value)
{
    Private::Value &to = d->next();
    to.type = Private::Value::Type::Real;
    to.real = value;
}

void PlainTable::text(std::string_view value)
{
    Private::Value &to = d->next();
    to.type = Private::Value::Type::Text;
    to.text = value;
}

void PlainTable::copiedText(std::string_view value)
{
    std::string &copy = d->copies[size_t(d->at)];
    copy.assign(value.data(), value.size());
    text(copy);
}

void PlainTable::null() { d->next().type = Private::Value::Type::Null; }

Result<void> PlainTable::endRow()
{
    ++d->rows;
    if (++d->inBatch < batch)
        return {};
    for (size_t i = 0; i < d->values.size(); ++i) {
        const int code = Private::bind(d->many, int(i) + 1, d->values[i]);
        if (code != SQLITE_OK)
            return d->error(code);
    }
    d->at = 0;
    d->inBatch = 0;
    return d->step(d->many);
}

Result<void> PlainTable::finish()
{
    SPP_TRY(d->writeRest());
    SPP_TRY(d->execute(QStringLiteral("UPDATE gpkg_ogr_contents SET feature_count = %1 WHERE"
                                      " table_name = '%2'")
                               .arg(d->rows)
                               .arg(d->table)));
    for (const QString &trigger : d->triggers)
        SPP_TRY(d->execute(trigger));
    return d->execute(QStringLiteral("COMMIT"));
}

} // namespace spp
