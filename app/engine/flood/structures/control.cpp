// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/flood/structures/control.h"

#include "base/words.h"

#include <algorithm>
#include <cmath>

namespace spp::engine {

namespace {

bool isShare(double value) { return value >= 0.0 && value <= 1.0; }
bool isDuration(double value) { return value >= 0.0 && std::isfinite(value); }

} // namespace

Result<void> checkControl(const Control &control)
{
    const auto wrongOpening = [] {
        return Error::badInput(
                translate("spp::engine", "an opening must be between 0 (shut) and 1 (open)"));
    };
    if (!isShare(control.initialOpening))
        return wrongOpening();
    if (!isDuration(control.openingTime_s) || !isDuration(control.closingTime_s))
        return Error::badInput(
                translate("spp::engine", "the time to open or close must not be below 0 s"));
    for (std::size_t i = 0; i < control.schedule.size(); ++i) {
        if (!isShare(control.schedule[i].opening))
            return wrongOpening();
        if (!isDuration(control.schedule[i].time_s)
                || (i && !(control.schedule[i].time_s > control.schedule[i - 1].time_s)))
            return Error::badInput(
                    translate("spp::engine", "the times of a time table must rise from 0 s on"));
    }
    for (const LevelRule &rule : control.rules) {
        if (!isShare(rule.opening))
            return wrongOpening();
        if (!(rule.from_m < rule.to_m))
            return Error::badInput(translate("spp::engine",
                                           "a level rule must end above the level where it begins"))
                    .advise(translate("spp::engine", "Leave out the end that has no bound."));
    }
    return {};
}

bool needsGauge(const Control &control)
{
    return std::any_of(control.rules.begin(), control.rules.end(),
            [](const LevelRule &rule) { return rule.sensor == Sensor::Gauge; });
}

double targetOpening(
        const Control &control, double time_s, const SensedLevels &levels, double lastTarget)
{
    for (const LevelRule &rule : control.rules) {
        const double level = levels.at(rule.sensor);
        if (level >= rule.from_m && level < rule.to_m)
            return rule.opening;
    }
    const auto later = std::upper_bound(control.schedule.begin(), control.schedule.end(), time_s,
            [](double time, const ScheduledOpening &entry) { return time < entry.time_s; });
    return later == control.schedule.begin() ? lastTarget : (later - 1)->opening;
}

double movedOpening(const Control &control, double opening, double target, double seconds)
{
    const double whole = target > opening ? control.openingTime_s : control.closingTime_s;
    const double way = target - opening;
    if (std::abs(way) * whole <= seconds)
        return target;
    return opening + (way > 0.0 ? seconds : -seconds) / whole;
}

} // namespace spp::engine
