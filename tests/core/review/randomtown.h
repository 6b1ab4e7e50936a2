// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/data/territory.h"

namespace spp::test {

/// Adds parcels, and canals, power lines and facilities across them, to a small town: shapes with
/// holes, parts, slivers and corners that nearly touch, some of which break on the millimetre grid,
/// and some on the same lattice, so that they share sides and corners. Coordinates lie between the
/// millimetres. The same for the same seed.
void fillAtRandom(Territory &territory, unsigned seed);

} // namespace spp::test
