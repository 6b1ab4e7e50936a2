// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "engine/cadastre/parcelfabric.h"

namespace spp::engine {

enum class DefectKind {
    SelfCrossing, ///< the boundary of a parcel meets itself; measure: 0
    DuplicateParcel, ///< parcels with the same boundary; measure: their area, m²
    Overlap, ///< ground that belongs to several parcels; measure: m²
    Gap, ///< ground between parcels that belongs to none; measure: m²
    MissingNode, ///< a node on the side of a parcel that has no node there; measure: distance, m
    NearNodes, ///< two nodes that are probably one; measure: distance, m
    Sliver, ///< a parcel too thin to be one; measure: area / perimeter²
};

/// A short name of a kind for tables, such as "missing-node".
const char *defectName(DefectKind kind);

/// One defect of a coverage.
struct CoverageDefect {
    DefectKind kind = DefectKind::Gap;
    GridPoint place;
    std::vector<ParcelId> parcels; ///< ascending
    double measure = 0.0; ///< see DefectKind
    NodeId node = noNode; ///< of MissingNode and NearNodes
    NodeId otherNode = noNode; ///< the other one of NearNodes
    NodeId sideFrom = noNode; ///< the side on which a MissingNode lies, of `sideOwner`
    NodeId sideTo = noNode;
    ParcelId sideOwner = 0;
    GridRings region; ///< of gaps and overlaps, rounded to the grid
};

struct CoverageCheckOptions {
    double tolerance_mm = 20.0; ///< of MissingNode and NearNodes
    double largestGap_m2 = 10.0; ///< a larger hole is ground without parcels, such as a lake
    double smallestRegion_m2 = 1e-6; ///< of gaps and overlaps
    double sliverThinness = 0.005; ///< area / perimeter²; a square has 0.0625
    double largestSliver_m2 = 10.0; ///< a larger thin parcel is a road or a canal
    int threads = 0; ///< 0: those of the hardware
};

/// Finds the defects of a coverage, by kind and then by place.
///
/// Where parcels fit together every side has its reverse; of the rest the arrangement is made, in
/// which areas covered by no parcel or by several show. One defect is told once: the narrow regions
/// that a missing node or two near nodes bring about are not told as gaps or overlaps, nor what
/// lies along a parcel that crosses itself, nor the overlap of duplicates.
/// O(n log n). The answer does not depend on the number of threads. Errors: Cancelled, or
/// Environment when memory runs out.
Result<std::vector<CoverageDefect>> checkCoverage(const ParcelFabric &fabric,
        const CoverageCheckOptions &options = {}, Feedback *feedback = nullptr);

} // namespace spp::engine
