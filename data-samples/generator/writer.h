// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "cellgrid.h"
#include "table.h"

#include <string>

namespace spp::samples {

/// How a source spells its text.
enum class Spelling { Utf8, Tcvn3, Vni };

/// Writes a table with a GDAL driver, in EPSG:5897; a layer is added to a GeoPackage that exists.
/// A TCVN3 shapefile has no .cpg, as old offices leave it. Stops the program on any failure.
void write(const Table &table, const std::string &path, const char *driver,
        Spelling spelling = Spelling::Utf8);

/// A list as a spreadsheet saves it: semicolons, decimal commas, "X (Bắc)" before "Y (Đông)".
void writeList(const Table &table, const std::string &path, Spelling spelling);

/// GeoTIFF, float32, deflate.
void write(const CellGrid &grid, const std::string &path);

} // namespace spp::samples
