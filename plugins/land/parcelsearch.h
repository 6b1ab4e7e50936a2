// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "base/result.h"
#include "core/data/territory.h"
#include "land/parcelquery.h"

#include <QString>

#include <optional>
#include <vector>

namespace spp::land {

/// A parcel as a list of hits shows it. Holds no personal data.
struct ParcelHit {
    qlonglong id = 0;
    QString sheet;
    QString number;
    QString communeCode;
    QString commune; ///< its name; empty when the territory does not know the code
    QString formerCommune;
    QString landUse;
    std::optional<double> legalArea_m2;
    std::optional<double> mapArea_m2;
    QString code12;
    bool isCurrent = true;
};

/// Parcels in the order of commune, sheet and number, and whether there are more than the limit.
struct ParcelHits {
    std::vector<ParcelHit> parcels;
    bool more = false;
};

/// Finds at most `limit` parcels, current and historic. `commune` (code or name, present or former)
/// narrows the search further; it may be empty. BadInput when a place is no commune here.
Result<ParcelHits> findParcels(Territory &territory, const ParcelQuery &query,
        const QString &commune, int limit, Feedback &feedback);

} // namespace spp::land
