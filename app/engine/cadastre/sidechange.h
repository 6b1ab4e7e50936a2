// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/cadastre/parcelrings.h"

namespace spp::engine {

/// How the sides of some parcels differ between two states.
///
/// Every side counts once for its direction; a side and its reverse cancel out, as the parcels on
/// its two sides meet there. Where nothing is left of the difference, every place on the ground is
/// covered as often as before: no gap and no overlap was made or mended.
struct SideChange {
    std::vector<GridSide> fresh; ///< that no parcel had in this direction before
    std::vector<GridSide> gained; ///< of the rest: there after, not before
    std::vector<GridSide> lost; ///< of the rest: there before, not after

    bool coversTheSame() const { return gained.empty() && lost.empty(); }
};

SideChange compareSides(const std::vector<GridSide> &before, const std::vector<GridSide> &after);

/// Ascending by x, then y: the order in which sides are told apart.
inline bool isBefore(GridPoint a, GridPoint b) { return a.x != b.x ? a.x < b.x : a.y < b.y; }

} // namespace spp::engine
