// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/sheets/sheetelements.h"
#include "engine/geometry.h"

#include <vector>

namespace spp {

/// The areas that the lines of a sheet enclose.
struct SPP_CORE_EXPORT SheetFaces {
    std::vector<engine::Geometry> polygons; ///< coordinates in whole millimetres
    /// Where a line that bounds nothing begins; lines of the frame alone do not count.
    std::vector<MillimetrePoint> openEnds;

    /// Lines are noded on the grid of one millimetre: a corner that a line passes within half a
    /// millimetre becomes a corner of that line. Every corner stays where it is.
    static Result<SheetFaces> build(const std::vector<SheetElements::Line> &lines);
};

/// The same geometry in metres: every coordinate is the number nearest to its millimetres.
engine::Geometry SPP_CORE_EXPORT millimetresToMetres(const engine::Geometry &geometry);

} // namespace spp
