// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/cadastre/parcelrings.h"

namespace spp::engine {

/// The areas that directed sides enclose to their left.
///
/// Sides must not cross or overlie, other than a side and its reverse, which part two areas.
/// Sides that lead nowhere are left out. Each area is one part with its holes; areas that touch in
/// a place are several. Ascending by the lowest left place of their outer ring, where they begin.
/// O(n log n), and for h holes O(h n).
std::vector<GridRings> facesOf(std::vector<GridSide> sides);

} // namespace spp::engine
