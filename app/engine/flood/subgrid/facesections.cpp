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
    , m_rows(Rows * grid.stride(), 0.0)
{
}

void FaceSections::beginRow(bool follows, const RecordNumbers &numbers)
{
    m_wet_m = numbers.wet_m;
    m_deepShare = numbers.deepShare;
    m_isOdd = !m_isOdd;
    m_knowsNorth = follows;
}

SectionRows FaceSections::find(const FloodState &state, int number, int first, int last)
{
    const int end = std::min(last, state.grid.columns());
    findLevels(state, number, first - 1, end, levels(), rises());
    if (!m_knowsNorth)
        findLevels(state, number - 1, first, end, levelsNorth(), risesNorth());
    findFacesX(state, number, first, end);
    findFacesY(state, number, first, end);
    // Behind the last column there is nothing.
    for (const Row one : { DepthX, WetX, DepthY, WetY })
        std::fill(row(one) + end, row(one) + last, 0.0);
    SectionRows rows;
    rows.levelNorth = levelsNorth();
    rows.level = levels();
    rows.depthX = row(DepthX);
    rows.wetDepthX = row(WetX);
    rows.frictionX = row(FrictionX);
    rows.depthY = row(DepthY);
    rows.wetDepthY = row(WetY);
    rows.frictionY = row(FrictionY);
    return rows;
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
    const double *const level = levels();
    const double *const rise = rises();
    double *const depth = row(DepthX);
    double *const wetDepth = row(WetX);
    double *const friction = row(FrictionX);
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
    const double *const level = levels();
    const double *const north = levelsNorth();
    const double *const rise = rises();
    const double *const riseNorth = risesNorth();
    double *const depth = row(DepthY);
    double *const wetDepth = row(WetY);
    double *const friction = row(FrictionY);
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
