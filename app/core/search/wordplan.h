// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/data/database.h"

#include <QHash>

namespace spp {

/// A query taken apart: a row answers it when it answers both parts.
struct WordPlan {
    WordQuery lookedUp; ///< All; what the index is asked for
    std::vector<WordQuery> checked; ///< words that the rows found are held to
};

/// Takes the words out of All queries that the index would only lose time with: a word that half of
/// the rows have costs it more to follow than the few rows cost to read that the rarer words leave.
/// The answers are the same whatever is taken out; how common a word is, is an estimate.
class SPP_CORE_EXPORT WordPlanner {
public:
    /// The database must outlive it.
    static Result<WordPlanner> create(Database &database, const WordIndex &index);

    Result<WordPlan> plan(const WordQuery &query);

private:
    Result<double> rowsWith(const WordQuery &query);

    std::unique_ptr<Statement> m_rowsWith;
    QHash<QString, double> m_known; ///< rows by word; of beginnings with a star
    double m_all = 1.0; ///< rows
};

} // namespace spp
