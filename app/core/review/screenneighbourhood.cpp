// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/review/screenneighbourhood.h"

#include <algorithm>
#include <cmath>

namespace spp {

namespace {

/// The box grown by some metres, and by what rounding to the grid may have moved.
engine::GridBox grown(const engine::GridBox &box, double by_m)
{
    constexpr double rounding_mm = 2.0;
    constexpr double farthest = 2147483646.0;
    const double by = by_m * engine::millimetresPerMetre + rounding_mm;
    const auto least = [&](std::int32_t value) {
        return std::int32_t(std::max(-farthest, std::floor(value - by)));
    };
    const auto most = [&](std::int32_t value) {
        return std::int32_t(std::min(farthest, std::ceil(value + by)));
    };
    return { least(box.xmin), least(box.ymin), most(box.xmax), most(box.ymax) };
}

} // namespace

bool ThemeNeighbourhood::mayMeet(const QString &theme, double reach_m) const
{
    const auto found = m_themes.find(theme);
    if (found == m_themes.end() || !found->second.doubts || !found->second.doubts->isEmpty())
        return true;
    const engine::GridBox window = grown(m_parcel, reach_m);
    bool meets = false;
    for (const engine::ConstraintLayer &layer : found->second.layers)
        layer.features().query(window, [&](size_t) { meets = true; });
    return meets;
}

} // namespace spp
