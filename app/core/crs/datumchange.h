// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/crs/crsparts.h"
#include "core/profile/profile.h"

namespace spp {

/// The profile's datum, its operation, and WGS 84 at the other end of it.
struct PinnedDatum {
    const DatumOperation &operation;
    const CrsParts &local;
    const CrsParts &world;
};

/// The change from one datum to another, with the words for it.
struct DatumChange {
    Pipeline pipeline; ///< longitude, latitude in degrees on both sides
    QString words;
    bool pinned = false; ///< the profile's operation takes part

    /// Between the profile's datum and WGS 84 there is one answer, the pinned one. A third datum
    /// reaches the profile's through WGS 84, by the operation that PROJ ranks first and the words
    /// name. Same datum: nothing changes.
    static Result<DatumChange> between(ProjContext &context, const PinnedDatum &datum,
            const CrsParts &from, const CrsParts &to);
};

} // namespace spp
