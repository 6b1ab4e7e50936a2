// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "land/records/editsession.h"
#include "land/records/legalareas.h"

namespace spp::land {

/// What a session comes to when its steps are taken together: parcels of the territory that end,
/// those that take their place, and what they share. Whatever was made and retired again within the
/// session is left out.
struct SessionOutcome {
    std::vector<ParcelDraft> retired; ///< with their outlines as the territory has them
    std::vector<ParcelDraft> created; ///< the oldest first
    std::vector<SharedLand> shared; ///< by places in these two lists

    bool isEmpty() const { return retired.empty() && created.empty(); }
};

/// BadInput when another program has changed a parcel of the session since it was taken up; the
/// error names the parcel.
Result<SessionOutcome> outcomeOf(EditSession &session);

} // namespace spp::land
