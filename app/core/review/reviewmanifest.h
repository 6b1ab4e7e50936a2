// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/review/review.h"
#include "core/review/reviewbasis.h"

#include <QJsonObject>

namespace spp {

/// What a review was made from: program, profile, territory, coordinate operation, tolerances,
/// themes with their sources, rule packs with the reason of their choice, and the hash of the
/// proposal. Enough to run it again, and free of clocks, folders and names of machines.
class SPP_CORE_EXPORT ReviewManifest {
public:
    /// `catalogue`: every theme that was registered, in the order of the document.
    static QJsonObject build(const Review &review, const ReviewBasis &basis,
            const std::vector<const Theme *> &catalogue);
};

} // namespace spp
