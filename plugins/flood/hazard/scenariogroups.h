// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/hazard/scenario.h"

namespace spp::flood {

/// Scenarios that are taken together as one side of a comparison.
struct ScenarioGroup {
    enum class Kind { Single, Gates, Family };

    Kind kind = Kind::Single;
    QStringList ids; ///< gates: open, shut; a family: by return period, the shortest first
};

/// Each scenario, then pairs of open and shut gates, then families: scenarios that differ in
/// nothing stated but the return period, and whose ids differ in nothing but its number
/// ("t10-fill", "t100-fill"), so that a base and a proposal are families of their own.
std::vector<ScenarioGroup> scenarioGroups(const std::vector<FloodScenario> &scenarios);

/// A base and a proposal that were run and registered together (see registerPair()).
struct ProposalPair {
    QString name;
    QStringList base; ///< ids: one, or gates open and shut
    QStringList proposal; ///< as many, in the same order
};

/// Scenarios that say of themselves which pair they are of, one of each side with the same gates;
/// none where several could be meant. Those that say nothing, as older territories have them, go by
/// their ids: NAME-base and NAME-proposal, each with -open and -shut where all four are there.
std::vector<ProposalPair> proposalPairs(const std::vector<FloodScenario> &scenarios);

} // namespace spp::flood
