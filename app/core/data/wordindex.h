// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace spp {

/// By which words the rows of one table are found. The database keeps the index right whoever
/// changes the table; nothing in it that the table does not say.
///
/// A schema step asks for one in a comment line,
///
///     -- word-index TABLE last COLUMN: sheet(s), former_commune|0f, address
///
/// after which rows whose COLUMN is not NULL come after all others. A plain column gives its words
/// as searchWords() parts them. `sheet(s)` gives one word for the whole value, without the zeros
/// before it and with the letter after it ("34s"), so that sheet 34 and parcel 34 differ.
/// `former_commune|0f` gives the word "0f" where the column says nothing.
struct SPP_CORE_EXPORT WordIndex {
    struct Column {
        QString name;
        QString letter; ///< empty: the words of the value
        QString whenAbsent; ///< word in place of an empty value; empty: none
    };

    QString table; ///< with an integer key `id` below 2^40
    QString lastColumn;
    std::vector<Column> columns;

    /// What such a line says after "-- word-index ". Internal when it says nothing of the kind.
    static Result<WordIndex> parse(const QString &line);
    /// SQL expression, for all databases, of all that a row is found by, not yet folded.
    QString textSql() const;
};

/// Which words a row must have.
struct WordQuery {
    enum class Kind { Word, Beginning, All, Any };

    Kind kind = Kind::All;
    QString word; ///< of Word and Beginning: letters and digits only, as searchWords() gives them
    std::vector<WordQuery> parts; ///< of All and Any, at least one
};

/// How one kind of database finds rows by their words.
class SPP_CORE_EXPORT WordIndexSql {
public:
    virtual ~WordIndexSql() = default;

    /// Statements that make the index and fill it, and those that make it again from its table.
    virtual QStringList make(const WordIndex &index) const = 0;
    virtual QStringList rebuild(const WordIndex &index) const = 0;
    /// The query in the words of the database, for the parameters below.
    virtual QString text(const WordQuery &query) const = 0;
    /// Words (of kind Word or Beginning) that rows found are held to, for firstKeys(); a null text
    /// when there are none.
    virtual QString checkText(const std::vector<WordQuery> &words) const = 0;
    /// Query for the keys of ?1 rows after the first ?2, in the order that WordIndex states, then
    /// by key, of those that answer ?3. They are found by it alone, and then held to the words of
    /// checkText() in ?4. Ends as soon as it has them, however many rows would answer.
    virtual QString firstKeys(const WordIndex &index) const = 0;
    /// Query for how many rows about have the word ?1, or with ?2 = 1 one that begins so. Costs
    /// next to nothing and may be wrong by a few thousand.
    virtual QString rowsWith(const WordIndex &index) const = 0;
    /// SQL condition that a row of the table answers the parameter ?n. For rows that something else
    /// has already narrowed down.
    virtual QString answers(const WordIndex &index, int parameter) const = 0;
};

} // namespace spp
