// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/flood/rimfaces.h"

#include "base/words.h"
#include "engine/flood/kernel/faceflux.h"
#include "engine/flood/placenames.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace spp::engine::flood {

RimFaces::RimFaces(const std::vector<FloodBoundary> &boundaries, const FloodDomain &domain,
        const PaddedGrid &grid)
    : m_cell_m(domain.cell_m)
{
    for (const FloodBoundary &boundary : boundaries) {
        addFaces(boundary, m_boundaries.size(), domain, grid);
        Boundary own;
        own.name = boundary.name;
        own.kind = boundary.kind;
        own.curve = boundary.curve;
        own.rootSlope = boundary.slope > 0.0 ? std::sqrt(boundary.slope) : 0.0;
        for (std::size_t i = m_faces.size() - boundary.faces.size(); i < m_faces.size(); ++i)
            own.faces += m_faces[i].share;
        m_boundaries.push_back(std::move(own));
    }
    sortByRow(grid);
    sortOutside(grid);
}

void RimFaces::addFaces(const FloodBoundary &boundary, std::size_t number,
        const FloodDomain &domain, const PaddedGrid &grid)
{
    for (const FacePlace &place : boundary.faces) {
        Face face;
        face.boundary = number;
        face.place = place;
        face.cell = grid.at(place.cell);
        face.index = indexOf(grid, place);
        face.isX = isAcrossX(place);
        const bool positiveEnters = place.side == CellSide::West || place.side == CellSide::North;
        face.inward = positiveEnters ? 1.0 : -1.0;
        face.sill_m = domain.bed_m[domain.at(place.cell)];
        if (domain.subgrid)
            face.share = face.isX ? domain.subgrid->openShareX(rowOf(face), columnOf(face))
                                  : domain.subgrid->openShareY(rowOf(face), columnOf(face));
        m_faces.push_back(face);
    }
    for (const FaceCrest &crest : domain.crests) {
        for (Face &face : m_faces) {
            if (face.isX == isAcrossX(crest.face) && face.index == indexOf(grid, crest.face))
                face.sill_m = std::max(face.sill_m, crest.crest_m);
        }
    }
}

int RimFaces::columnOf(const Face &face)
{
    return face.place.cell.column + (face.place.side == CellSide::East ? 1 : 0);
}

int RimFaces::rowOf(const Face &face)
{
    return face.place.cell.row + (face.place.side == CellSide::South ? 1 : 0);
}

void RimFaces::sortByRow(const PaddedGrid &grid)
{
    for (ByRow *rows : { &m_facesX, &m_facesY }) {
        std::vector<std::vector<std::size_t>> lists(std::size_t(grid.rows()) + 1);
        for (std::size_t i = 0; i < m_faces.size(); ++i) {
            if (m_faces[i].isX == (rows == &m_facesX))
                lists[std::size_t(rowOf(m_faces[i]))].push_back(i);
        }
        rows->start.push_back(0);
        for (const std::vector<std::size_t> &list : lists) {
            rows->faces.insert(rows->faces.end(), list.begin(), list.end());
            rows->start.push_back(rows->faces.size());
        }
    }
}

void RimFaces::sortOutside(const PaddedGrid &grid)
{
    std::vector<std::vector<int>> lists(std::size_t(grid.rows()));
    for (const Face &face : m_faces) {
        const CellPlace outside = beyond(face.place);
        if (outside.row >= 0 && outside.row < grid.rows() && outside.column >= 0
                && outside.column < grid.paddedColumns())
            lists[std::size_t(outside.row)].push_back(outside.column);
    }
    m_outsideStart.push_back(0);
    for (const std::vector<int> &list : lists) {
        m_outside.insert(m_outside.end(), list.begin(), list.end());
        m_outsideStart.push_back(m_outside.size());
    }
}

double RimFaces::deepestOutside(const FloodState &state, double time_s) const
{
    double deepest = 0.0;
    for (const Face &face : m_faces) {
        const Boundary &boundary = m_boundaries[face.boundary];
        if (boundary.kind == FloodBoundary::Kind::Stage)
            deepest = std::max(deepest, boundary.curve->at(time_s) - state.bed[face.cell]);
    }
    return deepest;
}

Result<void> RimFaces::compute(
        const FloodState &state, const StepNumbers &numbers, double time_s, ActiveTiles *tiles)
{
    std::vector<double> values;
    for (const Boundary &boundary : m_boundaries) {
        double value = 0.0;
        if (boundary.kind == FloodBoundary::Kind::Stage)
            value = boundary.curve->at(time_s);
        else if (boundary.kind == FloodBoundary::Kind::Discharge)
            value = boundary.curve->mean(time_s, time_s + numbers.dt_s);
        const bool isNegative = boundary.kind == FloodBoundary::Kind::Discharge && value < 0.0;
        if (!std::isfinite(value) || isNegative)
            return Error::badInput(
                    filled(translate("spp::engine",
                                   "The curve of the boundary \"%1\" gives %2 at %3 s."),
                            { boundary.name, spokenNumber(value), spokenNumber(time_s) }))
                    .advise(translate(
                            "spp::engine", "A stage is a number and a discharge is not negative."));
        values.push_back(value);
    }
    for (Face &face : m_faces) {
        const Boundary &boundary = m_boundaries[face.boundary];
        switch (boundary.kind) {
        case FloodBoundary::Kind::Stage:
            face.q = stageFlux(face, state, numbers, values[face.boundary]);
            break;
        case FloodBoundary::Kind::Discharge:
            face.q = face.inward * values[face.boundary] / (boundary.faces * m_cell_m) * face.share;
            break;
        case FloodBoundary::Kind::NormalDepth:
            face.q = -face.inward * normalFlux(face, state, numbers, boundary.rootSlope);
            break;
        }
        const CellPlace outside = beyond(face.place);
        if (state.subgrid)
            setSection(&face, state, values[face.boundary]);
        if (face.q == 0.0)
            continue;
        tiles->touch(face.place.cell.row, face.place.cell.column, false);
        if (state.grid.holds(outside))
            tiles->touch(outside.row, outside.column, false);
    }
    return {};
}

