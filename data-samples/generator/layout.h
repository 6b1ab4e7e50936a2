// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "plane.h"

#include <string>
#include <vector>

namespace spp::samples {

/// What a block looks out on at one of its sides.
enum class Face { None, Lane, Street, Province, Canal, River, Levee };

/// What mainly fills a block.
enum class Cover { Town, Orchard, Paddy };

enum Side { South = 0, East = 1, North = 2, West = 3 };

/// Land between roads, canals and the river; parcels cover it without gap or overlap.
struct Block {
    int id = 0;
    BoardRect rect;
    Face face[4] = { Face::None, Face::None, Face::None, Face::None };
    Cover cover = Cover::Orchard;
};

/// A road or path by its centre line on the board.
struct RoadLine {
    std::string name;
    std::string roadClass; ///< "IV", "VI" …
    bool urban = false;
    double redLineWidth_m = 0.0; ///< 0: none planned
    double stripEdge_m = 0.0; ///< centre line to the outer edge of the protection strip
    BoardPoint from;
    BoardPoint to;
};

/// Water or an embankment as a band of the board.
struct Band {
    std::string name;
    std::string kind; ///< fairway class, flow, dyke grade
    BoardRect rect;
    bool flag = false; ///< inside a town, or lined
};

/// The commune on the drawing board.
struct Layout {
    std::vector<Block> blocks;
    std::vector<RoadLine> roads;
    std::vector<Band> fairways;
    std::vector<Band> canals;
    std::vector<Band> dykes;
    std::vector<Band> water; ///< water surface, for the flood model
};

/// The part of the board that the detailed plan covers.
constexpr BoardRect planArea = { 895.0, 250.0, 1355.0, 791.5 };
/// The part whose plan the local adjustment replaces.
constexpr BoardRect adjustedArea = { 1050.0, 390.0, 1200.0, 520.0 };

Layout makeLayout();

} // namespace spp::samples
