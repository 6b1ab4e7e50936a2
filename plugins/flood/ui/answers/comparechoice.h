// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/comparison/comparability.h"
#include "flood/hazard/scenariogroups.h"

#include <vector>

namespace spp::flood {

/// Which scenarios of a territory belong together as a base and a proposal.
class CompareChoice {
public:
    CompareChoice() = default;
    explicit CompareChoice(std::vector<ComparableFlood> floods);

    struct Sides {
        QStringList base; ///< empty: there is nothing
        QStringList proposal; ///< empty: nothing belongs to the base
    };
    /// What is chosen where nobody has chosen: a pair that was run together, else the first two
    /// that lie on one grid and state the same forcing, else a base alone.
    Sides first() const;
    /// What belongs to a base; empty: nothing.
    QStringList partnerOf(const QStringList &base) const;
    /// Of lists of ids, one with one.
    Comparability of(const QStringList &base, const QStringList &proposal) const;

private:
    const ComparableFlood *find(const QString &id) const;

    std::vector<ComparableFlood> m_floods;
    std::vector<ScenarioGroup> m_groups;
    std::vector<ProposalPair> m_pairs;
};

} // namespace spp::flood
