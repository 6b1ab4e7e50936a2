// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/flood/floodresult.h"
#include "flood/simulation/scenariofile.h"
#include "flood/simulation/simulationfolder.h"

namespace spp::flood {

/// max_depth.tif (m), max_velocity.tif (m/s), max_dv.tif (m²/s), arrival.tif (s), duration.tif
/// (s), end_depth.tif (m) and ground.tif (m above the datum: the bed with its edits and the
/// settling to the target year, without crests of dykes); no data outside of the model, and for
/// arrivals where no water came. `result` is that of onGround().
Result<void> writeRasters(
        const ScenarioFile &scenario, const engine::FloodResult &result, SimulationFolder &folder);

} // namespace spp::flood
