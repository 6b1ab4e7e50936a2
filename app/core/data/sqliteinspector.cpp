// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/sqliteinspector.h"

#include "base/saidby.h"
#include "core/data/sqlitedatabase.h"
#include "core/data/sqlitewordindex.h"

#include <QRegularExpression>

namespace spp {

namespace {

Result<std::map<QString, QString>> readColumns(Database &database, const QString &table)
{
    SPP_ASSIGN(const auto rows,
            database.rows(QStringLiteral("SELECT name, type, \"notnull\", pk FROM "
                                         "pragma_table_info(?1)"),
                    { table }));
    std::map<QString, QString> columns;
    for (const auto &row : rows) {
        columns[row[0].toString()]
                = QStringLiteral("%1 %2 %3")
                          .arg(row[1].toString(), row[2].toString(), row[3].toString());
    }
    return columns;
}

Result<void> copyWords(const QString &table, Database &from, Database &to)
{
    // One transaction: each statement alone would write what it has gathered.
    SPP_ASSIGN(const auto transaction, Transaction::begin(to));
    SPP_ASSIGN(const auto rows,
            from.prepare(QStringLiteral("SELECT entry, words FROM %1_words_source").arg(table)));
    SPP_ASSIGN(const auto insert,
            to.prepare(QStringLiteral("INSERT INTO %1_words(rowid, words) VALUES (?1, ?2)")
                               .arg(table)));
    while (true) {
        SPP_ASSIGN(const bool more, rows->step());
        if (!more)
            return transaction->commit();
        insert->bind(1, rows->integer(0));
        insert->bind(2, rows->value(1));
        SPP_TRY(insert->run());
    }
}

} // namespace

Result<QStringList> SqliteInspector::corruption()
{
    SPP_ASSIGN(const auto rows, m_database.rows(QStringLiteral("PRAGMA integrity_check(20)")));
    QStringList found;
    for (const auto &row : rows) {
        if (row[0].toString() != QLatin1String("ok"))
            found.append(QString::fromStdString(saidBy("SQLite", row[0].toString().toStdString())));
    }
    return found;
}

Result<std::vector<DatabaseInspector::BrokenReference>> SqliteInspector::brokenReferences()
{
    SPP_ASSIGN(const auto rows, m_database.rows(QStringLiteral("PRAGMA foreign_key_check")));
    std::map<std::pair<QString, QString>, int> counts;
    for (const auto &row : rows)
        ++counts[{ row[0].toString(), row[2].toString() }];
    std::vector<BrokenReference> broken;
    for (const auto &[tables, count] : counts)
        broken.push_back({ tables.first, tables.second, count });
    return broken;
}

Result<std::map<QString, DatabaseInspector::TableFacts>> SqliteInspector::tables()
{
    SPP_ASSIGN(const auto rows,
            m_database.rows(QStringLiteral("SELECT type, name, tbl_name, sql FROM sqlite_master "
                                           "WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'")));
    std::map<QString, TableFacts> tables;
    for (const auto &row : rows) {
        const QString type = row[0].toString();
        if (type == QLatin1String("table")) {
            const QString name = row[1].toString();
            SPP_ASSIGN(tables[name].columns, readColumns(m_database, name));
        } else if (type != QLatin1String("view")) {
            tables[row[2].toString()].attached[row[1].toString()] = row[3].toString();
        }
    }
    return tables;
}

/// Tables of SpatiaLite versions newer than ours, and the parts of spatial indexes.
bool SqliteInspector::isForeignTable(const QString &table) const
{
    return table == QLatin1String("KNN2") || table.startsWith(QLatin1String("spatialite_"))
            || table.startsWith(QLatin1String("idx_"));
}

/// SpatiaLite words its own triggers differently from version to version.
bool SqliteInspector::isWordedByExtension(const QString &attached) const
{
    static const QRegularExpression pattern(QStringLiteral("^(gg|gi|tm)[iud]_"));
    return pattern.match(attached).hasMatch();
}

Result<std::unique_ptr<Database>> SqliteInspector::scratch()
{
    SPP_ASSIGN(auto database,
            SqliteDatabase::open(QStringLiteral(":memory:"), SqliteDatabase::Mode::Create));
    return std::unique_ptr<Database>(std::move(database));
}

Result<std::vector<DatabaseInspector::GeometryColumn>> SqliteInspector::geometryColumns()
{
    SPP_ASSIGN(const auto rows,
            m_database.rows(QStringLiteral("SELECT f_table_name, f_geometry_column, srid FROM "
                                           "geometry_columns ORDER BY 1, 2")));
    std::vector<GeometryColumn> columns;
    for (const auto &row : rows)
        columns.push_back({ row[0].toString(), row[1].toString(), row[2].toInt() });
    return columns;
}

/// SpatiaLite's own check wants to write, this one only reads. The index keeps boxes rounded
/// outwards, and one row per geometry.
Result<bool> SqliteInspector::spatialIndexIsSound(const GeometryColumn &column)
{
    const QString name = QStringLiteral("idx_%1_%2").arg(column.table, column.column);
    SPP_ASSIGN(const QVariant indexed,
            m_database.single(
                    QStringLiteral("SELECT 1 FROM sqlite_master WHERE name = ?1"), { name }));
    if (!indexed.isValid())
        return true;
    const QString geometry = QStringLiteral("t.") + sqlName(column.column);
    SPP_ASSIGN(const auto rows,
            m_database.rows(QStringLiteral(
                    "SELECT count(*), count(*) FILTER (WHERE i.pkid IS NULL "
                    "OR i.xmin > MbrMinX(%1) OR i.xmax < MbrMaxX(%1) "
                    "OR i.ymin > MbrMinY(%1) OR i.ymax < MbrMaxY(%1)), "
                    "(SELECT count(*) FROM %3) "
                    "FROM %2 t LEFT JOIN %3 i ON i.pkid = t.ROWID WHERE %1 IS NOT NULL")
                                    .arg(geometry, sqlName(column.table), sqlName(name))));
    const std::vector<QVariant> &counts = rows.front();
    return counts[1].toLongLong() == 0 && counts[2] == counts[0];
}

/// FTS5's own check wants to write. This one makes the index again in memory and holds both against
/// each other, word by word.
Result<bool> SqliteInspector::wordIndexIsSound(const WordIndex &index)
{
    SPP_ASSIGN(const auto model, scratch());
    for (const QString &sql : SqliteWordIndex::makeModel(index))
        SPP_TRY(model->execute(sql));
    SPP_TRY(copyWords(index.table, m_database, *model));
    const QString terms = QStringLiteral("SELECT term, doc FROM %1_words_terms").arg(index.table);
    SPP_ASSIGN(const auto wanted, model->prepare(terms));
    SPP_ASSIGN(const auto actual, m_database.prepare(terms));
    while (true) {
        SPP_ASSIGN(const bool isWanted, wanted->step());
        SPP_ASSIGN(const bool isThere, actual->step());
        if (isWanted != isThere)
            return false;
        if (!isWanted)
            return true;
        if (wanted->bytes(0) != actual->bytes(0) || wanted->integer(1) != actual->integer(1))
            return false;
    }
}

} // namespace spp
