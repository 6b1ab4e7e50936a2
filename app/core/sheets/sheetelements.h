// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/import/sourcelayer.h"
#include "core/sheets/dgnseed.h"
#include "core/sheets/sheetstyle.h"

#include <vector>

namespace spp {

/// What a DGN sheet holds, as far as parcels are made of it; corners on whole millimetres.
struct SPP_CORE_EXPORT SheetElements {
    struct Line {
        std::vector<MillimetrePoint> corners;
        bool isFrame = false;
    };
    /// A text, or a point without one.
    struct Mark {
        qlonglong element = 0; ///< its number in the file
        int level = 0;
        int group = 0; ///< graphic group; 0: none
        MillimetrePoint place;
        QByteArray text; ///< the file's own bytes; empty for a point
    };
    std::vector<Line> lines; ///< on the levels that bound parcels
    std::vector<Mark> marks; ///< on the levels of labels, and the texts of the frame
    double largestMove_m = 0.0; ///< to the millimetre

    /// Reads the layer of a DGN file (Level, GraphicGroup, Text) from its start to its end.
    static Result<SheetElements> read(SourceLayer &layer, const SheetStyle &style);
};

} // namespace spp
