// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/flood/floodstate.h"

#include "engine/flood/kernel/faceflux.h"

#include <algorithm>
#include <limits>

namespace spp::engine::flood {

FloodState::FloodState(const FloodDomain &domain, const std::vector<FacePlace> &walls)
    : grid(domain.rows, domain.columns)
    , cell_m(domain.cell_m)
    , bed(grid.size(), 0.0)
    , sillX(grid.size(), wallSill_m)
    , sillY(grid.size(), wallSill_m)
    , friction(grid.size(), 0.0)
    , inside(grid.size(), 0)
    , maxDepth(grid.size(), 0.0F)
    , maxSpeed(grid.size(), 0.0F)
    , maxFlow(grid.size(), 0.0F)
    , arrival(grid.size(), std::numeric_limits<double>::quiet_NaN())
    , duration(grid.size(), 0.0)
{
    for (int buffer = 0; buffer < 2; ++buffer) {
        depth[buffer] = AlignedArray<double>(grid.size(), 0.0);
        qx[buffer] = AlignedArray<double>(grid.size(), 0.0);
        qy[buffer] = AlignedArray<double>(grid.size(), 0.0);
    }
    fillCells(domain);
    raiseSills(domain, walls);
}

double FloodState::bytesPerCell()
{
    return 12.0 * sizeof(double) + 3.0 * sizeof(float) + 1.0 // the arrays of a run
            + 3.0 * sizeof(double) + 5.0 * sizeof(float); // and of its result
}

void FloodState::fillCells(const FloodDomain &domain)
{
    const bool uniform = domain.manning.size() == 1;
    for (CellPlace cell{ 0, 0 }; cell.row < domain.rows; ++cell.row) {
        for (cell.column = 0; cell.column < domain.columns; ++cell.column) {
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
}

void FloodState::raiseSills(const FloodDomain &domain, const std::vector<FacePlace> &walls)
{
    for (CellPlace cell{ 0, 0 }; cell.row < domain.rows; ++cell.row) {
        for (cell.column = 0; cell.column < domain.columns; ++cell.column) {
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
                    (side == CellSide::West ? qx : qy)[now][grid.at(cell)]
                            = fluxes[domain.at(cell)];
            }
        }
    }
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
