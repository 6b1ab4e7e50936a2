// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/flood/structures/pump.h"

#include "base/words.h"

#include <algorithm>
#include <cmath>

namespace spp::engine {

namespace {

bool isPumpCurve(const std::vector<PumpPoint> &curve)
{
    for (std::size_t i = 0; i < curve.size(); ++i) {
        if (!std::isfinite(curve[i].head_m) || !(curve[i].discharge_m3s >= 0.0)
                || !std::isfinite(curve[i].discharge_m3s))
            return false;
        if (i
                && (!(curve[i].head_m > curve[i - 1].head_m)
                        || curve[i].discharge_m3s > curve[i - 1].discharge_m3s))
            return false;
    }
    return true;
}

} // namespace

Result<void> checkPump(const Pump &pump)
{
    if (!(pump.capacity_m3s > 0.0) || !std::isfinite(pump.capacity_m3s))
        return Error::badInput(translate("spp::engine", "a pump's capacity must be above 0 m³/s"));
    if (!(pump.on_m > pump.off_m) || !std::isfinite(pump.on_m) || !std::isfinite(pump.off_m))
        return Error::badInput(
                translate("spp::engine", "a pump must start at a higher level than it stops at"))
                .advise(translate("spp::engine",
                        "It drains its first side: let it start high and stop low."));
    if (!isPumpCurve(pump.curve))
        return Error::badInput(
                translate("spp::engine",
                        "a pump's curve must have rising heads and discharges that do not "
                        "rise, none below 0"))
                .advise(translate(
                        "spp::engine", "Order the points by head and check the numbers."));
    return {};
}

bool pumpRuns(const Pump &pump, bool ran, double watched_m)
{
    if (watched_m >= pump.on_m)
        return true;
    return ran && watched_m > pump.off_m;
}

double pumpDischarge(const Pump &pump, double level1_m, double level2_m)
{
    const std::vector<PumpPoint> &curve = pump.curve;
    if (curve.empty())
        return pump.capacity_m3s;
    const double head = level2_m - level1_m;
    if (head > curve.back().head_m)
        return 0.0;
    const auto above = std::lower_bound(curve.begin(), curve.end(), head,
            [](const PumpPoint &point, double value) { return point.head_m < value; });
    double discharge = above->discharge_m3s;
    if (above != curve.begin()) {
        const PumpPoint &below = *(above - 1);
        const double share = (head - below.head_m) / (above->head_m - below.head_m);
        discharge = below.discharge_m3s + share * (above->discharge_m3s - below.discharge_m3s);
    }
    return std::min(discharge, pump.capacity_m3s);
}

} // namespace spp::engine
