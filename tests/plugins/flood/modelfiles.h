// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "floodtown.h"

namespace spp::test {

// Results as flood models write them, over the town of FloodTown, that its commands and its window
// read. Three moments: 0, 1 and 2 hours.

/// NetCDF on the town's cells without a CRS: "h", depth in decimetres, 5 x (step + 1) everywhere;
/// "wl", level in metres, 10 + 0.2 x (step + 1); "bed", ground in metres, 10 without time.
QString gridNetCdf(const FloodTown &town, const char *name);

/// A mesh of 6 x 4 squares of 10 m as .2dm, and "name.dat" beside it with "depth" at its corners:
/// (step + 1) x 0.1 x (metres east of the town's corner) / 10. Path of the .dat.
QString meshWithResults(const FloodTown &town, const QByteArray &name);

/// Squares of 10 m after UGRID: "mesh2d_depth" on faces, (step + 1) x 0.25 in the first column and
/// a millimetre more in each further one, "mesh2d_speed", 0.5 everywhere, and of the whole time
/// "mesh2d_dv", 0.125 m²/s, and "mesh2d_duration", 5400 s.
void writeUgrid(const QString &path, int across, int along);
QString ugrid(const FloodTown &town, const char *name); ///< 6 x 4 of them

} // namespace spp::test
