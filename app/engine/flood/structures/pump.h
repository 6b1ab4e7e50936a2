// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"

#include <vector>

namespace spp::engine {

/// What a pump delivers against a head.
struct PumpPoint {
    double head_m = 0.0; ///< the level that it lifts to less the one that it lifts from
    double discharge_m3s = 0.0;
};

/// A pump that drains its first side into its second.
struct Pump {
    double capacity_m3s = 0.0; ///< never more than this
    /// Starts when the watched level has reached `on_m`, stops when it is down at `off_m`; between
    /// the two it goes on as it was.
    double on_m = 0.0;
    double off_m = 0.0;
    std::vector<PumpPoint> curve; ///< by rising head, falling discharge; empty: the capacity
};

/// Refuses a capacity that is not above 0, a level to start that is not above that to stop, and a
/// curve whose heads do not rise or whose discharges rise or are below 0.
Result<void> checkPump(const Pump &pump);

/// Whether it runs, given whether it did.
bool pumpRuns(const Pump &pump, bool ran, double watched_m);

/// Of the running pump in m³/s: linear along the curve; below its first head the first discharge,
/// beyond its last head nothing, never more than the capacity.
double pumpDischarge(const Pump &pump, double level1_m, double level2_m);

} // namespace spp::engine
