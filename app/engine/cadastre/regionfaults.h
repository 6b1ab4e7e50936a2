// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/cadastre/coveragecheck.h"
#include "engine/cadastre/unmatchedsides.h"

namespace spp::engine {

/// The areas between unmatched sides that no parcel covers (Gap), or several do (Overlap), with
/// their parcels; ascending by kind, then by place. Errors: Internal when GEOS cannot put the sides
/// together.
Result<std::vector<CoverageDefect>> findRegions(const ParcelFabric &fabric,
        const std::vector<UnmatchedSide> &unmatched, const CoverageCheckOptions &options);

} // namespace spp::engine
