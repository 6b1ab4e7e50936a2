// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/flood/structures/structure.h"

#include "base/words.h"

#include <algorithm>
#include <cmath>

namespace spp::engine {

namespace {

Result<void> checkWeir(const Weir &weir)
{
    if (!(weir.width_m > 0.0) || !(weir.coefficient > 0.0) || !std::isfinite(weir.width_m)
            || !std::isfinite(weir.coefficient) || !std::isfinite(weir.crest_m))
        return Error::badInput(translate(
                "spp::engine", "a weir needs a crest level, and a width and coefficient above 0"));
    return {};
}

Result<void> checkGate(const Gate &gate)
{
    if (!(gate.width_m > 0.0) || !(gate.height_m > 0.0) || !(gate.coefficient > 0.0)
            || !std::isfinite(gate.width_m) || !std::isfinite(gate.height_m)
            || !std::isfinite(gate.coefficient) || !std::isfinite(gate.sill_m))
        return Error::badInput(translate("spp::engine",
                "a gate needs a sill level, and a width, height and coefficient above 0"));
    return {};
}

Result<void> checkDevice(const Device &device)
{
    if (const Weir *weir = std::get_if<Weir>(&device))
        return checkWeir(*weir);
    if (const Gate *gate = std::get_if<Gate>(&device))
        return checkGate(*gate);
    if (const Culvert *culvert = std::get_if<Culvert>(&device))
        return checkCulvert(*culvert);
    return checkPump(std::get<Pump>(device));
}

/// The lowest level at which water passes; none for a pump.
std::optional<double> lowestLevel(const Device &device)
{
    if (const Gate *gate = std::get_if<Gate>(&device))
        return gate->sill_m;
    if (const Culvert *culvert = std::get_if<Culvert>(&device))
        return std::max(culvert->invert1_m, culvert->invert2_m);
    return std::nullopt;
}

Result<void> checkEnds(const Structure &structure)
{
    if (!structure.first && !structure.second)
        return Error::badInput(translate("spp::engine", "both ends are outside the model"))
                .advise(translate("spp::engine", "Move one end into the model's domain."));
    if (structure.first && structure.second && *structure.first == *structure.second)
        return Error::badInput(translate("spp::engine", "both ends are in the same cell"))
                .advise(translate("spp::engine",
                        "Move the ends apart by at least one cell, or make the cells smaller."));
    const Pump *pump = std::get_if<Pump>(&structure.device);
    const bool levelMatters = !pump || !pump->curve.empty();
    if ((!structure.first || !structure.second) && levelMatters && !structure.outside_m)
        return Error::badInput(
                translate("spp::engine",
                        "one end is outside the model, and the level there is not given"))
                .advise(translate("spp::engine",
                        "Give the level outside, or move the end into the model's domain."));
    return {};
}

Result<void> checkSensors(const Structure &structure)
{
    const bool isPump = std::holds_alternative<Pump>(structure.device);
    const bool looksAtGauge
            = needsGauge(structure.control) || (isPump && structure.pumpSensor == Sensor::Gauge);
    if (looksAtGauge && !structure.gauge)
        return Error::badInput(
                translate("spp::engine", "a rule looks at a gauge, but none is given"))
                .advise(translate("spp::engine",
                        "Place the gauge, or let the rule look at one of the ends."));
    const bool looksOutside = isPump && !structure.outside_m
            && ((structure.pumpSensor == Sensor::First && !structure.first)
                    || (structure.pumpSensor == Sensor::Second && !structure.second));
    if (looksOutside)
        return Error::badInput(
                translate("spp::engine",
                        "the pump is switched by a level outside the model that is not given"))
                .advise(translate(
                        "spp::engine", "Let it look at the end inside the model, or at a gauge."));
    return {};
}

Result<void> checkParts(const Structure &structure)
{
    SPP_TRY(checkDevice(structure.device));
    SPP_TRY(checkControl(structure.control));
    SPP_TRY(checkEnds(structure));
    SPP_TRY(checkSensors(structure));
    const std::optional<double> lowest = lowestLevel(structure.device);
    if (structure.crest_m && lowest && !(*lowest < *structure.crest_m))
        return Error::badInput(
                translate("spp::engine",
                        "its sill or invert is not below the crest that it stands in"))
                .advise(translate("spp::engine",
                        "Check both levels: they count from the datum of the terrain."));
    return {};
}

} // namespace

Result<void> checkStructure(const Structure &structure)
{
    if (const Result<void> parts = checkParts(structure); !parts)
        return parts.error().atFeature(structure.name);
    return {};
}

} // namespace spp::engine
