// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "layout.h"
#include "random.h"

#include <string>
#include <vector>

namespace spp::samples {

/// What stands or grows on a plot.
enum class Kind { House, Garden, Orchard, Paddy, Pond, Crop, Public };

/// A parcel on the drawing board.
struct Plot {
    BoardRect rect;
    Kind kind = Kind::Orchard;
    std::string landUse; ///< "ONT", "CLN" …
    std::string purpose; ///< of public land: "market", "school" …
    int block = 0;
    Side front = South;
    Face face = Face::None; ///< what the front looks out on; None: not at the edge of the block
    double jitter_m = 0.0; ///< how far its corners may stray from the board
};

/// Divides the blocks into plots: rows of tube houses along roads, orchards and paddies behind.
std::vector<Plot> dividePlots(const Layout &layout, Random &random);

} // namespace spp::samples
