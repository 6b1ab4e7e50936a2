// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "engine/raster/featureburn.h"

#include <array>
#include <cstdint>
#include <vector>

namespace spp {

/// One cell of an overview: 0 where the theme has nothing, else the number of a class, from 1, in
/// the upper twelve bits, and in the lower four, in fifteenths, how much of the cell boundaries one
/// cell wide cover: the length of boundary in the cell, in cells, at most all of it.
using OverviewCell = std::uint16_t;

namespace overview {

constexpr int tileSize = 256;
constexpr int tileCells = tileSize * tileSize;
constexpr int boundarySteps = 16; ///< 0 … 15
constexpr int mostClasses = 4095;

/// tileSize x tileSize cells, row by row from the north-west; empty when there is nothing in it.
using Tile = std::vector<OverviewCell>;

constexpr int classOf(OverviewCell cell) { return cell / boundarySteps; }
constexpr int boundaryOf(OverviewCell cell) { return cell % boundarySteps; }

/// A tile from polygons burned into a grid that is one cell wider on every side, so that boundaries
/// along its edge are seen too. `classOfNumber[n]` is the class of the polygon with number n.
SPP_CORE_EXPORT Tile tileOf(const engine::FeatureBurn &burn, const std::vector<int> &classOfNumber);
/// The tile that shows the area of four tiles at twice the cell size: north-west, north-east,
/// south-west, south-east. A cell takes the class that most of its four have (the first of equals;
/// nothing counts only when three or four have nothing), and as much boundary as lies in the four,
/// which covers twice the share of a cell twice as wide.
SPP_CORE_EXPORT Tile halved(const std::array<Tile, 4> &quarters);

} // namespace overview
} // namespace spp
