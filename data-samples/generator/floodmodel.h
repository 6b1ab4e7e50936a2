// SPDX-FileCopyrightText: 2026 SPP contributors
// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "parcels.h"

#include <string>
#include <vector>

namespace spp::samples {

/// A scenario file of the flood model. See the help, "Flood scenarios".
struct FloodModel {
    std::string name; ///< of the file, without .yaml
    std::string yaml;
};

/// Tide and rain of 10 and 100 years with an open gate, "base" of 100, and of 100 with a shut one;
/// and "fill", a proposal on top of base that raises an orchard parcel beside the main canal.
std::vector<FloodModel> floodModels(const std::vector<Parcel> &parcels);

} // namespace spp::samples
