// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "land/records/draftstate.h"
#include "land/records/legalareas.h"
#include "land/records/restrictions.h"

namespace spp::land {

/// A restriction that stands against a change.
struct RestrictionProblem {
    Restriction restriction;
    ParcelDraft parcel; ///< that the change retires
    /// A mortgage warns until the consent is recorded, and then no longer; everything else refuses.
    bool needsConsent = false;
};

/// Which restrictions stand against retiring `parents` in favour of `children` on a day.
///
/// A seizure refuses, and so does a dispute about the whole parcel. A dispute about a part refuses
/// what would cut that part or join its land with that of another parcel; elsewhere the parcel may
/// be changed. A mortgage needs the consent of its holder. (Land Law 31/2024, Art. 220.)
Result<std::vector<RestrictionProblem>> restrictionProblems(Database &database, QDate day,
        const std::vector<RestrictionConsent> &consents, const std::vector<ParcelDraft> &parents,
        const std::vector<ParcelDraft> &children, const std::vector<SharedLand> &shared);

/// "Parcel 12 of sheet 34 is seized (case 15/QĐ-CCTHADS)." with what to do.
Error toError(const RestrictionProblem &problem);

} // namespace spp::land
