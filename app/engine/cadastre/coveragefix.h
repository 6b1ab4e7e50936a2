// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/cadastre/coveragecheck.h"
#include "engine/cadastre/editcheck.h"

namespace spp::engine {

/// An edit that would mend a defect which checkCoverage() told of this state of the fabric:
/// a missing node is put into the side, two near nodes become the one of the lower id, a gap goes
/// to the parcel with the longest boundary along it, a sliver to the neighbour with the longest
/// common boundary (as a merge), of duplicates the one of the lowest id stays.
///
/// A proposal: whether it can be made is for commit() to say. Refuses BadRequest for what a person
/// has to decide (overlaps, crossings, gaps whose corners are no nodes), UnknownNode when an
/// earlier fix has changed the place; check again then.
Attempt<FabricEdit> proposeFix(const ParcelFabric &fabric, const CoverageDefect &defect);

/// Puts in the nodes that are missing on sides within the tolerance, as far as the check of edits
/// allows, and returns the edits that were made, in order. For sources whose parcels are to be
/// matched on request; fabrics are never changed by reading them.
std::vector<FabricEdit> insertMissingNodes(ParcelFabric &fabric, double tolerance_mm);

} // namespace spp::engine
