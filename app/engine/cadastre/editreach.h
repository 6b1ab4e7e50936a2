// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/cadastre/parcelfabric.h"

namespace spp::engine {

/// The box of all sides that an edit takes away, adds or moves; empty for an edit that does
/// nothing. Outside of it every parcel keeps its boundary: whether the edit can be made depends on
/// the parcels that meet this box alone. `fabric` is in the state before the edit.
GridBox reachOf(const ParcelFabric &fabric, const FabricEdit &edit);

} // namespace spp::engine
