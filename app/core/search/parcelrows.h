// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/data/database.h"
#include "core/search/communesearch.h"
#include "core/search/parcelhit.h"

#include <optional>
#include <vector>

namespace spp {

/// Reads parcels as hits. Outlived by the database and the communes.
class ParcelRows {
public:
    /// Without `withPeople` the land user is not even read.
    static Result<ParcelRows> create(
            Database &database, const CommuneSearch &communes, bool withPeople);

    /// Nothing when there is no such parcel.
    Result<std::optional<ParcelHit>> read(qlonglong id);

private:
    explicit ParcelRows(const CommuneSearch &communes)
        : m_communes(&communes)
    {
    }

    const CommuneSearch *m_communes;
    std::unique_ptr<Statement> m_row;
};

} // namespace spp
