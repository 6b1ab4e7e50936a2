// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "core/data/territory.h"
#include "engine/cadastre/parcelfabric.h"
#include "land/migration/crosswalk.h"
#include "land/operations/landgrid.h"

#include <optional>
#include <vector>

namespace spp::land {

/// One parcel of the source with what it will be called.
struct PlannedParcel {
    qlonglong id = 0; ///< in the source
    std::size_t commune = 0; ///< of old; see Crosswalk::commune()
    QString sheet; ///< of old
    QString number; ///< of old
    PresentIdentity present;
    std::optional<double> legalArea_m2;
    bool hasOutline = false;
};

/// Everything that a migration knows before it writes: the current parcels of the source in the
/// order of their ids, their identities, and their boundaries on the grid of the source.
struct MigrationPlan {
    std::vector<PlannedParcel> parcels;
    LandGrid grid;
    /// The parcel at place i of the list has the id i + 1.
    engine::ParcelFabric fabric;
    /// Places in the list of parcels whose old identity another one has as well: they keep having
    /// the same one.
    std::vector<std::size_t> duplicates;
    qlonglong historicParcels = 0; ///< that stay in the source

    /// "Xã Cũ, tờ 5, thửa 12" for messages.
    QString oldName(std::size_t parcel, const Crosswalk &crosswalk) const;
};

/// Reads a source and gives every parcel its present identity. Changes nothing.
///
/// BadInput names what stands against it:
/// - a sheet of the source for which the crosswalk has no row, or a commune that it does not have;
/// - two parcels of different old identities that would get one new identity;
/// - a new identity that a parcel of the target has or had;
/// - an outline of which nothing is left on the millimetre grid.
Result<MigrationPlan> planMigration(
        Territory &source, Territory &target, const Crosswalk &crosswalk, Feedback &feedback);

} // namespace spp::land
