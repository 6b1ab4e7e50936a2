// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/crops/cropfamily.h"

#include <algorithm>

namespace spp::flood {

namespace {

constexpr double hectare_m2 = 10000.0;

} // namespace

std::optional<double> CropAnswer::lost_m2(const engine::FieldLoss &of) const
{
    if (!hasDepth || (!hasDuration && !of.isKnown()))
        return {};
    return of.lost_m2;
}

std::optional<double> CropReport::worth(std::optional<double> lost_m2) const
{
    if (!value || !lost_m2)
        return {};
    return *lost_m2 / hectare_m2 * value->perHectare;
}

Result<CropFamily> cropFamily(std::vector<std::size_t> places,
        const std::vector<CropAnswer> &answers, const std::vector<ScenarioUse> &scenarios)
{
    CropFamily family;
    family.scenarios = std::move(places);
    std::vector<double> lost(scenarios.size(), 0.0);
    bool hasKnown = false;
    const auto &fields = answers[family.scenarios.front()].loss.field;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const bool isKnown = std::all_of(family.scenarios.begin(), family.scenarios.end(),
                [&](std::size_t s) { return answers[s].loss.field[i].isKnown(); });
        hasKnown = hasKnown || isKnown;
        if (!isKnown)
            family.leftOut_m2 += fields[i].size_m2;
        for (const std::size_t s : family.scenarios)
            lost[s] += isKnown ? answers[s].loss.field[i].lost_m2 : 0.0;
    }
    if (!hasKnown)
        return family;
    std::vector<engine::ReturnDamage> damages;
    for (const std::size_t s : family.scenarios)
        damages.push_back({ *scenarios[s].scenario.returnPeriod_years, lost[s] });
    SPP_ASSIGN(family.expected, engine::expectedAnnualDamage(std::move(damages)));
    return family;
}

} // namespace spp::flood
