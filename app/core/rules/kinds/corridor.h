// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/overlay/subjectongrid.h"
#include "core/overlay/themefault.h"
#include "core/rules/kinds/featurequery.h"

namespace spp {

/// One feature with the width of its corridor: certain and, where the law gives a range, possible.
struct Corridor {
    const FeatureQuery::Found *found = nullptr;
    double width_m = 0.0;
    double possible_m = 0.0; ///< the certain width when there is no range
};

/// How far the map is taken to be wrong, and which line of a range holds.
struct Variation {
    double growth_m = 0.0; ///< features and corridors grow (+) or shrink (-) by this
    bool possible = false;
};

/// What the corridors cover of a subject under one variation.
struct CorridorOverlap {
    struct Part {
        const FeatureQuery::Found *found = nullptr;
        bool isArea = false;
        double size = 0.0; ///< m² for areas, m for lines, 1 for points
    };
    std::vector<Part> parts; ///< one per corridor that touches, in the order of the corridors
    double area_m2 = 0.0; ///< of their union
    double length_m = 0.0; ///< of lines without a corridor
    engine::Geometry evidence; ///< the union; null without parts, and when it was not asked for
    std::vector<ThemeFault> faults; ///< features that were repaired by more than rounding does

    const Part *largest() const;
};

/// Lays corridors over a subject and measures them with the overlay engine. Widths are measured
/// from the edge of the feature.
///
/// A line or point without a corridor is cut by the subject itself; then the subject grows instead.
/// Evidence is made on request, and only without growth.
Result<CorridorOverlap> overlapOf(const SubjectOnGrid &subject,
        const std::vector<Corridor> &corridors, const Variation &variation,
        bool withEvidence = false);

} // namespace spp
