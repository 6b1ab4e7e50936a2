// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/data/wordindex.h"

namespace spp {

/// Words by FTS5: a table TABLE_words over a view TABLE_words_source, kept by plain triggers that
/// need no function of this program, so that other programs that write to the table keep it too.
///
/// Rows stand in it under id, or id + 2^40 for those that come last: the order in which FTS5 finds
/// them is the order wanted, and nothing has to be sorted. TABLE_words_terms lists what is in it.
class SqliteWordIndex final : public WordIndexSql {
public:
    QStringList make(const WordIndex &index) const override;
    QStringList rebuild(const WordIndex &index) const override;
    QString text(const WordQuery &query) const override;
    QString checkText(const std::vector<WordQuery> &words) const override;
    QString firstKeys(const WordIndex &index) const override;
    QString rowsWith(const WordIndex &index) const override;
    QString answers(const WordIndex &index, int parameter) const override;

    /// Statements that make a table of the same words that stores nothing else, with the list of
    /// its words, for comparison; in a database without the index.
    static QStringList makeModel(const WordIndex &index);
    /// Statement that adds rows above key ?1, and the trigger that it makes needless.
    static QString addRows(const QString &table);
    static QString addTrigger(const QString &table);
};

} // namespace spp
