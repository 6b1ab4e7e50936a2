// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/flood/flooddomain.h"
#include "engine/raster/grid.h"
#include "engine/store/rawshape.h"

#include <vector>

namespace spp::flood {

/// The faces between cells whose middles a line parts: those that it crosses on the way from one
/// middle to the next, each once, in order of rows. Water that goes from cell to cell cannot get
/// past them without passing the line.
std::vector<engine::FacePlace> facesAcross(const engine::Grid &grid, const engine::RawShape &line);

/// Faces of cells inside with the outside beyond them.
std::vector<engine::FacePlace> rimFaces(const engine::FloodDomain &domain);

/// Of each row (west, east) or column (north, south) the face of the first cell inside as one
/// comes from that side.
std::vector<engine::FacePlace> sideFaces(const engine::FloodDomain &domain, engine::CellSide side);

/// Distance of the middle of a face from a line, in metres.
double distanceFrom(
        const engine::Grid &grid, const engine::FacePlace &face, const engine::RawShape &line);

} // namespace spp::flood
