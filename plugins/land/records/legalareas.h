// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/result.h"
#include "land/records/parceldraft.h"

#include <vector>

namespace spp::land {

/// Land on the map that a new parcel has in common with one that is retired, by their places in
/// the lists.
struct SharedLand {
    std::size_t parent = 0;
    std::size_t child = 0;
    double area_m2 = 0.0;
};

/// What parents and children of one operation share, largest first for each child; pairs that only
/// touch are left out, also where rounding to the grid makes them overlap by a hair. An outline
/// without a valid polygon is BadInput.
Result<std::vector<SharedLand>> sharedLand(
        const std::vector<ParcelDraft> &parents, const std::vector<ParcelDraft> &children);

/// Legal areas of the children without a new survey: what the papers of the parents say, shared by
/// the land that comes from each, on whole tenths of a square metre (or the finest unit that a
/// parent is stated in, down to 0.001 m²) by largest remainder, so that the sum stays as it was to
/// the last digit. Parents and children that hang together through shared land are one group; where
/// a parent of it has no legal area, its children have none either, since none can be known.
///
/// An outer edge that moves changes no legal area: that takes a survey under a decision.
std::vector<std::optional<double>> legalAreasOfChildren(const std::vector<ParcelDraft> &parents,
        std::size_t children, const std::vector<SharedLand> &shared);

} // namespace spp::land
