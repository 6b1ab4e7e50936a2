// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/postgresinspector.h"

#include <QCoreApplication>

namespace spp {

namespace {

/// Names of the schema in definitions say nothing, and are others in the model.
const QString unqualified
        = QStringLiteral("replace(replace(%1, quote_ident(n.nspname) || '.', ''), 'pg_temp.', '')");

QString columnsQuery(const QString &schemaOid)
{
    return QStringLiteral(
            "SELECT c.relname, a.attname, concat_ws(' ', format_type(a.atttypid, "
            "a.atttypmod), CASE WHEN a.attnotnull THEN 'NOT NULL' END, "
            "nullif(a.attidentity, ''), l.collname, (SELECT array_position(i.indkey, "
            "a.attnum)::text FROM pg_catalog.pg_index i WHERE i.indrelid = c.oid AND "
            "i.indisprimary)) FROM pg_catalog.pg_class c JOIN "
            "pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT "
            "a.attisdropped LEFT JOIN pg_catalog.pg_collation l ON l.oid = "
            "a.attcollation WHERE c.relnamespace = %1 AND c.relkind IN ('r', 'p', "
            "'f')")
            .arg(schemaOid);
}

/// Indexes without a constraint of their own, triggers with their functions, constraints.
QString attachedQuery(const QString &schemaOid)
{
    const QString from = QStringLiteral(
            "FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace ");
    const QString where = QStringLiteral("WHERE c.relnamespace = %1").arg(schemaOid);
    const QString indexes
            = QStringLiteral(
                    "SELECT c.relname, x.relname, %1 || CASE WHEN i.indisvalid THEN '' ELSE "
                    "' (not valid)' END %2 JOIN pg_catalog.pg_index i ON i.indrelid = c.oid "
                    "JOIN pg_catalog.pg_class x ON x.oid = i.indexrelid %3 AND NOT EXISTS "
                    "(SELECT 1 FROM pg_catalog.pg_constraint k WHERE k.conindid = x.oid)")
                      .arg(unqualified.arg(QStringLiteral("pg_get_indexdef(x.oid)")), from, where);
    const QString triggers
            = QStringLiteral(
                    "SELECT c.relname, t.tgname, %1 || ' ' || t.tgenabled::text || ' ' || "
                    "p.prosrc %2 JOIN pg_catalog.pg_trigger t ON t.tgrelid = c.oid AND NOT "
                    "t.tgisinternal JOIN pg_catalog.pg_proc p ON p.oid = t.tgfoid %3")
                      .arg(unqualified.arg(QStringLiteral("pg_get_triggerdef(t.oid)")), from,
                              where);
    const QString constraints
            = QStringLiteral(
                    "SELECT c.relname, k.conname, %1 %2 JOIN pg_catalog.pg_constraint k ON "
                    "k.conrelid = c.oid %3")
                      .arg(unqualified.arg(QStringLiteral("pg_get_constraintdef(k.oid)")), from,
                              where);
    return QStringList{ indexes, triggers, constraints }.join(QStringLiteral(" UNION ALL "));
}

} // namespace

Result<QStringList> PostgresInspector::corruption()
{
    SPP_ASSIGN(const auto tables, m_database.rows(m_database.dialect().tableList()));
    QStringList found;
    for (const auto &row : tables) {
        const QString table = row[0].toString();
        const auto read = m_database.single(
                QStringLiteral("SELECT count(*), sum(hashtext(t::text)) FROM %1 t")
                        .arg(sqlName(table)));
        if (read)
            continue;
        if (read.error().code == ErrorCode::Internal
                || !m_database.single(QStringLiteral("SELECT 1")))
            return read.error();
        found.append(table + QStringLiteral(": ") + QString::fromStdString(read.error().reason));
    }
    return found;
}

Result<std::vector<DatabaseInspector::BrokenReference>> PostgresInspector::brokenReferences()
{
    // Only single columns refer to others here.
    SPP_ASSIGN(const auto keys,
            m_database.rows(QStringLiteral(
                    "SELECT c.relname, a.attname, f.relname, b.attname FROM "
                    "pg_catalog.pg_constraint k JOIN pg_catalog.pg_class c ON c.oid = k.conrelid "
                    "JOIN "
                    "pg_catalog.pg_class f ON f.oid = k.confrelid JOIN pg_catalog.pg_attribute a "
                    "ON "
                    "a.attrelid = c.oid AND a.attnum = k.conkey[1] JOIN pg_catalog.pg_attribute b "
                    "ON b.attrelid = f.oid AND b.attnum = k.confkey[1] WHERE k.contype = 'f' AND "
                    "c.relnamespace = %1 ORDER BY 1, 2")
                                    .arg(m_database.postgis().schemaOid())));
    std::map<std::pair<QString, QString>, int> counts;
    for (const auto &key : keys) {
        SPP_ASSIGN(const QVariant count,
                m_database.single(
                        QStringLiteral("SELECT count(*) FROM %1 t LEFT JOIN %3 r ON r.%4 "
                                       "= t.%2 WHERE t.%2 IS NOT NULL AND r.%4 IS NULL")
                                .arg(sqlName(key[0].toString()), sqlName(key[1].toString()),
                                        sqlName(key[2].toString()), sqlName(key[3].toString()))));
        if (count.toInt() > 0)
            counts[{ key[0].toString(), key[2].toString() }] += count.toInt();
    }
    std::vector<BrokenReference> broken;
    for (const auto &[tables, count] : counts)
        broken.push_back({ tables.first, tables.second, count });
    return broken;
}

Result<std::map<QString, DatabaseInspector::TableFacts>> PostgresInspector::tables()
{
    const QString schema = m_database.postgis().schemaOid();
    SPP_ASSIGN(const auto columns, m_database.rows(columnsQuery(schema)));
    SPP_ASSIGN(const auto attached, m_database.rows(attachedQuery(schema)));
    std::map<QString, TableFacts> tables;
    for (const auto &row : columns)
        tables[row[0].toString()].columns[row[1].toString()] = row[2].toString();
    for (const auto &row : attached)
        tables[row[0].toString()].attached[row[1].toString()] = row[2].toString();
    return tables;
}

Result<std::unique_ptr<Database>> PostgresInspector::scratch()
{
    SPP_ASSIGN(auto database,
            PostgresDatabase::open(m_database.address(), PostgresDatabase::Mode::Scratch));
    return std::unique_ptr<Database>(std::move(database));
}

Result<std::vector<DatabaseInspector::GeometryColumn>> PostgresInspector::geometryColumns()
{
    SPP_ASSIGN(const auto rows,
            m_database.rows(
                    QStringLiteral("SELECT f_table_name, f_geometry_column, srid FROM "
                                   "geometry_columns WHERE "
                                   "f_table_schema = ?1 ORDER BY f_table_name COLLATE \"C\", 2"),
                    { m_database.address().schema() }));
    std::vector<GeometryColumn> columns;
    for (const auto &row : rows)
        columns.push_back({ row[0].toString(), row[1].toString(), row[2].toInt() });
    return columns;
}

Result<bool> PostgresInspector::spatialIndexIsSound(const GeometryColumn &column)
{
    SPP_ASSIGN(const QVariant invalid,
            m_database.single(QStringLiteral("SELECT count(*) FROM pg_catalog.pg_index WHERE "
                                             "indrelid = to_regclass(?1::text) AND NOT (indisvalid "
                                             "AND indisready)"),
                    { m_database.postgis().qualified(column.table) }));
    if (invalid.toInt() > 0)
        return false;
    const QString count = QStringLiteral("SELECT count(*) FROM %1 t WHERE t.%2 && (SELECT "
                                         "ST_SetSRID(ST_Extent(%2)::geometry, %3) FROM %1)")
                                  .arg(sqlName(column.table), sqlName(column.column))
                                  .arg(column.srid);
    SPP_TRY(m_database.execute(QStringLiteral("SET enable_seqscan = off")));
    const auto byIndex = m_database.single(count);
    SPP_TRY(m_database.execute(QStringLiteral("RESET enable_seqscan; SET enable_indexscan = off; "
                                              "SET enable_bitmapscan = off")));
    const auto byTable = m_database.single(count);
    SPP_TRY(m_database.execute(QStringLiteral("RESET enable_indexscan; RESET enable_bitmapscan")));
    if (!byIndex)
        return byIndex.error();
    if (!byTable)
        return byTable.error();
    return *byIndex == *byTable;
}

/// The server keeps the index with its table; it can only have been left unfinished.
Result<bool> PostgresInspector::wordIndexIsSound(const WordIndex &index)
{
    SPP_ASSIGN(const QVariant valid,
            m_database.single(QStringLiteral("SELECT indisvalid AND indisready FROM "
                                             "pg_catalog.pg_index WHERE indexrelid = "
                                             "to_regclass(?1::text)"),
                    { m_database.postgis().qualified(index.table + QStringLiteral("_words")) }));
    return valid.toBool();
}

} // namespace spp
