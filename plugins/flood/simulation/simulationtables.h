// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/flood/floodresult.h"
#include "flood/simulation/simulationfolder.h"

namespace spp::flood {

/// gauges.csv: time_s, gauge, depth_m, velocity_ms, one row for each gauge and time; not written
/// without gauges.
Result<void> writeTables(const engine::FloodResult &result, SimulationFolder &folder);

} // namespace spp::flood
