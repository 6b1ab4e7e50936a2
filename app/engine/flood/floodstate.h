// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "engine/flood/alignedarray.h"
#include "engine/flood/flooddomain.h"
#include "engine/flood/paddedgrid.h"

#include <cmath>
#include <memory>
#include <vector>

namespace spp::engine::flood {

/// Sill of a face that lets nothing pass: higher than any water, low enough to compute with.
constexpr double wallSill_m = 1e30;

/// The arrays of a run, in the layout of PaddedGrid. A step reads depths and fluxes of one buffer
/// and writes those of the other.
struct FloodState {
    /// `walls` are faces closed beside those of the domain. Throws std::bad_alloc. Stops half way
    /// when cancelled; `feedback` may be null.
    FloodState(const FloodDomain &domain, const std::vector<FacePlace> &walls,
            const Feedback *feedback);

    /// Bytes that a run of so many cells keeps in memory, with its results.
    static double bytesPerCell();

    double *depthNow() { return depth[now].data(); }
    const double *depthNow() const { return depth[now].data(); }
    /// Keeps arrival and duration of a cell whose depth went from one value to another at a time.
    void noteCrossing(std::size_t cell, double from_m, double to_m, double wet_m, double time_s)
    {
        const bool becomesWet = to_m > wet_m;
        if ((from_m > wet_m) == becomesWet)
            return;
        if (becomesWet && std::isnan(arrival[cell]))
            arrival[cell] = time_s;
        duration[cell] += becomesWet ? -time_s : time_s;
    }

    /// Level of the water of a cell that holds a depth, and the depth that it holds at a level.
    double level(std::size_t cell, double depth_m) const
    {
        return subgrid ? subgrid->level(tableOf(cell), depth_m) : bed[cell] + depth_m;
    }
    double depthUpTo(std::size_t cell, double level_m) const
    {
        return subgrid ? subgrid->meanDepth(tableOf(cell), level_m) : level_m - bed[cell];
    }
    /// Depth over the lowest ground of the cell.
    double deepest(std::size_t cell, double depth_m) const
    {
        return subgrid ? level(cell, depth_m) - bed[cell] : depth_m;
    }
    std::size_t tableOf(std::size_t cell) const
    {
        const CellPlace place = grid.place(cell);
        return std::size_t(place.row) * std::size_t(grid.columns()) + std::size_t(place.column);
    }

    bool isWhole = false; ///< false: cancelled before all was there
    PaddedGrid grid;
    std::shared_ptr<const SubgridTables> subgrid;
    double cell_m = 0.0;
    int now = 0; ///< buffer of the present state
    AlignedArray<double> depth[2];
    AlignedArray<double> qx[2]; ///< unit flux through the west face of each cell
    AlignedArray<double> qy[2]; ///< through the north face
    AlignedArray<double> bed;
    AlignedArray<double> sillX;
    AlignedArray<double> sillY;
    AlignedArray<double> friction; ///< g n²
    /// Of the last step, in m/s, where cells have fine ground in them (SectionSpeedRows); else
    /// empty.
    AlignedArray<double> speed;
    AlignedArray<unsigned char> inside;
    AlignedArray<float> maxDepth;
    AlignedArray<float> maxSpeed;
    AlignedArray<float> maxFlow;
    AlignedArray<double> arrival; ///< NaN: not yet
    AlignedArray<double> duration; ///< less the time of the last arrival, while the cell is wet

private:
    bool prepareRows(const Feedback *feedback);
    void fillCells(const FloodDomain &domain, int row);
    void raiseSills(const FloodDomain &domain, int row);
    void close(const FloodDomain &domain, const std::vector<FacePlace> &walls);
    double &sillOf(const FacePlace &face);
};

/// Index of a face in the array of its direction: qx for west and east faces, else qy.
inline bool isAcrossX(const FacePlace &face)
{
    return face.side == CellSide::West || face.side == CellSide::East;
}
inline std::size_t indexOf(const PaddedGrid &grid, const FacePlace &face)
{
    const CellPlace owner = face.side == CellSide::East || face.side == CellSide::South
            ? beyond(face)
            : face.cell;
    return grid.at(owner);
}

} // namespace spp::engine::flood
