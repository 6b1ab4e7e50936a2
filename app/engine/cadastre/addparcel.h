// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/cadastre/parcelcut.h"

namespace spp::engine {

struct AddPlan {
    FabricEdit edit;
    ParcelId parcel = 0;
};

/// Adds a parcel on free ground. Its corners move onto nodes within `options.snap_mm`; where it
/// meets neighbours, both get each other's nodes. Refuses NotFree with the area that belongs to
/// other parcels, and BadParcel for rings that are no polygon.
Attempt<AddPlan> addParcel(
        const ParcelFabric &fabric, const GridRings &shape, const CutOptions &options = {});

/// Retires parcels; their ground belongs to none afterwards.
Attempt<FabricEdit> retireParcels(const ParcelFabric &fabric, const std::vector<ParcelId> &parcels);

} // namespace spp::engine
