// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/cadastre/editcheck.h"
#include "engine/cadastre/fabricbuilder.h"
#include "engine/coverages.h"

namespace spp::test {

/// Places in metres, on the grid.
engine::GridPoint at(double x_m, double y_m);
std::vector<engine::GridPoint> line(const std::vector<std::pair<double, double>> &places_m);
/// Rings in metres, the first being the outer one.
engine::GridRings shape(const std::vector<std::vector<std::pair<double, double>>> &rings_m);
engine::GridRings gridShape(const engine::RawShape &raw);

/// Parcels numbered from 1 in the order given.
engine::ParcelFabric fabricOf(const std::vector<engine::GridRings> &shapes);
engine::ParcelFabric fabricOf(const ParcelCoverage &coverage);

/// What a sound fabric that covers its ground without gaps must be, in words; empty when it is.
/// All is compared: every polygon is valid to GEOS, all sides but those of the outer edge are
/// matched exactly, and the areas add up to that of the outer edge.
std::string faultOf(const engine::ParcelFabric &fabric);

Int128 totalArea(const engine::ParcelFabric &fabric); ///< twice, mm²

} // namespace spp::test
