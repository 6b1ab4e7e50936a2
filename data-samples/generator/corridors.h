// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "layout.h"
#include "shapes.h"

#include <string>
#include <vector>

namespace spp::samples {

/// A line or area on the map and how far from it building is restricted. The widths are what the
/// planted cases were laid out for; what the law says stands in the rule packs.
struct Corridor {
    std::string id;
    Polyline line; ///< for an area its closed boundary
    double width_m = 0.0;
};

/// A power line with what its corridor depends on.
struct PowerLine {
    std::string name;
    double voltage_kv = 0.0;
    bool insulated = false;
    double halfWidth_m = 0.0;
    Polyline line;
};

std::vector<PowerLine> powerLines();

/// The corridors that have planted cases: power-110, power-22, road, red-line, fairway, dyke,
/// canal (2 m, sure) and canal-wide (3 m, possible).
std::vector<Corridor> plantedCorridors(const Layout &layout);

} // namespace spp::samples
