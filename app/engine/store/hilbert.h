// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/store/gridpoint.h"
#include "engine/store/podvector.h"

#include <cstdint>

namespace spp::engine {

/// The place of a cell along the Hilbert curve through the 65,536 x 65,536 cells of a square:
/// cells near to each other on the curve are near to each other on the ground.
std::uint32_t hilbertKey(std::uint32_t column, std::uint32_t row);

/// The order in which the boxes' centres come along the Hilbert curve through the extent of all;
/// equal places keep the order given. O(n) by counting.
PodVector<std::uint32_t> hilbertOrder(const PodVector<GridBox> &boxes);

} // namespace spp::engine
