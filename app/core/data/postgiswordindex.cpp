// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/data/postgiswordindex.h"

#include "core/data/database.h"

namespace spp {

namespace {

/// The words of a row as a tsvector: folded as by searchName(), parted at all that is neither
/// letter nor digit. The parser of full-text search, which takes "12/3" for a path and "3.5" for a
/// number, has no part in it.
QString vector(const WordIndex &index)
{
    const QString lower
            = QStringLiteral("lower(normalize(%1, NFKD) COLLATE pg_catalog.\"default\")")
                      .arg(index.textSql());
    const QString plain
            = QStringLiteral("regexp_replace(translate(%1, '%2', 'dddddd'), "
                             "'[\\u0300-\\u036f\\u00ad\\u200b-\\u200d\\u2060\\ufeff]', '', 'g')")
                      .arg(lower, QString::fromUtf8("đĐðÐɖƉ"));
    return QStringLiteral("array_to_tsvector(string_to_array(trim(regexp_replace(%1, "
                          "'[^0-9a-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u1fff\\u2c00-\\uffff]+', ' ', "
                          "'g')), ' '))")
            .arg(plain);
}

QString order(const WordIndex &index)
{
    return QStringLiteral("(%1 IS NOT NULL), id").arg(sqlName(index.lastColumn));
}

} // namespace

QStringList PostgisWordIndex::make(const WordIndex &index) const
{
    return { QStringLiteral("CREATE INDEX %1_words ON %1 USING gin ((%2))")
                     .arg(index.table, vector(index)),
        QStringLiteral("CREATE INDEX %1_words_order ON %1 (%2)").arg(index.table, order(index)) };
}

QStringList PostgisWordIndex::rebuild(const WordIndex &index) const
{
    return { QStringLiteral("REINDEX INDEX %1_words").arg(index.table),
        QStringLiteral("REINDEX INDEX %1_words_order").arg(index.table) };
}

QString PostgisWordIndex::text(const WordQuery &query) const
{
    switch (query.kind) {
    case WordQuery::Kind::Word:
        return QStringLiteral("'%1'").arg(query.word);
    case WordQuery::Kind::Beginning:
        return QStringLiteral("'%1':*").arg(query.word);
    case WordQuery::Kind::All:
    case WordQuery::Kind::Any:
        break;
    }
    QStringList parts;
    for (const WordQuery &part : query.parts)
        parts.append(text(part));
    return QStringLiteral("(%1)").arg(parts.join(
            query.kind == WordQuery::Kind::All ? QStringLiteral(" & ") : QStringLiteral(" | ")));
}

QString PostgisWordIndex::checkText(const std::vector<WordQuery> &words) const
{
    return words.empty() ? QString() : text({ WordQuery::Kind::All, {}, words });
}

/// What is put together anew is none that the index has: those words are left to the rows.
QString PostgisWordIndex::firstKeys(const WordIndex &index) const
{
    return QStringLiteral(
            "SELECT id FROM %1 WHERE %2 AND (?4::text IS NULL OR (%4 || ''::tsvector) "
            "@@ ?4::tsquery) ORDER BY %3 LIMIT ?1::bigint OFFSET ?2::bigint")
            .arg(index.table, answers(index, 3), order(index), vector(index));
}

/// From what ANALYZE has counted of the thousand commonest words.
QString PostgisWordIndex::rowsWith(const WordIndex &index) const
{
    return QStringLiteral(
            "SELECT least(1, coalesce(sum(share), 0)) * (SELECT reltuples FROM "
            "pg_class WHERE oid = '%1'::regclass) FROM (SELECT "
            "unnest(most_common_elems::text::text[]) AS word, "
            "unnest(most_common_elem_freqs) AS share FROM pg_stats WHERE schemaname = "
            "current_schema() AND tablename = '%1_words') AS common WHERE word = "
            "?1::text OR (?2::bigint = 1 AND word ^@ ?1::text)")
            .arg(index.table);
}

QString PostgisWordIndex::answers(const WordIndex &index, int parameter) const
{
    return QStringLiteral("%1 @@ ?%2::tsquery").arg(vector(index)).arg(parameter);
}

} // namespace spp
