// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/flood/structures/structureflow.h"

namespace spp::engine {

namespace {

std::variant<Weir, Gate, CulvertFlow, Pump> prepared(const Device &device)
{
    if (const Weir *weir = std::get_if<Weir>(&device))
        return *weir;
    if (const Gate *gate = std::get_if<Gate>(&device))
        return *gate;
    if (const Culvert *culvert = std::get_if<Culvert>(&device))
        return CulvertFlow(*culvert);
    return std::get<Pump>(device);
}

struct DischargeOf {
    double opening;
    double level1;
    double level2;

    double operator()(const Weir &weir) const
    {
        return opening * weirDischarge(weir, level1, level2);
    }
    double operator()(const Gate &gate) const
    {
        return gateDischarge(gate, opening * gate.height_m, level1, level2);
    }
    double operator()(const CulvertFlow &culvert) const
    {
        return opening > 0.0 ? opening * culvert.discharge(level1, level2) : 0.0;
    }
    double operator()(const Pump &pump) const
    {
        return opening > 0.0 ? pumpDischarge(pump, level1, level2) : 0.0;
    }
};

} // namespace

StructureFlow::StructureFlow(const Structure &structure)
    : m_device(prepared(structure.device))
    , m_way(structure.way)
{
}

double StructureFlow::discharge(double opening, double level1_m, double level2_m) const
{
    const double flow = std::visit(DischargeOf{ opening, level1_m, level2_m }, m_device);
    const bool against = (m_way == PassableWay::FirstToSecond && flow < 0.0)
            || (m_way == PassableWay::SecondToFirst && flow > 0.0);
    return against ? 0.0 : flow;
}

std::vector<RatingPoint> ratingCurve(const Structure &structure, double opening, double level2_m,
        double from_m, double to_m, int points)
{
    std::vector<RatingPoint> curve;
    if (points < 2)
        return curve;
    const StructureFlow flow(structure);
    for (int i = 0; i < points; ++i) {
        const double level = from_m + (to_m - from_m) * i / (points - 1);
        curve.push_back({ level, flow.discharge(opening, level, level2_m) });
    }
    return curve;
}

} // namespace spp::engine
