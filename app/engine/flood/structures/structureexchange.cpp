// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/flood/structures/structureexchange.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace spp::engine {

namespace {

constexpr double relaxation = 0.5;

/// Surface of a cell with water, in m²; 0 where there is none.
double surfaceOf(const std::optional<CellWater> &cell)
{
    return cell && cell->depth_m > 0.0 ? cell->volume_m3 / cell->depth_m : 0.0;
}

/// At small differences of level the root in the formulas is so steep that one step would throw
/// the two cells past each other, and they would swing for ever: no step moves more than what
/// makes them level.
double notPastLevel(double moved, const ExchangeStep &step, const SensedLevels &levels)
{
    const double area1 = surfaceOf(step.first);
    const double area2 = surfaceOf(step.second);
    double area = std::max(area1, area2);
    if (step.first && step.second) // a dry cell counts as being as large as the wet one
        area = area1 > 0.0 && area2 > 0.0 ? area1 * area2 / (area1 + area2) : 0.5 * area;
    const double most = area * std::abs(levels.first_m - levels.second_m);
    return std::clamp(moved, -most, most);
}

} // namespace

Result<std::unique_ptr<StructureExchange>> StructureExchange::make(Structure structure)
{
    SPP_TRY(checkStructure(structure));
    return std::unique_ptr<StructureExchange>(new StructureExchange(std::move(structure)));
}

StructureExchange::StructureExchange(Structure structure)
    : m_structure(std::move(structure))
    , m_flow(m_structure)
    , m_target(m_structure.control.initialOpening)
    , m_opening(m_target)
    , m_discharges(1 + m_structure.beside.size(), 0.0)
{
}

std::vector<ExchangeEnds> StructureExchange::parts() const
{
    std::vector<ExchangeEnds> ends{ { m_structure.first, m_structure.second } };
    ends.insert(ends.end(), m_structure.beside.begin(), m_structure.beside.end());
    return ends;
}

std::vector<CellPlace> StructureExchange::gauges() const
{
    if (m_structure.gauge)
        return { *m_structure.gauge };
    return {};
}

double StructureExchange::volume(const ExchangeStep &step)
{
    const SensedLevels levels = sense(step);
    if (step.part == 0)
        operate(step, levels);
    double &passing = m_discharges[step.part];
    const bool isPump = std::holds_alternative<Pump>(m_structure.device);
    const double wanted = isPump && !m_running
            ? 0.0
            : m_flow.discharge(m_opening, levels.first_m, levels.second_m)
                    / double(m_discharges.size());
    double moved = relaxed(wanted, passing) * step.dt_s;
    if (!isPump)
        moved = notPastLevel(moved, step, levels);
    const std::optional<CellWater> &source = moved > 0.0 ? step.first : step.second;
    if (source)
        moved = std::clamp(moved, -source->volume_m3, source->volume_m3);
    passing = step.dt_s > 0.0 ? moved / step.dt_s : 0.0;
    (moved > 0.0 ? m_forward : m_backward) += std::abs(moved);
    if (step.part + 1 == m_discharges.size())
        m_peak = std::max(m_peak, std::abs(discharge()));
    return moved;
}

SensedLevels StructureExchange::sense(const ExchangeStep &step) const
{
    // A pump without a curve does not ask for the level outside.
    const double outside = m_structure.outside_m ? m_structure.outside_m->at(step.time_s) : 0.0;
    SensedLevels levels;
    levels.first_m = step.first ? step.first->level_m : outside;
    levels.second_m = step.second ? step.second->level_m : outside;
    levels.gauge_m = m_structure.gauge ? step.gauges[0].level_m : 0.0;
    return levels;
}

void StructureExchange::operate(const ExchangeStep &step, const SensedLevels &levels)
{
    m_target = targetOpening(m_structure.control, step.time_s, levels, m_target);
    m_opening = movedOpening(m_structure.control, m_opening, m_target, step.dt_s);
    if (const Pump *pump = std::get_if<Pump>(&m_structure.device))
        m_running = pumpRuns(*pump, m_running, levels.at(m_structure.pumpSensor));
}

double StructureExchange::relaxed(double discharge, double before) const
{
    if (discharge == 0.0)
        return 0.0;
    const bool turned = (discharge > 0.0) != (before > 0.0);
    const double start = turned ? 0.0 : before;
    return start + relaxation * (discharge - start);
}

double StructureExchange::discharge() const
{
    return std::accumulate(m_discharges.begin(), m_discharges.end(), 0.0);
}

void StructureExchange::saveState(double *state) const
{
    const double values[] = { m_target, m_opening, m_discharges[0], m_running ? 1.0 : 0.0,
        m_forward, m_backward, m_peak };
    state = std::copy(std::begin(values), std::end(values), state);
    std::copy(m_discharges.begin() + 1, m_discharges.end(), state);
}

void StructureExchange::loadState(const double *state)
{
    m_target = state[0];
    m_opening = state[1];
    m_discharges[0] = state[2];
    m_running = state[3] != 0.0;
    m_forward = state[4];
    m_backward = state[5];
    m_peak = state[6];
    std::copy_n(state + 7, m_discharges.size() - 1, m_discharges.begin() + 1);
}

StructureTotals StructureExchange::totals() const
{
    return { discharge(), m_opening, m_running, m_forward, m_backward, m_peak };
}

} // namespace spp::engine
