// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/sheets/sheetstyle.h"
#include "land/sheets/sheetcontent.h"

namespace spp::land {

/// The sides of all parcels of a sheet, each once.
struct SheetSides {
    struct Line {
        std::vector<MillimetrePoint> corners;
        DgnLook look; ///< parcel boundary, road boundary or water bank
    };
    std::vector<Line> lines;
    qlonglong sides = 0; ///< between two corners
    qlonglong shared = 0; ///< of them, with a parcel on either hand

    /// Puts the corners of neighbours that a side passes within half a millimetre into that side,
    /// as lines of a sheet meet only in their corners, and returns the sides.
    ///
    /// `corners` gets, for each parcel, how many corners it was given.
    static SheetSides build(
            SheetContent &content, const SheetStyle &style, std::vector<qlonglong> &corners);
};

} // namespace spp::land
