// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

namespace spp::engine::flood {

/// Numbers that are the same for every face of one step.
struct StepNumbers {
    double own = 0.8; ///< θ, the weight of the face's own flux
    double neighbour = 0.1; ///< (1−θ)/2, of each face before and behind it
    double gravitySlope = 0.0; ///< gΔt/Δx
    double dt_s = 0.0;
    double driest_m = 0.0; ///< no flux where the depth at the face is not above this
    double dxPerDt = 0.0; ///< Δx/Δt
    double dtPerDx = 0.0; ///< Δt/Δx
};

/// Rows of the grid that the fluxes of one row come from. All pointers are to column 0; the column
/// before it and the one behind the last can be read.
///
/// Fluxes are per unit of width, in m²/s: qx[c] through the west face of cell c, positive to the
/// east; qy[c] through its north face, positive to the south.
struct FluxRows {
    const double *depthNorth = nullptr; ///< of the row to the north
    const double *depth = nullptr;
    const double *bedNorth = nullptr;
    const double *bed = nullptr;
    const double *sillX = nullptr; ///< highest of both beds and the crest, of west faces
    const double *sillY = nullptr; ///< of north faces
    const double *frictionNorth = nullptr; ///< g n² of cells
    const double *friction = nullptr;
    const double *qxNorth = nullptr;
    const double *qx = nullptr;
    const double *qyNorth = nullptr;
    const double *qy = nullptr;
    const double *qySouth = nullptr;
    double *newQx = nullptr;
    double *newQy = nullptr;
};

/// As FluxRows, where faces have sections: levels of cells, and of each face its mean depth, that
/// of its wet part, and g n².
struct SectionRows {
    const double *levelNorth = nullptr;
    const double *level = nullptr;
    const double *depthX = nullptr;
    const double *wetDepthX = nullptr;
    const double *frictionX = nullptr;
    const double *depthY = nullptr;
    const double *wetDepthY = nullptr;
    const double *frictionY = nullptr;
    const double *qxNorth = nullptr;
    const double *qx = nullptr;
    const double *qyNorth = nullptr;
    const double *qy = nullptr;
    const double *qySouth = nullptr;
    double *newQx = nullptr;
    double *newQy = nullptr;
};

/// As FluxRows, of the limiter: which share of what leaves each cell there is water for.
struct LimitRows {
    const double *depth = nullptr;
    const double *qx = nullptr;
    const double *qy = nullptr;
    const double *qySouth = nullptr;
    double *share = nullptr;
};

/// As FluxRows, of the new depths.
struct DepthRows {
    const double *depth = nullptr;
    const double *qx = nullptr; ///< before the limiter
    const double *qy = nullptr;
    const double *qySouth = nullptr;
    const double *shareNorth = nullptr;
    const double *share = nullptr;
    const double *shareSouth = nullptr;
    double *newDepth = nullptr;
    double *newQx = nullptr; ///< after the limiter
    double *newQy = nullptr;
    double *flow2 = nullptr; ///< |q|² at the middle of the cell, m⁴/s²
};

/// As FluxRows, of what is remembered of a run.
struct RecordRows {
    const double *depth = nullptr; ///< at the beginning of the step
    const double *newDepth = nullptr;
    const double *flow2 = nullptr;
    const double *friction = nullptr; ///< g n² of cells
    double *columnMax = nullptr; ///< deepest so far of each column of the tile row
    double *columnReach = nullptr; ///< depth that gives Δt, likewise
    float *maxDepth = nullptr;
    float *maxSpeed = nullptr;
    float *maxFlow = nullptr; ///< depth times speed, that is |q|
};

struct RecordNumbers {
    double wet_m = 0.0; ///< arrival and duration count from here
    /// For Δt, of depth and of friction slope times g: see FloodNumbers.
    double deepShare = 0.0;
    double steep_m = 0.0;
    float slowest_m = 0.0F; ///< no speed is told of cells that are not deeper
};

/// What one call of recordRow saw.
struct RecordCounts {
    long long crossings = 0; ///< cells that became wet or dry
    long long broken = 0; ///< cells whose depth is no number, or negative beyond rounding
};

/// The loops over a row that a step consists of, for columns [first, last).
///
/// Every implementation gives the same bytes: each column is computed from the same operations in
/// the same order, with neither contraction nor reassociation, and the reductions are counts.
struct RowKernel {
    const char *name = "";
    void (*fluxes)(const FluxRows &, const StepNumbers &, int first, int last) = nullptr;
    void (*sectionFluxes)(const SectionRows &, const StepNumbers &, int first, int last) = nullptr;
    void (*limit)(const LimitRows &, const StepNumbers &, int first, int last) = nullptr;
    void (*depths)(const DepthRows &, const StepNumbers &, int first, int last) = nullptr;
    RecordCounts (*record)(const RecordRows &, const RecordNumbers &, int first, int last)
            = nullptr;
};

} // namespace spp::engine::flood
