// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/feedback.h"
#include "engine/cadastre/parcelfabric.h"

namespace spp::engine {

/// A side that no neighbour matches, or that several parcels have in the same direction.
struct UnmatchedSide {
    NodeId from = noNode;
    NodeId to = noNode;
    ParcelId parcel = 0;
};

/// The sides of which a fabric has another number in one direction than in the other: those of the
/// outer edge, and those of defects. In an order that depends on the fabric alone. O(n log n).
Result<std::vector<UnmatchedSide>> unmatchedSides(
        const ParcelFabric &fabric, int threads = 0, Feedback *feedback = nullptr);

/// Unmatched sides that are not of the outer edge: they cross, touch or overlie sides of other
/// parcels, or lie in another parcel. `unmatched` is what unmatchedSides() told.
std::vector<UnmatchedSide> mismatchedSides(
        const ParcelFabric &fabric, const std::vector<UnmatchedSide> &unmatched);

} // namespace spp::engine
