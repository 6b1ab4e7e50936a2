// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/cadastre/coveragecheck.h"

namespace spp::engine {

/// What is wrong with parcels by themselves: SelfCrossing, Sliver, DuplicateParcel. Ascending by
/// kind, then by parcel.
Result<std::vector<CoverageDefect>> findParcelFaults(
        const ParcelFabric &fabric, const CoverageCheckOptions &options, Feedback *feedback);

/// Where the boundary of a shape meets itself, or a hole or part lies wrong; nothing when it is a
/// valid polygon. Holes and parts may touch in a place.
std::optional<GridPoint> selfCrossing(const GridRings &shape);

} // namespace spp::engine
