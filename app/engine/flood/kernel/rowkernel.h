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

/// As DepthRows, of how fast the water is where faces have sections: Q/A of the wet sections that
/// the fluxes pass, along each axis of both faces of the cell together. The depth of the cell says
/// nothing of it: on steep ground the water stands in the lowest part, while as much as its deepest
/// place holds flows in over the rest. Speeds at faces are those of Neal et al. 2012 (doi
/// 10.1029/2012WR012514) and of van Ormondt et al. 2025 (doi 10.5194/gmd-18-843-2025).
struct SectionSpeedRows {
    const double *qx = nullptr; ///< before the limiter
    const double *qy = nullptr;
    const double *qySouth = nullptr;
    const double *shareNorth = nullptr;
    const double *share = nullptr;
    const double *shareSouth = nullptr;
    const double *depthX = nullptr; ///< mean depths of faces, and of their wet parts
    const double *wetDepthX = nullptr;
    const double *depthY = nullptr;
    const double *wetDepthY = nullptr;
    const double *depthYSouth = nullptr;
    const double *wetDepthYSouth = nullptr;
    double *speed = nullptr; ///< m/s
    double *froude2 = nullptr; ///< the square of u/√(g A/T), over both axes
};

/// As FluxRows, of which cells became wet or dry, and of the deepest water.
struct RecordRows {
    const double *depth = nullptr; ///< at the beginning of the step
    const double *newDepth = nullptr;
    double *columnMax = nullptr; ///< deepest so far of each column of the tile row
    float *maxDepth = nullptr;
};

/// As FluxRows, of the depth that gives Δt, in cells that are flat inside.
struct ReachRows {
    const double *newDepth = nullptr;
    const double *flow2 = nullptr;
    const double *friction = nullptr; ///< g n² of cells
    double *columnReach = nullptr; ///< the most so far of each column of the tile row
};

/// As FluxRows, of the fastest water of cells that are flat inside.
struct PeakRows {
    const double *newDepth = nullptr;
    const double *flow2 = nullptr;
    float *maxSpeed = nullptr;
    float *maxFlow = nullptr; ///< depth times speed, that is |q|
};

/// As FluxRows, of the fastest water where faces have sections.
struct SectionPeakRows {
    const double *speed = nullptr;
    const double *level = nullptr; ///< at the beginning of the step, as are the sections
    const double *lowest = nullptr; ///< ground of cells
    float *maxSpeed = nullptr;
    float *maxFlow = nullptr; ///< greatest depth of the cell times speed
};

struct RecordNumbers {
    double wet_m = 0.0; ///< arrival and duration count from here
    /// For Δt, of depth and of friction slope times g: see FloodNumbers.
    double deepShare = 0.0;
    double steep_m = 0.0;
    float slowest_m = 0.0F; ///< no speed is told of cells that are not deeper
};

/// What one call of record saw.
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
    void (*sectionSpeeds)(const SectionSpeedRows &, int first, int last) = nullptr;
    RecordCounts (*record)(const RecordRows &, const RecordNumbers &, int first, int last)
            = nullptr;
    void (*reach)(const ReachRows &, const RecordNumbers &, int first, int last) = nullptr;
    void (*peaks)(const PeakRows &, const RecordNumbers &, int first, int last) = nullptr;
    void (*sectionPeaks)(const SectionPeakRows &, const RecordNumbers &, int first, int last)
            = nullptr;
};

} // namespace spp::engine::flood
