// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/cadastre/knownfaults.h"
#include "engine/cadastre/sidechange.h"

namespace spp::engine {

/// A parcel near an edit that the edit leaves as it is.
struct ForeignParcel {
    ParcelId parcel = 0;
    GridRings shape;
};

/// The foreign parcels near sides where the covering of the ground changes; none where it does not.
std::vector<ForeignParcel> foreignParcels(
        const EditedView &view, const SideChange &change, double tolerance_mm);

/// What is wrong with an edit that changes which ground is covered: overlaps and gaps with foreign
/// and with touched parcels, nodes that nearly reach a neighbour. New sides must already be known
/// not to cross others.
std::optional<Refusal> checkOuterEdge(const EditedView &view, const SideChange &change,
        const std::vector<ForeignParcel> &foreign, const KnownFaults &known, double tolerance_mm);

} // namespace spp::engine
