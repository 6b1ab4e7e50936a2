// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/flood/subgrid/facesections.h"

#include <algorithm>

namespace spp::engine::flood {

FaceSections::FaceSections(const PaddedGrid &grid)
    : m_stride(grid.stride())
    , m_rows(Rows * grid.stride(), 0.0)
{
}

SectionRows FaceSections::find(const FloodState &state, int number, int first, int last)
{
    const int end = std::min(last, state.grid.columns());
    findLevels(state, number, first - 1, end, row(Level), row(Rise));
    findLevels(state, number - 1, first, end, row(LevelNorth), row(RiseNorth));
    findFacesX(state, number, first, end);
    findFacesY(state, number, first, end);
    // Behind the last column there is nothing.
    for (const Row one : { DepthX, WetX, DepthY, WetY })
        std::fill(row(one) + end, row(one) + last, 0.0);
    SectionRows rows;
    rows.levelNorth = row(LevelNorth);
    rows.level = row(Level);
    rows.depthX = row(DepthX);
    rows.wetDepthX = row(WetX);
    rows.frictionX = row(FrictionX);
    rows.depthY = row(DepthY);
    rows.wetDepthY = row(WetY);
    rows.frictionY = row(FrictionY);
    return rows;
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
        const std::size_t cell = table + std::size_t(column);
        levels[column] = state.subgrid->level(cell, depth[column]);
        rises[column] = state.subgrid->rise(cell, depth[column]);
    }
}

void FaceSections::findFacesX(const FloodState &state, int number, int first, int last)
{
    const double *const sill = state.sillX.data() + state.grid.at(number, 0);
    const double *const level = row(Level);
    const double *const rise = row(Rise);
    for (int column = first; column < last; ++column) {
        FaceSection section;
        if (sill[column] < wallSill_m)
            section = state.subgrid->sectionX(
                    number, column, std::max(level[column - 1], level[column]));
        row(DepthX)[column] = section.depth_m;
        row(WetX)[column] = section.wetDepth_m;
        row(FrictionX)[column] = section.friction;
        m_fastest_m
                = std::max(m_fastest_m, section.depth_m * std::max(rise[column - 1], rise[column]));
    }
}

void FaceSections::findFacesY(const FloodState &state, int number, int first, int last)
{
    const double *const sill = state.sillY.data() + state.grid.at(number, 0);
    const double *const level = row(Level);
    const double *const north = row(LevelNorth);
    for (int column = first; column < last; ++column) {
        FaceSection section;
        if (sill[column] < wallSill_m)
            section = state.subgrid->sectionY(
                    number, column, std::max(north[column], level[column]));
        row(DepthY)[column] = section.depth_m;
        row(WetY)[column] = section.wetDepth_m;
        row(FrictionY)[column] = section.friction;
        m_fastest_m = std::max(
                m_fastest_m, section.depth_m * std::max(row(RiseNorth)[column], row(Rise)[column]));
    }
}

} // namespace spp::engine::flood
