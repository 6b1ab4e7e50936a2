// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/ui/answers/comparechoice.h"

#include <QCoreApplication>

#include <algorithm>

namespace spp::flood {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(spp::flood::CompareChoice)
};

} // namespace

CompareChoice::CompareChoice(std::vector<ComparableFlood> floods)
    : m_floods(std::move(floods))
{
    std::vector<FloodScenario> scenarios;
    for (const ComparableFlood &flood : m_floods)
        scenarios.push_back(flood.scenario);
    m_groups = scenarioGroups(scenarios);
    m_pairs = proposalPairs(scenarios);
}

const ComparableFlood *CompareChoice::find(const QString &id) const
{
    const auto found = std::find_if(m_floods.begin(), m_floods.end(),
            [&id](const ComparableFlood &flood) { return flood.scenario.id == id; });
    return found == m_floods.end() ? nullptr : &*found;
}

Comparability CompareChoice::of(const QStringList &base, const QStringList &proposal) const
{
    Comparability all;
    if (base.isEmpty() || base.size() != proposal.size()) {
        all.hindrance = Texts::tr("Base and proposal must hold as many scenarios.");
        return all;
    }
    for (int i = 0; i < base.size(); ++i) {
        const ComparableFlood *before = find(base[i]);
        const ComparableFlood *after = find(proposal[i]);
        if (!before || !after)
            continue; // the comparison itself will say so
        const Comparability one = comparability(*before, *after);
        if (all.hindrance.isEmpty())
            all.hindrance = one.hindrance;
        all.doubts += one.doubts;
    }
    return all;
}

QStringList CompareChoice::partnerOf(const QStringList &base) const
{
    for (const ProposalPair &pair : m_pairs) {
        if (pair.base == base)
            return pair.proposal;
    }
    // Of a list of the same kind, so that gates meet gates and return periods meet theirs.
    const auto own = std::find_if(m_groups.begin(), m_groups.end(),
            [&base](const ScenarioGroup &group) { return group.ids == base; });
    for (const ScenarioGroup &group : m_groups) {
        if (own == m_groups.end() || group.kind != own->kind || group.ids == base)
            continue;
        if (of(base, group.ids).belongTogether())
            return group.ids;
    }
    return {};
}

CompareChoice::Sides CompareChoice::first() const
{
    if (!m_pairs.empty())
        return { m_pairs.front().base, m_pairs.front().proposal };
    for (const ScenarioGroup &group : m_groups) {
        const QStringList partner = partnerOf(group.ids);
        if (!partner.isEmpty())
            return { group.ids, partner };
    }
    return m_groups.empty() ? Sides() : Sides{ m_groups.front().ids, {} };
}

} // namespace spp::flood
