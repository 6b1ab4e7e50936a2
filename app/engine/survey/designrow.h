// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/survey/network.h"

namespace spp::engine {

/// One observation at the present places: what it should be measured as, and how that depends on
/// the unknowns.
struct DesignRow {
    struct Entry {
        std::size_t station;
        double byNorth; ///< change of the value per metre
        double byEast;
    };
    double computed = 0.0; ///< metres, or radians; of a direction without the zero of its set
    std::vector<Entry> entries;
    bool isDefined = true; ///< false for a direction between places that are the same
};

DesignRow designRow(const Observation &observation, const std::vector<SurveyPoint> &places);

/// An angle within -π … π.
double halfCircle(double angle_rad);

} // namespace spp::engine
