// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/search/wordplan.h"

#include <algorithm>

namespace spp {

namespace {

// Measured on two million parcels; their ratio is what counts.
constexpr double row_us = 10.0; ///< to read a row and part its words
constexpr double entry_us = 0.01; ///< to step over one row in the list of a word
constexpr double entriesPerSeek = 4000.0; ///< stepped over to find one row in it: a page of it
/// A word is not taken for rarer than this: estimates of rare words are poor.
constexpr double fewest = 500.0;

using Kind = WordQuery::Kind;

struct Part {
    WordQuery query;
    double rows = 0.0; ///< about so many have it
};

bool isWord(const Part &part)
{
    return part.query.kind == Kind::Word || part.query.kind == Kind::Beginning;
}

} // namespace

Result<WordPlanner> WordPlanner::create(Database &database, const WordIndex &index)
{
    WordPlanner planner;
    SPP_ASSIGN(const QVariant last,
            database.single(QStringLiteral("SELECT max(id) FROM %1").arg(sqlName(index.table))));
    planner.m_all = std::max(1.0, last.toDouble());
    SPP_ASSIGN(
            planner.m_rowsWith, database.prepare(database.dialect().wordIndex().rowsWith(index)));
    return planner;
}

Result<double> WordPlanner::rowsWith(const WordQuery &query)
{
    if (query.kind == Kind::All || query.kind == Kind::Any) {
        double least = m_all;
        double sum = 0.0;
        for (const WordQuery &part : query.parts) {
            SPP_ASSIGN(const double rows, rowsWith(part));
            least = std::min(least, rows);
            sum += rows;
        }
        return query.kind == Kind::All ? least : std::min(m_all, sum);
    }
    const bool goesOn = query.kind == Kind::Beginning;
    const QString name = goesOn ? query.word + QLatin1Char('*') : query.word;
    if (const auto known = m_known.constFind(name); known != m_known.constEnd())
        return *known;
    m_rowsWith->reset();
    m_rowsWith->bindAll({ query.word, goesOn ? 1 : 0 });
    SPP_TRY(m_rowsWith->step());
    const double rows
            = std::clamp(m_rowsWith->value(0).toDouble(), fewest, std::max(fewest, m_all));
    m_rowsWith->reset();
    m_known.insert(name, rows);
    return rows;
}

Result<WordPlan> WordPlanner::plan(const WordQuery &query)
{
    std::vector<Part> parts;
    for (const WordQuery &part : query.parts) {
        SPP_ASSIGN(const double rows, rowsWith(part));
        parts.push_back({ part, rows });
    }
    // What is no single word cannot be checked: it is looked up anyhow.
    std::stable_sort(parts.begin(), parts.end(), [](const Part &a, const Part &b) {
        return isWord(a) != isWord(b) ? isWord(b) : a.rows < b.rows;
    });
    WordPlan plan;
    double left = m_all; // rows that answer the parts looked up so far
    for (Part &part : parts) {
        const double share = std::min(1.0, part.rows / m_all);
        const double saved_us = left * (1.0 - share) * row_us;
        const double cost_us = std::min(part.rows, left * entriesPerSeek) * entry_us;
        if (isWord(part) && !plan.lookedUp.parts.empty() && saved_us < cost_us) {
            plan.checked.push_back(std::move(part.query));
            continue;
        }
        left *= share;
        plan.lookedUp.parts.push_back(std::move(part.query));
    }
    return plan;
}

} // namespace spp
