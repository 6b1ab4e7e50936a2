// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "core/core_export.h"
#include "core/profile/profile.h"
#include "core/review/review.h"

#include <QJsonObject>

namespace spp {

class Territory;

/// What a review was made from: program, profile, territory, coordinate operation, tolerances,
/// themes with their sources, rule packs with the reason of their choice, and the hash of the
/// proposal. Enough to run it again, and free of clocks, folders and names of machines.
class SPP_CORE_EXPORT ReviewManifest {
public:
    static Result<QJsonObject> build(
            const Review &review, Territory &territory, const Profile &profile);
};

} // namespace spp
