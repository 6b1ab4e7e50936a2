// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/plugin/command.h"

namespace spp::flood {

/// `spp flood scenarios FILE`. spp.flood-scenarios/1: {"scenarios": [{"id", "title", "source",
/// "return_period_years", "probability_percent", "date", "gates", "target_year", "pathway",
/// "sea_level_rise_m", "subsidence_m", "quantities": {QUANTITY: {"file", "sha256", …}}}],
/// "gate_pairs": [{"open", "shut"}]}. What is not stated is null.
Command scenariosCommand();
/// `spp flood add-scenario FILE ID …`. spp.flood-scenario/1: the scenario as above, and "warnings".
Command addScenarioCommand();
/// `spp flood raise-scenario FILE ID --of ID …`. spp.flood-scenario/1: the scenario as above.
Command raiseScenarioCommand();
/// `spp flood remove-scenario FILE ID`. spp.flood-scenario/1: the scenario that was removed.
Command removeScenarioCommand();

} // namespace spp::flood
