// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/overlay/constraintlayer.h"
#include "engine/overlay/overlaytable.h"

namespace spp::engine {

/// What one subject shares with one feature of a layer.
struct FeatureShare {
    std::uint32_t feature = 0; ///< record of the layer's store
    double area_m2 = 0.0;
    double length_m = 0.0;
    std::int64_t points = 0; ///< inside or on the boundary
};

/// What one subject shares with a layer, feature by feature.
struct SubjectShares {
    std::vector<FeatureShare> features; ///< those with a share, in the order of the input
    std::vector<OverlayRow> rows; ///< per class, with `layer` 0
    LayerCover cover;
};

/// The overlay of one subject, on the calling thread. The rows are those of overlay(), to the last
/// bit, with any layer that has the same features where the subject is; so is the cover, but for
/// ground under several features, which may differ in the last bits. Errors as overlay().
Result<SubjectShares> subjectShares(
        const Store &subjects, std::size_t record, const ConstraintLayer &layer);

} // namespace spp::engine
