// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/geometry.h"
#include "land/sheets/sheetcontent.h"

namespace spp::land {

/// The largest circle inside a polygon, its centre on a whole millimetre.
struct InnerCircle {
    MillimetrePoint centre;
    qint64 radius_mm = 0; ///< 0: the polygon is too narrow to hold a point
};
InnerCircle innerCircle(const SheetPolygon &polygon);

/// In millimetres; null when a ring has fewer than three corners.
engine::Geometry polygonOf(const SheetPolygon &polygon);

/// The parcel in metres as a normalised multipolygon, to be compared with another.
engine::Geometry shapeOf(const SheetParcel &parcel);
engine::Geometry normalised(const engine::Geometry &geometry);
/// Whether two normalised geometries have the same corners.
bool isSame(const engine::Geometry &one, const engine::Geometry &other);

} // namespace spp::land
