// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/cadastre/parcelfabric.h"
#include "engine/cadastre/placetable.h"
#include "engine/store/store.h"

namespace spp::engine {

/// Makes a fabric of polygons: corners on the same millimetre become one node, nothing else is
/// changed. Corners that repeat the one before them on the grid are left out; rings that run the
/// wrong way are turned. Belongs to one thread.
class FabricBuilder {
public:
    explicit FabricBuilder(GridOrigin origin = {});

    /// Takes one parcel as it is, also when it crosses itself or overlaps others. Refuses an id
    /// that was taken before, and rings of less than three different places.
    Attempt<bool> add(ParcelId parcel, const GridRings &shape);
    /// Takes all the polygons of a store under their ids; those that were not taken are appended
    /// to `refused`. Fails, taking none, for other shapes or another origin than the builder's:
    /// sheets of different meridians do not mix.
    Result<void> add(const Store &store, std::vector<Refusal> &refused);

    ParcelFabric finish(); ///< the builder is empty afterwards

private:
    bool takeRing(const GridPoint *ring, std::size_t count, bool isShell);

    ParcelFabric m_fabric;
    PlaceTable m_table;
    ParcelRings m_rings; ///< of the parcel at hand
};

} // namespace spp::engine
