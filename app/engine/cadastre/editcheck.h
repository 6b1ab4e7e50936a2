// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/cadastre/parcelfabric.h"

namespace spp::engine {

struct CheckOptions {
    /// On the coverage's outer edge a node may not come nearer than this to a neighbour's side
    /// without lying on a node of it.
    double tolerance_mm = 2.0;
};

/// Whether an edit would leave the coverage sound, and what it would do to areas.
///
/// Exact: the covering of the ground is compared before and after by the sides of the parcels that
/// the edit touches, new sides are held against all sides near them. Refused are overlaps, gaps,
/// rings that are not simple, nodes on a neighbour's side or on each other. Faults that were there
/// before and that the edit does not touch do not count.
/// Takes time by the size of the parcels touched, whatever the size of the fabric. A fabric may be
/// asked by several threads.
Attempt<EditReport> checkEdit(
        const ParcelFabric &fabric, const FabricEdit &edit, const CheckOptions &options = {});

/// checkEdit(), then apply(). The fabric is as it was when it is refused.
Attempt<EditReport> commit(
        ParcelFabric &fabric, const FabricEdit &edit, const CheckOptions &options = {});

} // namespace spp::engine
