// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/data/database.h"
#include "land/records/sessionoutcome.h"

#include <QString>

#include <optional>
#include <vector>

namespace spp::land {

/// Land of one class (loại đất) on a parcel; the register does not say where on it.
struct LandClass {
    QString landUse;
    QString term;
    QString origin;
    std::optional<double> area_m2; ///< not known until it is stated
};

/// The classes that are recorded of a parcel of the territory, in the order of their recording.
Result<std::vector<LandClass>> landClassesOf(Database &database, qlonglong parcel);

/// The classes of a new parcel. Those that all its parents have in common as one take its legal
/// area. Of several the areas are known where the parents went into it as a whole and what they
/// state adds up to its legal area on tenths of a square metre; otherwise none has an area, because
/// nobody knows on which side of a new boundary they lie: it has to be stated.
Result<std::vector<LandClass>> landClassesOfChild(
        Database &database, const SessionOutcome &outcome, std::size_t child);

/// A sentence on those of the retired parcels that have several classes whose areas the new ones
/// need stated, with what the papers say of them; empty: none.
Result<QString> landClassDoubts(Database &database, const SessionOutcome &outcome);

} // namespace spp::land
