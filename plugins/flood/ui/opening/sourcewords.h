// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "base/error.h"
#include "flood/ui/opening/openingjobs.h"

namespace spp::flood {

/// Its name, or that of the file where it has none.
QString labelOf(const SourceContents &contents, const SourceVariable &variable);
/// "mesh of 24 faces, EPSG:32748", "6 × 4 cells of 10, states no coordinate system".
QString placeText(
        const SourceContents &contents, const SourceVariable &variable, const QString &crs);
/// Where another variable of other cells or another CRS cannot belong to the flood of `variable`;
/// empty: it may. Of meshes the cells are not known before they are sampled.
QString whyNotBeside(const SourceVariable &variable, const QString &crs, const QString &name,
        const SourceVariable &other, const QString &otherCrs, const QString &otherName);
/// A round size near that of a face.
double probableCell(const SourceContents &contents, const SourceVariable &variable);
/// Cells of a mesh with that size, or those that the file has.
engine::Grid cellsOf(const SourceVariable &variable, double cell);

/// "m", "dm", "cm", "mm" or "ft"; empty where the file states none of them.
QString lengthUnitOf(const SourceVariable &variable);

/// What went wrong, with the fields of the window in place of the options of the command.
QString windowText(const Error &error);

} // namespace spp::flood
