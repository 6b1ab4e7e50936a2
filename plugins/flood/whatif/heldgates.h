// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "flood/simulation/scenariofile.h"

namespace spp::flood {

/// Holds all gates "open" or "shut" over the whole run, whatever their rules and times say; empty:
/// they follow their rules. A gate is each structure of this kind, and each weir and culvert that
/// has a control; pumps go on as they are. What is held stands in the summary of the run.
Result<void> holdGates(ScenarioFile &scenario, const QString &gates);

/// Whether the scenario has something to hold.
bool hasGates(const ScenarioFile &scenario);

} // namespace spp::flood
