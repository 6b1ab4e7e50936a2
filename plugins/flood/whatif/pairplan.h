// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/simulation/inputfiles.h"
#include "flood/whatif/pairrun.h"

namespace spp::flood {

/// The runs of a pair in their order, without outcomes.
std::vector<PairMember> pairMembers(bool bothGates);

/// What a pair is made of, before it runs.
struct PairPlan {
    ScenarioFile proposal; ///< without its grids: the runs read their own
    QString unfinished; ///< absolute path of the folder that is filled
    bool hasCheckpoints = false;
    bool isDone = false; ///< something to be resumed that has its final folder already
    std::vector<InputFile> inputs; ///< of all runs
    std::vector<PairMember> members;

    static Result<PairPlan> make(const PairRequest &request);
    QString fileOf(const PairMember &member) const; ///< the scenario that it runs
};

} // namespace spp::flood
