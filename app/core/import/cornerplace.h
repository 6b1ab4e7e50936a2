// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/import/cornertable.h"

namespace spp {

/// Where the corners of a table lie: exchanged axes and wrong meridians.
class CornerPlace {
public:
    /// Adds what is wrong with the place, and the reading that would make sense. Fails when a CRS
    /// cannot be used.
    static Result<void> check(
            const Profile &profile, const CornerTableOptions &options, CornerTable &table);
};

} // namespace spp
