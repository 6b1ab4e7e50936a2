// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/flood/risk/hazardscheme.h"

#include "base/words.h"

#include <cmath>
#include <string>

namespace spp::engine {

namespace {

bool isSensible(const HazardBound &bound) { return bound.value >= 0.0; } // false for NaN

/// Whether everything below `inner` is below `outer` too.
bool isWithin(const HazardBound &inner, const HazardBound &outer)
{
    if (inner.value != outer.value)
        return inner.value < outer.value;
    return outer.isInclusive || !inner.isInclusive;
}

bool isWithin(const HazardLimits &inner, const HazardLimits &outer)
{
    return isWithin(inner.depth_m, outer.depth_m) && isWithin(inner.speed_m_s, outer.speed_m_s)
            && isWithin(inner.depthSpeed_m2_s, outer.depthSpeed_m2_s)
            && isWithin(inner.rating, outer.rating);
}

bool isOpen(const HazardLimits &limits)
{
    return limits.depth_m.isOpen() && limits.speed_m_s.isOpen() && limits.depthSpeed_m2_s.isOpen()
            && limits.rating.isOpen();
}

Error classProblem(std::size_t number, const std::string &what)
{
    return Error::badInput(filled(
            translate("spp::engine", "Hazard class %1: %2"), { std::to_string(number + 1), what }));
}

Result<void> check(const HazardScheme::Definition &definition)
{
    const std::vector<HazardLimits> &classes = definition.classes;
    if (classes.empty())
        return Error::badInput(
                translate("spp::engine", "A hazard scheme needs at least one class."));
    if (!(definition.dryBelow_m >= 0.0) || !std::isfinite(definition.dryBelow_m))
        return Error::badInput(translate(
                "spp::engine", "The depth below which a place is dry must not be negative."));
    for (std::size_t i = 0; i < classes.size(); ++i) {
        const HazardLimits &limits = classes[i];
        if (!isSensible(limits.depth_m) || !isSensible(limits.speed_m_s)
                || !isSensible(limits.depthSpeed_m2_s) || !isSensible(limits.rating))
            return classProblem(i, translate("spp::engine", "a limit is negative or no number."));
        for (std::size_t before = 0; before < i; ++before) {
            if (isWithin(limits, classes[before]))
                return classProblem(i,
                        filled(translate("spp::engine",
                                       "it can never be reached, because class %1 takes all of it. "
                                       "Limits must rise."),
                                { std::to_string(before + 1) }));
        }
    }
    if (!isOpen(classes.back()))
        return Error::badInput(translate("spp::engine",
                "The last hazard class must have no limit, so that no water is left "
                "without a class."));
    return {};
}

} // namespace

Result<HazardScheme> HazardScheme::create(Definition definition)
{
    SPP_TRY(check(definition));
    return HazardScheme(std::move(definition));
}

HazardScheme::HazardScheme(Definition definition)
    : m_definition(std::move(definition))
{
    for (const HazardLimits &limits : m_definition.classes) {
        m_hasRating = m_hasRating || !limits.rating.isOpen();
        m_needsSpeed = m_needsSpeed || !limits.speed_m_s.isOpen();
        m_needsDepthSpeed = m_needsDepthSpeed || !limits.depthSpeed_m2_s.isOpen();
    }
    m_needsSpeed = m_needsSpeed || m_hasRating;
}

double HazardScheme::rating(double depth_m, double speed_m_s) const
{
    double debris = 0.0;
    for (const DebrisStep &step : m_definition.debris) {
        if (step.depth_m.holds(depth_m) && step.speed_m_s.holds(speed_m_s)) {
            debris = step.factor;
            break;
        }
    }
    return depth_m * (speed_m_s + m_definition.ratingOffset_m_s) + debris;
}

bool HazardScheme::holds(const HazardLimits &limits, const FloodState &state, double rating) const
{
    // An open limit holds for what is not known, since nothing is asked of it.
    const auto within = [](const HazardBound &bound, double value) {
        return bound.isOpen() || bound.holds(value);
    };
    return within(limits.depth_m, state.depth_m) && within(limits.speed_m_s, state.speed_m_s)
            && within(limits.depthSpeed_m2_s, state.depthSpeed_m2_s)
            && within(limits.rating, rating);
}

std::int32_t HazardScheme::classOf(const FloodState &state) const
{
    if (std::isnan(state.depth_m))
        return unknown;
    if (state.depth_m <= 0.0 || state.depth_m < m_definition.dryBelow_m)
        return dry;
    if ((m_needsSpeed && std::isnan(state.speed_m_s))
            || (m_needsDepthSpeed && std::isnan(state.depthSpeed_m2_s)))
        return unknown;
    const double rated = m_hasRating ? rating(state.depth_m, state.speed_m_s) : 0.0;
    for (std::size_t i = 0; i < m_definition.classes.size(); ++i) {
        if (holds(m_definition.classes[i], state, rated))
            return std::int32_t(i) + 1;
    }
    return classes(); // the last has no limit
}

} // namespace spp::engine
