// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "parceller.h"

namespace spp::samples {

/// How deep the row of plots along a side is; 0 where the side has none. Board metres.
double ribbonDepth(const Block &block, Side side);

/// Divides the row of plots along one side of a block: groups of tube houses 4-6 m wide and 15-30 m
/// deep, gardens between them, and gardens behind the shorter houses.
void divideRibbon(const Block &block, Side side, const BoardRect &row, Random &random,
        std::vector<Plot> &plots);

} // namespace spp::samples
