// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/sheets/sheetfaces.h"
#include "core/sheets/sheetlabels.h"

#include <QString>

#include <vector>

namespace spp {

/// The parcels of a sheet: areas with the labels that stand in them.
struct SPP_CORE_EXPORT SheetParcels {
    struct Parcel {
        SheetLabel label;
        /// In metres: a multipolygon; with a fault, that or the point of the label.
        engine::Geometry shape;
        QString fault; ///< why it cannot be taken; empty when it can
    };
    std::vector<Parcel> parcels; ///< in the order of their elements
    /// Points in areas without a number: roads, water, holes, or labels that are missing.
    std::vector<MillimetrePoint> unnumbered;
    std::vector<MillimetrePoint> openEnds;

    static Result<SheetParcels> build(const SheetElements &elements, const SheetLabels &labels);
};

} // namespace spp
