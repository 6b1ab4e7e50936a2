// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/sqliterowwriter.h"

#include "core/data/sqlitewordindex.h"

namespace spp {

Result<std::unique_ptr<RowWriter>> SqliteRowWriter::create(Database &database, const QString &table,
        const QStringList &columns, const QString &geometryColumn)
{
    std::unique_ptr<SqliteRowWriter> writer(new SqliteRowWriter(database, table, geometryColumn));
    if (!geometryColumn.isEmpty())
        SPP_TRY(writer->deferIndex());
    QStringList names;
    QStringList values;
    for (const QString &column : columns) {
        names.append(sqlName(column));
        const QString value = QStringLiteral("?%1").arg(names.size());
        values.append(column == geometryColumn ? database.dialect().geometryFromWkb(value) : value);
    }
    SPP_ASSIGN(writer->m_insert,
            database.prepare(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                                     .arg(sqlName(table), names.join(QStringLiteral(", ")),
                                             values.join(QStringLiteral(", ")))));
    return std::unique_ptr<RowWriter>(std::move(writer));
}

Result<void> SqliteRowWriter::deferIndex()
{
    SPP_ASSIGN(const QVariant last,
            m_database.single(QStringLiteral("SELECT max(id) FROM %1").arg(sqlName(m_table))));
    m_lastBefore = last.toLongLong();
    // TABLE_words_added keeps the index of words, ggi_ checks type and SRID, gii_ keeps the R*Tree,
    // tmi_ the time of the last change.
    SPP_ASSIGN(const auto triggers,
            m_database.rows(
                    QStringLiteral("SELECT name, sql FROM sqlite_master WHERE type = "
                                   "'trigger' AND tbl_name = '%1' AND name IN "
                                   "('ggi_%1_%2', 'gii_%1_%2', 'tmi_%1_%2', '%3')")
                            .arg(m_table, m_geometryColumn, SqliteWordIndex::addTrigger(m_table))));
    for (const auto &trigger : triggers) {
        SPP_TRY(m_database.execute(
                QStringLiteral("DROP TRIGGER %1").arg(sqlName(trigger[0].toString()))));
        m_triggers.append(trigger[1].toString());
        m_hasWords |= trigger[0].toString() == SqliteWordIndex::addTrigger(m_table);
    }
    return {};
}

Result<void> SqliteRowWriter::finish()
{
    m_insert.reset();
    if (m_geometryColumn.isEmpty())
        return {};
    const QString fill
            = QStringLiteral("INSERT INTO %1 (pkid, xmin, xmax, ymin, ymax) SELECT ROWID, "
                             "MbrMinX(%2), MbrMaxX(%2), MbrMinY(%2), MbrMaxY(%2) FROM %3 WHERE "
                             "ROWID > ?1 AND %2 IS NOT NULL")
                      .arg(sqlName(QStringLiteral("idx_%1_%2").arg(m_table, m_geometryColumn)),
                              sqlName(m_geometryColumn), sqlName(m_table));
    SPP_TRY(m_database.run(fill, { m_lastBefore }));
    if (m_hasWords)
        SPP_TRY(m_database.run(SqliteWordIndex::addRows(m_table), { m_lastBefore }));
    for (const QString &trigger : m_triggers)
        SPP_TRY(m_database.execute(trigger));
    return {};
}

} // namespace spp
