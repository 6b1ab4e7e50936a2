// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/coverages.h"

namespace spp::test {

/// Shapes that are hard on overlays, about 100 m wide around (50, 50), on whole millimetres, each
/// another one for every seed. Some may need a repair on the way into a store.
enum class Hostile {
    Star, ///< concave, up to 60 corners
    Comb, ///< long narrow teeth
    Spiral, ///< a band that winds inwards
    Holes, ///< a star with a ring of holes, some touching each other in a corner
    Parts, ///< several parts, some touching in a corner
    Sliver, ///< a hundred metres long, a few millimetres wide
    NearlyStraight, ///< sides with corners a millimetre off the straight line
    Lattice, ///< right angles on a coarse lattice: shapes share sides and corners
    Zigzag, ///< overlying its own neighbours' sides in parts
    Count
};

const char *nameOf(Hostile kind);
engine::RawShape hostile(Hostile kind, unsigned seed);

} // namespace spp::test
