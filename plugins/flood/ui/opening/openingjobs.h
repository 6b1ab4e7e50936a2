// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/data/actor.h"
#include "core/profile/profile.h"
#include "flood/hazard/hazardsource.h"
#include "flood/hazard/scenarioentry.h"
#include "flood/hazard/variablenames.h"

namespace spp::flood {

// What is done away from the window's thread while a flood is opened.

/// What a file holds, with the CRS that each variable states.
struct OpenedContents {
    SourceContents contents;
    QStringList crs; ///< of each variable, "EPSG:9209"; empty: has to be stated
    std::vector<ProbableQuantity> probable; ///< of each variable
};
Result<OpenedContents> openContents(
        const QString &path, const Profile &profile, Feedback &feedback);

struct NewScenario {
    ScenarioEntry entry;
    std::optional<int> fromYear; ///< of its pathway; none: the pathway's base year
};
/// As "spp flood add-scenario" does; answers with the id. Nothing is left behind on failure.
Result<QString> makeScenario(
        const QString &territory, NewScenario scenario, const Actor &actor, Feedback &feedback);

} // namespace spp::flood
