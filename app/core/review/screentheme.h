// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/core_export.h"
#include "core/domain/theme.h"

#include <utility>

namespace spp {

/// What one parcel shares with the features of one class of a theme: sums over the features.
struct ClassMeasure {
    double area_m2 = 0.0;
    double length_m = 0.0;
    int count = 0; ///< features with an area or a length in the parcel, and points in it
};

/// How the features of a theme are classed in a screen and in an overlay.
class SPP_CORE_EXPORT ScreenTheme {
public:
    /// Name of the field that tells the classes of a theme: its first required one; empty when
    /// there is none.
    static QString classField(const Theme &theme);

    /// Value of the class field, and for zones the plan: two plans may hold at one place.
    using ClassKey = std::pair<QString, QString>;
};

} // namespace spp
