// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/data/database.h"
#include "engine/geometry.h"
#include "land/records/draftstate.h"

namespace spp::land {

/// The parcels as a session sees them: those of the territory that are current, with what the
/// session has made of them.
class CurrentParcels {
public:
    CurrentParcels(Database &database, const DraftState &state)
        : m_database(database)
        , m_state(state)
    {
    }

    /// Usage error when there is no such parcel, or it is historic or retired by the session.
    Result<ParcelDraft> find(ParcelKey key);
    /// All whose box meets `box` (metres of the territory's CRS), ascending by key.
    Result<std::vector<ParcelDraft>> meeting(const engine::Box &box);

private:
    Result<std::vector<ParcelDraft>> read(
            const QString &condition, const std::vector<QVariant> &values);

    Database &m_database;
    const DraftState &m_state;
};

} // namespace spp::land
