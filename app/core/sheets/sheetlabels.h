// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/sheets/sheetelements.h"

#include <vector>

namespace spp {

/// What is written about one parcel of a sheet; the file's own bytes.
struct SheetLabel {
    qlonglong element = 0; ///< number of the element that says the most
    QByteArray number;
    QByteArray area;
    QByteArray landClass;
    /// Where it holds: each of these points lies in one part of the parcel.
    std::vector<MillimetrePoint> anchors;
};

/// The texts of a sheet, joined as far as the file itself joins them.
struct SPP_CORE_EXPORT SheetLabels {
    /// One parcel each: texts of one graphic group that has a parcel point (level 11) in every
    /// part.
    std::vector<SheetLabel> whole;
    /// Single texts, each anchored where it stands: which belong together, the areas must tell.
    std::vector<SheetLabel> loose;

    static SheetLabels of(const SheetElements &elements, const SheetStyle &style);
    /// Labels that bear a parcel number.
    bool hasNumbers() const;
};

} // namespace spp
