// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/flood/risk/dasymetric.h"

#include "base/words.h"

#include <cmath>

namespace spp::engine {

namespace {

bool isAmount(double value) { return value >= 0.0 && std::isfinite(value); }

} // namespace

Result<PlacedPeople> placePeople(const std::vector<double> &population,
        const std::vector<double> &floorArea_m2, const std::vector<std::int32_t> &areaOf)
{
    if (floorArea_m2.size() != areaOf.size())
        return Error::badInput(translate(
                "spp::engine", "Not every building has a floor area and an area of population."));
    std::vector<double> floor(population.size(), 0.0);
    for (std::size_t i = 0; i < areaOf.size(); ++i) {
        if (!isAmount(floorArea_m2[i]))
            return Error::badInput(
                    translate("spp::engine", "A floor area is negative or no number."));
        if (areaOf[i] < 0)
            continue;
        if (std::size_t(areaOf[i]) >= population.size())
            return Error::badInput(
                    translate("spp::engine", "A building lies in an area that has no population."));
        floor[std::size_t(areaOf[i])] += floorArea_m2[i];
    }
    PlacedPeople placed;
    placed.notPlaced.assign(population.size(), 0.0);
    for (std::size_t area = 0; area < population.size(); ++area) {
        if (!isAmount(population[area]))
            return Error::badInput(
                    translate("spp::engine", "A population is negative or no number."));
        if (!(floor[area] > 0.0))
            placed.notPlaced[area] = population[area];
    }
    placed.ofBuilding.assign(areaOf.size(), 0.0);
    for (std::size_t i = 0; i < areaOf.size(); ++i) {
        const auto area = std::size_t(areaOf[i]);
        if (areaOf[i] >= 0 && floor[area] > 0.0)
            placed.ofBuilding[i] = population[area] * (floorArea_m2[i] / floor[area]);
    }
    return placed;
}

} // namespace spp::engine
