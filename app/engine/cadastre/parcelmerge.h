// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/cadastre/parcelfabric.h"

namespace spp::engine {

/// A plan whose new parcels have ids that the caller must know.
struct MergePlan {
    FabricEdit edit;
    ParcelId merged = 0;
};

/// Makes one parcel of several by taking out the sides they share. Nodes of the outer boundary
/// stay. Refuses parcels of which some do not share a side with the others (NotNeighbours; with a
/// gap or missing nodes between them they do not), unless `allowParts`.
Attempt<MergePlan> mergeParcels(
        const ParcelFabric &fabric, const std::vector<ParcelId> &parcels, bool allowParts = false);

} // namespace spp::engine
