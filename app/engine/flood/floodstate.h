// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/flood/alignedarray.h"
#include "engine/flood/flooddomain.h"
#include "engine/flood/paddedgrid.h"

#include <cmath>
#include <vector>

namespace spp::engine::flood {

/// Sill of a face that lets nothing pass: higher than any water, low enough to compute with.
constexpr double wallSill_m = 1e30;

/// The arrays of a run, in the layout of PaddedGrid. A step reads depths and fluxes of one buffer
/// and writes those of the other.
struct FloodState {
    /// `walls` are faces closed beside those of the domain. Throws std::bad_alloc.
    FloodState(const FloodDomain &domain, const std::vector<FacePlace> &walls);

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

    PaddedGrid grid;
    double cell_m = 0.0;
    int now = 0; ///< buffer of the present state
    AlignedArray<double> depth[2];
    AlignedArray<double> qx[2]; ///< unit flux through the west face of each cell
    AlignedArray<double> qy[2]; ///< through the north face
    AlignedArray<double> bed;
    AlignedArray<double> sillX;
    AlignedArray<double> sillY;
    AlignedArray<double> friction; ///< g n²
    AlignedArray<unsigned char> inside;
    AlignedArray<float> maxDepth;
    AlignedArray<float> maxSpeed;
    AlignedArray<float> maxFlow;
    AlignedArray<double> arrival; ///< NaN: not yet
    AlignedArray<double> duration; ///< less the time of the last arrival, while the cell is wet

private:
    void fillCells(const FloodDomain &domain);
    void raiseSills(const FloodDomain &domain, const std::vector<FacePlace> &walls);
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
