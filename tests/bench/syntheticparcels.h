// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <string>

namespace spp::bench {

/// Writes a coverage of `count` parcels of eight jittered vertices, about 20 m x 20 m, as a
/// GeoPackage in EPSG:5897 with the fields sheet, number, land_use and legal_area_m2.
/// The same count gives the same file content. False when it cannot be written.
bool writeParcels(const std::string &path, int count);

} // namespace spp::bench
