// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "base/result.h"
#include "core/core_export.h"
#include "core/data/territory.h"
#include "core/search/parcelhit.h"
#include "core/search/parcelquery.h"

#include <QString>

#include <vector>

namespace spp {

struct ParcelSearchOptions {
    QString commune; ///< narrows the search: code or name, present or former; may be empty
    int limit = 20;
    bool withPeople = false; ///< read ParcelHit::landUser too; who does writes it down
};

/// The parcels found, and whether there are more than the limit.
struct ParcelHits {
    std::vector<ParcelHit> parcels;
    bool more = false;
};

/// Finds parcels, current and historic, in the order: sheet and number, commune and identifier as
/// asked for before other words; current before historic; commune, sheet and number. After a
/// historic one come the current parcels that hold its land. However many would answer, only the
/// first of them are read, so that a common word costs no more than a rare one; the order is then
/// that of these.
///
/// BadInput when the commune of the options is none here.
Result<ParcelHits> SPP_CORE_EXPORT findParcels(Territory &territory, const ParcelQuery &query,
        const ParcelSearchOptions &options, Feedback &feedback);

} // namespace spp