/// What comes in as a discharge needs at least its critical depth, in which it is as fast as a long
/// wave: the cell may still be dry.
void RimFaces::setSection(Face *face, const FloodState &state, double stage) const
{
    face->depth_m = 0.0;
    face->wetDepth_m = 0.0;
    if (face->q == 0.0)
        return;
    const FloodBoundary::Kind kind = m_boundaries[face->boundary].kind;
    const double level = state.level(face->cell, state.depthNow()[face->cell]);
    const FaceSection section = sectionOf(
            *face, state, kind == FloodBoundary::Kind::Stage ? std::max(level, stage) : level);
    face->depth_m = section.depth_m;
    face->wetDepth_m = section.wetDepth_m;
    if (kind != FloodBoundary::Kind::Discharge)
        return;
    const double critical = std::cbrt(face->q * face->q / gravity);
    face->depth_m = std::max(face->depth_m, critical);
    face->wetDepth_m = std::max(face->wetDepth_m, critical);
}

FaceSection RimFaces::sectionOf(const Face &face, const FloodState &state, double level_m)
{
    if (state.subgrid) {
        return face.isX ? state.subgrid->sectionX(rowOf(face), columnOf(face), level_m)
                        : state.subgrid->sectionY(rowOf(face), columnOf(face), level_m);
    }
    const double depth = level_m - face.sill_m;
    return { depth, depth, state.friction[face.cell] };
}

double RimFaces::stageFlux(
        const Face &face, const FloodState &state, const StepNumbers &numbers, double stage) const
{
    const std::ptrdiff_t stride = std::ptrdiff_t(state.grid.stride());
    const double *along = (face.isX ? state.qx : state.qy)[state.now].data() + face.index;
    const double *across = (face.isX ? state.qy : state.qx)[state.now].data() + face.cell;
    const double own = *along;
    const std::ptrdiff_t inner = std::ptrdiff_t(face.inward) * (face.isX ? 1 : stride);
    // Beyond the rim the flux goes on as it is on the face.
    const double weighted = numbers.own * own + numbers.neighbour * (own + along[inner]);
    const double transverse = 0.5 * (across[0] + across[face.isX ? stride : 1]);
    const double level = state.level(face.cell, state.depthNow()[face.cell]);
    const FaceSection section = sectionOf(face, state, std::max(level, stage));
    return faceFlux(section.depth_m, section.wetDepth_m, face.inward * (level - stage), weighted,
            own, transverse, section.friction, numbers);
}

double RimFaces::normalFlux(
        const Face &face, const FloodState &state, const StepNumbers &numbers, double rootSlope)
{
    const double level = state.level(face.cell, state.depthNow()[face.cell]);
    const FaceSection section = sectionOf(face, state, level);
    if (!(section.wetDepth_m > numbers.driest_m))
        return 0.0;
    const double h = section.depth_m;
    const double fastest = h * std::sqrt(gravity * section.wetDepth_m);
    const double n = std::sqrt(section.friction / gravity);
    if (n <= 0.0)
        return fastest;
    return std::min(fastest, h * h * inverseCubeRoot(h) * rootSlope / n);
}

void RimFaces::account(const FloodState &state, double dt_s)
{
    for (const Face &face : m_faces) {
        const double q = (face.isX ? state.qx : state.qy)[state.now][face.index];
        const double volume = face.inward * q * m_cell_m * dt_s;
        Boundary &boundary = m_boundaries[face.boundary];
        if (volume > 0.0)
            boundary.in.add(volume);
        else if (volume < 0.0)
            boundary.out.add(-volume);
    }
}

double RimFaces::incoming_m3() const
{
    double volume = 0.0;
    for (const Boundary &boundary : m_boundaries)
        volume += boundary.in.total();
    return volume;
}

double RimFaces::outgoing_m3() const
{
    double volume = 0.0;
    for (const Boundary &boundary : m_boundaries)
        volume += boundary.out.total();
    return volume;
}

std::vector<FloodVolume> RimFaces::volumes() const
{
    std::vector<FloodVolume> volumes;
    for (const Boundary &boundary : m_boundaries)
        volumes.push_back({ boundary.name, boundary.in.total(), boundary.out.total() });
    return volumes;
}

std::vector<double> RimFaces::sums() const
{
    std::vector<double> sums;
    for (const Boundary &boundary : m_boundaries)
        sums.insert(sums.end(),
                { boundary.in.sum, boundary.in.rest, boundary.out.sum, boundary.out.rest });
    return sums;
}

void RimFaces::restore(const std::vector<double> &sums)
{
    for (std::size_t i = 0; i < m_boundaries.size() && 4 * i + 3 < sums.size(); ++i) {
        m_boundaries[i].in = { sums[4 * i], sums[4 * i + 1] };
        m_boundaries[i].out = { sums[4 * i + 2], sums[4 * i + 3] };
    }
}

} // namespace spp::engine::flood
