// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/flood/subgrid/facesections.h"

#include "engine/flood/kernel/faceflux.h"

#include <algorithm>
#include <cmath>

namespace spp::engine::flood {

namespace {

/// Of a fall along both axes, which a face sees one of.
constexpr double slopeShare = 5.0 / 3.0;

} // namespace

FaceSections::FaceSections(const PaddedGrid &grid)
    : m_stride(grid.stride())
    , m_columns(grid.columns())
    , m_rows((std::size_t(KeptRows) * ring + PassingRows) * grid.stride(), 0.0)
{
}

void FaceSections::beginRow(int row, bool follows, const RecordNumbers &numbers)
{
    // Faces behind the last column, unless they are at the rim.
    clear(row, m_columns, m_columns + 1);
    m_wet_m = numbers.wet_m;
    m_deepShare = numbers.deepShare;
    m_knowsNorth = follows;
}

SectionRows FaceSections::find(const FloodState &state, int number, int first, int last)
{
    const int end = std::min(last, state.grid.columns());
    findLevels(state, number, first - 1, end, kept(Level, number), rises(number));
    if (!m_knowsNorth)
        findLevels(state, number - 1, first, end, kept(Level, number - 1), rises(number - 1));
    findFacesX(state, number, first, end);
    findFacesY(state, number, first, end);
    // Behind the last column there is nothing.
    clear(number, end, last);
    SectionRows rows;
    rows.levelNorth = levels(number - 1);
    rows.level = levels(number);
    rows.depthX = depthX(number);
    rows.wetDepthX = wetDepthX(number);
    rows.frictionX = passing(FrictionX);
    rows.depthY = depthY(number);
    rows.wetDepthY = wetDepthY(number);
    rows.frictionY = passing(FrictionY);
    return rows;
}

void FaceSections::clear(int row, int first, int last)
{
    for (const Kept one : { DepthX, WetX, DepthY, WetY })
        std::fill(kept(one, row) + first, kept(one, row) + last, 0.0);
}

double FaceSections::reach(
        const FaceSection &section, double fall_m, double rise, double cell_m) const
{
    const double depth = section.depth_m;
    if (!(section.wetDepth_m > m_wet_m))
        return depth * rise;
    const double root = inverseCubeRoot(depth);
    const double most_m
            = cell_m * section.friction * section.wetDepth_m * root * root * root * root;
    return m_deepShare * rise * depth
            * (1.0 + slopeShare * std::min(fall_m, most_m) / section.wetDepth_m);
}

double FaceSections::takeFastest()
{
    const double fastest = m_fastest_m;
    m_fastest_m = 0.0;
    return fastest;
}

void FaceSections::findLevels(const FloodState &state, int number, int first, int last,
        double *levels, double *rises) const
{
    const std::size_t table = std::size_t(std::max(0, number)) * std::size_t(state.grid.columns());
    const double *const depth = state.depthNow() + state.grid.at(number, 0);
    for (int column = first; column < last; ++column) {
        if (number < 0 || column < 0) {
            levels[column] = 0.0;
            rises[column] = 1.0;
            continue;
        }
        const CellSurface surface
                = state.subgrid->surface(table + std::size_t(column), depth[column]);
        levels[column] = surface.level_m;
        rises[column] = surface.rise;
    }
}

void FaceSections::findFacesX(const FloodState &state, int number, int first, int last)
{
    const SubgridTables &tables = *state.subgrid;
    const double *const sill = state.sillX.data() + state.grid.at(number, 0);
    const double *const level = levels(number);
    const double *const rise = rises(number);
    double *const depth = depthX(number);
    double *const wetDepth = wetDepthX(number);
    double *const friction = passing(FrictionX);
    double fastest = m_fastest_m;
    for (int column = first; column < last; ++column) {
        FaceSection section;
        if (sill[column] < wallSill_m)
            section = tables.sectionX(number, column, std::max(level[column - 1], level[column]));
        depth[column] = section.depth_m;
        wetDepth[column] = section.wetDepth_m;
        friction[column] = section.friction;
        const double fall = std::abs(level[column] - level[column - 1]);
        const double most = std::max(rise[column - 1], rise[column]);
        fastest = std::max(fastest, section.depth_m * most);
        if (section.depth_m * most + slopeShare * fall * most > fastest)
            fastest = std::max(fastest, reach(section, fall, most, state.cell_m));
    }
    m_fastest_m = fastest;
}

void FaceSections::findFacesY(const FloodState &state, int number, int first, int last)
{
    const SubgridTables &tables = *state.subgrid;
    const double *const sill = state.sillY.data() + state.grid.at(number, 0);
    const double *const level = levels(number);
    const double *const north = levels(number - 1);
    const double *const rise = rises(number);
    const double *const riseNorth = rises(number - 1);
    double *const depth = depthY(number);
    double *const wetDepth = wetDepthY(number);
    double *const friction = passing(FrictionY);
    double fastest = m_fastest_m;
    for (int column = first; column < last; ++column) {
        FaceSection section;
        if (sill[column] < wallSill_m)
            section = tables.sectionY(number, column, std::max(north[column], level[column]));
        depth[column] = section.depth_m;
        wetDepth[column] = section.wetDepth_m;
        friction[column] = section.friction;
        const double fall = std::abs(level[column] - north[column]);
        const double most = std::max(riseNorth[column], rise[column]);
        fastest = std::max(fastest, section.depth_m * most);
        if (section.depth_m * most + slopeShare * fall * most > fastest)
            fastest = std::max(fastest, reach(section, fall, most, state.cell_m));
    }
    m_fastest_m = fastest;
}

} // namespace spp::engine::flood
