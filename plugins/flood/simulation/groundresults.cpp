// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "flood/simulation/groundresults.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace spp::flood {

namespace {

constexpr float nan = std::numeric_limits<float>::quiet_NaN();

/// For each cell of the ground the cell of the model over it.
std::vector<std::size_t> cellsOverGround(const ScenarioFile &scenario)
{
    const SubgridTerrain &terrain = *scenario.subgrid;
    const engine::FloodDomain &domain = scenario.setup.domain;
    std::vector<std::size_t> cells;
    cells.reserve(terrain.ground.bed_m.size());
    for (int row = 0; row < terrain.grid.rows; ++row) {
        for (int column = 0; column < terrain.grid.columns; ++column)
            cells.push_back(domain.at({ row / terrain.ratio, column / terrain.ratio }));
    }
    return cells;
}

/// Depth times speed: of a cell it is that of its deepest place.
std::vector<float> flowOnGround(const engine::FloodDomain &domain,
        const std::vector<std::size_t> &cells, const std::vector<float> &flow_m2s,
        const std::vector<float> &meanDepth_m, const std::vector<float> &depth_m)
{
    std::vector<float> flow(cells.size(), 0.0F);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::size_t cell = cells[i];
        const double mean = double(meanDepth_m[cell]);
        if (!(mean > 0.0))
            continue;
        const double deepest = domain.subgrid->level(cell, mean) - domain.bed_m[cell];
        flow[i] = float(double(flow_m2s[cell]) * double(depth_m[i]) / deepest);
    }
    return flow;
}

/// What is known for whole cells, where the water on the ground is deeper than `least_m`.
std::vector<float> whereWet(const std::vector<std::size_t> &cells, const std::vector<float> &ofCell,
        const std::vector<float> &depth_m, double least_m, float dry)
{
    std::vector<float> values(cells.size(), dry);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (double(depth_m[i]) > least_m)
            values[i] = ofCell[cells[i]];
    }
    return values;
}

/// The engine tells depths over the lowest ground of the cell.
void moveGauge(const ScenarioFile &scenario, std::size_t gauge, engine::FloodGaugeSeries &series)
{
    const SubgridTerrain &terrain = *scenario.subgrid;
    const engine::FloodDomain &domain = scenario.setup.domain;
    const engine::CellPlace &place = scenario.gaugePlaces[gauge];
    const double lowest = domain.bed_m[domain.at(scenario.setup.gauges[gauge].cell)];
    const double bed
            = terrain.ground.bed_m[std::size_t(place.row) * std::size_t(terrain.grid.columns)
                    + std::size_t(place.column)];
    for (std::size_t i = 0; i < series.depth_m.size(); ++i) {
        series.depth_m[i] = float(std::max(0.0, lowest + double(series.depth_m[i]) - bed));
        if (!(series.depth_m[i] > 0.0F))
            series.speed_ms[i] = 0.0F;
    }
}

} // namespace

const engine::Grid &resultGrid(const ScenarioFile &scenario)
{
    return scenario.subgrid ? scenario.subgrid->grid : scenario.context.grid;
}

const std::vector<double> &resultBed(const ScenarioFile &scenario)
{
    return scenario.subgrid ? scenario.subgrid->ground.bed_m : scenario.setup.domain.bed_m;
}

std::vector<float> insideOnly(const ScenarioFile &scenario, std::vector<float> cells)
{
    const std::vector<unsigned char> &inside = scenario.setup.domain.inside;
    const std::vector<double> &bed = resultBed(scenario);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const bool isOut
                = scenario.subgrid ? std::isnan(bed[i]) : !inside.empty() && inside[i] == 0;
        if (isOut)
            cells[i] = nan;
    }
    return cells;
}

std::vector<float> depthsOnGround(const ScenarioFile &scenario, std::vector<float> depth_m)
{
    if (!scenario.subgrid)
        return depth_m;
    return engine::depthsOnFineGround(
            scenario.subgrid->ground, scenario.subgrid->ratio, scenario.setup.domain, depth_m);
}

engine::FloodResult onGround(const ScenarioFile &scenario, engine::FloodResult result)
{
    if (!scenario.subgrid)
        return result;
    const engine::FloodNumbers &numbers = scenario.setup.options.numbers;
    const std::vector<std::size_t> cells = cellsOverGround(scenario);
    const std::vector<float> means = std::move(result.maxDepth_m);
    const std::vector<float> depths = depthsOnGround(scenario, means);
    const std::vector<float> end
            = depthsOnGround(scenario, { result.depth_m.begin(), result.depth_m.end() });
    result.rows = scenario.subgrid->grid.rows;
    result.columns = scenario.subgrid->grid.columns;
    result.maxSpeed_ms = whereWet(cells, result.maxSpeed_ms, depths, numbers.slowest_m, 0.0F);
    result.maxFlow_m2s
            = flowOnGround(scenario.setup.domain, cells, result.maxFlow_m2s, means, depths);
    result.arrival_s = whereWet(cells, result.arrival_s, depths, numbers.wet_m, nan);
    result.duration_s = whereWet(cells, result.duration_s, depths, numbers.wet_m, 0.0F);
    result.maxDepth_m = depths;
    result.depth_m.assign(end.begin(), end.end());
    result.fluxEast_m2s.clear();
    result.fluxSouth_m2s.clear();
    for (std::size_t i = 0; i < result.gauges.size(); ++i)
        moveGauge(scenario, i, result.gauges[i]);
    return result;
}

} // namespace spp::flood
