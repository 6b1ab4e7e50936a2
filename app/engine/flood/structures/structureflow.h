// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "engine/flood/structures/structure.h"

#include <variant>
#include <vector>

namespace spp::engine {

/// The discharge of a checked structure, without its memory. May be used from several threads.
class StructureFlow {
public:
    explicit StructureFlow(const Structure &structure);

    /// In m³/s, positive from the first end to the second, at an opening of 0 … 1. Of a pump: as
    /// if it ran.
    double discharge(double opening, double level1_m, double level2_m) const;

private:
    std::variant<Weir, Gate, CulvertFlow, Pump> m_device;
    PassableWay m_way = PassableWay::Both;
};

/// A point of the curve that a window draws.
struct RatingPoint {
    double level1_m = 0.0;
    double discharge_m3s = 0.0;
};

/// Discharge over the level at the first end, `points` of them evenly from `from_m` to `to_m`, with
/// the level at the second end and the opening held. Empty for fewer than two points.
std::vector<RatingPoint> ratingCurve(const Structure &structure, double opening, double level2_m,
        double from_m, double to_m, int points);

} // namespace spp::engine
