// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/flood/structures/culvert.h"

#include "base/words.h"
#include "engine/flood/gravity.h"
#include "engine/flood/structures/bracketedroot.h"
#include "engine/flood/structures/culvertinlets.h"

#include <algorithm>
#include <cmath>

namespace spp::engine {

namespace {

/// K_u of HDS-5: the equations were fitted in feet.
constexpr double footUnits = 1.811;
constexpr double unsubmergedLimit = 3.5;
constexpr double submergedLimit = 4.0;
/// Steeper, the two ends of the straight line between the regimes may change places.
constexpr double steepest = 0.15;

bool isLoss(double value) { return std::isfinite(value) && value >= 0.0; }

} // namespace

Result<void> checkCulvert(const Culvert &culvert)
{
    SPP_TRY(checkBarrel(culvert.barrel));
    if (!culvertInlet(culvert.inletCode))
        return Error::badInput(filled(translate("spp::engine", "no culvert inlet has the code %1"),
                                       { std::to_string(culvert.inletCode) }))
                .advise(translate("spp::engine",
                        "Take a code between 1 and 57 from FHWA HDS-5 as numbered in EPA SWMM."));
    if (!(culvert.length_m > 0.0) || !std::isfinite(culvert.length_m) || culvert.barrels < 1)
        return Error::badInput(translate(
                "spp::engine", "a culvert needs a length above 0 m and at least one barrel"));
    if (!isLoss(culvert.manning) || !isLoss(culvert.entranceLoss) || !isLoss(culvert.exitLoss)
            || !(culvert.entranceLoss + culvert.exitLoss > 0.0))
        return Error::badInput(
                translate("spp::engine", "a culvert's roughness and losses must not be below 0"))
                .advise(translate("spp::engine",
                        "Usual are n = 0.013 for concrete, 0.5 at the entrance and 1 at the "
                        "exit."));
    const double fall = culvert.invert1_m - culvert.invert2_m;
    if (!std::isfinite(fall) || std::abs(fall) > steepest * culvert.length_m)
        return Error::badInput(
                translate("spp::engine",
                        "a culvert is steeper than 15 %, for which its equations do not hold"))
                .advise(translate("spp::engine",
                        "Check the two invert levels and the length, or take a weir and a chute."));
    return {};
}

CulvertFlow::CulvertFlow(const Culvert &culvert)
    : m_culvert(culvert)
    , m_slope((culvert.invert1_m - culvert.invert2_m) / culvert.length_m)
{
    const CulvertInlet *inlet = culvertInlet(culvert.inletCode);
    m_form = inlet->form;
    m_k = inlet->k;
    m_m = inlet->m;
    m_c = inlet->c;
    m_y = inlet->y;
    m_mitered = inlet->mitered;
    const double rise = culvert.barrel.rise_m;
    m_scale = barrelSection(culvert.barrel, rise).area_m2 * std::sqrt(rise) / footUnits;
    if (m_form == 1)
        m_depthAtLimit = bracketedRoot(0.0, rise * (1.0 - 1e-9),
                [this](double depth) { return loading(depth) - unsubmergedLimit; });
}

double CulvertFlow::discharge(double level1_m, double level2_m) const
{
    if (level1_m == level2_m)
        return 0.0;
    const bool forward = level1_m > level2_m;
    const double high = forward ? level1_m : level2_m;
    const double low = forward ? level2_m : level1_m;
    const double entrance = forward ? m_culvert.invert1_m : m_culvert.invert2_m;
    const double exit = forward ? m_culvert.invert2_m : m_culvert.invert1_m;
    const double flow = std::min(inletControl(high - entrance, forward ? m_slope : -m_slope),
            outletControl(high - exit, low - exit));
    return forward ? flow : -flow;
}

double CulvertFlow::inletControl(double depth_m, double slope) const
{
    if (!(depth_m > 0.0))
        return 0.0;
    const double relative = depth_m / m_culvert.barrel.rise_m;
    const double slopeTerm = (m_mitered ? 0.7 : -0.5) * slope;
    const double lower = m_form == 1 ? headAt(m_depthAtLimit, slopeTerm)
                                     : m_k * std::pow(unsubmergedLimit, m_m);
    const double upper = m_c * submergedLimit * submergedLimit + m_y + slopeTerm;
    double load = 0.0;
    if (relative >= upper)
        load = std::sqrt((relative - m_y - slopeTerm) / m_c);
    else if (relative > lower)
        load = unsubmergedLimit
                + (submergedLimit - unsubmergedLimit) * (relative - lower) / (upper - lower);
    else
        load = unsubmerged(relative, slopeTerm);
    return m_culvert.barrels * m_scale * load;
}

double CulvertFlow::unsubmerged(double relativeDepth, double slopeTerm) const
{
    if (m_form == 2)
        return std::pow(relativeDepth / m_k, 1.0 / m_m);
    return loading(bracketedRoot(0.0, m_depthAtLimit,
            [&](double depth) { return headAt(depth, slopeTerm) - relativeDepth; }));
}

/// K_u Q/(A√D) of the flow that is critical at this depth.
double CulvertFlow::loading(double criticalDepth) const
{
    const BarrelSection section = barrelSection(m_culvert.barrel, criticalDepth);
    if (!(section.area_m2 > 0.0) || !(section.width_m > 0.0))
        return 0.0;
    return section.area_m2 * std::sqrt(gravity * section.area_m2 / section.width_m) / m_scale;
}

/// Headwater over the rise for the flow that is critical at this depth: form 1.
double CulvertFlow::headAt(double criticalDepth, double slopeTerm) const
{
    const BarrelSection section = barrelSection(m_culvert.barrel, criticalDepth);
    if (!(section.area_m2 > 0.0) || !(section.width_m > 0.0))
        return 0.0;
    const double specific
            = (criticalDepth + 0.5 * section.area_m2 / section.width_m) / m_culvert.barrel.rise_m;
    return specific + m_k * std::pow(loading(criticalDepth), m_m)
            + slopeTerm * std::min(1.0, specific);
}

double CulvertFlow::outletControl(double head_m, double tailwater_m) const
{
    if (!(head_m > 0.0) || tailwater_m >= head_m)
        return 0.0;
    const double deepest = std::min(head_m, m_culvert.barrel.rise_m);
    double depth = tailwater_m;
    if (depth < deepest)
        depth = std::max(depth,
                bracketedMaximum(0.0, deepest, [&](double d) { return barrelFlow(head_m, d); }));
    return m_culvert.barrels * barrelFlow(head_m, depth);
}

/// What the head drives through one barrel that is as full as this at its outlet.
double CulvertFlow::barrelFlow(double head, double depth) const
{
    const BarrelSection section = barrelSection(m_culvert.barrel, depth);
    if (!(section.area_m2 > 0.0) || depth >= head)
        return 0.0;
    const double radius = section.area_m2 / section.perimeter_m;
    const double friction = 2.0 * gravity * m_culvert.manning * m_culvert.manning
            * m_culvert.length_m / (radius * std::cbrt(radius));
    const double losses = m_culvert.entranceLoss + m_culvert.exitLoss + friction;
    return section.area_m2 * std::sqrt(2.0 * gravity * (head - depth) / losses);
}

} // namespace spp::engine
