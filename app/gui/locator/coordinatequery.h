// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "gui/gui_export.h"

#include <QString>

#include <vector>

namespace spp {

/// Two numbers as people type a place: X (north) before Y (east) in metres, or latitude before
/// longitude in degrees; decimals with comma or point, thousands with space, point or comma.
class SPP_GUI_EXPORT CoordinateQuery {
public:
    struct Pair {
        double first = 0.0; ///< north, or latitude
        double second = 0.0; ///< east, or longitude
        bool isDegrees = false;
    };
    /// Every way the text can be read, without repetition; "1.109,5 586.214,3" has one.
    static std::vector<Pair> parse(const QString &text);
};

} // namespace spp
