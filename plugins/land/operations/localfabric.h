// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/cadastre/parcelfabric.h"
#include "land/operations/landgrid.h"
#include "land/records/editsession.h"

#include <map>

namespace spp::land {

/// The parcels of one place as a session sees them, sharing their boundaries. Large enough for
/// everything that an edit of its subjects can touch: their neighbours are in it as a whole. The
/// time it takes depends on the place, not on the territory.
class LocalFabric {
public:
    /// Usage error for a parcel that is not current.
    static Result<LocalFabric> around(
            CurrentParcels parcels, const std::vector<ParcelKey> &subjects);
    static Result<LocalFabric> around(EditSession &session, const std::vector<ParcelKey> &subjects)
    {
        return around(session.parcels(), subjects);
    }
    /// All parcels that meet a box in metres of the territory's CRS.
    static Result<LocalFabric> within(CurrentParcels parcels, const engine::Box &box_m);
    static Result<LocalFabric> within(EditSession &session, const engine::Box &box_m)
    {
        return within(session.parcels(), box_m);
    }

    /// The ground of which every parcel is here.
    const engine::Box &box() const { return m_box; }
    /// The ground that an edit can touch: new places of corners, and the sides that end in them.
    /// It may reach beyond box(): then the edit has to be planned again in a larger place, for a
    /// parcel that is not here cannot stand in the way.
    engine::Box reachOf(const engine::FabricEdit &edit) const;

    const engine::ParcelFabric &fabric() const { return m_fabric; }
    const LandGrid &grid() const { return m_grid; }
    const std::map<ParcelKey, ParcelDraft> &parcels() const { return m_parcels; }
    const ParcelDraft &parcel(ParcelKey key) const { return m_parcels.at(key); }

    /// The corners of the outer ring (of several parts: of the largest) in the order of the numbers
    /// on plans and in tables: from the north-western one clockwise, number 1 first.
    std::vector<engine::NodeId> corners(ParcelKey key) const;
    /// Usage error for a number that is not there.
    Result<engine::NodeId> corner(ParcelKey key, int number) const;

private:
    LocalFabric() = default;
    Result<void> fill(std::vector<ParcelDraft> parcels);

    LandGrid m_grid;
    engine::Box m_box;
    std::map<ParcelKey, ParcelDraft> m_parcels;
    engine::ParcelFabric m_fabric;
};

} // namespace spp::land
