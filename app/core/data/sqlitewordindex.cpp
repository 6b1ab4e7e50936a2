// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/sqlitewordindex.h"

#include "core/data/database.h"
#include "core/data/sqlitewordcheck.h"

namespace spp {

namespace {

constexpr qlonglong afterAll = 1LL << 40;
/// Beginnings of so many letters are kept like words.
constexpr int longestBeginning = 6;
/// Rows in a page of the list of a common word.
constexpr int entriesPerPage = 4000;

/// Words lie in the index in their folded form. Marks go with the tokenizer; the letters with a
/// stroke that Unicode does not take apart, and invisible characters, as in searchName().
QString folded(const QString &expression)
{
    QString sql = expression;
    for (const char *letter : { "đ", "Đ", "ð", "Ð", "ɖ", "Ɖ" })
        sql = QStringLiteral("replace(%1, '%2', 'd')").arg(sql, QString::fromUtf8(letter));
    for (const int invisible : { 0x00ad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff })
        sql = QStringLiteral("replace(%1, char(%2), '')").arg(sql).arg(invisible);
    return sql;
}

QString entryOf(const WordIndex &index)
{
    return QStringLiteral("%1.id + (%1.%2 IS NOT NULL) * %3")
            .arg(sqlName(index.table), sqlName(index.lastColumn))
            .arg(afterAll);
}

/// How words are parted and folded; the same wherever words are compared.
QString tokenizer() { return QStringLiteral("tokenize='unicode61 remove_diacritics 2'"); }

QString trigger(
        const WordIndex &index, const QString &name, const QString &when, const QString &sql)
{
    return QStringLiteral("CREATE TRIGGER %1_words_%2 %3 ON %1 BEGIN %4; END")
            .arg(index.table, name, when, sql);
}

} // namespace

QStringList SqliteWordIndex::make(const WordIndex &index) const
{
    const QString table = index.table;
    QStringList watched{ QStringLiteral("id"), index.lastColumn };
    for (const WordIndex::Column &column : index.columns)
        watched.append(column.name);
    const QString add
            = QStringLiteral("INSERT INTO %1_words(rowid, words) SELECT entry, words FROM "
                             "%1_words_source WHERE id = new.id")
                      .arg(table);
    const QString remove = QStringLiteral("INSERT INTO %1_words(%1_words, rowid, words) SELECT "
                                          "'delete', entry, words FROM %1_words_source WHERE id = "
                                          "old.id")
                                   .arg(table);
    const QString update = QStringLiteral("UPDATE OF ") + watched.join(QStringLiteral(", "));
    // Beginnings of one to six letters are kept like words, so that finding the first rows of a
    // common beginning does not gather all of them: a syllable of Vietnamese has seven at most.
    return QStringList{
        QStringLiteral("CREATE VIEW %1_words_source AS SELECT id, %2 AS entry, %3 AS words FROM %1")
                .arg(table, entryOf(index), folded(QStringLiteral("(%1)").arg(index.textSql()))),
        QStringLiteral(
                "CREATE VIRTUAL TABLE %1_words USING fts5(words, content='%1_words_source', "
                "content_rowid='entry', columnsize=0, detail=none, prefix='1 2 3 4 5 6', %2)")
                .arg(table, tokenizer()),
        QStringLiteral("CREATE VIRTUAL TABLE %1_words_terms USING fts5vocab(%1_words, instance)")
                .arg(table),
        trigger(index, QStringLiteral("added"), QStringLiteral("AFTER INSERT"), add),
        trigger(index, QStringLiteral("removed"), QStringLiteral("BEFORE DELETE"), remove),
        trigger(index, QStringLiteral("changing"), QStringLiteral("BEFORE ") + update, remove),
        trigger(index, QStringLiteral("changed"), QStringLiteral("AFTER ") + update, add)
    }
    + rebuild(index);
}

QStringList SqliteWordIndex::rebuild(const WordIndex &index) const
{
    // In the order of the entries; FTS5's own 'rebuild' would sort the whole table by them first.
    const QString fill = QStringLiteral("INSERT INTO %1_words(rowid, words) SELECT entry, words "
                                        "FROM %1_words_source WHERE id IN (SELECT id FROM %1 WHERE "
                                        "%2 IS %3NULL) ORDER BY id");
    return {
        QStringLiteral("INSERT INTO %1_words(%1_words) VALUES ('delete-all')").arg(index.table),
        fill.arg(index.table, sqlName(index.lastColumn), QString()),
        fill.arg(index.table, sqlName(index.lastColumn), QStringLiteral("NOT ")),
        QStringLiteral("INSERT INTO %1_words(%1_words) VALUES ('optimize')").arg(index.table)
    };
}

QStringList SqliteWordIndex::makeModel(const WordIndex &index)
{
    return { QStringLiteral("CREATE VIRTUAL TABLE %1_words USING fts5(words, content='', "
                            "columnsize=0, detail=none, %2)")
                     .arg(index.table, tokenizer()),
        QStringLiteral("CREATE VIRTUAL TABLE %1_words_terms USING fts5vocab(%1_words, instance)")
                .arg(index.table) };
}

QString SqliteWordIndex::addRows(const QString &table)
{
    return QStringLiteral("INSERT INTO %1_words(rowid, words) SELECT entry, words FROM "
                          "%1_words_source WHERE id > ?1 ORDER BY id")
            .arg(table);
}

QString SqliteWordIndex::addTrigger(const QString &table)
{
    return table + QStringLiteral("_words_added");
}

QString SqliteWordIndex::text(const WordQuery &query) const
{
    switch (query.kind) {
    case WordQuery::Kind::Word:
        return QStringLiteral("\"%1\"").arg(query.word);
    case WordQuery::Kind::Beginning:
        return QStringLiteral("\"%1\" *").arg(query.word);
    case WordQuery::Kind::All:
    case WordQuery::Kind::Any:
        break;
    }
    QStringList parts;
    for (const WordQuery &part : query.parts)
        parts.append(text(part));
    return QStringLiteral("(%1)").arg(parts.join(
            query.kind == WordQuery::Kind::All ? QStringLiteral(" AND ") : QStringLiteral(" OR ")));
}

QString SqliteWordIndex::checkText(const std::vector<WordQuery> &words) const
{
    if (words.empty())
        return {};
    QStringList whole;
    QStringList beginnings;
    for (const WordQuery &word : words)
        (word.kind == WordQuery::Kind::Word ? whole : beginnings).append(word.word);
    return whole.join(QLatin1Char(' ')) + QLatin1Char('\n') + beginnings.join(QLatin1Char(' '));
}

QString SqliteWordIndex::firstKeys(const WordIndex &index) const
{
    return QStringLiteral("SELECT rowid & %1 FROM %2_words WHERE %2_words MATCH ?3 AND (?4 IS NULL "
                          "OR %3(%2_words, (SELECT words FROM %2_words_source WHERE id = "
                          "%2_words.rowid & %1), ?4)) ORDER BY rowid LIMIT ?1 OFFSET ?2")
            .arg(afterAll - 1)
            .arg(index.table, wordCheckFunction());
}

/// FTS5 documents its table of pages: per segment, the first term of each page on which one
/// begins. The terms of the list of words have a 0 before them, those of the lists of beginnings
/// their length. The list of a term ends where the next term begins.
QString SqliteWordIndex::rowsWith(const WordIndex &index) const
{
    const QString key
            = QStringLiteral("CAST((CASE WHEN ?2 = 1 AND length(?1) <= %1 THEN length(?1) "
                             "ELSE 0 END) || ?1 %2 AS BLOB)");
    const QString first = key.arg(longestBeginning).arg(QString());
    // A long beginning is no term: its words are all that follow it.
    const QString after
            = key.arg(longestBeginning)
                      .arg(QStringLiteral("|| CASE WHEN ?2 = 1 AND length(?1) > %1 THEN "
                                          "char(65535) ELSE '' END")
                                      .arg(longestBeginning));
    return QStringLiteral("WITH RECURSIVE segment(id) AS (SELECT min(segid) FROM %1_words_idx "
                          "UNION ALL SELECT (SELECT min(segid) FROM %1_words_idx WHERE segid > "
                          "segment.id) FROM segment WHERE id IS NOT NULL) SELECT total("
                          "coalesce((SELECT pgno FROM %1_words_idx WHERE segid = segment.id AND "
                          "term > %3 ORDER BY term LIMIT 1), (SELECT max(pgno) FROM %1_words_idx "
                          "WHERE segid = segment.id)) / 2 - (SELECT pgno FROM %1_words_idx WHERE "
                          "segid = segment.id AND term <= %2 ORDER BY term DESC LIMIT 1) / 2) * %4 "
                          "FROM segment WHERE id IS NOT NULL")
            .arg(index.table, first, after)
            .arg(entriesPerPage);
}

QString SqliteWordIndex::answers(const WordIndex &index, int parameter) const
{
    return QStringLiteral("EXISTS (SELECT 1 FROM %1_words WHERE %1_words MATCH ?%2 AND "
                          "%1_words.rowid = %3)")
            .arg(index.table)
            .arg(parameter)
            .arg(entryOf(index));
}

} // namespace spp
