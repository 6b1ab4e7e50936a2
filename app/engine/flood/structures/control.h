// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"

#include <limits>
#include <vector>

namespace spp::engine {

/// Where a rule or a pump looks for its level.
enum class Sensor {
    First, ///< the structure's first side
    Second, ///< its second side
    Gauge, ///< another cell
};

/// While the level is in from ≤ level < to, this is how far the structure should be open.
struct LevelRule {
    Sensor sensor = Sensor::First;
    double from_m = -std::numeric_limits<double>::infinity();
    double to_m = std::numeric_limits<double>::infinity();
    double opening = 1.0; ///< 0 shut … 1 open
};

/// From this time on, this is how far the structure should be open.
struct ScheduledOpening {
    double time_s = 0.0;
    double opening = 1.0;
};

/// How a structure is operated. The first level rule that applies decides; where none does, the
/// time table; before its first entry and without one, the last target stays.
struct Control {
    double initialOpening = 1.0;
    std::vector<ScheduledOpening> schedule; ///< by rising time
    std::vector<LevelRule> rules; ///< by precedence
    double openingTime_s = 0.0; ///< from shut to open; 0: at once
    double closingTime_s = 0.0; ///< from open to shut; 0: at once
};

/// The levels that sensors see at one time, in metres.
struct SensedLevels {
    double first_m = 0.0;
    double second_m = 0.0;
    double gauge_m = 0.0;

    double at(Sensor sensor) const
    {
        return sensor == Sensor::First ? first_m : sensor == Sensor::Second ? second_m : gauge_m;
    }
};

/// Refuses openings outside of 0 … 1, empty ranges, times that do not rise or are below 0.
Result<void> checkControl(const Control &control);
/// Whether a rule looks at the gauge.
bool needsGauge(const Control &control);

double targetOpening(
        const Control &control, double time_s, const SensedLevels &levels, double lastTarget);

/// Towards the target by what the time allows; exactly at the target when it suffices.
double movedOpening(const Control &control, double opening, double target, double seconds);

} // namespace spp::engine
