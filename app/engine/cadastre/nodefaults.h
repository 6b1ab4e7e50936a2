// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/cadastre/coveragecheck.h"
#include "engine/cadastre/unmatchedsides.h"

namespace spp::engine {

/// Nodes of unmatched sides that lie within the tolerance of another parcel's unmatched side and
/// not at its ends. Ascending by place.
std::vector<CoverageDefect> findMissingNodes(const ParcelFabric &fabric,
        const std::vector<UnmatchedSide> &unmatched, double tolerance_mm);

/// Pairs of nodes within the tolerance of each other, of all nodes that parcels have. Ascending by
/// place.
Result<std::vector<CoverageDefect>> findNearNodes(
        const ParcelFabric &fabric, double tolerance_mm, int threads, Feedback *feedback);

} // namespace spp::engine
