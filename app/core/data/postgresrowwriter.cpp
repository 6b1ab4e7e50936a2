// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/postgresrowwriter.h"

#include "core/data/postgreswire.h"

#include <QCoreApplication>
#include <QDate>

#include <libpq-fe.h>

namespace spp {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::PostgresDatabase)
};

constexpr size_t chunkBytes = 1 << 20;
constexpr char signature[] = "PGCOPY\n\377\r\n";
constexpr quint32 hasSrid = 0x20000000;

QByteArray textOf(const QVariant &value)
{
    if (value.userType() == QMetaType::QDate)
        return value.toDate().toString(Qt::ISODate).toUtf8();
    if (value.userType() == QMetaType::QByteArray)
        return value.toByteArray();
    if (value.userType() == QMetaType::Double)
        return QByteArray::number(value.toDouble(), 'g', 17);
    return value.toString().toUtf8();
}

bool isNull(const QVariant &value)
{
    if (!value.isValid())
        return true;
    if (value.userType() == QMetaType::QString)
        return value.toString().isNull();
    if (value.userType() == QMetaType::QByteArray)
        return value.toByteArray().isNull();
    return value.userType() == QMetaType::QDate && !value.toDate().isValid();
}

/// WKB with the SRID in it. Ours is always little-endian.
void appendGeometry(std::string &to, const QByteArray &wkb, int srid)
{
    quint32 type = 0;
    if (wkb.size() >= 5)
        type = qFromLittleEndian<quint32>(wkb.constData() + 1);
    char head[9] = { 1 };
    qToLittleEndian<quint32>(type | hasSrid, head + 1);
    qToLittleEndian<qint32>(srid, head + 5);
    wire::append<qint32>(to, qint32(wkb.size()) + 4);
    to.append(head, sizeof head);
    to.append(wkb.constData() + 5, size_t(wkb.size()) - 5);
}

} // namespace

Result<std::unique_ptr<RowWriter>> PostgresRowWriter::create(
        PostgresDatabase &database, const QString &table, const QStringList &columns)
{
    std::unique_ptr<PostgresRowWriter> writer(new PostgresRowWriter(database, table, columns));
    SPP_TRY(writer->readKinds());
    return std::unique_ptr<RowWriter>(std::move(writer));
}

Result<void> PostgresRowWriter::readKinds()
{
    SPP_ASSIGN(const auto rows,
            m_database.rows(QStringLiteral("SELECT a.attname, t.typname FROM "
                                           "pg_catalog.pg_attribute a JOIN pg_catalog.pg_type t ON "
                                           "t.oid = a.atttypid WHERE a.attrelid = "
                                           "to_regclass(?1::text) AND a.attnum > 0"),
                    { m_database.postgis().qualified(m_table) }));
    QMap<QString, QString> types;
    for (const auto &row : rows)
        types.insert(row[0].toString(), row[1].toString());
    static const QMap<QString, Kind> kinds{ { QStringLiteral("int8"), Kind::Integer },
        { QStringLiteral("float8"), Kind::Real }, { QStringLiteral("text"), Kind::Text },
        { QStringLiteral("bytea"), Kind::Bytes }, { QStringLiteral("geometry"), Kind::Geometry } };
    for (const QString &column : m_columns) {
        const auto kind = kinds.find(types.value(column));
        if (kind == kinds.end()) {
            return Error::badInput(Texts::tr("The column %1 is not as a territory has it.")
                                           .arg(column)
                                           .toStdString())
                    .inFile(m_database.place().toStdString())
                    .inLayer(m_table.toStdString());
        }
        m_kinds.push_back(*kind);
    }
    return {};
}

Result<void> PostgresRowWriter::append(size_t column)
{
    const QVariant &value = m_values[column];
    if (isNull(value)) {
        wire::append<qint32>(m_rows, -1);
        return {};
    }
    bool fits = true;
    switch (m_kinds[column]) {
    case Kind::Integer:
        wire::append<qint32>(m_rows, 8);
        wire::append<qint64>(m_rows, value.toLongLong(&fits));
        break;
    case Kind::Real:
        wire::append<qint32>(m_rows, 8);
        wire::appendDouble(m_rows, value.toDouble(&fits));
        break;
    case Kind::Geometry:
        fits = value.toByteArray().size() >= 9;
        if (fits)
            appendGeometry(m_rows, value.toByteArray(), m_database.postgis().srid());
        break;
    case Kind::Text:
    case Kind::Bytes: {
        const QByteArray bytes = textOf(value);
        wire::append<qint32>(m_rows, qint32(bytes.size()));
        m_rows.append(bytes.constData(), size_t(bytes.size()));
        break;
    }
    }
    if (fits)
        return {};
    return Error::badInput(Texts::tr("\"%1\" does not fit the column %2.")
                                   .arg(value.toString(), m_columns[int(column)])
                                   .toStdString())
            .inLayer(m_table.toStdString());
}

Result<void> PostgresRowWriter::write()
{
    wire::append<qint16>(m_rows, qint16(m_columns.size()));
    for (size_t column = 0; column < m_values.size(); ++column)
        SPP_TRY(append(column));
    return m_rows.size() < chunkBytes ? Result<void>() : flush();
}

Result<void> PostgresRowWriter::flush()
{
    if (m_rows.empty())
        return {};
    QStringList names;
    for (const QString &column : m_columns)
        names.append(sqlName(column));
    const QByteArray copy = QStringLiteral("COPY %1 (%2) FROM STDIN (FORMAT binary)")
                                    .arg(sqlName(m_table), names.join(QStringLiteral(", ")))
                                    .toUtf8();
    m_database.settle();
    pg_conn *connection = m_database.m_connection;
    if (!PQsendQuery(connection, copy))
        return m_database.connectionError();
    SPP_ASSIGN(const PostgresResult begun, m_database.nextResult());
    if (PQresultStatus(begun.get()) != PGRES_COPY_IN) {
        const Error failed = m_database.error(begun.get());
        (void)m_database.drain().ok();
        return failed;
    }
    std::string head(signature, sizeof signature); // with its closing zero
    wire::append<qint32>(head, 0); // no flags
    wire::append<qint32>(head, 0); // no extension
    wire::append<qint16>(m_rows, -1); // the end
    const bool sent = PQputCopyData(connection, head.data(), int(head.size())) == 1
            && PQputCopyData(connection, m_rows.data(), int(m_rows.size())) == 1
            && PQputCopyEnd(connection, nullptr) == 1;
    m_rows.clear();
    if (!sent)
        return m_database.connectionError();
    return m_database.drain();
}

} // namespace spp
