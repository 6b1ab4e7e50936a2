// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/cadastre/parcelcut.h"
#include "engine/cadastre/planepoint.h"

namespace spp::engine {

struct OffsetOptions {
    /// A corner whose mitre would reach farther than this many distances is cut off square.
    double mitreLimit = 5.0;
    CutOptions cut;
};

/// The line at a distance to the left of another (to the right when negative), with mitred
/// corners. Places that repeat the one before are left out. Where the line turns within less than
/// the distance the offset crosses itself, which cutting refuses.
std::vector<PlanePoint> offsetLine(
        const std::vector<PlanePoint> &line, double distance_m, double mitreLimit = 5.0);

/// Cuts the strip between a line and its offset out of all parcels, as for the widening of a road;
/// pieces in the strip are `inside`. Ends are square. Refuses BadRequest for a line without length
/// or a distance of 0, OutOfRange beyond the grid; otherwise as cutByBoundary().
Attempt<CutPlan> cutByOffset(const ParcelFabric &fabric, const std::vector<GridPoint> &line,
        double distance_m, const OffsetOptions &options = {});

} // namespace spp::engine
