// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "cellgrid.h"
#include "parcels.h"

#include <vector>

namespace spp::samples {

/// Height of the open ground over the sea in metres: high along roads and the levee, low in the
/// paddies.
double groundLevel(const Layout &layout, BoardPoint place);

/// Whether a place lies in the commune, or a little beyond its last parcels.
bool isCharted(BoardPoint place);

/// Cells without values over all parcels and a rim of 10 m.
CellGrid emptyGrid(const std::vector<Parcel> &parcels, double cell_m);

/// Levels for the flood model, in whole centimetres: the open ground with house plots on their
/// plinths, the beds of the river and the canals (shallower than real ones, so that the model takes
/// longer steps), and the dam of the sluice where the main canal leaves the river.
CellGrid terrain(const Layout &layout, const std::vector<Parcel> &parcels);

} // namespace spp::samples
