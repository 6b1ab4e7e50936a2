// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/flood/floodstate.h"

#include "engine/flood/gravity.h"

#include <algorithm>
#include <limits>

namespace spp::engine::flood {

FloodState::FloodState(
        const FloodDomain &domain, const std::vector<FacePlace> &walls, const Feedback *feedback)
    : grid(domain.rows, domain.columns)
    , subgrid(domain.subgrid)
    , cell_m(domain.cell_m)
    , bed(grid.size())
    , sillX(grid.size())
    , sillY(grid.size())
    , friction(grid.size())
    , speed(domain.subgrid ? grid.size() : 0)
    , inside(grid.size(), 0)
    , maxDepth(grid.size())
    , maxSpeed(grid.size())
    , maxFlow(grid.size())
    , arrival(grid.size())
    , duration(grid.size())
{
    for (int buffer = 0; buffer < 2; ++buffer) {
        depth[buffer] = AlignedArray<double>(grid.size());
        qx[buffer] = AlignedArray<double>(grid.size());
        qy[buffer] = AlignedArray<double>(grid.size());
    }
    if (!prepareRows(feedback))
        return;
    for (int row = 0; row < domain.rows; ++row)
        fillCells(domain, row);
    for (int row = 0; row < domain.rows; ++row) {
        if (feedback && feedback->isCancelled())
            return;
        raiseSills(domain, row);
    }
    close(domain, walls);
    isWhole = true;
}

/// Row by row, because the memory itself comes as it is touched.
bool FloodState::prepareRows(const Feedback *feedback)
{
    for (int row = -1; row <= grid.rows(); ++row) {
        if (feedback && feedback->isCancelled())
            return false;
        const std::size_t first = std::size_t(row + 1) * grid.stride();
        const auto fill = [first, this](auto &array, auto value) {
            std::fill_n(array.data() + first, grid.stride(), value);
        };
        for (int buffer = 0; buffer < 2; ++buffer) {
            fill(depth[buffer], 0.0);
            fill(qx[buffer], 0.0);
            fill(qy[buffer], 0.0);
        }
        fill(bed, 0.0);
        fill(sillX, wallSill_m);
        fill(sillY, wallSill_m);
        fill(friction, 0.0);
        if (subgrid)
            fill(speed, 0.0);
        fill(inside, static_cast<unsigned char>(0));
        fill(maxDepth, 0.0F);
        fill(maxSpeed, 0.0F);
        fill(maxFlow, 0.0F);
        fill(arrival, std::numeric_limits<double>::quiet_NaN());
        fill(duration, 0.0);
    }
    return true;
}

double FloodState::bytesPerCell()
{
    return 12.0 * sizeof(double) + 3.0 * sizeof(float) + 1.0 // the arrays of a run
            + 3.0 * sizeof(double) + 5.0 * sizeof(float); // and of its result
}

void FloodState::fillCells(const FloodDomain &domain, int row)
{
    const bool uniform = domain.manning.size() == 1;
    for (CellPlace cell{ row, 0 }; cell.column < domain.columns; ++cell.column) {
        if (!domain.isInside(cell))
            continue;
        const std::size_t from = domain.at(cell);
        const std::size_t to = grid.at(cell);
        const double n = domain.manning[uniform ? 0 : from];
        inside[to] = 1;
        bed[to] = domain.bed_m[from];
        friction[to] = gravity * n * n;
        depth[now][to] = domain.depth_m.empty() ? 0.0 : domain.depth_m[from];
    }
}

void FloodState::raiseSills(const FloodDomain &domain, int row)
{
    for (CellPlace cell{ row, 0 }; cell.column < domain.columns; ++cell.column) {
        if (!domain.isInside(cell))
            continue;
        for (const CellSide side : { CellSide::West, CellSide::North }) {
            const CellPlace other = beyond({ cell, side });
            if (!domain.isInside(other))
                continue;
            sillOf({ cell, side }) = std::max(bed[grid.at(cell)], bed[grid.at(other)]);
            const auto &fluxes
                    = side == CellSide::West ? domain.fluxEast_m2s : domain.fluxSouth_m2s;
            if (!fluxes.empty())
                (side == CellSide::West ? qx : qy)[now][grid.at(cell)] = fluxes[domain.at(cell)];
        }
    }
}

void FloodState::close(const FloodDomain &domain, const std::vector<FacePlace> &walls)
{
    for (const FaceCrest &crest : domain.crests) {
        double &sill = sillOf(crest.face);
        sill = std::max(sill, crest.crest_m);
    }
    for (const FacePlace &wall : walls)
        sillOf(wall) = wallSill_m;
}

double &FloodState::sillOf(const FacePlace &face)
{
    return (isAcrossX(face) ? sillX : sillY)[indexOf(grid, face)];
}

} // namespace spp::engine::flood
